// The house under test: a server of its own on a fresh store, a browser, and what journeys share.

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

// Runs a verb to its end and gives its one JSON document.
export function run(...words) {
  const done = spawnSync(entente, [...words, '--json'], { encoding: 'utf8' })
  const json = done.stdout ? JSON.parse(done.stdout) : null
  return { code: done.status, said: done.stderr, json }
}

export function verify(file, ...words) {
  const done = spawnSync(verifier, [file, '--json', ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: done.status, report: JSON.parse(done.stdout) }
}

export function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-journey-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// Starts `entente VERB` on a free port; resolves once it says where it listens.
export function serve(verb, store, web = pages) {
  const child = spawn(entente, [verb, '--store', store, '--listen', '127.0.0.1:0', '--web', web,
    '--language', 'en'])
  process.on('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`no server after 60 s: ${said}`)), 60_000)
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

export function codes(store, dialogue) {
  const table = readFileSync(join(store, 'invitations', `${dialogue}.csv`), 'utf8')
  return table.trim().split('\r\n').slice(1).map((line) => line.split(',')[1])
}

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.ENTENTE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

// A person with a device of their own, in a language.
export async function person(browser, language, viewport = { width: 360, height: 640 }) {
  const context = await browser.newContext({ locale: language, viewport, bypassCSP: false })
  const page = await context.newPage()
  page.faults = []
  page.on('pageerror', (error) => page.faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') page.faults.push(message.text())
  })
  return page
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
