// A reader who believes nobody: the browser replays the record and draws the map again, on its own
// thread; a host that changed one byte is found out; what stops it is said in words.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { accessibilityFaults, person, pictures, sharedHouse } from './house.mjs'

const house = sharedHouse()

const verdicts = (page) => page.locator('[data-check]').evaluateAll((items) =>
  Object.fromEntries(items.map((item) => [item.dataset.check, item.dataset.made])))

async function asked(language, viewport, prepare = async () => {}) {
  const { base, browser } = await house.open()
  const page = await person(browser, language, viewport)
  await prepare(page)
  await page.goto(`${base}/d/demo`)
  const button = page.getByTestId('proof').getByTestId('recompute-start')
  await button.focus()
  await page.keyboard.press('Enter')
  return page
}

async function picture(page, name) {
  await page.getByTestId('recompute').scrollIntoViewIfNeeded()
  await page.screenshot({ path: join(pictures, `recompute-${name}.png`), fullPage: true })
}

const laptop = { width: 1280, height: 800 }
const phone = { width: 320, height: 640 }

async function everythingHoldsInBothLanguages() {
  const words = { fr: /Tout concorde/, en: /Everything holds/ }
  for (const language of ['fr', 'en'])
    for (const viewport of [laptop, phone]) {
      const page = await asked(language, viewport)
      const outcome = page.getByTestId('recompute-outcome')
      await outcome.waitFor()
      assert.match(await outcome.innerText(), words[language])
      assert.deepEqual(await verdicts(page), {
        seal: 'passed', whole: 'passed', authors: 'passed', law: 'passed', results: 'passed',
        silence: 'passed',
      })
      assert.match(await page.getByTestId('recompute-said').innerText(), words[language])
      await page.getByTestId('redrawn').locator('summary').click()
      const digests = await page.getByTestId('redrawn').locator('code').allInnerTexts()
      assert.ok(digests.length >= 2 && digests[0] === digests[1], `${digests}`)
      assert.deepEqual(await accessibilityFaults(page), [])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= viewport.width, `${wide} px wide`)
      assert.deepEqual(page.faults, [])
      await picture(page, `${language}-${viewport.width}`)
      await page.context().close()
    }
}

// The findings follow the language of the page without replaying anything.
async function theFindingsFollowTheLanguage() {
  const { base } = await house.open()
  const bundle = await fetch(`${base}/d/demo/bundle.tar`)
  const changed = Buffer.from(await bundle.arrayBuffer())
  const at = changed.indexOf('"act":') + 200 // within an entry of the log
  changed[at] ^= 1
  const page = await asked('en', laptop, (it) => it.route('**/bundle.tar', (route) =>
    route.fulfill({ body: changed, contentType: 'application/x-tar' })))
  const outcome = page.getByTestId('recompute-outcome')
  await outcome.waitFor()
  assert.equal(await outcome.getAttribute('data-holds'), 'false')
  const made = await verdicts(page)
  assert.equal(made.whole, 'failed')
  assert.notEqual(made.results, 'passed')
  const findings = page.getByTestId('recompute-findings').first()
  assert.match(await findings.innerText(), /A file is not the one that was exported|An entry is/)
  assert.match(await findings.innerText(), /\(.+\)/, 'a finding says where')
  assert.deepEqual(await accessibilityFaults(page), [])
  await picture(page, 'changed-en')
  await page.getByTestId('language-fr').click()
  await page.getByText('Quelque chose ne tient pas').first().waitFor()
  await findings.filter({ hasText: /Un fichier n’est pas|Une inscription n’est pas/ }).waitFor()
  await picture(page, 'changed-fr')
  await page.context().close()
}

async function whatStopsItIsSaid() {
  const away = await asked('fr', phone, (page) => page.route('**/bundle.tar', (route) =>
    route.abort('internetdisconnected')))
  await away.getByTestId('problem').waitFor()
  await picture(away, 'offline-fr')
  await away.unroute('**/bundle.tar')
  await away.getByTestId('problem').getByRole('button').click()
  await away.getByTestId('recompute-outcome').waitFor()
  await away.context().close()

  const without = await asked('en', phone, (page) => page.route('**/entente.wasm', (route) =>
    route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' })))
  const stopped = without.getByTestId('recompute-stopped')
  await stopped.waitFor()
  assert.match(await stopped.innerText(), /check it on a computer, without a network/)
  assert.deepEqual(await accessibilityFaults(without), [])
  await picture(without, 'without-en')
  await without.context().close()
}

async function noPageMayCompileOnlyTheWorkerMay() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', laptop)
  await page.goto(`${base}/d/demo`)
  const refused = await page.evaluate(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1,
    0, 0, 0)).then(() => 'compiled', (error) => String(error)))
  assert.match(refused, /Content Security Policy|unsafe-eval/)
  await house.close()
}

export const recomputeJourneys = [
  ['A browser recomputes the result and everything holds, in both languages, from the keyboard',
    everythingHoldsInBothLanguages],
  ['One changed byte is found in the browser, and told in the language of the page',
    theFindingsFollowTheLanguage],
  ['What stops a recomputing is said, with what to do instead', whatStopsItIsSaid],
  ['No page may compile WebAssembly; only the worker may', noPageMayCompileOnlyTheWorkerMay],
]
