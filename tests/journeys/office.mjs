// Those who hold an office in the demo: the facilitator and the focal points, whose keys the house
// of a demo keeps.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { person } from './house.mjs'

// A key's first act in a tab may be told its number by the host (409); every other fault counts.
export const faultsOf = (page) =>
  page.faults.filter((fault) => !fault.includes('409 (Conflict)'))

export const seedOf = (store, who) => {
  const keys = JSON.parse(readFileSync(join(store, 'keys', 'demo.json'), 'utf8'))
  return Buffer.from(who === 'facilitator' ? keys.facilitator : keys.focal[who], 'hex')
}

// A tab that holds the key of an office: the facilitator's or that of a focal point.
export async function officePage({ base, store, browser }, who, language, size) {
  const page = await person(browser, language, size)
  const door = who === 'facilitator' ? 'facilitate' : 'focal'
  await page.goto(`${base}/d/demo/${door}#key=${seedOf(store, who).toString('base64url')}`)
  await page.getByTestId(who === 'facilitator' ? 'run-sheet' : 'awaiting')
    .or(page.locator('h1')).first().waitFor()
  return page
}
