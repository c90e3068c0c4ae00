// A dialogue in two browsers, one French, one English: join, vote, see the map move, export,
// verify.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import {
  codes, exportVerifies, person, pictures, sharedHouse, takeSeatOnPage,
} from './house.mjs'

const house = sharedHouse()

async function joinAs(page, base, code, language) {
  await takeSeatOnPage(page, base, code, language)
  await page.locator('a[href="/d/demo/q/2"]').first().click()
  await page.getByTestId('statement').waitFor()
}

async function aVoteInOneMovesTheMapInTheOther() {
  const { base, store, browser } = await house.open()
  const [first, second] = codes(store, 'demo')
  const french = await person(browser, 'fr')
  const english = await person(browser, 'en', { width: 1280, height: 800 })
  await joinAs(french, base, first, 'fr')
  await joinAs(english, base, second, 'en')
  assert.equal(await french.locator('html').getAttribute('lang'), 'fr')
  assert.equal(await english.locator('html').getAttribute('lang'), 'en')
  await french.screenshot({ path: join(pictures, 'vote-fr-phone.png') })
  await english.goto(`${base}/d/demo/q/2/map`)
  const status = english.getByTestId('map-status')
  await status.waitFor()
  await english.waitForTimeout(1_500)
  const before = Number(await status.getAttribute('data-size'))
  await french.keyboard.press('1')
  const clicked = Date.now()
  await french.getByTestId('recorded').first().waitFor()
  await english.waitForFunction(
    (size) => Number(document.querySelector('[data-testid=map-status]').dataset.size) > size,
    before, { polling: 20 })
  const took = Date.now() - clicked
  console.log(`      the map moved ${took} ms after the vote`)
  await english.screenshot({ path: join(pictures, 'map-en-laptop.png') })
  assert.deepEqual(french.faults, [])
  assert.deepEqual(english.faults, [])
}

async function theInventedDialogueSaysSoOnEveryPage() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en')
  for (const path of ['/d/demo', '/d/demo/join', '/d/demo/q/1/map', '/d/demo/facilitate']) {
    await page.goto(`${base}${path}`)
    await page.getByTestId('invented').waitFor()
  }
}

async function theFirstVoteIsLight() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  const hosts = new Set()
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength })
  session.on('Network.requestWillBeSent', (event) => hosts.add(new URL(event.request.url).host))
  await joinAs(page, base, codes(store, 'demo')[3], 'en')
  await page.getByTestId('vote-agree').click()
  await page.getByTestId('recorded').first().waitFor()
  console.log(`      ${bytes} bytes until the first vote`)
  assert.ok(bytes < 50_000, `${bytes} bytes until the first vote`)
  assert.equal(hosts.size, 1, `asked ${[...hosts]}`)
}

async function whatIsExportedVerifies() {
  const { store } = await house.close()
  const { report } = exportVerifies(store)
  assert.ok(report.maps_recomputed >= 1)
}

export const dialogueJourneys = [
  ['A vote in a French browser moves the map in an English one', aVoteInOneMovesTheMapInTheOther],
  ['The invented dialogue says so on every page', theInventedDialogueSaysSoOnEveryPage],
  ['The first vote is light and asks no other host', theFirstVoteIsLight],
  ['What is exported afterwards verifies', whatIsExportedVerifies],
]
