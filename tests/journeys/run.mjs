// The browser journeys: each tells what it does, and the last line counts them.
// Needs the built programs and pages, and Chromium; ./dev test gives all three.

import { commitmentJourneys } from './commitments.mjs'
import { designJourneys } from './design.mjs'
import { dialogueJourneys } from './dialogue.mjs'
import { diskJourneys } from './disk.mjs'
import { mapJourneys } from './map.mjs'
import { organiseJourneys } from './organise.mjs'
import { polisJourneys } from './polis.mjs'
import { recordJourneys } from './record.mjs'
import { Skipped } from './skipped.mjs'

let passed = 0
let failed = 0
let skipped = 0
// Words on the command line choose the journeys whose names hold one of them.
const wanted = process.argv.slice(2)
const all = [
  ...recordJourneys,
  ...diskJourneys,
  ...polisJourneys,
  ...designJourneys,
  ...organiseJourneys,
  ...dialogueJourneys,
  ...mapJourneys,
  ...commitmentJourneys,
]
for (const [name, journey] of all) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  const begun = Date.now()
  try {
    await journey()
    passed += 1
    console.log(`ok    ${name} (${Date.now() - begun} ms)`)
  } catch (error) {
    if (error instanceof Skipped) {
      skipped += 1
      console.log(`SKIP  ${name}: ${error.message}`)
      continue
    }
    failed += 1
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`)
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
