// What a facilitator does besides pressing Next: duplicates merged, a pause, what the wall shows;
// and who comes in before: a delegate who reads the rules, a focal point who makes its own key.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  codes, counts, exportVerifies, freshFolder, openBrowser, pause, person, pictures, root, run,
  serve, soundPage, stop, takeSeatOnPage, until,
} from './house.mjs'
import { seenOnWall, watchWall } from './wall.mjs'

const name = 'example'
const laptop = { width: 1280, height: 900 }
const wallSize = { width: 1024, height: 768 }
const both = (fr, en) => ({ fr, en })
const rules = [
  both('On parle d’idées, jamais de personnes.', 'We speak of ideas, never of persons.'),
  both('Ce qui se dit ici n’est attribué à personne dehors.',
    'What is said here is attributed to nobody outside.'),
]
const clause = both('Chaque contribution reçoit une réponse écrite sous trente jours.',
  'Every contribution gets a written answer within thirty days.')
const amended = both('Chaque contribution reçoit une réponse écrite et publique sous vingt jours.',
  'Every contribution gets a written and public answer within twenty days.')

// A dialogue with rules and a focal point, in which a step is drafted and its rule proposed.
const before = [
  ['note.published.v1', {
    title: both('Une heure', 'An hour'), objectives: [both('Répondre', 'Answering')],
    contact: both('Guichet 4', 'Counter 4'), safe_contact: both('La médiatrice', 'The ombudswoman'),
  }],
  ['proposal.tabled.v1', {
    summary: both('Répondre à chacun.', 'Answering everybody.'),
    clauses: [{ text: clause }], statements: [1],
  }],
  ['amendment.tabled.v1', { proposal: 2, version: 1, part: 1, text: amended,
    reason: both('Trente jours, c’est long.', 'Thirty days are long.') }],
  ['decision.proposed.v1', { proposal: 2, rule: { kind: 'qualified',
    rows: ['gov_local', 'cso_dom'].map((constituency) => ({
      constituency, may_block: constituency === 'gov_local', quorum: 1, seats: 10,
      threshold: { denominator: 1, numerator: 1 }, voice: 'focal_point',
    })) } }],
].map(([type, body]) => ({ by: 'facilitator', type, body }))

let opening
const house = {
  open: () => (opening ??= begin()),
}

async function begin() {
  const store = freshFolder()
  const written = JSON.parse(readFileSync(join(root, 'demo', 'example-dialogue.json'), 'utf8'))
  written.ground_rules = { summary: both('Les règles entre nous.', 'The rules between us.'), rules }
  written.focal_points = [{ constituency: 'cso_dom', name: both('La plateforme', 'The platform') }]
  const spanish = { ...written, dialogue: 'mesa', languages: ['fr', 'es'], focal_points: [],
    ground_rules: undefined, constituencies: written.constituencies.map((side) =>
      ({ ...side, name: { fr: side.name.fr, es: side.name.fr } })),
    title: { fr: 'La table', es: 'La mesa' },
    questions: [{ text: { fr: 'Que faire ?', es: '¿Qué hacer?' }, close: false, statements: [] }] }
  const file = join(freshFolder(), 'file.json')
  const must = (json, ...words) => {
    writeFileSync(file, JSON.stringify(json))
    const done = run(...words)
    assert.equal(done.code, 0, done.said)
    return done.json
  }
  const opened = must(written, 'open', file, '--store', store)
  const mesa = must(spanish, 'open', file, '--store', store)
  must(before, 'act', name, file, '--store', store)
  return { ...await serve('serve', store), store, opened, mesa, browser: await openBrowser() }
}

// A key's first act in a tab may be told its number by the host (409); every other fault counts.
const faultsOf = (page) => page.faults.filter((fault) => !/\b40[04]\b|409 \(Conflict\)/.test(fault))

async function rulesAreReadBeforeASeat() {
  const { base, store, browser } = await house.open()
  const code = codes(store, name).at(-1)
  for (const language of ['fr', 'en']) {
    const page = await person(browser, language, { width: 320, height: 640 })
    await page.goto(`${base}/d/${name}/join#code=${code}`)
    await page.getByTestId(`first-language-${language}`).click()
    for (const part of ['ground-rules', 'who-sees-what', 'take-seat'])
      await page.getByTestId(part).waitFor()
    const read = await page.getByTestId('ground-rules').innerText()
    for (const rule of rules) assert.ok(read.includes(rule[language]), read)
    const order = await page.evaluate(() => ['ground-rules', 'who-sees-what', 'take-seat']
      .map((id) => document.querySelector(`[data-testid=${id}]`).getBoundingClientRect().top))
    assert.deepEqual(order, [...order].sort((left, right) => left - right))
    await soundPage(page, `the rules (${language})`)
    await page.screenshot({ path: join(pictures, `rules-${language}-320.png`), fullPage: true })
    await page.context().close()
  }
  const page = await person(browser, 'fr')
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength })
  const begun = Date.now()
  await takeSeatOnPage(page, base, code, 'fr', name)
  await page.locator(`a[href="/d/${name}/q/1"]`).first().click()
  await page.getByTestId('vote-agree').click()
  await page.getByTestId('recorded').first().waitFor()
  console.log(`      ${Date.now() - begun} ms and ${bytes} bytes until the first vote, rules read`)
  assert.ok(bytes < 50_000, `${bytes} bytes until the first vote`)
}

async function twoDuplicatesBecomeOne() {
  const { base, store, browser, opened } = await house.open()
  const author = await person(browser, 'fr')
  await takeSeatOnPage(author, base, codes(store, name).at(-2), 'fr', name)
  await author.goto(`${base}/d/${name}/q/1`)
  await author.getByTestId('write').click()
  await author.locator('[data-testid=own-statement] textarea')
    .fill('Il faudrait envoyer les documents quinze jours avant la réunion.')
  await author.getByTestId('submit-statement').click()
  await author.getByTestId('my-statements').waitFor()

  const page = await person(browser, 'fr', laptop)
  await page.goto(base + opened.facilitator)
  const desk = page.getByTestId('merging-1')
  await desk.locator('summary').first().click()
  await desk.getByRole('checkbox').first().waitFor()
  assert.ok(await desk.getByTestId('merge').isDisabled())
  const boxes = desk.getByRole('checkbox')
  await desk.getByRole('checkbox', { name: /Il faudrait envoyer/ }).check()
  // The likeliest duplicate comes next: it shares the most words.
  const nextLabel = () => boxes.nth(1).evaluate((box) => box.closest('label').innerText)
  await until('the likeliest duplicate',
    async () => (await nextLabel()).includes('Les documents devraient être envoyés'))
  await boxes.nth(1).check()
  await desk.getByRole('radio').first().waitFor()
  await desk.getByTestId('merge').and(desk.getByText(/n° 1/)).waitFor()
  await soundPage(page, 'the desk of duplicates')
  await page.screenshot({ path: join(pictures, 'merging-fr.png'), fullPage: true })
  await desk.getByTestId('merge').click()
  await desk.getByTestId('merged-list').waitFor()

  // Its author is told; both pages say so; an answer to the one is an answer to the other.
  const link = desk.getByTestId('merged-list').locator('[data-testid^=merged-]').first()
  const number = (await link.getAttribute('data-testid')).split('-')[1]
  await author.reload()
  await author.getByTestId('my-statements').locator('summary').click()
  const fate = author.getByTestId(`fate-${number}`)
  await fate.filter({ hasText: 'Les documents devraient être envoyés' }).waitFor()
  await soundPage(author, 'the fate of my statement')
  await author.goto(`${base}/d/${name}/q/1/s/${number}`)
  await author.getByTestId('merged-into').waitFor()
  await soundPage(author, 'a merged statement')
  await author.screenshot({ path: join(pictures, 'merged-fr-phone.png'), fullPage: true })
  await author.goto(`${base}/d/${name}/q/1/s/1`)
  await author.getByTestId('merged-sources').getByText('Il faudrait envoyer').waitFor()
  await author.goto(`${base}/d/${name}/answers`)
  const sources = author.getByTestId('sources-1')
  await sources.filter({ hasText: 'Il faudrait envoyer' }).waitFor()

  // Taken apart, it is voted on again; and the desk does not offer to merge it twice.
  await desk.getByTestId(`merged-${number}`).getByRole('button').click()
  await desk.getByTestId('merged-list').waitFor({ state: 'detached' })
  assert.equal(await desk.getByRole('checkbox', { name: /Il faudrait envoyer/ }).count(), 0)
  await author.goto(`${base}/d/${name}/q/1/s/${number}`)
  await author.getByTestId('moderation').waitFor()
  assert.equal(await author.getByTestId('moderation').getAttribute('data-status'), 'accepted')
  assert.equal(await author.getByTestId('merged-into').count(), 0)
  assert.deepEqual(faultsOf(page), [])
  assert.deepEqual(faultsOf(author), [])
}

async function aFocalPointMakesItsOwnKey() {
  const { base, store, browser, opened } = await house.open()
  const address = opened.focal_points.cso_dom
  assert.match(address, /#code=[A-Z2-9]{16}$/)
  const keys = JSON.parse(readFileSync(join(store, 'keys', `${name}.json`), 'utf8'))
  assert.deepEqual(keys.focal, {}, 'the host keeps no key of a focal point')
  const page = await person(browser, 'en', { width: 320, height: 640 })
  await page.goto(base + address)
  const form = page.getByTestId('focal-taking')
  await form.waitFor()
  await page.waitForURL((url) => url.hash === '') // the code leaves the address bar
  await page.getByTestId('take-place').click()
  await form.locator('.fault').first().waitFor() // a name is missing
  await page.locator('#focal-name-fr').fill('Secrétariat de la plateforme')
  await page.locator('#focal-name-en').fill('Secretariat of the platform')
  await soundPage(page, 'taking a focal point’s place')
  await page.screenshot({ path: join(pictures, 'focal-taking-en-320.png'), fullPage: true })

  // A code of a delegate opens no such place, and costs nothing that was typed.
  const given = await page.locator('#code').inputValue()
  await page.locator('#code').fill(codes(store, name)[0])
  await page.getByTestId('take-place').click()
  await page.getByTestId('problem').waitFor()
  assert.equal(await page.locator('#focal-name-en').inputValue(), 'Secretariat of the platform')
  await page.locator('#code').fill(given)
  await page.getByTestId('take-place').click()
  await page.getByTestId('awaiting').waitFor()
  await soundPage(page, 'a focal point’s desk')

  // The key stays when the tab is closed; a second device gets nothing for the same code.
  await page.reload()
  await page.getByTestId('awaiting').waitFor()
  const other = await person(browser, 'fr')
  await other.goto(base + address)
  await other.locator('#focal-name-fr').fill('Un autre')
  await other.locator('#focal-name-en').fill('Another')
  await other.getByTestId('take-place').click()
  await other.getByTestId('problem').waitFor()

  // An address that holds a key still opens its desk.
  await page.locator('.key-copy summary').click()
  const link = await page.getByTestId('focal-address').innerText()
  await other.goto('about:blank')
  await other.goto(link)
  await other.getByTestId('awaiting').waitFor()
  assert.deepEqual(faultsOf(page), [])
}

async function titlesAreWrittenInEachLanguage() {
  const { base, browser, mesa } = await house.open()
  const page = await person(browser, 'fr', laptop)
  await page.goto(base + mesa.facilitator)
  for (const tag of ['fr', 'es']) {
    await page.locator(`#contact-${tag}`).fill('Guichet 4')
    await page.locator(`#aims-${tag}`).fill('Responder')
  }
  await page.getByTestId('note').click()
  await page.getByTestId('titles-by-hand').waitFor()
  await page.getByTestId('open-session').click()
  await page.locator('.plan .fault').first().waitFor()
  await page.waitForFunction(() =>
    document.activeElement?.matches('.plan input[lang=es][aria-invalid=true]'))
  await page.screenshot({ path: join(pictures, 'titles-fr.png'), fullPage: true })
  const fields = page.locator('.plan input[lang=es]')
  for (let at = 0; at < await fields.count(); at += 1) await fields.nth(at).fill(`Punto ${at + 1}`)
  await page.getByTestId('open-session').click()
  await page.getByTestId('console').waitFor()
  const room = await (await fetch(`${base}/api/v1/dialogues/mesa/session`)).json()
  assert.deepEqual(Object.keys(room.session.phases[0].title).sort(), ['es', 'fr'])
  assert.equal(room.session.phases[0].title.es, 'Punto 1')
  assert.equal(room.session.phases[0].hint, undefined)
}

// Every page of one screen fits, is large enough to be read from the back, and shows the way in.
async function wallIsSound(wall, screen) {
  await wall.locator(`[data-testid=wall][data-screen=${screen}]`).waitFor()
  await wall.waitForTimeout(1_500) // what is fetched after the screen changed
  const measured = () => wall.evaluate(() => {
    const stage = document.querySelector('.wall-stage')
    const found = []
    const inner = stage.firstElementChild
    if (inner && inner.getBoundingClientRect().height > stage.clientHeight) found.push('too tall')
    if (stage.scrollWidth > stage.clientWidth + 1) found.push('too wide')
    for (const element of stage.querySelectorAll('*:not(.unseen)')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (own && size < innerHeight / 20 - 0.5) found.push(`${size} px: ${element.textContent}`)
    }
    if (!document.querySelector('.entrance [data-testid=qr]')) found.push('no way in')
    return found
  })
  let faults
  await until(`the wall’s ${screen}`, async () => (faults = await measured()).length === 0)
    .catch(() => undefined) // a slow machine may draw it later
  assert.deepEqual(faults, [], `the wall’s ${screen}`)
  await wall.screenshot({ path: join(pictures, `wall-${screen}.png`) })
}

// A row and the conjunction, each in both languages on one wall, the first language on the left.
function sideBySide([side, ...said]) {
  const row = document.querySelector(`.wall-rows [data-constituency=${side}]`)
  const columns = [row, document.querySelector('.wall-verdict')].map((one) =>
    [...one?.querySelectorAll('.both > p') ?? []])
  if (columns.some((both) => both.length !== 2)) return false
  const beside = columns.every(([left, right]) => {
    const [first, second] = [left.getBoundingClientRect(), right.getBoundingClientRect()]
    return first.right <= second.left && Math.abs(first.top - second.top) < 1
  })
  return beside && columns.flat().every((one, at) => one.innerText.includes(said[at]))
}

// What the page says itself stands in both languages, line beside line.
function eachLineBeside(list) {
  const lines = [...document.querySelectorAll(`${list} .both`)]
  return lines.length > 1 && lines.every((line) => {
    const [left, right, ...more] = [...line.children].map((one) => one.getBoundingClientRect())
    return more.length === 0 && right && left.right <= right.left
      && [...line.children].map((one) => one.lang).join() === 'fr,en'
  })
}

// The second line goes first, by the keyboard (it keeps the focus), one is renamed, another given
// to a side to lead. A title that is missing is said where it is missing, and nothing is opened.
async function theRunSheetIsMadeOnesOwn(page) {
  const line = page.getByTestId('plan-objectives')
  await line.getByTestId('rename').click()
  await page.locator('#title-objectives-fr').fill('')
  await page.getByTestId('open-session').click()
  await page.locator('#title-objectives-fr-fault').waitFor()
  await page.locator('#title-objectives-fr').fill('Ce que nous cherchons')
  await page.locator('#lead-gaps').selectOption('side:cso_dom')
  await soundPage(page, 'a run-sheet being prepared')
  await page.locator('#up-objectives').press('Enter')
  await page.waitForFunction(() => document.activeElement.id === 'down-objectives')
  assert.equal(await page.locator('.plan > li').first().getAttribute('data-testid'),
    'plan-objectives')
}

// From the first line to the fourth; those between wait, and going back asks why.
async function aLineIsTakenBeforeItsTurn(page, base) {
  const { session } = await (await fetch(`${base}/api/v1/dialogues/${name}/session`)).json()
  assert.equal(session.phases[0].title.fr, 'Ce que nous cherchons')
  assert.equal(session.phases[1].title.en, 'Coming in')
  const gaps = session.phases.find(({ screen }) => screen === 'gaps')
  assert.match(gaps.hint.fr, /^Porte-parole\u202f: .*société civile\nLisez les écarts/u)
  const shown = page.getByTestId('line-' + gaps.phase)
  assert.match(await shown.innerText(), /Speaker: .*civil society/)
  await page.getByTestId('next').click()
  await page.locator('[data-testid=console][data-phase="1"]').waitFor()
  await page.getByTestId('jump-4').click()
  await page.locator('dialog[open]').getByTestId('confirm-yes').click()
  await page.locator('[data-testid=console][data-phase="4"]').waitFor()
  await page.locator('[data-testid=line-2].run-skipped').waitFor()
  await page.getByTestId('jump-2').click()
  await page.locator('dialog[open]').getByTestId('confirm-yes').click()
  await page.locator('#reopen-reason-fault').waitFor()
  await page.locator('#reopen-reason').fill('The others have come.')
  await page.locator('dialog[open]').getByTestId('confirm-yes').click()
  await page.locator('[data-testid=console][data-phase="2"]').waitFor()
}

// On the last line: whoever closes now leaves statements that are addressed to nobody, is told how
// many, and asks for all answers right there, of one side and by one day.
async function answersAreAskedForBeforeTheClosing(page, base) {
  const { session } = await (await fetch(`${base}/api/v1/dialogues/${name}/session`)).json()
  const asked = page.locator('dialog[open]')
  await page.getByTestId(`jump-${session.phases.length}`).click()
  await asked.getByTestId('confirm-yes').click()
  await page.getByTestId('close-session').click()
  await asked.getByTestId('left-owed').waitFor()
  await page.keyboard.press('Escape')
  await asked.waitFor({ state: 'detached' })
  await page.getByTestId('ask-all-open').click()
  await page.getByTestId('ask-all-send').click()
  await page.locator('#ask-all-of-fault').waitFor()
  await page.locator('#ask-all-of').selectOption('gov_local')
  await soundPage(page, 'asking for answers at the console')
  await page.getByTestId('ask-all').screenshot({ path: join(pictures, 'ask-all-console-en.png') })
  // A window that is made narrower, or a tablet that is turned, loses nothing that was begun.
  await page.setViewportSize({ width: 900, height: 900 })
  await page.getByTestId('tab-stage').waitFor()
  await soundPage(page, 'asking for answers in tabs')
  await page.setViewportSize(laptop)
  await page.getByTestId('tab-stage').waitFor({ state: 'detached' })
  assert.equal(await page.locator('#ask-all-of').inputValue(), 'gov_local')
  await page.getByTestId('ask-all-send').click()
  await page.getByTestId('ask-all').waitFor({ state: 'detached' })
  await page.getByTestId('close-session').click()
  await asked.locator('#follow-up').waitFor()
  await counts(asked.getByTestId('left-owed'), 0)
  await page.keyboard.press('Escape')
  const { statements } = await (await fetch(`${base}/api/v1/dialogues/${name}/answers`)).json()
  assert.ok(statements.length > 0)
  assert.ok(statements.every(({ requests }) => requests.some(({ of }) => of === 'gov_local')))
}

async function theFacilitatorChoosesWhatTheRoomSees() {
  const { base, browser, opened } = await house.open()
  const page = await person(browser, 'en', laptop)
  await page.goto(base + opened.facilitator)
  await theRunSheetIsMadeOnesOwn(page)
  await page.getByTestId('open-session').click()
  await page.getByTestId('console').waitFor()
  await aLineIsTakenBeforeItsTurn(page, base)
  const wall = await person(browser, 'fr', wallSize)
  await watchWall(wall)
  await wall.goto(`${base}/d/${name}/projector`)
  const shows = async (screen) => {
    await page.getByTestId('screen').selectOption(screen)
    await wallIsSound(wall, screen)
  }
  await shows('gaps')
  await wall.locator('.wall-stage').getByText('Aucune carte n’est révélée').first().waitFor()
  await shows('steps')
  await wall.getByText('Répondre à chacun.').waitFor()
  await wall.getByText('Answering everybody.').waitFor()
  await shows('unlock')
  await wall.waitForFunction(eachLineBeside, '.wall-unlock')
  await shows('decision')
  await wall.getByTestId('wall-decision').waitFor()
  for (const [side, french, english] of [
    ['gov_local', 'Collectivités locales', 'Local and regional authorities'],
    ['cso_dom', 'société civile', 'civil society']])
    await wall.waitForFunction(sideBySide, [side, french, english, 'Encore ouvert', 'Still open'])
  await shows('closing')
  await answersAreAskedForBeforeTheClosing(page, base)
  assert.deepEqual((await seenOnWall(wall)).faults, [])
  assert.deepEqual(faultsOf(page), [])
  assert.deepEqual(faultsOf(wall), [])
}

async function aPauseIsReadEverywhereAndLosesNothing() {
  const { base, store, browser, opened } = await house.open()
  const delegate = await person(browser, 'en')
  await takeSeatOnPage(delegate, base, codes(store, name).at(-3), 'en', name)
  await delegate.goto(`${base}/d/${name}/q/1`)
  await delegate.getByTestId('vote-agree').waitFor()

  // On a slow line the desk waits until it is known whether a session is open: what is begun there
  // is not taken away.
  const page = await person(browser, 'fr', laptop)
  await page.route('**/session', async (route) => {
    await pause(700)
    await route.continue()
  })
  await page.goto(base + opened.facilitator)
  await page.getByTestId('pause').click()
  await page.getByTestId('pausing').getByTestId('confirm-yes').click()
  await page.locator('#pause-reason-fr-fault').waitFor() // without a reason there is no pause
  await page.locator('#pause-reason-fr').fill('Des menaces : nous vérifions que chacun va bien.')
  await page.locator('#pause-reason-en').fill('Threats: we make sure that everybody is safe.')
  await soundPage(page, 'asking for a pause')
  await page.screenshot({ path: join(pictures, 'pausing-fr.png') })
  await page.getByTestId('pausing').getByTestId('confirm-yes').click()
  await page.getByTestId('resume').waitFor()
  await page.getByTestId('paused').waitFor()

  // The delegate votes on a page that did not know yet: told, and nothing is lost.
  await delegate.getByTestId('vote-agree').click()
  await delegate.getByTestId('paused').waitFor()
  const told = await delegate.getByTestId('paused').innerText()
  for (const words of ['Threats', 'Counter 4', 'The ombudswoman'])
    assert.ok(told.includes(words), told)
  await soundPage(delegate, 'a paused vote')
  await delegate.screenshot({ path: join(pictures, 'paused-en-phone.png'), fullPage: true })
  for (const path of ['', '/q/1/map', '/answers', '/register']) {
    await delegate.goto(`${base}/d/${name}${path}`)
    await delegate.getByTestId('paused').waitFor()
  }
  const newcomer = await person(browser, 'fr')
  await newcomer.goto(`${base}/d/${name}/join#code=${codes(store, name).at(-4)}`)
  await newcomer.getByTestId('first-language-fr').click()
  await newcomer.getByTestId('paused').waitFor()
  await newcomer.getByTestId('take-seat').click()
  await newcomer.getByTestId('problem').waitFor()
  assert.match(await newcomer.locator('#code').inputValue(), /^[A-Z2-9]{6}$/)
  const wall = await person(browser, 'fr', wallSize)
  await wall.goto(`${base}/d/${name}/projector`)
  await wallIsSound(wall, 'paused')

  await page.getByTestId('resume').click()
  await page.getByTestId('paused').waitFor({ state: 'detached' })
  await delegate.goto(`${base}/d/${name}/q/1`)
  await delegate.getByTestId('my-votes').waitFor()
  await delegate.waitForFunction(() => Object.entries(localStorage).some(([name, kept]) =>
    name.includes('/votes/') && kept.includes('"recorded"') && !kept.includes('"waiting"')))
  await delegate.getByTestId('paused').waitFor({ state: 'detached' })
  await newcomer.getByTestId('take-seat').click()
  await newcomer.getByTestId('seated').waitFor()
  assert.deepEqual(faultsOf(page), [])
  const { browser: ended, ...server } = await house.open()
  await ended.close()
  await stop(server)
  exportVerifies(store, name)
}

export const facilitatingJourneys = [
  ['The rules are read before a seat is taken', rulesAreReadBeforeASeat],
  ['Two duplicates become one, and may be taken apart', twoDuplicatesBecomeOne],
  ['A focal point makes its own key, with a code of the registrar', aFocalPointMakesItsOwnKey],
  ['Titles of a run-sheet are written in each language of the dialogue',
    titlesAreWrittenInEachLanguage],
  ['The facilitator chooses what the room sees', theFacilitatorChoosesWhatTheRoomSees],
  ['A pause is read everywhere and loses nothing', aPauseIsReadEverywhereAndLosesNothing],
]
