// Every page, held to the same: whoever can not see, has a narrow screen, enlarges it, uses no
// mouse, wants nothing to move or runs no script. A new page is one line in the table.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  codes, person, pictures, sharedHouse, soundPage, takeSeatOnPage,
} from './house.mjs'
import {
  buildMirrored, contactSheets, keepShot, servePagesFrom, unmirrored,
} from './screens.mjs'

const house = sharedHouse()
const phone = { width: 320, height: 640 }
const laptop = { width: 1280, height: 800 }
const enlarged = { width: 640, height: 400 } // a laptop’s at 200 %
const wallSize = { width: 1024, height: 768 }

const keyed = (store, keys) => {
  const written = JSON.parse(readFileSync(join(store, 'keys', 'demo.json'), 'utf8'))
  return `#key=${Buffer.from(keys(written), 'hex').toString('base64url')}`
}
export const facilitator = (store) => keyed(store, (written) => written.facilitator)
const focalPoint = (store) => keyed(store, (written) => written.focal.dp_bi)

// A name, its address, and what is on it once it is whole.
export const everyPage = [
  ['home', () => '/', 'main a[href="/d/demo"]'],
  ['dialogue', () => '/d/demo', '[data-testid=proof]'],
  ['note', () => '/d/demo/note', '[data-testid=concept-note]'],
  ['join', () => '/d/demo/join', '[data-testid=seated]'],
  ['vote', () => '/d/demo/q/2', '[data-testid=statement]'],
  ['vote-closed', () => '/d/demo/q/1', '[data-testid=question-closed]'],
  ['map', () => '/d/demo/q/1/map', '[data-testid=findings] h3'],
  ['statement', () => '/d/demo/q/1/s/12', '[data-testid=answers]'],
  ['answers', () => '/d/demo/answers', '.addressed-list'],
  ['register', () => '/d/demo/register', '[data-testid=register-list]'],
  ['commitment', () => '/d/demo/register/2', '[data-testid=two-sided]'],
  ['proposals', () => '/d/demo/proposals', '[data-testid=proposals]'],
  ['proposal', () => '/d/demo/proposals/3#stance', '[data-testid=receipts]'],
  ['proposal-dissent', () => '/d/demo/proposals/2', '[data-testid=receipts]'],
  ['drafting', () => '/d/demo/proposals/new?from=2.6',
    ':is([data-testid=source-6], [data-testid=no-voice])'],
  ['missing', () => '/d/demo/missing', 'main h1'],
  ['country', () => '/d/demo/country', '[data-testid=country-root]'],
  ['focal', (store) => `/d/demo/focal${focalPoint(store)}`, '[data-testid=builder]'],
  ['decisions', () => '/d/demo/decisions', '[data-testid=decisions]'],
  ['decision', () => '/d/demo/decisions/1', '[data-testid=ladder-board]'],
  ['decision-blocked', () => '/d/demo/decisions/2', '[data-testid=dissent]'],
  ['pledges', () => '/d/demo/pledges', '[data-testid=pledge-form]'],
  ['measures', () => '/d/demo/measures', '[data-testid=measures-found]'],
  ['commitment-focal', () => '/d/demo/register/2', '[data-testid=focal-desk]'],
  ['console', (store) => `/d/demo/facilitate${facilitator(store)}`, '[data-testid=console]'],
  ['projector', () => '/d/demo/projector', '[data-testid=wall]'],
  ['outcome', () => '/d/demo/outcome/1', '[data-testid=outcome]'],
  ['organise', () => '/organise', '[data-testid=save-dialogue]'],
  ['design', () => '/design', '[data-testid=design-states]'],
  ['lost', () => '/d/demo/nowhere', 'main h1'],
]

// The session that the console shows is opened here, once.
let opening
function theHouse() {
  opening ??= house.open().then(async (all) => {
    const desk = await person(all.browser, 'fr', laptop)
    await desk.goto(`${all.base}/d/demo/facilitate${facilitator(all.store)}`)
    await desk.getByTestId('prepare').waitFor()
    await desk.screenshot({ path: join(pictures, 'desk-fr-laptop.png'), fullPage: true })
    await soundPage(desk, 'the desk before a session')
    await desk.getByTestId('open-session').click()
    await desk.getByTestId('next').click()
    await desk.locator('[data-testid=console][data-phase="1"]').waitFor()
    await desk.context().close()
    return all
  })
  return opening
}

async function whole(page, address, ready) {
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  await page.waitForFunction(() => {
    // What is fetched only when somebody comes near it: somebody does.
    document.querySelectorAll('[data-testid=once-seen]').forEach((one) => one.scrollIntoView())
    return [...document.querySelectorAll('.skeleton')].every((one) => one.closest('.sheet-design'))
  })
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(150)
}

async function seated(language, code, viewport, options) {
  const { base, store, browser } = await theHouse()
  const page = await person(browser, language, viewport, options)
  await takeSeatOnPage(page, base, codes(store, 'demo').at(code), language)
  return page
}

async function narrowAndUnseen() {
  const { base, store } = await theHouse()
  const faults = []
  for (const [language, code] of [['fr', 5], ['en', 6]]) {
    const page = await seated(language, code, phone)
    for (const [name, address, ready] of everyPage) {
      await whole(page, base + address(store), ready)
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      await keepShot(page, name, language, 'phone')
      await soundPage(page, `${name} (${language}, 320 px)`)
        .catch((fault) => faults.push(fault.message))
    }
    faults.push(...page.faults.filter((fault) => !/404/.test(fault))) // of the page that is lost
    await page.context().close()
  }
  assert.deepEqual(faults, [])
}

// What moves although the reader asked for stillness: transitions and animations over 10 ms.
function moving() {
  const longest = (list) => Math.max(...list.split(',').map((one) =>
    Number.parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1_000)))
  const found = new Set()
  for (const element of document.querySelectorAll('*'))
    for (const piece of [null, '::before', '::after']) {
      const style = getComputedStyle(element, piece)
      const moves = style.animationName !== 'none' && longest(style.animationDuration) > 10
      const shifts = style.transitionProperty !== 'none' && longest(style.transitionDuration) > 10
      if (moves || shifts) found.add(`${element.tagName}.${element.className}${piece ?? ''}`)
    }
  return [...found]
}

// Enlarged to 200 %: a laptop's 1280 pixels are 640 wide then.
async function enlargedAndStill() {
  const { base, store } = await theHouse()
  const page = await seated('en', 7, enlarged,
    { deviceScaleFactor: 2, reducedMotion: 'reduce' })
  const faults = []
  for (const [name, address, ready] of everyPage) {
    await whole(page, base + address(store), ready)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 1) faults.push(`${name} scrolls sideways by ${wide} px at 200 %`)
    for (const piece of await page.evaluate(moving)) faults.push(`${name}: ${piece} moves`)
    await page.setViewportSize(laptop)
    await keepShot(page, name, 'en', 'laptop')
    await page.setViewportSize(enlarged)
  }
  assert.deepEqual(faults, [])
  await page.context().close()
}

// Where the keyboard stands, and whether that can be seen: null once it left the page. A stop is
// known by its number in the page, and shown by an outline of its own or of its label.
function stop() {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return null
  window.stops ??= new Map()
  if (!window.stops.has(element)) window.stops.set(element, window.stops.size)
  const outlined = (one) => {
    const style = getComputedStyle(one)
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  }
  const around = [element, element.closest('label'), element.nextElementSibling]
  const shown = around.find((one) => one && outlined(one))
  const box = (shown ?? element).getBoundingClientRect()
  const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
    && box.right > 0 && box.left < innerWidth
  const { tagName, id, className, dataset } = element
  return {
    number: window.stops.get(element), shown: Boolean(shown), seen,
    called: `${tagName.toLowerCase()}#${id || dataset.testid || className} `
      + `"${(element.textContent ?? '').trim().slice(0, 30)}"`,
  }
}

const stopsMax = 400
const partsMax = 6 // of one field: a date is filled in by its day, month and year

async function tabThrough(page, name) {
  const faults = []
  let last = -1
  let again = 0
  await page.evaluate(() => { document.activeElement?.blur?.() })
  for (let presses = 0; presses < stopsMax; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(stop)
    again = at !== null && at.number === last ? again + 1 : 0
    if (again > 0 && again <= partsMax) continue
    if (at === null || at.number < last || again > partsMax) {
      const count = await page.evaluate(() => window.stops?.size ?? 0)
      if (at !== null && at.number !== 0) faults.push(`${name}: trapped at ${at.called}`)
      return { count, faults }
    }
    last = at.number
    if (!at.shown) faults.push(`${name}: no focus to be seen on ${at.called}`)
    else if (!at.seen) faults.push(`${name}: out of sight: ${at.called}`)
  }
  return { count: stopsMax, faults: [...faults, `${name}: no end after ${stopsMax} stops`] }
}

async function onTheKeyboard() {
  const { base, store } = await theHouse()
  const page = await seated('fr', 8, laptop)
  const all = []
  for (const [name, address, ready] of everyPage) {
    await whole(page, base + address(store), ready)
    await keepShot(page, name, 'fr', 'laptop')
    const { count, faults } = await tabThrough(page, name)
    all.push(...faults)
    if (name !== 'projector' && count < 3) all.push(`${name}: only ${count} stops`)
  }
  assert.deepEqual(all, [])
  await page.context().close()
}

// Right to left, with words that are none: nothing of ours is written past the dictionaries.
async function mirrored() {
  const { base, store, browser } = await theHouse()
  const web = buildMirrored()
  const summary = await (await fetch(`${base}/api/v1/dialogues/demo`)).json()
  const names = [summary.title, ...summary.constituencies.map((side) => side.name)]
    .map((texts) => texts.en).concat('French', 'English', 'Français')
  const faults = []
  const page = await seated('en', 9, laptop, { serviceWorkers: 'block' })
  await servePagesFrom(page, web)
  // Words that are none are longer than ours: a phone of usual width.
  const sizes = [['phone', { width: 360, height: 640 }], ['laptop', laptop]]
  for (const [name, address, ready] of everyPage) {
    await whole(page, base + address(store), ready)
    const unsaid = await page.evaluate(unmirrored, names)
    faults.push(...unsaid.map((words) => `${name}: "${words}"`))
    for (const [size, viewport] of sizes) {
      await page.setViewportSize(viewport)
      const fits = () => document.documentElement.scrollWidth <= innerWidth + 1
      await page.waitForFunction(fits, undefined, { timeout: 10_000 })
        .catch(() => faults.push(`${name} (mirrored, ${size}) scrolls sideways`))
      await keepShot(page, name, 'mirrored', size)
    }
  }
  await page.context().close()
  const walls = await mirroredWalls(web)
  await contactSheets(browser, everyPage.map(([name]) => name), walls)
  assert.deepEqual(faults, [])
}

// What a wall shows of each screen that the console offers.
async function mirroredWalls(web) {
  const { base, store, browser } = await theHouse()
  const desk = await person(browser, 'en', laptop)
  await desk.goto(`${base}/d/demo/facilitate${facilitator(store)}`)
  const choice = desk.getByTestId('screen')
  await choice.waitFor()
  const offered = await choice.locator('option').evaluateAll((all) =>
    all.map((one) => one.value).filter((screen) => screen !== ''))
  const wall = await person(browser, 'en', wallSize, { serviceWorkers: 'block' })
  await servePagesFrom(wall, web)
  await wall.goto(`${base}/d/demo/projector`)
  for (const screen of offered) {
    await choice.selectOption(screen)
    await wall.locator(`[data-testid=wall][data-screen=${screen}]`).waitFor()
    await wall.waitForTimeout(700) // what is fetched after the screen changed
    await keepShot(wall, screen, 'mirrored', 'wall')
  }
  await wall.context().close()
  await desk.context().close()
  return offered
}

// Addresses that name nothing, and the nearest way back from each.
const nothingThere = [
  ['/d/demo/outcome/99', '/d/demo'],
  ['/d/demo/proposals/99', '/d/demo/proposals'],
  ['/d/demo/decisions/99', '/d/demo/decisions'],
  ['/d/demo/register/99', '/d/demo/register'],
  ['/d/demo/q/99/map', '/d/demo'],
  ['/d/demo/q/1/s/9999', '/d/demo/q/1/map'],
  ['/d/demo/outcome/-1', '/d/demo'],
  ['/d/demo/country/9', '/d/demo'],
  ['/d/demo/register/all', '/d/demo'],
  ['/d/nowhere/decisions/1', '/'],
]
const saysSo = { fr: /n’existe pas|n’a pas/, en: /no such/ }

async function whereThereIsNothing() {
  const { base, browser } = await theHouse()
  for (const [language, other] of [['fr', 'en'], ['en', 'fr']]) {
    const page = await person(browser, language, phone)
    for (const [address, back] of nothingThere) {
      await page.goto(base + address)
      const told = page.getByTestId('not-here')
      await told.waitFor()
      assert.match(await told.locator('h1').innerText(), saysSo[language], address)
      assert.equal(await told.locator('a').first().getAttribute('href'), back, address)
      assert.equal(await told.getByRole('button').count(), 0, 'nothing is gained by asking again')
    }
    await page.goto(`${base}/d/demo/outcome/99`)
    await page.getByTestId('not-here').waitFor()
    await soundPage(page, `an outcome of no session (${language})`)
    await page.screenshot({ path: join(pictures, `not-here-${language}.png`) })
    // The host's words follow when the reader changes the language.
    await page.getByTestId(`language-${other}`).click()
    await page.getByTestId('not-here').locator('h1').filter({ hasText: saysSo[other] }).waitFor()
    await page.getByTestId('not-here').locator('a').first().click()
    await page.getByTestId('proof').waitFor()
    await page.context().close()
  }
  const reader = await person(browser, 'fr', phone, { javaScriptEnabled: false })
  for (const [path, back] of [['q/99', '/d/demo/read'], ['commitments/x', '/d/demo/read']]) {
    const answer = await reader.goto(`${base}/d/demo/read/${path}`)
    assert.equal(answer.status(), 404)
    assert.match(await reader.locator('h1').innerText(), saysSo.fr)
    assert.equal(await reader.locator('main a').first().getAttribute('href'), `${back}?lang=fr`)
  }
  await reader.context().close()
}

async function withoutScript() {
  const { base, store, browser } = await theHouse()
  const page = await person(browser, 'fr', phone, { javaScriptEnabled: false })
  const links = new Set()
  for (const [name, address] of everyPage) {
    await page.goto(base + address(store))
    for (const language of ['fr', 'en']) {
      const told = page.locator(`p[lang=${language}]`).first()
      assert.ok(await told.isVisible(), `${name} says nothing (${language})`)
      assert.match(await told.innerText(), /JavaScript/)
      links.add(await told.locator('a').first().getAttribute('href'))
    }
  }
  assert.ok(links.size >= 2)
  for (const link of links) {
    await page.goto(base + link)
    assert.equal(await page.locator('noscript').count(), 0)
    await page.locator('main h1').waitFor()
  }
  await page.context().close()
  await house.close()
}

export const everyPageJourneys = [
  ['Every page is accessible at 320 pixels, in both languages', narrowAndUnseen],
  ['Every page is whole at 200 %, and still where motion is not wanted', enlargedAndStill],
  ['Every page is walked through from the keyboard, and one sees where one stands', onTheKeyboard],
  ['Every page stands mirrored, and every word of it is in the dictionaries', mirrored],
  ['An address that names nothing says so, and leads back', whereThereIsNothing],
  ['Without script every page says in both languages what needs it, and where to read',
    withoutScript],
]
