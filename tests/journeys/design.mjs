// The living page of the look, opened in every scheme, language and writing direction.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessibilityFaults, person, pictures, sharedHouse, soundPage } from './house.mjs'

const house = sharedHouse('serve')

const phone = { width: 320, height: 640 }
const laptop = { width: 1280, height: 800 }
const schemes = [
  ['light', phone, { colorScheme: 'light' }],
  ['dark', laptop, { colorScheme: 'dark' }],
  ['contrast', laptop, { colorScheme: 'light', contrast: 'more' }],
  ['contrast-dark', phone, { colorScheme: 'dark', contrast: 'more' }],
  ['still', laptop, { colorScheme: 'light', reducedMotion: 'reduce' }],
]

async function everyComponentInEveryScheme() {
  const { base, browser } = await house.open()
  for (const [name, viewport, media] of schemes)
    for (const [language, direction] of [['fr', 'ltr'], ['en', 'rtl']]) {
      const page = await person(browser, language, viewport)
      await page.emulateMedia(media)
      await page.goto(`${base}/design${direction === 'rtl' ? '?direction=rtl' : ''}`)
      await page.getByTestId('design-states').waitFor()
      await page.waitForTimeout(400) // the skeleton appears after 300 ms
      const where = `design-${name}-${language}-${direction}`
      await page.screenshot({ path: join(pictures, `${where}.png`), fullPage: true })
      await soundPage(page, where)
      assert.equal(await page.evaluate(() => getComputedStyle(
        document.querySelector('[data-testid=design]')).direction), direction)
      const drawn = await page.getByTestId('conjunction').evaluateAll(
        (all) => all.map((one) => one.dataset.state))
      assert.deepEqual(drawn, ['closed', 'open', 'waiting'])
      assert.deepEqual(page.faults, [])
      await page.context().close()
    }
}

async function everyComponentFromTheKeyboard() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', phone)
  await page.goto(`${base}/design`)

  const tab = page.getByTestId('tab-stage')
  await tab.focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-testid=tab-room][aria-selected=true]').waitFor()
  await page.keyboard.press('Home')
  await page.locator('[data-testid=tab-lines][aria-selected=true]').waitFor()

  // A filter is a link: the address keeps it, the way back undoes it.
  await page.getByTestId('chips-status').getByRole('link').first().press('Enter')
  await page.waitForURL((url) => url.search === '?status=late')
  await page.getByTestId('chips-status').locator('[aria-current=true]').waitFor()
  await page.goBack()
  await page.getByTestId('chips-status').locator('[aria-current]').waitFor({ state: 'detached' })

  // Escape answers no, and the focus is back where the question came from.
  await page.getByTestId('ask').press('Enter')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.dataset.testid === 'ask')

  assert.deepEqual(page.faults, [])
}

// Taps faster than a second: the number waits, then tells the last one. The page's clock stands
// still meanwhile, so that no machine is too slow for it.
async function aLiveNumberMovesOnceASecond() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', phone)
  await page.goto(`${base}/design`)
  const value = page.getByTestId('counter').first().locator('.counter-value')
  await value.waitFor()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const tap = async () => {
    await page.getByTestId('count-on').click()
    await page.clock.runFor(20) // drawing waits for the clock as well
  }
  await tap()
  await value.getByText('1,301').waitFor()
  await tap()
  await tap()
  await page.clock.runFor(900)
  assert.equal(await value.innerText(), '1,301', 'it moved twice within a second')
  await page.clock.runFor(200)
  await value.getByText('1,335').waitFor()
  assert.deepEqual(page.faults, [])
}

async function theOutcomeOnPaper() {
  const { base, browser } = await house.open()
  for (const language of ['fr', 'en']) {
    const page = await person(browser, language, laptop)
    await page.goto(`${base}/design`)
    const saved = {}
    for (const kind of ['docx', 'html']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'), page.getByTestId(`save-${kind}`).click(),
      ])
      saved[kind] = join(pictures, download.suggestedFilename())
      await download.saveAs(saved[kind])
    }
    assert.equal(readFileSync(saved.docx).subarray(0, 2).toString(), 'PK')
    assert.deepEqual(page.faults, [])
    // The page on its own: accessible, and whole on paper.
    const alone = await person(browser, language, phone)
    await alone.goto(`file://${saved.html}`)
    assert.deepEqual(await accessibilityFaults(alone), [])
    const paper = await alone.pdf({ path: join(pictures, `example-${language}.pdf`) })
    assert.ok(paper.length > 5_000)
    await page.context().close()
    await alone.context().close()
  }
  await house.close()
}

export const designJourneys = [
  ['Every component stands in every scheme, language and direction', everyComponentInEveryScheme],
  ['Every component answers to the keyboard', everyComponentFromTheKeyboard],
  ['A live number moves once a second', aLiveNumberMovesOnceASecond],
  ['The outcome leaves as a page for A4 and as a Word file', theOutcomeOnPaper],
]
