// Parts of the hour (hour.mjs), before and as its doors open.

import assert from 'node:assert/strict'

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
