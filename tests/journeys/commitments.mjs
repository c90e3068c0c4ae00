// Promises that are kept: the register, a commitment on two sides, and a focal point who acts.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  codes, counts, person, pictures, root, sharedHouse, soundPage, takeSeatOnPage, until,
} from './house.mjs'

const house = sharedHouse()

// A key's first act in a tab may be told its number by the host (409); every other fault counts.
const faultsOf = (page) => page.faults.filter((fault) => !fault.includes('409 (Conflict)'))

const focalAddress = (store, constituency) => {
  const { focal } = JSON.parse(readFileSync(join(store, 'keys', 'demo.json'), 'utf8'))
  return `/d/demo/focal#key=${Buffer.from(focal[constituency], 'hex').toString('base64url')}`
}

async function aSelectionIsAnAddress() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 900 })
  await page.goto(`${base}/d/demo/register`)
  await page.getByTestId('register-list').waitFor()
  await counts(page.getByTestId('register-list').locator('> li'), 7)
  await page.screenshot({ path: join(pictures, 'register-en-laptop.png'), fullPage: true })
  await page.getByTestId('chips-standing').getByText('Disputed').click()
  await page.waitForFunction(() => location.search.includes('standing=disputed'))
  await page.waitForFunction(
    () => document.querySelectorAll('[data-testid=register-list] > li').length === 1)
  await page.reload()
  await page.getByTestId('commitment-2').waitFor()
  const table = await page.request.get(
    base + await page.getByTestId('register-csv').getAttribute('href'))
  assert.equal((await table.text()).trim().split('\r\n').length, 2, 'a header and one commitment')
  assert.deepEqual(page.faults, [])
}

// Civil society answers the dispute: it gives its finding up, and the commitment is no longer
// disputed by it.
async function aReplyEndsADispute() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 1280, height: 900 })
  await page.goto(base + focalAddress(store, 'cso_dom'))
  await page.getByTestId('awaiting').waitFor()
  await page.goto(`${base}/d/demo/register/2`)
  assert.equal(await page.locator('.standing').first().getAttribute('data-standing'), 'disputed')
  const form = page.getByTestId('reply-form')
  await form.getByText('Nous l’abandonnons').click()
  await form.locator('textarea').fill('C’est juste : les annexes sont sorties du formulaire.')
  await form.locator('button[type=submit]').click()
  await page.waitForFunction(
    () => document.querySelector('.standing')?.dataset.standing === 'late')

  // This host writes no letters: its page offers the calendar and the feed alone.
  await counts(page.getByTestId('follow').locator('a'), 2)
  assert.equal(await page.getByTestId('follow').locator('p').count(), 0)
  assert.deepEqual(faultsOf(page), [])
}

// Six months after six months, up to the day of the promise; a series without an end is refused.
async function whatComesAgainIsToldByItsDays(page, desk) {
  await page.goto(desk)
  await page.locator('#build-due').fill('2031-03-01')
  await page.getByTestId('build-more').locator('summary').first().click()
  await page.locator('#build-step-due').fill('2029-12-31')
  await page.locator('#build-every').selectOption('6')
  const told = page.getByTestId('build-series')
  await told.getByText('3 milestones: 31 December 2029 · 30 June 2030 · 31 December 2030')
    .waitFor()
  await page.locator('#build-until').fill('2029-01-01')
  await page.getByTestId('builder').getByTestId('promise').click()
  await page.locator('#build-until-fault').waitFor()
  await page.getByTestId('build-more').screenshot({ path: join(pictures, 'build-series-en.png') })
  await soundPage(page, 'a series of milestones')
}

async function aPromiseLacksNothingOrIsToldWhatItLacks() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 900 })
  await page.goto(base + focalAddress(store, 'union'))
  const builder = page.getByTestId('builder')
  await builder.getByTestId('promise').click()
  await page.getByTestId('faults').waitFor()
  assert.ok(await page.getByTestId('faults').locator('li').count() >= 4)
  await page.locator('#build-action-en').fill('Strive to hold a joint day in each province')
  await page.getByTestId('vague-action-en').waitFor()
  await page.locator('#build-action-en').fill('Hold one joint day in each of six provinces')
  await page.locator('#build-action-fr').fill('Tenir une journée commune dans six provinces')
  await page.locator('#build-beneficiaries-en').fill('Counter clerks')
  await page.locator('#build-beneficiaries-fr').fill('Les agents des guichets')
  await page.locator('#build-office-en').fill('Federation office')
  await page.locator('#build-office-fr').fill('Bureau de la fédération')
  await page.locator('#build-due').fill('2031-03-01')
  await page.getByRole('radio', { name: 'National government' }).check()
  await builder.getByTestId('promise').click()
  await builder.getByText('The promise is recorded.').waitFor()
  await page.goto(`${base}/d/demo/register`)
  await page.getByTestId('commitment-8').waitFor()
  await whatComesAgainIsToldByItsDays(page, base + focalAddress(store, 'union'))
  assert.deepEqual(faultsOf(page), [])
}

// What an owner does besides reporting: a milestone is added and closed, the promise is hung on a
// law, then taken back. The chain counts what it lacks less and less.
async function anOwnerTendsItsPromise() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'fr')
  await page.goto(base + focalAddress(store, 'union'))
  await page.locator('h1').waitFor()
  await page.goto(`${base}/d/demo/register/8`)
  const part = (name) => page.getByTestId(name)
  const send = (name) => part(name).locator('button[type=submit]').click()
  const both = async (id, fr, en) => {
    await page.locator(`#${id}-fr`).fill(fr)
    await page.locator(`#${id}-en`).fill(en)
  }
  await part('add-milestone').locator('> summary').click()
  await page.locator('#step-due').fill('2031-03-02') // a day after the promise itself
  await page.locator('#step-target').fill('0')
  await send('add-milestone')
  await part('add-milestone').getByText('au plus tard celui de l’engagement').first().waitFor()
  await counts(part('add-milestone').getByTestId('faults').locator('li'), 3)
  await both('step-title', 'Trois provinces', 'Three provinces')
  await page.locator('#step-due').fill('2030-09-01')
  await page.locator('#step-target').fill('3')
  await soundPage(page, 'a milestone that is added (fr)')
  await page.screenshot({ path: join(pictures, 'owner-desk-fr-phone.png'), fullPage: true })
  await send('add-milestone')
  // A series is added at once: one milestone on each of its days.
  await both('step-title', 'Un bilan', 'A review')
  await page.locator('#step-every').selectOption('6')
  await page.locator('#step-until').fill('2030-01-01')
  await send('add-milestone')
  await page.locator('#step-until-fault').waitFor()
  await page.locator('#step-until').fill('')
  await part('step-series').getByText('1 septembre 2030 · 1 mars 2031').or(
    part('step-series').getByText('1er septembre 2030 · 1er mars 2031')).waitFor()
  await soundPage(page, 'a series that is added (fr)')
  await page.screenshot({ path: join(pictures, 'owner-series-fr-phone.png'), fullPage: true })
  await send('add-milestone')
  await until('both are there', async () => (await (await page.request.get(
    `${base}/api/v1/dialogues/demo/commitments/8`)).json()).milestones.length === 3)
  await page.getByText('Un bilan (2/2)').first().waitFor()
  await part('close-milestone').locator('> summary').click()
  await part('close-milestone').getByRole('radio', { name: 'Trois provinces' }).check()
  await send('close-milestone')
  for (const name of ['Un bilan (1/2)', 'Un bilan (2/2)']) {
    await part('close-milestone').getByRole('radio', { name }).check()
    await send('close-milestone')
  }
  await part('close-milestone').waitFor({ state: 'detached' }) // none is open any more

  await part('anchor-it').locator('> summary').click()
  await send('anchor-it')
  await part('anchor-it').getByText('ajoutez un texte').first().waitFor()
  await part('anchor-it').getByTestId('add-ground').click()
  await both('ground-0', 'Code du travail, article 12', 'Labour Code, article 12')
  await send('anchor-it')
  await page.getByText('Code du travail, article 12').first().waitFor()

  await part('withdraw-it').locator('> summary').click()
  await page.locator('#withdraw-reason').fill('La fédération s’est dissoute.')
  await send('withdraw-it')
  await page.locator('dialog[open]').getByTestId('confirm-yes').click()
  await page.locator('.standing[data-standing=withdrawn]').first().waitFor()
  await part('owner-desk').waitFor({ state: 'detached' })
  const told = await (await page.request.get(
    `${base}/api/v1/dialogues/demo/commitments/8`)).json()
  assert.equal(told.milestones.length, 3)
  assert.equal(told.anchors[0].level, 'law')
  assert.equal(told.withdrawal.reason.fr, 'La fédération s’est dissoute.')
  assert.deepEqual(faultsOf(page), [])
}

// A server of the product, its files in SQLite: what is not the file that the act names is not
// kept, whether the right one is there yet or not.
async function anotherFileIsRefused(page, base, digest) {
  for (const [language, said] of [['en', /not the file/], ['fr', /pas le fichier/]]) {
    const refused = await page.request.post(`${base}/api/v1/dialogues/demo/evidence/${digest}`, {
      data: Buffer.concat([Buffer.alloc(32), Buffer.from('38 of 50')]),
      headers: { 'Accept-Language': language, 'Content-Type': 'application/octet-stream' },
    })
    assert.equal(refused.status(), 409)
    const problem = await refused.json()
    assert.equal(problem.code, 'evidence_digest_differs')
    assert.match(`${problem.title} ${problem.detail}`, said)
  }
}

// The demo's own evidence: a list that anybody takes, counts and checks; a file that its author
// withheld; one that a verifier keeps, because it names people.
async function theDemoShowsWhatItsPromisesRestOn() {
  const { base, browser } = await house.open()
  const list = readFileSync(join(root, 'demo', 'evidence', 'hundred-requests.txt'))
  for (const [language, size, told] of [['fr', { width: 360, height: 640 }, {
    link: 'Les cent premières demandes, et le délai de chaque réponse', with: 'Avec 1 pièce',
    check: 'Contrôler un fichier', same: 'c’est bien le fichier', kept: 'Pas encore remis',
    withheld: 'Retenu et effacé par son auteur',
  }], ['en', { width: 1280, height: 800 }, {
    link: 'The first hundred requests, and how long each answer took', with: 'With 1 file',
    check: 'Check a file', same: 'this is the file', kept: 'Not handed in yet',
    withheld: 'Withheld and erased by its author',
  }]]) {
    const page = await person(browser, language, size)
    await page.goto(`${base}/d/demo/register/1`)
    await page.getByTestId('two-sided').locator('#report-4').getByText(told.with).click()
    await page.waitForFunction(() => location.hash.startsWith('#piece-'))
    const piece = page.locator('li[data-digest]:target')
    const link = piece.getByRole('link', { name: told.link })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const bytes = readFileSync(await download.path())
    assert.deepEqual(bytes, list)
    await piece.getByText(told.check).click()
    await piece.locator('input[type=file]').setInputFiles(
      { name: 'list.txt', mimeType: 'text/plain', buffer: bytes })
    await piece.getByText(told.same).waitFor()
    await page.getByTestId('findings').getByText(told.kept).waitFor()
    await soundPage(page, 'a promise with evidence')
    await page.screenshot({ path: join(pictures, `evidence-demo-${language}.png`), fullPage: true })
    await page.goto(`${base}/d/demo/register/2`)
    await page.getByTestId('evidence').getByText(told.withheld).waitFor()
    assert.equal(await page.getByTestId('evidence').getByRole('link').count(), 0)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
  const within = list.toString().match(/^ *\d+ {2}\D+\d+$/gm).map((row) => Number(row.slice(-3)))
    .filter((days) => days <= 60)
  assert.equal(within.length, 64, 'what the owner says can be counted in the list')
}

// The report goes while the network holds; the photograph has to wait for it to come back. Then
// anybody takes it, and can tell it from another.
async function aFileOfEvidenceIsHandedInAndChecked() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 900 })
  await page.goto(base + focalAddress(store, 'gov_exec'))
  await page.getByTestId('awaiting').waitFor()
  await page.goto(`${base}/d/demo/register/1`)
  const form = page.getByTestId('report-form')
  const photograph = { name: 'thirty-seven offices.txt', mimeType: 'text/plain',
    buffer: Buffer.from('37 of 50 offices, seen in May') }
  const chosen = form.locator('#report-files')
  for (const [name, bytes, says] of [['empty.txt', Buffer.alloc(0), 'this file is empty'],
    ['budget.pdf', Buffer.from('MZ a program all the same'), 'this is a program'],
    ['huge.bin', Buffer.alloc(4 * 1024 * 1024 + 1), 'more than 4']]) {
    await chosen.setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes })
    await form.getByRole('alert').getByText(says).waitFor()
  }
  assert.equal(await form.getByTestId('report-files-pieces').count(), 0, 'none was taken')
  await chosen.setInputFiles(photograph)
  await form.getByTestId('report-files-pieces').getByText('29 bytes').waitFor()
  await page.screenshot({ path: join(pictures, 'evidence-attach-en.png'), fullPage: true })
  await form.locator('textarea').fill('Thirty-seven offices were visited.')
  await page.reload() // what was typed is a draft on this device; files are chosen anew
  await form.getByTestId('report-draft').waitFor()
  assert.equal(await form.locator('textarea').inputValue(), 'Thirty-seven offices were visited.')
  await chosen.setInputFiles(photograph)
  await form.getByTestId('report-files-pieces').getByText('29 bytes').waitFor()
  await form.getByTestId('report-preview').click()
  await form.getByTestId('report-as-read').getByText('offices were visited').waitFor()
  await form.screenshot({ path: join(pictures, 'report-draft-en.png') })
  await page.route('**/evidence/*', (route) => route.abort())
  await form.locator('button[type=submit]').click()
  await page.getByTestId('evidence').getByText('Not handed in yet').waitFor()
  await page.getByTestId('files-waiting').waitFor()
  assert.equal(await page.getByTestId('evidence').getByText('Hand this file in').count(), 0,
    'what goes by itself is not asked for')
  assert.equal(await form.getByTestId('report-draft').count(), 0, 'it is published')
  const named = await page.getByTestId('evidence').locator('[data-digest]')
    .filter({ hasText: photograph.name }).getAttribute('data-digest')
  const another = () => anotherFileIsRefused(page, base, named)
  await another()
  const kept = `${base}/api/v1/dialogues/demo/evidence/${named}`
  assert.equal((await page.request.get(kept)).status(), 404, 'it is still waited for')
  await page.unroute('**/evidence/*')
  await page.reload()
  const piece = page.getByTestId('evidence').getByRole('link', { name: photograph.name })
  await piece.waitFor()
  const file = await page.request.get(base + await piece.getAttribute('href'))
  assert.equal(await file.text(), photograph.buffer.toString())
  await another()
  assert.equal(await (await page.request.get(kept)).text(), photograph.buffer.toString())
  assert.match(file.headers()['content-disposition'],
    /^attachment; filename="evidence-\w{8}\.txt"$/)
  assert.match(file.headers()['content-security-policy'], /sandbox/)
  assert.equal(file.headers()['x-content-type-options'], 'nosniff')
  const mine = page.getByTestId('evidence').locator('[data-digest]')
    .filter({ hasText: photograph.name })
  const digest = await mine.getAttribute('data-digest')
  await mine.getByText('Check a file').click()
  const check = page.locator(`#check-${digest.slice(0, 8)}`)
  const verdict = page.getByTestId(`check-${digest.slice(0, 8)}-verdict`)
  await check.setInputFiles({ ...photograph, buffer: Buffer.from('38 of 50') })
  await verdict.getByText('is not the file').waitFor()
  await check.setInputFiles(photograph)
  await verdict.getByText('this is the file').waitFor()
  await soundPage(page, '/d/demo/register/1 with evidence')
  await page.screenshot({ path: join(pictures, 'evidence-en-laptop.png'), fullPage: true })
  await page.setViewportSize({ width: 360, height: 640 })
  await page.getByTestId('language-fr').click()
  await mine.getByText('Contrôler un fichier').waitFor()
  await soundPage(page, '/d/demo/register/1 with evidence (fr)')
  await page.screenshot({ path: join(pictures, 'evidence-fr-phone.png'), fullPage: true })
  assert.deepEqual(faultsOf(page).filter((fault) => !fault.includes('ERR_FAILED')), [])
}

// Whoever takes part says something of a promise, on a phone; it stands first, and the side is
// named where enough people sit there. What is missing is told, and nothing typed is lost.
async function aPromiseIsCommentedOn() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 360, height: 640 })
  await page.goto(`${base}/d/demo/register/1`)
  await page.getByText('Qui prend part à ce dialogue peut commenter ici.').waitFor()
  await page.locator('.comments > li').nth(1).waitFor()
  await takeSeatOnPage(page, base, codes(store, 'demo').at(-1), 'fr')
  await page.goto(`${base}/d/demo/register/1`)
  await page.getByTestId('fold-comment').locator('summary').click()
  await page.getByTestId('send-comment').click()
  await page.getByText('Écrivez ce que vous avez à dire.').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'comment-text')
  await page.locator('#comment-text').fill('Le guichet de Kasoma répond à présent.')
  await page.reload()
  await page.locator('#comment-text').waitFor()
  assert.match(await page.locator('#comment-text').inputValue(), /Kasoma/)
  await page.getByTestId('send-comment').click()
  await page.locator('.comments > li').first().getByText('Kasoma').waitFor()
  await page.locator('.comments > li').nth(2).waitFor()
  await page.getByText('Votre commentaire est inscrit.').waitFor()
  await soundPage(page, 'comments')
  await page.getByTestId('comments').screenshot({ path: join(pictures, 'comments-fr-phone.png') })
  assert.deepEqual(faultsOf(page), [])
  const read = await page.request.get(`${base}/d/demo/read/commitments/1?lang=fr`)
  assert.match(await read.text(), /3 commentaires<.*Kasoma/s)
}

async function nobodyElseIsOfferedADesk() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en')
  await page.goto(`${base}/d/demo/focal`)
  await page.getByTestId('no-focal-key').waitFor()
  await page.goto(`${base}/d/demo/register/2`)
  await page.getByTestId('two-sided').waitFor()
  assert.equal(await page.getByTestId('focal-desk').count(), 0)
  await house.close()
}

export const commitmentJourneys = [
  ['A selection of the register is an address', aSelectionIsAnAddress],
  ['A reply ends a dispute', aReplyEndsADispute],
  ['A promise lacks nothing, or is told what it lacks', aPromiseLacksNothingOrIsToldWhatItLacks],
  ['An owner tends its promise, and may take it back', anOwnerTendsItsPromise],
  ['The demo shows what its promises rest on', theDemoShowsWhatItsPromisesRestOn],
  ['A file of evidence is handed in, waits where it must, and is checked by anybody',
    aFileOfEvidenceIsHandedInAndChecked],
  ['A promise is commented on by whoever takes part', aPromiseIsCommentedOn],
  ['Nobody but a focal point is offered its desk', nobodyElseIsOfferedADesk],
]
