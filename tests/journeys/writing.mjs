// What people write: nothing, too much, several scripts, markup, characters that can not be seen.
// It is told in their language what is wrong, nothing typed is lost, and text stays text.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { codes, person, pictures, sharedHouse, soundPage, takeSeatOnPage } from './house.mjs'

const house = sharedHouse()

// Right to left, Cyrillic, Greek, a letter of two code points, an emoji of several.
const scripts = 'Répondre رد Ответить ἀπόκρισις e\u0301 👩🏽‍🌾'
const markup = '<img src=x onerror="document.title=1"> & <b>bold</b> [link](javascript:alert(1))'

async function seated(language, code) {
  const { base, store, browser } = await house.open()
  const page = await person(browser, language)
  await takeSeatOnPage(page, base, codes(store, 'demo')[code], language)
  await page.goto(`${base}/d/demo/q/2`)
  await page.getByTestId('write').click()
  await page.getByTestId('own-statement').waitFor()
  return page
}

async function whatIsWrongIsToldAndKept() {
  const words = {
    fr: { empty: /vide|écrivez/i, long: /trop|caractère/i, hidden: /invisible/i },
    en: { empty: /empty|write/i, long: /too|character/i, hidden: /invisible/i },
  }
  for (const [language, code] of [['fr', 0], ['en', 1]]) {
    const page = await seated(language, code)
    const form = page.getByTestId('own-statement')
    const tried = async (text, told) => {
      await form.locator('textarea').fill(text)
      await form.getByTestId('submit-statement').click()
      await form.locator('.fault').filter({ hasText: told }).waitFor()
      assert.equal(await form.locator('textarea').inputValue(), text, 'what was typed is kept')
    }
    await tried('   ', words[language].empty)
    await tried('é'.repeat(301), words[language].long)
    for (const hidden of ['\u202e', '\u200b', '\ufeff', '\u2066', '\u{e0041}'])
      await tried(`Oui${hidden}non`, words[language].hidden)
    await soundPage(page, `a fault in what was written (${language})`)
    await page.screenshot({ path: join(pictures, `written-fault-${language}.png`) })
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

// On the card, in the queue of the desk and on the wall: as it was written, and nothing runs.
async function textStaysText() {
  const { base, said, browser } = await house.open()
  const page = await seated('en', 2)
  for (const text of [markup, scripts, 'é'.repeat(300)]) {
    const form = page.getByTestId('own-statement')
    if (!await form.isVisible()) await page.getByTestId('write').click()
    await form.locator('textarea').fill(text)
    await form.getByTestId('submit-statement').click()
    await form.waitFor({ state: 'detached' })
  }
  const desk = await person(browser, 'en', { width: 1280, height: 800 })
  await desk.goto(said.match(/http\S+facilitate#key=\S+/)[0].replace(/^http:\/\/[^/]+/, base))
  const queue = desk.getByTestId('moderation-2')
  await queue.locator('> summary').waitFor()
  if (await queue.getAttribute('open') === null) await queue.locator('> summary').click()
  const waiting = queue.locator('.voice')
  await waiting.filter({ hasText: markup }).waitFor()
  await waiting.filter({ hasText: scripts.normalize('NFC') }).waitFor()
  assert.equal(await desk.locator('.queue img, .queue b').count(), 0)
  await soundPage(desk, 'the queue with scripts and markup')
  await desk.screenshot({ path: join(pictures, 'queue-en.png'), fullPage: true })
  assert.notEqual(await desk.title(), '1')
  for (const one of [page, desk]) {
    assert.deepEqual(one.faults.filter((fault) => !fault.includes('409')), [])
    await one.context().close()
  }
  await house.close()
}

export const writingJourneys = [
  ['What is wrong in a statement is told in the writer’s language, and kept',
    whatIsWrongIsToldAndKept],
  ['Scripts and markup stay the text they were written as', textStaysText],
]
