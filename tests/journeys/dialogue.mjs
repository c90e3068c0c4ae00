// A dialogue in two browsers, one French, one English: join, vote, see the map move, export,
// verify.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { acts, enclosed, keyFrom, post, signed, takeSeat } from './hand.mjs'
import {
  codes, counts, exportVerifies, person, pictures, sharedHouse, soundPage, takeSeatOnPage,
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

// One says on a phone how she understands a word, another says it otherwise; whoever opens the page
// of the statement reads both, side by side.
async function aWordInDisputeIsReadOnThePageOfItsStatement() {
  const { base, store, browser } = await house.open()
  const french = await person(browser, 'fr')
  await joinAs(french, base, codes(store, 'demo')[4], 'fr')
  const statement = Number(await french.getByTestId('statement').getAttribute('data-statement'))
  await french.getByTestId('dispute').click()
  const form = french.getByTestId('understandings')
  await form.getByTestId('send-understanding').click()
  await counts(form.locator('.fault'), 2) // neither the word nor its meaning
  await form.locator('#word').fill('« Consultation »')
  await form.locator('#meaning').fill('Une réunion où l’on peut encore changer le texte.')
  await form.getByTestId('send-understanding').click()
  await form.getByTestId('understanding-sent').waitFor()

  const other = await takeSeat(base, codes(store, 'demo').at(-1), 'reader')
  const word = enclosed({ fr: 'consultation' })
  const meaning = enclosed({ fr: 'Recevoir le texte et dire ce qu’on en pense.' })
  const said = await post(base, acts, signed(other, 'demo', 2, 'understanding.submitted.v1', {
    language: 'fr', meaning: meaning.digests, statement, word: word.digests,
  }, [...word.contents, ...meaning.contents]))
  assert.equal(said.status, 201, JSON.stringify(said.json))

  for (const [language, viewport] of [['fr', undefined], ['en', { width: 1280, height: 800 }]]) {
    const page = await person(browser, language, viewport)
    await page.goto(`${base}/d/demo/q/2/s/${statement}`)
    await counts(page.locator('[data-testid=readings] li'), 2)
    await counts(page.getByTestId('readings'), 1)
    await page.getByText('Recevoir le texte').waitFor()
    await page.getByTestId('answers').waitFor()
    await soundPage(page, `a word in dispute (${language})`)
    await page.getByTestId('disputed').screenshot({
      path: join(pictures, `disputed-${language}.png`) })
    assert.deepEqual(page.faults, [])
  }
  assert.deepEqual(french.faults, [])
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
  ['A word in dispute is read on the page of its statement, as each understands it',
    aWordInDisputeIsReadOnThePageOfItsStatement],
  ['What is exported afterwards verifies', whatIsExportedVerifies],
]
