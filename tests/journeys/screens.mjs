// Every screen in French, in English and mirrored, on a phone, a laptop and a projector. The
// pictures stay in build/journeys, with one contact sheet a size: open them and judge.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshFolder, openBrowser, person, pictures, root, serve, stop } from './house.mjs'

const screens = [
  ['home', '/'],
  ['dialogue', '/d/demo'],
  ['join', '/d/demo/join'],
  ['vote', '/d/demo/q/2'],
  ['map', '/d/demo/q/1/map'],
  ['register', '/d/demo/register'],
  ['commitment', '/d/demo/register/1'],
  ['missing', '/d/demo/missing'],
  ['facilitate', '/d/demo/facilitate'],
  ['organise', '/organise'],
  ['design', '/design'],
]
const sizes = {
  phone: { width: 360, height: 640 },
  laptop: { width: 1280, height: 800 },
  projector: { width: 1024, height: 768 },
}
const tongues = ['fr', 'en', 'mirrored']
const folder = join(pictures, 'screens')

function mirroredPages() {
  const built = spawnSync('npm', ['run', '--prefix', join(root, 'web'), 'build:mirrored'],
    { encoding: 'utf8' })
  assert.equal(built.status, 0, built.stdout + built.stderr)
  return join(root, 'build', 'mirrored')
}

// What is not mirrored did not come from the dictionaries. The names of languages carry their
// language; names that people gave, references and days are no words of ours.
function unmirrored(names) {
  const spared = '[lang]:not(html), code, pre, time, .brand, script, style, noscript, option, '
    + '[hidden]'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let plain = node.data.replace(/\u202e.*\u202c/gsu, '')
    for (const name of names) plain = plain.replaceAll(name, '')
    plain = plain.replace(/demo-c\d+|\d{1,2} \p{L}+ \d{4}/gu, '')
    if (/\p{L}{3}/u.test(plain) && !node.parentElement.closest(spared)) found.push(plain.trim())
  }
  return found
}

async function contactSheet(browser, size, shots) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } })
  const breadth = size === 'phone' ? 220 : 460
  const rows = screens.map(([name]) => `<tr><th>${name}</th>${tongues.map((tongue) => {
    const bytes = shots.get(`${name}-${tongue}`).toString('base64')
    return `<td><img width="${breadth}" src="data:image/png;base64,${bytes}"></td>`
  }).join('')}</tr>`)
  await page.setContent(`<body style="font: 14px sans-serif; background: #999"><table>
    <tr><th></th>${tongues.map((tongue) => `<th>${tongue}</th>`).join('')}</tr>
    ${rows.join('')}</table>`)
  await page.screenshot({ path: join(folder, `sheet-${size}.png`), fullPage: true })
  await page.close()
}

async function everyScreenInEverySize() {
  mkdirSync(folder, { recursive: true })
  const web = mirroredPages()
  const plain = await serve('demo', freshFolder())
  const mirror = await serve('demo', freshFolder(), { web })
  const summary = await (await fetch(`${plain.base}/api/v1/dialogues/demo`)).json()
  const names = [summary.title, ...summary.constituencies.map((side) => side.name)]
    .map((texts) => texts.en)
  const browser = await openBrowser()
  const faults = []
  for (const [size, viewport] of Object.entries(sizes)) {
    const shots = new Map()
    for (const tongue of tongues) {
      const page = await person(browser, tongue === 'fr' ? 'fr' : 'en', viewport)
      const { base } = tongue === 'mirrored' ? mirror : plain
      for (const [name, address] of screens) {
        const where = `${name}-${tongue}-${size}`
        await page.goto(`${base}${address}`)
        await page.locator('main h1').first().waitFor()
        await page.waitForTimeout(300) // what is fetched after the title
        const path = join(folder, `${where}.png`)
        shots.set(`${name}-${tongue}`, await page.screenshot({ path }))
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth + 1)
        if (wide) faults.push(`${where} scrolls sideways`)
        if (tongue !== 'mirrored' || size !== 'laptop') continue
        const unsaid = await page.evaluate(unmirrored, names)
        faults.push(...unsaid.map((words) => `${where}: "${words}"`))
      }
      faults.push(...page.faults.filter((fault) => !/404/.test(fault)))
      await page.context().close()
    }
    await contactSheet(browser, size, shots)
  }
  await browser.close()
  await Promise.all([plain, mirror].map((one) => stop(one)))
  assert.deepEqual(faults, [])
}

// Not among the journeys yet: it takes some minutes. `node tests/journeys/screens.mjs` makes them.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await everyScreenInEverySize()
  process.exit(0)
}
