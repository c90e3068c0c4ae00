// What a first page weighs: everything that travels to a browser that was never here, until the
// page is whole. The first vote has a smaller budget of its own (dialogue.mjs).

import assert from 'node:assert/strict'
import { everyPage, facilitator } from './every_page.mjs'
import { person, sharedHouse } from './house.mjs'

const house = sharedHouse()
const budget = 100_000 // bytes, product.md section 7

// Left out: what needs a seat or a key before it is whole, and what stands on a wall.
const forTheSeated = ['join', 'vote', 'focal', 'commitment-focal', 'console', 'projector',
  'organise', 'lost']
const publicPages = everyPage.filter(([name]) => !forTheSeated.includes(name))

// What a stranger sees of a page that shows more to who has a seat.
const readyFor = { pledges: 'main h1' }

// A session, so that there is an outcome to read.
async function aSessionIsOpened() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'fr')
  await page.goto(`${base}/d/demo/facilitate${facilitator(store)}`)
  await page.getByTestId('open-session').click()
  await page.getByTestId('console').waitFor()
  await page.context().close()
}

// Opens a page as a stranger; gives { bytes, parts: [[bytes, address], ...] }, heaviest first.
async function weigh(address, ready) {
  const { base, browser } = await house.open()
  const page = await person(browser, 'fr')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const asked = new Map()
  const parts = []
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    asked.set(requestId, new URL(request.url).pathname)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    parts.push([encodedDataLength, asked.get(requestId)])
    asked.delete(requestId)
  })
  await page.goto(base + address)
  await page.locator(ready).first().waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.skeleton')].every((one) =>
      one.closest('.sheet-design, [data-testid=once-seen]')))
  await page.waitForTimeout(700)
  await page.context().close()
  parts.sort(([left], [right]) => right - left)
  return { bytes: parts.reduce((sum, [bytes]) => sum + bytes, 0), parts }
}

const told = ({ name, bytes }) => `${name} ${(bytes / 1_000).toFixed(1)} kB`
const parted = ({ parts }) => parts.map(([bytes, path]) => `${bytes} ${path}`).join('\n      ')

async function everyFirstPageIsLight() {
  const { store } = await house.open()
  await aSessionIsOpened()
  const weights = []
  for (const [name, address, ready] of publicPages)
    weights.push({ name, ...await weigh(address(store), readyFor[name] ?? ready) })
  weights.sort((left, right) => right.bytes - left.bytes)
  console.log(`      ${weights.length} first pages, the heaviest: `
    + weights.slice(0, 4).map(told).join(' · '))
  const heavy = weights.filter(({ bytes }) => bytes >= budget)
  assert.deepEqual(heavy.map(told), [], heavy.map(parted).join('\n\n      '))
  await house.close()
}

export const weightJourneys = [
  ['Every first page weighs less than 100 kB', everyFirstPageIsLight],
]
