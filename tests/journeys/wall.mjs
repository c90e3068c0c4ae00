// Whoever watches the projector of a room: what a reader in the last row could not read, and a way
// in that is missing, are noted for as long as the page is open.

import assert from 'node:assert/strict'
import { until } from './house.mjs'

// Runs in the page before anything else of it. `textMin` is a share of the height; what is shown
// one by one changes faster than for people, so that all of it is seen.
function watch({ textMin, looksOfAFault }) {
  const paceForPeople = 9_000
  const plain = window.setInterval.bind(window)
  window.setInterval = (act, ms, ...rest) => plain(act, ms === paceForPeople ? 900 : ms, ...rest)
  const noted = new Map() // fault -> how often in a row
  const seen = { faults: new Set(), screens: new Map() } // screen -> how often it was looked at
  window.wallSeen = () => ({ faults: [...seen.faults], screens: [...seen.screens.keys()] })
  window.wallLooks = (screen) => seen.screens.get(screen) ?? 0

  const sizeOf = (element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const drawing = element instanceof SVGElement ? element.getScreenCTM() : null
    return drawing ? size * Math.abs(drawing.d) : size
  }
  const outside = ({ left, right, top, bottom }) =>
    left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
  const textsOf = (wall) => {
    const found = []
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!node.data.trim() || element.closest('.unseen, title, desc')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
      if (boxes.length > 0) found.push({ text: node.data.trim().slice(0, 40), element, boxes })
    }
    return found
  }
  const look = () => {
    const wall = document.querySelector('[data-testid=wall]')
    if (!wall) return []
    const where = wall.dataset.screen
    seen.screens.set(where, window.wallLooks(where) + 1)
    const faults = []
    for (const { text, element, boxes } of textsOf(wall)) {
      const size = sizeOf(element)
      if (size < innerHeight * textMin - 0.5)
        faults.push(`${where}: "${text}" is ${size.toFixed(1)} px high`)
      if (boxes.some(outside)) faults.push(`${where}: "${text}" is cut off`)
    }
    const stage = wall.querySelector('.wall-stage')
    if (stage && stage.scrollHeight > stage.clientHeight + 2)
      faults.push(`${where}: ${stage.scrollHeight - stage.clientHeight} px do not fit: `
        + `"${stage.innerText.slice(0, 60)}"`)
    for (const piece of ['qr', 'address']) {
      const shown = [...wall.querySelectorAll(`[data-testid=${piece}]`)].some((item) =>
        item.getBoundingClientRect().width > 40 && !outside(item.getBoundingClientRect()))
      if (!shown) faults.push(`${where}: no ${piece} on the wall`)
    }
    return faults
  }
  // A fault counts when it stays: not while a screen is being exchanged. It is looked at once a
  // frame was drawn, since a slow machine draws fewer of them than it looks.
  let drawing = false
  plain(() => drawing ||= Boolean(requestAnimationFrame(() => {
    drawing = false
    const found = new Set(look())
    for (const fault of noted.keys()) if (!found.has(fault)) noted.delete(fault)
    for (const fault of found) {
      noted.set(fault, (noted.get(fault) ?? 0) + 1)
      if (noted.get(fault) >= looksOfAFault) seen.faults.add(fault)
    }
  })), 150)
}

const looksOfAFault = 4

export const watchWall = (page) =>
  page.addInitScript(watch, { textMin: 1 / 20, looksOfAFault })

// Waits until a screen was there for so long that a fault of it would have been noted.
export const watched = (page, screen) => page.waitForFunction(
  ([name, looks]) => window.wallLooks(name) > looks, [screen, looksOfAFault])

// { faults, screens } of all that was shown since the page was opened.
export const seenOnWall = (page) => page.evaluate(() => window.wallSeen())

// Something happens in the room: the wall of this computer is empty at once, before the host has
// answered, and comes back when the key is pressed before the host has. Walls elsewhere follow.
export async function theWallGoesBlank({ facilitator, wall, base, dialogue }) {
  const stage = async () => (await fetch(`${base}/api/v1/dialogues/${dialogue}/stage`)).json()
  const { counter } = await stage()
  const own = await facilitator.context().newPage()
  await own.goto(wall.url())
  await shown(own)
  await facilitator.bringToFront()
  await facilitator.getByTestId('blank').click()
  await wall.getByTestId('blank-wall').waitFor()
  await facilitator.keyboard.press('F8') // by a key too, from wherever one is
  await shown(wall)

  await facilitator.evaluate(() => {
    const plain = window.fetch
    window.fetch = async (...request) => {
      if (request[1]?.method === 'PUT') await new Promise((done) => setTimeout(done, 1_500))
      return plain(...request)
    }
    window.fetchAsBefore = () => { window.fetch = plain }
  })
  await facilitator.keyboard.press('F8')
  await own.getByTestId('blank-wall').waitFor()
  assert.equal((await stage()).counter, counter + 2, 'the host has not heard of it yet')
  assert.equal((await own.locator('main').innerText()).trim(), '')
  await facilitator.locator('[data-testid=blank][aria-pressed=true]').waitFor()
  await facilitator.keyboard.press('F8')
  await shown(own)
  await until('both reach the host', async () => (await stage()).counter === counter + 4)
  assert.equal((await stage()).blank, false)
  await shown(wall)
  await shown(own)
  await facilitator.evaluate(() => window.fetchAsBefore())
  await own.close()
}

const shown = (wall) => wall.locator('[data-testid=wall][data-screen=question]').waitFor()
