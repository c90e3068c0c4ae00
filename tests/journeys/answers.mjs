// The ledger of answers: a facilitator asks a constituency by a day, its focal point answers in the
// open, everybody reads it, and what is not answered in time turns red.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts, keyOfSeed, post, signed } from './hand.mjs'
import { exportVerifies, pause, person, pictures, sharedHouse, soundPage } from './house.mjs'

const house = sharedHouse()
const laptop = { width: 1280, height: 900 }
const keysOf = (store) => JSON.parse(readFileSync(join(store, 'keys', 'demo.json'), 'utf8'))
const keyed = (hex) => `#key=${Buffer.from(hex, 'hex').toString('base64url')}`

const requestOf = (page, statement, side) =>
  page.locator(`[data-testid=addressed-${statement}] .requested`).filter({ hasText: side })

// Statements that nobody was asked to answer yet, by number.
const unasked = (page) => page.locator('.addressed-list > li').evaluateAll((items) => items
  .filter((item) => item.querySelector('.answer-none'))
  .map((item) => Number(item.querySelector('[data-testid^=addressed-]').dataset.testid.slice(10))))

async function fromTheQuestionToTheAnswer() {
  const { base, store, browser } = await house.open()
  const desk = await person(browser, 'fr', laptop)
  await desk.goto(`${base}/d/demo/facilitate${keyed(keysOf(store).facilitator)}`)
  await desk.getByTestId('prepare').waitFor()
  await desk.goto(`${base}/d/demo/answers`)
  await desk.locator('.addressed-list').waitFor()
  const [statement] = await unasked(desk)
  await desk.getByTestId(`ask-${statement}`).click()
  await desk.locator(`#of-${statement}`).selectOption('gov_exec')
  await desk.locator(`#due-${statement}`).fill('2020-01-31')
  await desk.getByTestId(`ask-send-${statement}`).click()
  await desk.locator(`#due-${statement}-fault`).waitFor() // a day that is over
  await desk.locator(`#due-${statement}`).fill('2031-01-31')
  await desk.getByTestId(`ask-send-${statement}`).click()
  await requestOf(desk, statement, 'gouvernement').waitFor()
  assert.equal(await requestOf(desk, statement, 'gouvernement').getAttribute('data-state'), 'due')

  // Another constituency's focal point is not offered it.
  const other = await person(browser, 'en', laptop)
  await other.goto(`${base}/d/demo/focal${keyed(keysOf(store).focal.union)}`)
  await other.getByTestId('answering').waitFor()
  assert.equal(await other.getByTestId(`addressed-${statement}`).count(), 0)
  await other.context().close()

  const focal = await person(browser, 'en', laptop)
  await focal.goto(`${base}/d/demo/focal${keyed(keysOf(store).focal.gov_exec)}`)
  const entry = focal.locator('li').filter({ has: focal.getByTestId(`addressed-${statement}`) })
  await entry.locator('button[data-testid^=answer-]').click()
  const send = entry.locator('button[type=submit]')
  await entry.getByRole('radio', { name: 'Not taken up' }).check()
  await send.click()
  await entry.locator('.fault').first().waitFor() // no without a reason is no answer
  await entry.locator('textarea').fill('The budget of this year is spent; it is planned for next.')
  await soundPage(focal, 'the answer of a focal point')
  await send.click()
  await requestOf(focal, statement, 'government').and(focal.locator('[data-state=answered]'))
    .waitFor()

  for (const language of ['fr', 'en']) {
    const reader = await person(browser, language, { width: 320, height: 640 })
    await reader.goto(`${base}/d/demo/answers`)
    const shown = reader.getByTestId(`addressed-${statement}`)
    await shown.locator('[data-state=answered]').waitFor()
    assert.match(await shown.innerText(), /The budget of this year is spent/)
    assert.equal(await shown.getByText('The budget').getAttribute('lang'), 'en')
    await shown.scrollIntoViewIfNeeded()
    await reader.screenshot({ path: join(pictures, `answered-${language}-320.png`) })
    assert.equal(await reader.locator('[data-testid^=ask-]').count(), 0, 'nobody else may ask')
    assert.deepEqual(reader.faults, [])
    await reader.context().close()
  }
}

const look = (part) => ({ state: part.dataset.state, color: getComputedStyle(part).color })

async function askedByHand(base, store, statement, seconds) {
  const key = keyOfSeed(Buffer.from(keysOf(store).facilitator, 'hex'))
  const ask = (sequence) => post(base, acts, signed(key, 'demo', sequence, 'answer.requested.v1',
    { due: Math.floor(Date.now() / 1_000) + seconds, of: 'private', statement }))
  const told = await ask(1)
  const asked = told.status === 201 ? told : await ask(told.json.last_sequence + 1)
  assert.equal(asked.status, 201, JSON.stringify(asked.json))
}

async function whatIsLateTurnsRed() {
  const { base, store, browser } = await house.open()
  const reader = await person(browser, 'fr', laptop)
  await reader.goto(`${base}/d/demo/answers`)
  await reader.locator('.addressed-list').waitFor()
  // A machine that is too slow to show it before it is due is asked again, with more time.
  let request
  let before
  const free = await unasked(reader)
  for (const seconds of [12, 60, 300]) { // until the answer is due
    const statement = free.shift()
    await askedByHand(base, store, statement, seconds)
    await reader.reload()
    request = requestOf(reader, statement, 'privé')
    before = await request.evaluate(look)
    if (before.state === 'due') break
  }
  assert.equal(before.state, 'due')
  await request.and(reader.locator('[data-state=overdue]')).waitFor() // while it is read
  const after = await request.evaluate(look)
  assert.notEqual(after.color, before.color, 'it turns red')
  assert.match(await request.innerText(), /retard|échéance|devait/i, 'and says so in words')
  await request.scrollIntoViewIfNeeded()
  await reader.screenshot({ path: join(pictures, 'overdue-fr-laptop.png') })
  await soundPage(reader, 'an overdue answer')
  await pause(100)
  await allAreAskedForInOnePress(base, store, browser)
  await house.close()
  exportVerifies(store)
}

// Statements that the session left without anybody asked are red too, and say so; then one press
// asks for all of them.
async function allAreAskedForInOnePress(base, store, browser) {
  const desk = await person(browser, 'en', laptop)
  await desk.goto(`${base}/d/demo/facilitate${keyed(keysOf(store).facilitator)}`)
  await desk.getByTestId('prepare').waitFor()
  await desk.goto(`${base}/d/demo/answers`)
  const forgotten = desk.locator('.addressed-list [data-state=forgotten]')
  await forgotten.first().waitFor()
  assert.match(await forgotten.first().innerText(), /session closed on .*nobody was asked/)
  const left = (await unasked(desk)).length
  await desk.getByTestId('ask-all-open').click()
  const send = desk.getByTestId('ask-all-send')
  await desk.locator('#ask-all-due').fill('2020-01-31')
  await send.click()
  await desk.locator('#ask-all-of-fault').waitFor() // nobody to ask
  await desk.locator('#ask-all-due-fault').waitFor() // a day that is over
  await soundPage(desk, 'asking for all answers')
  await desk.locator('#ask-all-of').selectOption('gov_exec')
  await desk.locator('#ask-all-due').fill('2031-01-31')
  await desk.screenshot({ path: join(pictures, 'ask-all-en.png') })
  await send.click()
  await desk.getByText(`${left} answers were asked for.`).waitFor({ timeout: 60_000 })
  assert.equal(await forgotten.count(), 0)
  assert.deepEqual(desk.faults.filter((fault) => !fault.includes('409')), [])
  await desk.context().close()
}

export const answersJourneys = [
  ['A statement is addressed, answered in the open, and read by everyone',
    fromTheQuestionToTheAnswer],
  ['An answer that does not come in time turns red by itself', whatIsLateTurnsRed],
]
