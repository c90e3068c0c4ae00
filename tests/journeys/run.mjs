// The browser journeys: each tells what it does, and the last line counts them. Every file here
// that exports a list `…Journeys` takes part; a new one needs no line here. Needs the built
// programs and pages, and Chromium; ./dev test gives all three.
//
// Files share nothing, so a few of them run at the same time, each in a process of its own; the
// journeys of one file follow one another.

import { fork } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { losePatience } from './house.mjs'
import { Skipped } from './skipped.mjs'

const here = import.meta.dirname
const limit = 10 * 60_000 // ms for a whole journey: whatever hangs, the run comes to an end

async function journeysOf(file) {
  const exported = await import(`./${file}`)
  return Object.keys(exported)
    .filter((name) => name.endsWith('Journeys'))
    .flatMap((name) => exported[name])
}

// Words on the command line choose the journeys whose names hold one of them.
const chosen = (journeys, words) =>
  journeys.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))

async function withinTheLimit(journey) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit} ms`)), limit)
  })
  await Promise.race([journey(), late]).finally(() => clearTimeout(timer))
}

async function runFile(file, words) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, journey] of chosen(await journeysOf(file), words)) {
    const begun = Date.now()
    try {
      await withinTheLimit(journey)
      count.passed += 1
      console.log(`ok    ${name} (${Date.now() - begun} ms)`)
    } catch (error) {
      if (error instanceof Skipped) {
        count.skipped += 1
        console.log(`SKIP  ${name}: ${error.message}`)
        continue
      }
      count.failed += 1
      losePatience()
      console.log(`FAIL  ${name}\n      ${error.stack ?? error}`)
    }
  }
  process.send(count, () => process.exit(0))
}

// The count of one file run in a process of its own. One that ends without it failed.
function fileRun(file, words, impatient) {
  const child = fork(join(here, 'run.mjs'), ['--file', file, ...words], {
    env: impatient ? { ...process.env, ENTENTE_PATIENCE: '30000' } : process.env,
  })
  process.on('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve) => {
    let count
    child.on('message', (told) => { count = told })
    child.on('exit', (code, signal) => {
      if (!count) console.log(`FAIL  ${file} ended with ${signal ?? code} before it was done`)
      resolve(count ?? { passed: 0, failed: 1, skipped: 0 })
    })
  })
}

async function runAll(words) {
  const files = []
  for (const file of readdirSync(here)) {
    if (!file.endsWith('.mjs') || file === 'run.mjs') continue
    if (chosen(await journeysOf(file), words).length > 0) files.push(file)
  }
  // The long ones first, so that none is left to run alone at the end.
  const size = (file) => statSync(join(here, file)).size
  files.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
  const total = { passed: 0, failed: 0, skipped: 0 }
  const lane = async () => {
    while (files.length > 0) {
      const count = await fileRun(files.shift(), words, total.failed > 0)
      for (const kind of Object.keys(total)) total[kind] += count[kind]
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane))
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exit(total.failed === 0 ? 0 : 1)
}

const [first, file, ...rest] = process.argv.slice(2)
if (first === '--file') await runFile(file, rest)
else await runAll(process.argv.slice(2))
