// A phone in a bad place: no network for an hour, every third request lost, a clock that is days
// wrong, a code typed wrong. Nothing is lost or doubled, and the person is told.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import {
  accessibilityFaults, codes, exportVerifies, pictures, sharedHouse, takeSeatOnPage,
  until,
} from './house.mjs'

const house = sharedHouse()

// The codes from the end of the list: other journeys take them from its beginning.
let given = 0
const nextCode = async () => codes((await house.open()).store, 'demo').at(-(given += 1))

async function phone(language, options = {}) {
  const { browser } = await house.open()
  const context = await browser.newContext(
    { locale: language, viewport: { width: 360, height: 640 }, ...options })
  const page = await context.newPage()
  page.faults = []
  page.on('pageerror', (error) => page.faults.push(String(error)))
  return page
}

async function takeSeat(page, language, code) {
  const { base } = await house.open()
  await takeSeatOnPage(page, base, code ?? await nextCode(), language)
  await page.locator('a[href="/d/demo/q/2"]').first().click()
  await page.getByTestId('statement').waitFor()
}

const kept = (page, what) => page.evaluate((name) => {
  const key = Object.keys(localStorage).find((one) => one.startsWith(`entente/${name}/demo/`))
  return key ? JSON.parse(localStorage.getItem(key)) : null
}, what)

// Answers card after card; the request for a statement of one's own is declined.
async function answer(page, count) {
  for (let given = 0; given < count;) {
    const declined = page.getByTestId('no-statement')
    if (await declined.isVisible()) {
      await declined.click()
      continue
    }
    if (!await page.getByTestId('vote-agree').isVisible()) {
      await page.getByTestId('undo').click()
      await page.getByTestId('vote-agree').waitFor()
    }
    await page.keyboard.press(String(1 + given % 3))
    given += 1
  }
}

// Presses the first of these buttons that is there, again and again, until `done` is seen. One that
// goes away meanwhile needs no press any more.
const pressUntil = (done, buttons) => until(`${done}`, async () => {
  if (await done.isVisible()) return true
  for (const button of buttons) {
    if (!await button.isVisible()) continue
    await button.click({ timeout: 2_000 }).catch(() => undefined)
    break
  }
  return false
}, 500)

async function anHourWithoutNetwork() {
  const page = await phone('fr')
  await takeSeat(page, 'fr')
  await page.getByTestId('vote-agree').click()
  await page.getByTestId('recorded').first().waitFor()
  await page.waitForFunction(() => navigator.serviceWorker?.controller !== null)
  await page.waitForFunction(async () => { // what was read before the worker came is kept too
    const kept = await (await caches.open('entente-kept-1')).keys()
    return kept.some(({ url }) => url.includes('/statements?'))
  })

  await page.context().setOffline(true)
  await answer(page, 200)
  await page.getByTestId('away').waitFor()
  assert.equal((await kept(page, 'outbox')).waiting.length, 200)
  await page.screenshot({ path: join(pictures, 'away-fr-phone.png'), fullPage: true })
  assert.deepEqual(await accessibilityFaults(page), [], 'axe without network')

  // The phone is switched off and on again: still no network, and the page opens.
  await page.reload()
  await page.getByTestId('statement').or(page.getByTestId('all-answered')).first().waitFor()
  assert.equal((await kept(page, 'outbox')).waiting.length, 200)

  await page.context().setOffline(false)
  await page.waitForFunction(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('entente/outbox/demo/'))
    return JSON.parse(localStorage.getItem(key)).waiting.length === 0
  })
  const votes = Object.values(await kept(page, 'votes'))
  assert.ok(votes.every((vote) => vote.state === 'recorded'), JSON.stringify(votes))
  assert.equal((await kept(page, 'outbox')).sequence, 202, 'a seat, a vote and two hundred more')
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

// Requests and answers are lost alike: what was received may go unanswered.
async function everyThirdRequestIsLost() {
  const page = await phone('en', { serviceWorkers: 'block' })
  let count = 0
  await page.route('**/api/v1/**', async (route) => {
    count += 1
    if (count % 3 !== 0) return route.continue()
    if (count % 2 === 0) await route.fetch().catch(() => undefined) // received, answer lost
    return route.abort('connectionfailed')
  })
  const { base } = await house.open()
  await page.goto(`${base}/d/demo/join#code=${await nextCode()}`)
  // Whoever is told that the network failed tries again, as the page says.
  const again = page.getByRole('button', { name: 'Try again' })
  await pressUntil(page.getByTestId('seated'),
    [again, page.getByTestId('first-language-en'), page.getByTestId('take-seat')])
  await page.locator('a[href="/d/demo/q/2"]').first().click()
  await pressUntil(page.getByTestId('statement'), [again])

  // It is told, and be it for a moment only.
  await Promise.all([page.getByTestId('away').waitFor(), answer(page, 12)])
  await page.waitForFunction(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('entente/outbox/demo/'))
    return JSON.parse(localStorage.getItem(key)).waiting.length === 0
  })
  const votes = Object.values(await kept(page, 'votes'))
  assert.equal(votes.length, 12)
  assert.ok(votes.every((vote) => vote.state === 'recorded'), JSON.stringify(votes))
  const places = votes.map((vote) => vote.receipt.index)
  assert.equal(new Set(places).size, 12, 'a vote was recorded twice, or shares its place')
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

async function aClockThatIsDaysWrong() {
  const page = await phone('en')
  await page.addInitScript(() => {
    const right = Date.now
    Date.now = () => right() - 5 * 86_400_000
  })
  await takeSeat(page, 'en')
  await page.getByTestId('vote-disagree').click()
  await page.getByTestId('recorded').first().waitFor()
  await page.getByTestId('receipt').locator('summary').click()
  const year = String(new Date().getFullYear())
  await page.getByTestId('receipt').getByText(year).first().waitFor()
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

async function codesThatOpenNothing() {
  const page = await phone('fr')
  const { base } = await house.open()
  const used = await nextCode()
  await takeSeat(page, 'fr', used)
  const other = await phone('en')
  await other.goto(`${base}/d/demo/join`)
  await other.getByTestId('first-language-en').click()
  const say = async (code) => {
    await other.locator('#code').fill(code)
    await other.getByTestId('take-seat').click()
    const told = other.locator('[role=alert]').first()
    await told.waitFor()
    return told.innerText()
  }
  assert.match(await say('K7P'), /six characters/)
  assert.match(await say('K7P2M0'), /never 0, O, 1 or I/)
  const wrong = await say('ZZZZ99')
  const twice = await say(used)
  for (const told of [wrong, twice])
    assert.ok(told.length > 40 && !told.includes('undefined'), told)
  assert.equal(await other.getByTestId('seated').count(), 0)
  assert.equal(await other.locator('#code').inputValue(), used, 'what was typed is kept')
  assert.deepEqual(await accessibilityFaults(other), [])
  for (const one of [page, other]) await one.context().close()
}

async function whoeverLeavesLeavesNothingOpen() {
  const page = await phone('en')
  await takeSeat(page, 'en')
  await page.getByTestId('vote-agree').click()
  await page.getByTestId('recorded').first().waitFor()
  await page.getByTestId('device').locator('summary').click()
  const used = Number(await page.getByTestId('data-used').getAttribute('data-bytes'))
  assert.ok(used > 10_000 && used < 200_000, `${used} bytes are said to have moved`)
  assert.deepEqual(await accessibilityFaults(page), [], 'axe on the device panel')
  await page.screenshot({ path: join(pictures, 'device-en-phone.png'), fullPage: true })
  await page.reload()
  await page.getByTestId('device').locator('summary').click()
  const after = Number(await page.getByTestId('data-used').getAttribute('data-bytes'))
  assert.ok(after >= used, `${used} bytes before the reload, ${after} after it`)
  await page.locator('#forgets-on-leaving').check()
  await page.evaluate(() => document.activeElement?.blur())
  await until('three quick presses leave', async () => {
    if (page.url() !== 'about:blank') await page.keyboard.press('Escape')
    return page.url() === 'about:blank'
  }, 20)
  assert.deepEqual((await page.context().storageState()).origins, [], 'something was left behind')
  await page.goto(`${(await house.open()).base}/d/demo/q/2`)
  await page.getByTestId('unseated').waitFor()
  await page.context().close()
}

// Nothing doubled, nothing lost: the whole register is replayed.
async function theRegisterHoldsIt() {
  const { store } = await house.close()
  exportVerifies(store)
}

export const networkJourneys = [
  ['An hour without network: two hundred votes wait, then leave in order', anHourWithoutNetwork],
  ['Every third request is lost: nothing is lost or doubled', everyThirdRequestIsLost],
  ['A phone whose clock is five days wrong votes like any other', aClockThatIsDaysWrong],
  ['Codes typed wrong or used twice open nothing, and say so', codesThatOpenNothing],
  ['Whoever leaves in a hurry leaves nothing open', whoeverLeavesLeavesNothingOpen],
  ['After all of it the register replays without a finding', theRegisterHoldsIt],
]
