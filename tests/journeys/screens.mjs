// Contact sheets: every screen beside itself in French, in English and mirrored, kept with the
// pictures of the journeys (build/journeys/screens). Open them and judge.
//
// The mirrored pages are built from the same sources with every word of ours reversed and set from
// right to left: what is not mirrored did not come from the dictionaries.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pictures, root } from './house.mjs'

const tongues = ['fr', 'en', 'mirrored']
const folder = join(pictures, 'screens')
const shots = new Map()

export async function keepShot(page, name, tongue, size) {
  shots.set(`${name}-${tongue}-${size}`, await page.screenshot())
}

export function buildMirrored() {
  const built = spawnSync('npm', ['run', '--prefix', join(root, 'web'), 'build:mirrored'],
    { encoding: 'utf8' })
  assert.equal(built.status, 0, built.stdout + built.stderr)
  return join(root, 'build', 'mirrored')
}

// From now on this page gets our files from another folder, and its data from the same host.
export async function servePagesFrom(page, web) {
  const ofTheHost = /^\/(api|read)\b|\.tar$|\/(key|checkpoint)$/
  await page.route(({ pathname }) => !ofTheHost.test(pathname), (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(web, extname(pathname) ? pathname : 'index.html') })
  })
}

// What is not mirrored did not come from the dictionaries. The names of languages carry their
// language; names that people gave, references and days are no words of ours.
export function unmirrored(names) {
  const spared = '[lang]:not(html), code, pre, time, .brand, script, style, noscript, option, '
    + '[hidden], [data-testid=address]'
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

async function sheet(browser, size, breadth, names, columns) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } })
  const rows = names.map((name) => `<tr><th>${name}</th>${columns.map((tongue) => {
    const shot = shots.get(`${name}-${tongue}-${size}`)
    return shot ? `<td><img width="${breadth}" src="data:image/png;base64,${
      shot.toString('base64')}"></td>` : '<td></td>'
  }).join('')}</tr>`)
  await page.setContent(`<body style="font: 14px sans-serif; background: #999"><table>
    <tr><th></th>${columns.map((tongue) => `<th>${tongue}</th>`).join('')}</tr>
    ${rows.join('')}</table>`)
  await page.screenshot({ path: join(folder, `sheet-${size}.png`), fullPage: true })
  await page.close()
}

// The walls speak every language of the room at once: one column holds them.
export async function contactSheets(browser, names, walls) {
  mkdirSync(folder, { recursive: true })
  await sheet(browser, 'phone', 240, names, tongues)
  await sheet(browser, 'laptop', 480, names, tongues)
  await sheet(browser, 'wall', 1024, walls, ['mirrored'])
}
