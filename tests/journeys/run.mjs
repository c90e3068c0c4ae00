// The browser journeys: each tells what it does, and the last line counts them. Every file here
// that exports a list `…Journeys` takes part, in order of name; a new one needs no line here.
// Needs the built programs and pages, and Chromium; ./dev test gives all three.

import { readdirSync } from 'node:fs'

import { losePatience } from './house.mjs'
import { Skipped } from './skipped.mjs'

const journeys = []
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.mjs') || file === 'run.mjs') continue
  const exported = await import(`./${file}`)
  for (const name of Object.keys(exported))
    if (name.endsWith('Journeys')) journeys.push(...exported[name])
}

const limit = 10 * 60_000 // ms for a whole journey: whatever hangs, the run comes to an end

async function withinTheLimit(journey) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit} ms`)), limit)
  })
  await Promise.race([journey(), late]).finally(() => clearTimeout(timer))
}

let passed = 0
let failed = 0
let skipped = 0
// Words on the command line choose the journeys whose names hold one of them.
const wanted = process.argv.slice(2)
for (const [name, journey] of journeys) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  const begun = Date.now()
  try {
    await withinTheLimit(journey)
    passed += 1
    console.log(`ok    ${name} (${Date.now() - begun} ms)`)
  } catch (error) {
    if (error instanceof Skipped) {
      skipped += 1
      console.log(`SKIP  ${name}: ${error.message}`)
      continue
    }
    failed += 1
    losePatience()
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`)
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
