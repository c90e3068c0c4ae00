// Taking part without script: from a page that needs one to a seat, votes, a statement, a change of
// vote and the way out, by forms alone; and what everybody learns of it.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  codes, exportVerifies, freshFolder, person, pictures, serve, sharedHouse, soundPage, stop, verify,
} from './house.mjs'

const house = sharedHouse()
const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 800 }
const summary = async (base) => (await fetch(`${base}/api/v1/dialogues/demo`)).json()

const said = {
  fr: {
    way: 'Voter et écrire sans JavaScript', code: 'Votre code', take: 'Prendre mon siège',
    price: 'Ce à quoi vous renoncez', know: /Je sais que l’hôte pourrait voir/,
    unknown: 'Ce code n’est pas connu ici.', seated: 'Vous avez votre siège', agree: 'D’accord',
    disagree: 'Pas d’accord', recorded: 'Inscrit\u202f: «\u00a0D’accord\u00a0».', receipt: 'Reçu',
    change: 'Modifier cette réponse', all: 'Vous avez répondu à tous les énoncés',
    write: 'Votre énoncé', submit: 'Proposer', tooLong: '300 caractères',
    wrote: 'Votre énoncé est inscrit.', later: 'Pas maintenant',
    leave: 'Quitter et oublier mon siège ici', left: 'Vous avez quitté',
    save: 'Enregistrer la preuve',
  },
  en: {
    way: 'Vote and write without JavaScript', code: 'Your code', take: 'Take my seat',
    price: 'What you give up', know: /I know that the host could see/,
    unknown: 'This code is not known here.', seated: 'You have your seat', agree: 'Agree',
    disagree: 'Disagree', recorded: 'Recorded: “Agree”.', receipt: 'Receipt',
    change: 'Change this answer', all: 'You have answered every statement',
    write: 'Your statement', submit: 'Submit', tooLong: '300 characters',
    wrote: 'Your statement is recorded.', later: 'Not now',
    leave: 'Leave and forget my seat here', left: 'You have left', save: 'Save the proof',
  },
}

const shot = (page, name) => page.screenshot({ path: join(pictures, name), fullPage: true })

// The same page, answers to a form included, before a checker that runs scripts.
async function sound(browser, page, viewport, language, where) {
  const checker = await person(browser, language, viewport)
  const body = await page.content()
  await checker.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
  await checker.goto(page.url())
  await soundPage(checker, `${where} (${language}, ${viewport.width})`)
  assert.equal(await checker.evaluate(() => document.scripts.length), 0)
  await checker.context().close()
}

// By the keyboard alone, but for following a link.
async function takesASeat(browser, page, base, code, language) {
  const words = said[language]
  await page.goto(`${base}/d/demo/join`)
  await page.getByRole('link', { name: words.way }).click()
  await page.getByRole('heading', { name: words.price }).waitFor()
  await shot(page, `forms-door-${language}-${page.viewportSize().width}.png`)
  await sound(browser, page, page.viewportSize(), language, 'the door')
  await page.getByLabel(words.code).fill('222222')
  await page.getByLabel(words.know).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText(words.unknown).waitFor()
  assert.equal(await page.getByLabel(words.code).inputValue(), '222222', 'what was typed is kept')
  assert.ok(await page.getByLabel(words.know).isChecked())
  await page.getByLabel(words.code).fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.seated }).waitFor()
  await shot(page, `forms-seat-${language}-${page.viewportSize().width}.png`)
  await sound(browser, page, page.viewportSize(), language, 'the seat')
}

const answers = (page) => page.locator('.answers button')

// Answers all there is, once coming back; halfway there is a prompt, passed over here.
async function votesOnAll(browser, page, language) {
  const words = said[language]
  const { width } = page.viewportSize()
  await page.locator('main ul .voice').first().click()
  await shot(page, `forms-card-${language}-${width}.png`)
  await sound(browser, page, page.viewportSize(), language, 'a card')
  let count = 0
  for (;;) {
    if (await page.getByRole('heading', { name: words.all }).count() > 0) break
    if (await answers(page).count() === 0) {
      await page.getByRole('link', { name: words.later }).click()
      continue
    }
    await page.getByRole('button', { name: words.agree, exact: true }).click()
    count += 1
    await page.getByRole('status').getByText(words.recorded).waitFor()
    if (count === 1) {
      await page.reload() // a page that was left by a redirect sends nothing again
      await page.goBack()
      await page.getByRole('button', { name: words.agree, exact: true }).click()
      await page.getByRole('status').waitFor()
    }
  }
  await shot(page, `forms-end-${language}-${width}.png`)
  await sound(browser, page, page.viewportSize(), language, 'the end')
  return count
}

async function changesAVote(page, language) {
  const words = said[language]
  await page.locator('details summary').first().click()
  await page.locator('details a[href*="statement="]').first().click()
  await page.getByRole('button', { name: words.disagree }).click()
  await page.getByRole('status').getByText(words.disagree).waitFor()
  assert.equal(await page.getByRole('link', { name: words.change }).count(), 1)
}

async function writesAStatement(browser, page, language) {
  const words = said[language]
  const text = `${words.write} ${Date.now()}`
  if (await page.locator('textarea').count() === 0)
    await page.locator('a[href*="write=1"]').click()
  await page.getByLabel(words.write).fill('x'.repeat(301))
  await page.getByRole('button', { name: words.submit }).click()
  await page.getByRole('alert').getByText(words.tooLong).waitFor()
  assert.equal((await page.getByLabel(words.write).inputValue()).length, 301)
  await shot(page, `forms-too-long-${language}-${page.viewportSize().width}.png`)
  await sound(browser, page, page.viewportSize(), language, 'a statement that is too long')
  await page.getByLabel(words.write).fill(text)
  await page.getByRole('button', { name: words.submit }).click()
  await page.getByRole('status').getByText(words.wrote).waitFor()
}

// The proof of the last answer, as a file that the verifier takes.
async function savesAReceipt(page, language) {
  const words = said[language]
  await page.locator('details summary').first().click()
  await page.locator('details').first().getByRole('link', { name: words.receipt }).first().click()
  await page.getByRole('heading', { name: words.receipt }).waitFor()
  await shot(page, `forms-receipt-${language}-${page.viewportSize().width}.png`)
  const href = await page.getByRole('link', { name: words.save }).getAttribute('href')
  const proof = await page.request.get(new URL(href, page.url()).href)
  assert.equal(proof.status(), 200)
  const file = join(freshFolder(), `${language}.tlog-proof`)
  writeFileSync(file, await proof.text())
  return file
}

// Where turnout is told, with a script and without.
async function everybodyLearnsOfIt(base, browser, question) {
  const reader = await person(browser, 'en', wide)
  const statement = await someStatement(base, question)
  for (const path of [`/q/${question}/map`, `/q/${question}/s/${statement}`]) {
    await reader.goto(`${base}/d/demo${path}`)
    await reader.getByTestId('entrusted').getByText('2 seats took part by forms').waitFor()
    await soundPage(reader, path)
  }
  await shot(reader, 'forms-entrusted-en.png')
  for (const path of ['', `/q/${question}`]) {
    const page = await fetch(`${base}/d/demo/read${path}?lang=fr`)
    assert.match(await page.text(), /2 sièges ont participé par formulaires, sans script/)
  }
  assert.deepEqual(reader.faults, [])
  await reader.context().close()
}

// One that stands on the map.
async function someStatement(base, question) {
  const api = `${base}/api/v1/dialogues/demo/questions/${question}/map`
  return (await (await fetch(api)).json()).map.statements[0].statement
}

// The browser keeps the key: a host that starts anew takes the next form.
async function aRestartLosesNoSeat() {
  const store = freshFolder()
  const first = await serve('demo', store)
  const code = codes(store, 'demo').at(-1)
  const door = await fetch(`${first.base}/d/demo/seat?lang=en`)
  const cookie = door.headers.get('set-cookie').split(';')[0]
  const token = (await door.text()).match(/name="token" value="(\w+)"/)[1]
  const send = (base, path, fields) => fetch(`${base}/d/demo/seat${path}?lang=en`, {
    method: 'POST', redirect: 'manual', headers: { Cookie: cookie },
    body: new URLSearchParams({ token, ...fields }),
  })
  assert.equal((await send(first.base, '', { code, loss: '1' })).status, 303)
  await stop(first)
  for (const name of readdirSync(store, { recursive: true })) {
    const path = join(store, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    const seed = cookie.split('=')[1]
    assert.ok(!bytes.includes(seed) && !bytes.includes(Buffer.from(seed, 'hex')), path)
  }
  const again = await serve('serve', store)
  const { questions } = await summary(again.base)
  const open = questions.findLast(({ state }) => state === 'open').question
  const page = await fetch(`${again.base}/d/demo/seat/q/${open}?lang=en`,
    { headers: { Cookie: cookie } })
  const html = await page.text()
  const [, number] = html.match(/name="number" value="(\d+)"/)
  const [, statement] = html.match(/name="statement" value="(\d+)"/)
  const vote = await send(again.base, `/q/${open}`, { number, statement, choice: 'pass' })
  assert.equal(vote.status, 303)
  await stop(again)
}

async function somebodyTakesPartWithoutScript() {
  const { base, browser, store } = await house.open()
  const before = await summary(base)
  const question = before.questions.findLast(({ state }) => state === 'open')
  const proofs = []
  for (const [language, viewport, at] of [['fr', narrow, -3], ['en', wide, -4]]) {
    const page = await person(browser, language, viewport, { javaScriptEnabled: false })
    const code = codes(store, 'demo').at(at)
    await takesASeat(browser, page, base, code, language)
    const count = await votesOnAll(browser, page, language)
    assert.ok(count >= question.statements - 2, `${count} of ${question.statements}`)
    await changesAVote(page, language)
    await writesAStatement(browser, page, language)
    proofs.push(await savesAReceipt(page, language))
    await page.goto(`${base}/d/demo/seat?lang=${language}`)
    await page.getByRole('button', { name: said[language].leave }).click()
    await page.getByRole('heading', { name: said[language].left }).waitFor()
    assert.deepEqual(await page.context().cookies(), [])
    assert.deepEqual(page.faults.filter((one) => !one.includes('404') && !one.includes('400')), [])
    await page.context().close()
  }
  const after = await summary(base)
  const now = after.questions.find((one) => one.question === question.question)
  assert.equal(now.voters, question.voters + 2)
  assert.equal(after.entrusted_seats, 2)
  await everybodyLearnsOfIt(base, browser, question.question)
  const { store: kept } = await house.close()
  const { file, report } = exportVerifies(kept, 'demo')
  assert.equal(report.entrusted_seats, 2)
  for (const proof of proofs)
    assert.deepEqual(verify(file, '--receipt', proof).report.findings, [])
}

async function aHostMayTakeNoForms() {
  const { store } = await house.open()
  const closed = await serve('serve', store, { more: ['--no-entrusted-keys'] })
  const way = await fetch(`${closed.base}/d/demo/join?without-script=fr`, { redirect: 'manual' })
  assert.equal(way.headers.get('location'), '/d/demo/read?lang=fr')
  const page = await fetch(`${closed.base}/d/demo/seat?lang=en`)
  assert.equal(page.status, 403)
  assert.equal(page.headers.get('set-cookie'), null)
  assert.match(await page.text(), /does not take votes by forms/)
  const reading = await (await fetch(`${closed.base}/d/demo/read?lang=en`)).text()
  assert.ok(!reading.includes('/d/demo/seat'), 'no page leads there')
  await stop(closed)
}

export const formJourneys = [
  ['Somebody takes part without script, by forms alone', somebodyTakesPartWithoutScript],
  ['A host may take no forms', aHostMayTakeNoForms],
  ['A restart loses no seat that was taken by form', aRestartLosesNoSeat],
]
