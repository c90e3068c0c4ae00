// One part of the hour (hour.mjs): after its outcome was signed.

import assert from 'node:assert/strict'
import { actsOf, enclosed, keyOfSeed, post, signed } from './hand.mjs'

// The municipality takes its answer back; whoever reads the outcome then reads the same document,
// bit for bit, and beside it what followed.
export async function whatFollowsIsToldApart(hour, name, savedAs) {
  const page = hour.facilitator
  const forms = ['html-fr', 'docx-fr', 'html-en', 'docx-en']
  const taken = []
  for (const form of forms) taken.push(await savedAs(page, form))
  await page.getByTestId('since').scrollIntoViewIfNeeded()
  await page.getByTestId('since-none').waitFor()
  await theAnswerChanges(hour, name)
  await page.reload()
  await page.getByTestId('since').scrollIntoViewIfNeeded()
  await page.getByTestId('since-list').getByText('Faute de budget').waitFor()
  assert.equal(await page.locator('[data-testid=outcome][data-checked=intact]').count(), 1)
  for (const [at, form] of forms.entries())
    assert.ok((await savedAs(page, form)).equals(taken[at]), `${form} changed after its signature`)
  assert.ok(!taken[0].toString('utf8').includes('Faute de budget'))
}

async function theAnswerChanges({ base, links }, name) {
  const [, seed] = links.focal_points.commune.split('#key=')
  const { digests, contents } = enclosed({ fr: 'Faute de budget.' })
  const answered = await post(base, actsOf(name),
    signed(keyOfSeed(Buffer.from(seed, 'base64url')), name, 1_000, 'statement.answered.v1',
      { outcome: 'not_taken_up', reason: digests, request: 1 }, contents))
  assert.equal(answered.status, 201, JSON.stringify(answered.json))
}
