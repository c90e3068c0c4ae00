// An organiser brings a note, confirms it, and saves the file that opens a dialogue.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  counts, freshFolder, person, pictures, root, run, sharedHouse, soundPage,
} from './house.mjs'

const house = sharedHouse('serve')
const fixtures = join(root, 'web', 'src', 'note', 'fixtures')
const french = readFileSync(join(fixtures, 'fr_usual.txt'), 'utf8')

async function readAs(page, objectives, questions) {
  const told = page.getByTestId('note-read')
  await told.waitFor()
  assert.deepEqual(await told.evaluate((box) => ({ ...box.dataset })), {
    testid: 'note-read', objectives: String(objectives), questions: String(questions),
  })
}

// The note as somebody's word processor would print it.
async function printed(browser) {
  const page = await browser.newPage()
  const lines = french.split('\n').map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  await page.setContent(`<pre style="font: 11pt serif">${lines.join('\n')}</pre>`)
  const bytes = await page.pdf({ format: 'A4' })
  await page.close()
  return bytes
}

async function fromTheNoteToTheOpening() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 1280, height: 800 })
  await page.goto(`${base}/organise`)
  await page.locator('#note-text').fill(french)
  await page.getByTestId('read-note').click()
  await readAs(page, 2, 5)
  assert.match(await page.locator('#question-1-fr').inputValue(), /et comment les rendre audibles/)

  // A picture of a page, then the same note as PDF.
  const file = page.locator('#note-file')
  await file.setInputFiles({ name: 'note.png', mimeType: 'image/png', buffer: Buffer.from('x') })
  await page.locator('#note-file-fault').waitFor()
  await file.setInputFiles({
    name: 'note.pdf', mimeType: 'application/pdf', buffer: await printed(browser),
  })
  await readAs(page, 2, 5)

  // Nothing is saved while anything is missing, and each fault leads to its field.
  await page.getByTestId('save-dialogue').click()
  const faults = page.getByTestId('faults')
  await faults.waitFor()
  await page.screenshot({ path: join(pictures, 'organise-faults.png'), fullPage: true })
  await faults.getByRole('link', { name: /anglais/ }).first().click()
  await page.waitForFunction(() => document.activeElement?.id === 'title-en')
  await soundPage(page, 'the faults')

  // One working language is enough for this one; a reload loses nothing.
  await page.locator('#languages input').nth(1).uncheck()
  await page.locator('#contact').fill('')
  for (const [at, name] of ['Commune', 'Associations', 'Entreprises'].entries()) {
    await page.locator(`#side-${at}-name-fr`).fill(name)
    await page.locator(`#side-${at}-seats`).fill('12')
  }
  await page.getByRole('button', { name: /^seance-4/ }).click()
  await page.reload()
  await page.getByTestId('save-dialogue').click()
  await counts(faults.getByRole('link'), 1)
  assert.deepEqual(await faults.getByRole('link').evaluateAll(
    (links) => links.map((link) => link.hash)), ['#contact'], 'no contact, no opening')
  await page.locator('#contact').fill('Awa Delorme, secrétariat')
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByTestId('save-dialogue').click(),
  ])
  await page.getByTestId('saved').waitFor()
  const saved = join(freshFolder(), download.suggestedFilename())
  await download.saveAs(saved)
  assert.equal(JSON.parse(readFileSync(saved, 'utf8')).questions.length, 5)
  assert.deepEqual(page.faults, [])
  const { store } = await house.close()
  const opened = run('open', saved, '--store', store)
  assert.equal(opened.code, 0, opened.said)
}

export const organiseJourneys = [
  ['A French note becomes a dialogue that opens', fromTheNoteToTheOpening],
]
