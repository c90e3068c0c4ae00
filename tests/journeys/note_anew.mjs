// Parts of the hour (hour.mjs), before and as its doors open.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pictures, soundPage } from './house.mjs'

// A note that is published again says all that the last one said, changed or not.
export async function theNoteIsPublishedAnew({ base, facilitator }, name) {
  const noteOf = async () => {
    const { note } = await (await fetch(`${base}/api/v1/dialogues/${name}/session`)).json()
    return { ...note, at: undefined, index: undefined }
  }
  const before = await noteOf()
  assert.ok(before.context, 'the note has a context')
  await facilitator.getByRole('button', { name: 'Publier une nouvelle note' }).click()
  await facilitator.getByTestId('note').click()
  await facilitator.getByTestId('publish-note').waitFor({ state: 'detached' })
  assert.deepEqual(await noteOf(), before)
}

// Whoever is invited reads it before taking a seat, without a key.
export async function theNoteIsRead({ base }, page, name, { context, objectives }) {
  await page.goto(`${base}/d/${name}`)
  await page.getByTestId('to-note').click()
  const read = page.getByTestId('concept-note')
  for (const text of [context, ...objectives]) await read.getByText(text).waitFor()
}

// Nobody is recorded who did not agree, and nothing typed is lost meanwhile.
export async function whoDecidesIsRecorded(page) {
  await page.getByTestId('add-office-commune').click()
  await page.locator('#office-commune-0-fr').fill('Maire')
  await page.locator('#office-commune-0-en').fill('Mayor')
  await page.getByTestId('note-presence').click()
  await page.getByText('On ne consigne que qui l’accepte').waitFor()
  await soundPage(page, 'recording who decides')
  await page.screenshot({ path: join(pictures, 'hour-who-decides-fr.png'), fullPage: true })
  await page.locator('#office-commune-0-agreed').check()
  await page.getByTestId('add-office-entreprises').click()
  await page.locator('#office-entreprises-0-fr').fill('Gérante')
  await page.locator('#office-entreprises-0-agreed').check()
  await page.getByTestId('note-presence').click()
  await page.getByText('Plus de fonctions que de personnes comptées').waitFor()
  await page.getByTestId('offices-entreprises').getByText('Retirer cette ligne').click()
}
