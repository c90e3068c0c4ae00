// The page of one country: read on a screen, printed on two sheets, taken away as one file that
// opens without a network; and the checks of what was agreed, wherever they are shown.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { accessibilityFaults, counts, person, pictures, sharedHouse, soundPage } from './house.mjs'

const house = sharedHouse()

const shot = (page, name) =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })

const sheets = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length

async function itIsReadInBothLanguages() {
  const { base, browser } = await house.open()
  for (const [language, width] of [['fr', 320], ['en', 1280]]) {
    const page = await person(browser, language, { width, height: 800 })
    await page.goto(`${base}/d/demo`)
    await page.getByTestId('to-country').click()
    await page.getByTestId('country').waitFor()
    await page.getByTestId('country-root').waitFor()
    await shot(page, `country-${language}-${width}`)
    await soundPage(page, `the country at ${width}`)
    const first = page.getByTestId('country-first')
    const standing = await first.locator('.standing').first().getAttribute('data-standing')
    assert.ok(['disputed', 'late'].includes(standing), 'what asks for an answer comes first')
    assert.equal(await page.getByTestId('decision-2').getAttribute('data-upheld'), 'false')
    assert.ok(await page.locator('.country-dissent').count() > 0, 'dissent travels along')
    await page.getByTestId('country-standing').locator('[data-standing=disputed] a').click()
    await page.getByTestId('register-list').waitFor()
    await page.waitForURL(/register\?standing=disputed$/) // a figure is a link to its promises
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

async function itIsReachedByTheKeyboardAlone() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 800 })
  await page.goto(`${base}/d/demo/country`)
  await page.getByTestId('country-root').waitFor()
  const reached = new Set()
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    reached.add(await page.evaluate(() => document.activeElement?.closest('[data-testid^=country-]')
      ?.getAttribute('data-testid') ?? ''))
  }
  for (const part of ['country-file-fr', 'country-standing', 'country-first', 'country-next',
    'country-constituencies'])
    assert.ok(reached.has(part), part)
  await page.context().close()
}

const long = { en: 'So many long words '.repeat(260), fr: 'Tant de longs mots '.repeat(260) }

// As much of everything as the page ever shows, in texts of the greatest length.
function crowded(country, known) {
  const fill = (list, count) => Array.from({ length: count }, (_, at) => (
    { ...list[at % list.length], commitment: at + 1 }))
  const named = (row) => ({ ...row, action: long, text: long })
  return {
    ...country,
    first: fill(country.first, 5).map(named), first_total: 40,
    kept: fill(country.kept, 2).map(named), kept_total: 9,
    next: fill(country.next, 6).map(named), next_total: 90,
    checks: country.checks.map((check) => ({
      ...check, silent: Array.from({ length: 50 }, (_, at) => at + 1), silent_total: 4_000,
      covered: 5_000,
    })),
    anchors: fill(country.anchors, known.length).map((row, at) => ({
      ...row, paragraph: known[at].code,
    })),
  }
}

// More decisions than are shown, of many sides, some of whom say at length why they do not agree.
function opposed({ decisions }) {
  const voice_given = { choice: 'no', reason: long }
  const later = decisions.map((one) => ({ ...one, decision: one.decision + decisions.length }))
  return {
    decisions: [...decisions, ...later].map((one) => ({
      ...one, summary: long,
      rows: [...one.rows, ...one.rows].map((row) => ({ ...row, voice_given })),
    })),
  }
}

async function itPrintsOnTwoSheets() {
  const { base, browser } = await house.open()
  const { instruments } = await (await fetch(`${base}/api/v1/instruments`)).json()
  const known = instruments.sort((left, right) => right.title.fr.length - left.title.fr.length)
  for (const language of ['fr', 'en'])
    for (const full of [false, true]) {
      const page = await person(browser, language, { width: 1280, height: 800 })
      if (full) {
        await page.route('**/api/v1/dialogues/demo/country?*', async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ json: crowded(await answer.json(), known) })
        })
        await page.route('**/api/v1/dialogues/demo/decisions', async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ json: opposed(await answer.json()) })
        })
      }
      await page.goto(`${base}/d/demo/country`)
      await page.getByTestId('country-root').waitFor()
      const pdf = await page.pdf({ preferCSSPageSize: true })
      writeFileSync(join(pictures, `country-${language}${full ? '-full' : ''}.pdf`), pdf)
      assert.equal(sheets(pdf), 2, `${language}, ${full ? 'as full as can be' : 'as it is'}`)
      await page.context().close()
    }
}

async function oneFileOpensWithoutNetwork() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 1280, height: 800 })
  await page.goto(`${base}/d/demo/country`)
  await page.getByTestId('country-root').waitFor()
  for (const language of ['fr', 'en']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'), page.getByTestId(`country-file-${language}`).click(),
    ])
    const path = join(pictures, `country-${language}.html`)
    await download.saveAs(path)
    const bundle = await (await page.request.get(`${base}/d/demo/bundle.tar`)).body()
    const digest = createHash('sha256').update(bundle).digest('hex')
    const text = readFileSync(path, 'utf8')
    assert.ok(text.includes(digest), 'it carries the digest of the bundle')
    const reader = await person(browser, language, { width: 1280, height: 800 })
    await reader.context().setOffline(true)
    const asked = []
    reader.on('request', (request) => asked.push(request.url()))
    await reader.goto(pathToFileURL(path).href)
    assert.deepEqual(asked, [pathToFileURL(path).href], 'it asks for nothing besides itself')
    assert.equal(await reader.evaluate(() => document.scripts.length), 0)
    assert.equal(await reader.locator('html').getAttribute('lang'), language)
    assert.equal(await reader.getByTestId('country-bundle').innerText(), digest)
    assert.equal(await reader.locator('button').count(), 0)
    const link = await reader.getByTestId('country-first').locator('h3 a').first()
      .getAttribute('href')
    assert.ok(link.startsWith(`${base}/d/demo/register/`), link)
    await shot(reader, `country-file-${language}`)
    assert.equal(sheets(await reader.pdf({ preferCSSPageSize: true })), 2)
    assert.deepEqual(await accessibilityFaults(reader), [])
    assert.deepEqual(reader.faults, [])
    await reader.context().close()
  }
  await page.context().close()
}

async function checksAreShownWhereverPromisesAre() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 800 })
  for (const path of ['/d/demo', '/d/demo/register', '/d/demo/country']) {
    await page.goto(base + path)
    await page.getByTestId('checks').waitFor()
    const days = await page.getByTestId('checks').locator('li').evaluateAll((items) =>
      items.map((item) => `${item.dataset.day} ${item.dataset.state}`))
    const all = ['hundred_days overdue', 'six_months overdue', 'named_day ahead',
      'hundred_days ahead', 'twelve_months ahead', 'six_months ahead', 'twelve_months ahead']
    assert.deepEqual(days, path === '/d/demo/country' ? all.slice(0, 5) : all, path)
    // What is looked at after a decision that no session covers says so, and leads there.
    const after = page.getByTestId('checks').locator('li').nth(3).locator('a')
    assert.equal(await after.innerText(), 'decision 3')
    assert.match(await after.getAttribute('href'), /\/d\/demo\/decisions\/3$/)
  }
  const calendar = await (await page.request.get(
    `${base}/api/v1/dialogues/demo/commitments.ics`)).text()
  assert.match(calendar, /UID:demo-session-1-six_months@entente/)
  await page.context().close()
}

// Each hop of the chain leads somewhere, and what is overdue says on which day it climbs.
async function theChainLeadsOnAndTheClockIsPublic() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 800 })
  await page.goto(`${base}/d/demo/register/2`)
  await page.getByTestId('climb').waitFor()
  assert.equal(await page.getByTestId('climb').getAttribute('data-level'), 'regional')
  await counts(page.getByTestId('climb').locator('[data-reached=true]'), 2)
  const chain = page.getByTestId('chain').first()
  for (const link of await chain.locator('li.link:not(.link-missing)').all())
    assert.ok(await link.locator('a').count() > 0, await link.innerText())
  await chain.getByText('other promises on it').click()
  await page.getByTestId('register-list').waitFor()
  await page.waitForURL(/register\?anchor=dac-2021-support$/)
  await page.goto(`${base}/d/demo/register/1`)
  await page.getByTestId('divergence').locator('summary').first().click()
  await page.getByTestId('divergence').locator('mark').first().waitFor()
  await shot(page, 'commitment-chain-en')
  assert.deepEqual(await accessibilityFaults(page), [])
  assert.deepEqual(page.faults, [])
  await house.close()
}

export const countryJourneys = [
  ['The page of a country is read in both languages, from a phone to a laptop',
    itIsReadInBothLanguages],
  ['The page of a country is reached by the keyboard alone', itIsReachedByTheKeyboardAlone],
  ['The page of a country prints on two sheets, however much there is', itPrintsOnTwoSheets],
  ['The page of a country is one file that opens without a network', oneFileOpensWithoutNetwork],
  ['Checks are shown wherever promises are', checksAreShownWhereverPromisesAre],
  ['The anchoring chain leads on, and the clock is public', theChainLeadsOnAndTheClockIsPublic],
]
