// The house under test: a server of its own on a fresh store, a browser, and what journeys share.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(join(root, 'web', 'package.json'))
const { chromium } = require('playwright-core')
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export const entente = process.env.ENTENTE_BIN ?? join(root, 'build', 'bin', 'entente')
const verifier = join(dirname(entente), 'entente-verify')
const pages = process.env.ENTENTE_WEB ?? join(root, 'build', 'web')
export const pictures = process.env.ENTENTE_JOURNEYS ?? join(root, 'build', 'journeys')
mkdirSync(pictures, { recursive: true })

process.setMaxListeners(100)

// How long anything a journey waits for may take, in milliseconds. Generous, since machines are
// busy; a journey waits for what happens and measures by itself what must be quick. After a journey
// failed (run.mjs), those that follow are given less, so that a broken house is soon known.
let patience = Number(process.env.ENTENTE_PATIENCE ?? 90_000)
const patienceAfterFailure = 30_000
const patientContexts = new Set()
export function losePatience() {
  patience = Math.min(patience, patienceAfterFailure)
  for (const context of patientContexts) context.setDefaultTimeout(patience)
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms))

// Asks again until `asked` gives something; what is awaited is named when patience ends.
export async function until(what, asked, every = 50) {
  const end = Date.now() + patience
  for (;;) {
    const given = await asked()
    if (given) return given
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await pause(every)
  }
}

// Waits until so many of them are drawn; one that counts at once may count before they are.
export async function counts(locator, number) {
  let drawn
  const all = async () => (drawn = await locator.count()) === number
  await until(`${number} of ${locator}`, all).catch(() => undefined)
  assert.equal(drawn, number, `${locator}`)
}

// Runs a verb to its end and gives its one JSON document.
export function run(...words) {
  const done = spawnSync(entente, [...words, '--json'], { encoding: 'utf8' })
  const json = done.stdout ? JSON.parse(done.stdout) : null
  return { code: done.status, said: done.stderr, json }
}

// The same while the journey goes on; what it gives is awaited.
export function runMeanwhile(...words) {
  const child = spawn(entente, [...words, '--json'])
  let json = ''
  let said = ''
  child.stdout.on('data', (bytes) => { json += bytes })
  child.stderr.on('data', (bytes) => { said += bytes })
  process.on('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said, json: json ? JSON.parse(json) : null }))
  })
}

export function verify(file, ...words) {
  const done = spawnSync(verifier, [file, '--json', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: done.status, said: done.stderr, report: JSON.parse(done.stdout) }
}

export function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-journey-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// Starts `entente VERB`, on a free port unless told; resolves once it says where it listens.
export function serve(verb, store, { web = pages, listen = '127.0.0.1:0', more = [] } = {}) {
  const child = spawn(entente, [verb, '--store', store, '--listen', listen, '--web', web,
    '--language', 'en', ...more])
  process.on('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`no server in time: ${said}`)), patience)
    child.stderr.on('data', (bytes) => {
      said += bytes
      const address = said.match(/http:\/\/(?:localhost|127\.0\.0\.1):(\d+)\/.*\n/)
      if (!address || (verb === 'demo' && !said.includes('Ctrl-C'))) return
      clearTimeout(timer)
      resolve({ child, said, base: `http://127.0.0.1:${address[1]}` })
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

// Ends a server in good order (or as a power cut would) and waits for its end.
export async function stop({ child }, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

// A server on a store of its own and a browser, begun by the first journey that needs them and
// shared by those that follow. `open()` gives { base, store, browser, child, said }.
export function sharedHouse(verb = 'demo') {
  let opening
  const begin = async () => {
    const store = freshFolder()
    return { ...await serve(verb, store), store, browser: await openBrowser() }
  }
  return {
    open: () => (opening ??= begin()),
    async close() {
      const house = await opening
      await house?.browser.close()
      if (house) await stop(house)
      return house
    },
  }
}

// The whole register of a house that stands still, replayed by the verifier: without a finding.
export function exportVerifies(store, dialogue = 'demo', ...words) {
  const file = join(freshFolder(), `${dialogue}.tar`)
  const exported = run('export', dialogue, '--store', store, '--out', file, ...words)
  assert.equal(exported.code, 0, exported.said)
  const { code, report } = verify(file)
  assert.deepEqual(report.findings, [])
  assert.equal(code, 0)
  return { file, report }
}

// The invitations as they are handed out: { constituency, code }, in the order of the file.
export function invitations(store, dialogue) {
  const table = readFileSync(join(store, 'invitations', `${dialogue}.csv`), 'utf8')
  return table.trim().split('\r\n').slice(1).map((line) => {
    const [constituency, code] = line.split(',')
    return { constituency, code }
  })
}

export const codes = (store, dialogue) => invitations(store, dialogue).map(({ code }) => code)

// Every page this many times slower than the machine is (ENTENTE_SLOWER=5): a journey that reads a
// page before it is drawn fails then, here and not some day on a busy machine.
const slower = Number(process.env.ENTENTE_SLOWER ?? 1)
async function slowDown(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

export async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.ENTENTE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    context.setDefaultTimeout(patience)
    if (slower > 1) context.on('page', (page) => slowDown(page).catch(() => undefined))
    patientContexts.add(context)
    context.on('close', () => patientContexts.delete(context))
    return context
  }
  return browser
}

// A person with a device of their own, in a language. `page.faults` gathers what went wrong in it.
export async function person(browser, language, viewport = { width: 360, height: 640 },
  options = {}) {
  const context = await browser.newContext({
    locale: language, viewport, bypassCSP: false, ...options,
  })
  const page = await context.newPage()
  page.faults = []
  page.on('pageerror', (error) => page.faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') page.faults.push(message.text())
  })
  return page
}

// From the link of an invitation to a seat, as a person does it.
export async function takeSeatOnPage(page, base, code, language, dialogue = 'demo') {
  await page.goto(`${base}/d/${dialogue}/join#code=${code}`)
  const first = page.getByTestId(`first-language-${language}`)
  await first.or(page.getByTestId('take-seat')).first().waitFor()
  if (await first.isVisible()) await first.click()
  await page.getByTestId('who-sees-what').waitFor()
  await page.getByTestId('take-seat').click()
  await page.getByTestId('seated').waitFor()
}

// axe in the page's own world: the strict content policy stays on.
export async function accessibilityFaults(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((r) => JSON.stringify(r.violations.map((v) => v.id + ": " + '
      + 'v.nodes.map((n) => n.target).join(" "))))',
    awaitPromise: true,
    returnByValue: true,
  })
  return JSON.parse(result.value)
}

// Whoever can not see, or has a narrow screen: axe finds nothing and nothing scrolls sideways.
export async function soundPage(page, where) {
  assert.deepEqual(await accessibilityFaults(page), [], `axe on ${where}`)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
  assert.equal(wide, false, `${where} scrolls sideways`)
}
