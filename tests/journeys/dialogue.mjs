// A dialogue in two browsers, one French, one English: join, vote, see the map move, export,
// verify.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import {
  accessibilityFaults, codes, freshFolder, openBrowser, person, pictures, run, serve, verify,
} from './house.mjs'

let house
let store
let browser

async function theHouse() {
  if (house) return house
  store = freshFolder()
  house = await serve('demo', store)
  browser = await openBrowser()
  return house
}

async function joinAs(page, code, language) {
  await page.goto(`${house.base}/d/demo/join#code=${code}`)
  await page.getByTestId(`first-language-${language}`).click()
  await page.getByTestId('who-sees-what').waitFor()
  await page.getByTestId('take-seat').click()
  await page.getByTestId('seated').waitFor()
  await page.locator('a[href="/d/demo/q/2"]').first().click()
  await page.getByTestId('statement').waitFor()
}

async function noFaults(page, where) {
  assert.deepEqual(await accessibilityFaults(page), [], `axe on ${where}`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
  assert.equal(wide, false, `${where} scrolls sideways`)
}

async function aVoteInOneMovesTheMapInTheOther() {
  await theHouse()
  const [first, second] = codes(store, 'demo')
  const french = await person(browser, 'fr')
  const english = await person(browser, 'en', { width: 1280, height: 800 })
  await joinAs(french, first, 'fr')
  await joinAs(english, second, 'en')
  assert.equal(await french.locator('html').getAttribute('lang'), 'fr')
  assert.equal(await english.locator('html').getAttribute('lang'), 'en')
  await french.screenshot({ path: join(pictures, 'vote-fr-phone.png') })
  await english.goto(`${house.base}/d/demo/q/2/map`)
  const status = english.getByTestId('map-status')
  await status.waitFor()
  await english.waitForTimeout(1_500)
  const before = Number(await status.getAttribute('data-size'))
  await french.keyboard.press('1')
  const clicked = Date.now()
  await french.getByTestId('recorded').first().waitFor()
  await english.waitForFunction(
    (size) => Number(document.querySelector('[data-testid=map-status]').dataset.size) > size,
    before, { timeout: 10_000, polling: 20 })
  const took = Date.now() - clicked
  console.log(`      the map moved ${took} ms after the vote`)
  await english.screenshot({ path: join(pictures, 'map-en-laptop.png') })
  assert.deepEqual(french.faults, [])
  assert.deepEqual(english.faults, [])
}

async function everyPageIsAccessible() {
  await theHouse()
  const code = codes(store, 'demo')[2]
  const page = await person(browser, 'fr', { width: 320, height: 640 })
  await joinAs(page, code, 'fr')
  for (const [name, path] of [['home', '/'], ['dialogue', '/d/demo'], ['join', '/d/demo/join'],
    ['vote', '/d/demo/q/2'], ['map', '/d/demo/q/1/map'], ['facilitate', '/d/demo/facilitate']])
    for (const language of ['fr', 'en']) {
      await page.goto(`${house.base}${path}`)
      await page.getByTestId(`language-${language}`).click()
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {})
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(pictures, `${name}-${language}-320.png`) })
      await noFaults(page, `${path} (${language})`)
    }
}

async function theInventedDialogueSaysSoOnEveryPage() {
  await theHouse()
  const page = await person(browser, 'en')
  for (const path of ['/d/demo', '/d/demo/join', '/d/demo/q/1/map', '/d/demo/facilitate']) {
    await page.goto(`${house.base}${path}`)
    await page.getByTestId('invented').waitFor()
  }
}

async function theFirstVoteIsLight() {
  await theHouse()
  const page = await person(browser, 'en')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  const hosts = new Set()
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength })
  session.on('Network.requestWillBeSent', (event) => hosts.add(new URL(event.request.url).host))
  await joinAs(page, codes(store, 'demo')[3], 'en')
  await page.getByTestId('vote-agree').click()
  await page.getByTestId('recorded').first().waitFor()
  console.log(`      ${bytes} bytes until the first vote`)
  assert.ok(bytes < 50_000, `${bytes} bytes until the first vote`)
  assert.equal(hosts.size, 1, `asked ${[...hosts]}`)
}

async function whatIsExportedVerifies() {
  await theHouse()
  const file = join(freshFolder(), 'demo.tar')
  house.child.removeAllListeners('exit')
  const ended = new Promise((resolve) => house.child.on('exit', resolve))
  house.child.kill('SIGTERM')
  await ended
  await browser.close()
  assert.equal(run('export', 'demo', '--store', store, '--out', file).code, 0)
  const { code, report } = verify(file)
  assert.deepEqual(report.findings, [])
  assert.equal(code, 0)
  assert.ok(report.maps_recomputed >= 1)
}

export const dialogueJourneys = [
  ['A vote in a French browser moves the map in an English one', aVoteInOneMovesTheMapInTheOther],
  ['Every page is accessible at 320 pixels, in both languages', everyPageIsAccessible],
  ['The invented dialogue says so on every page', theInventedDialogueSaysSoOnEveryPage],
  ['The first vote is light and asks no other host', theFirstVoteIsLight],
  ['What is exported afterwards verifies', whatIsExportedVerifies],
]
