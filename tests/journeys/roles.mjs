// Statements by the roles of civil society they are about: on the map, without script, over HTTP
// and on the command line the same ones; tagged by a facilitator. And the map prints whole.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { counts, person, pictures, run, sharedHouse, soundPage, until } from './house.mjs'

const house = sharedHouse()
const laptop = { width: 1280, height: 800 }
const shot = (page, name) =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })

// The numbers of statements about a role, as the interface gives them.
async function about(role, question = 1) {
  const { base } = await house.open()
  const path = `/api/v1/dialogues/demo/questions/${question}/statements?role=${role}`
  const { statements } = await (await fetch(base + path)).json()
  for (const item of statements) assert.ok(item.roles.includes(role), `${item.statement}: ${role}`)
  return statements.map((item) => item.statement)
}

const countOn = async (page, group, value) => Number(await page
  .locator(`[data-testid=${group}] [data-value=${value}] [data-count]`).getAttribute('data-count'))

async function theMapIsFilteredByRole() {
  const { base, browser } = await house.open()
  const service = await about('service')
  assert.ok(service.length >= 4, `the demo tags ${service.length} statements with service`)
  for (const [language, width] of [['fr', 360], ['en', 1280]]) {
    const page = await person(browser, language, { width, height: 800 })
    await page.goto(`${base}/d/demo/q/1/map`)
    await page.getByTestId('role').waitFor()
    const all = await countOn(page, 'finding', 'all')
    assert.equal(await countOn(page, 'role', 'all'), all)
    await page.locator('[data-testid=role] [data-value=service] input').check()
    await page.waitForURL((url) => url.search === '?role=service')
    assert.equal(await countOn(page, 'finding', 'all'), service.length)
    assert.ok(service.length < all)
    const only = await page.getByTestId('only-role').innerText()
    assert.match(only, language === 'fr' ? /Services à la population/ : /Service/)
    await page.getByTestId('order').selectOption('number')
    await counts(page.locator('.evidence-list > li'), service.length)
    assert.deepEqual(await page.locator('.evidence-list > li').evaluateAll(
      (items) => items.map((item) => Number(item.dataset.statement))), service)
    await page.reload()
    await page.getByTestId('role').waitFor()
    await counts(page.locator('.evidence-list > li'), service.length)
    await shot(page, `roles-map-${language}`)
    await soundPage(page, `the map by role at ${width}`)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

async function theSameWithoutScriptAndOverHttp() {
  const { base } = await house.open()
  const service = await about('service')
  for (const [language, name, whole] of [['fr', 'Services à la population', 'Tous les énoncés'],
    ['en', 'Service', 'All statements']]) {
    const read = async (query) => (await fetch(
      `${base}/d/demo/read/q/1?lang=${language}${query}`)).text()
    const rows = (html) => html.split('<tbody>').at(-1).split('<th scope="row"').length - 1
    const all = await read('')
    assert.ok(all.includes(`${name} (${service.length})`), `${name} is offered in ${language}`)
    assert.ok(rows(all) > service.length)
    const some = await read('&role=service')
    assert.equal(rows(some), service.length)
    assert.ok(some.includes(`${whole} (${rows(all)})`), 'and the way back to all')
    const other = language === 'fr' ? 'en' : 'fr'
    assert.match(some, new RegExp(`lang=${other}[^"]*role=service`), 'the other language keeps it')
    assert.equal(rows(await read('&role=friend')), rows(all))
  }
  const path = `${base}/api/v1/dialogues/demo/questions/1/statements`
  const pages = []
  for (let next = `${path}?role=service&limit=2`; next;) {
    const answer = await fetch(next)
    pages.push(...(await answer.json()).statements.map((item) => item.statement))
    const link = /<([^>]*)>/.exec(answer.headers.get('Link') ?? '')?.[1]
    next = link && new URL(link, base).href
  }
  assert.deepEqual(pages, service, 'page by page')
  const wrong = await fetch(`${path}?role=friend`, { headers: { 'Accept-Language': 'fr' } })
  assert.equal(wrong.status, 400)
  const problem = await wrong.json()
  assert.equal(problem.code, 'role_unknown')
  assert.match(problem.detail, /watchdog, service, advocacy ou accountability/)
}

async function theSameOnTheCommandLine() {
  const { store } = await house.open()
  const told = run('list', 'statements', 'demo', '--role', 'service', '--store', store)
  assert.equal(told.code, 0, told.said)
  const listed = told.json.statements.map((item) => item.statement)
  assert.deepEqual(listed, [...await about('service'), ...await about('service', 2)]
    .sort((left, right) => left - right))
  const wrong = run('list', 'proposals', 'demo', '--role', 'service', '--store', store)
  assert.equal(wrong.code, 2, wrong.said)
}

async function aFacilitatorTags() {
  const { base, browser, said } = await house.open()
  const page = await person(browser, 'fr', laptop)
  const key = said.match(/facilitate(#key=\S+)/)[1]
  const [watched, served] = [await about('watchdog'), await about('service')]
  await page.goto(`${base}/d/demo/facilitate${key}`)
  const desk = page.getByTestId('roles-1')
  await desk.locator('summary').first().click()
  const question = desk.locator('fieldset').first()
  await question.locator('[data-role=watchdog] input').check()
  await until('untagged statements follow their question',
    async () => (await about('watchdog')).length > watched.length)
  await desk.getByTestId('roles-statements-1').locator('summary').click()
  const statement = desk.getByTestId('roles-statements-1').locator('fieldset')
    .filter({ hasText: 'comme sa question' }).first()
  await statement.locator('[data-role=service] input').check()
  await until('a statement has a role of its own',
    async () => (await about('service')).length === served.length + 1)
  await shot(page, 'roles-desk-fr')
  await soundPage(page, 'the desk of roles')
  await question.locator('[data-role=watchdog] input').uncheck()
  await until('nothing is said of the question any more',
    async () => (await about('watchdog')).length === watched.length)
  // A key's first act in a tab may be told its number by the host (409); every other fault counts.
  assert.deepEqual(page.faults.filter((fault) => !fault.includes('409 (Conflict)')), [])
  await page.context().close()
}

// Themes stand far down the map and are fetched late; on paper they stand all the same.
async function theMapPrintsWhole() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 1280, height: 600 })
  await page.goto(`${base}/d/demo/q/1/map`)
  await page.getByTestId('findings').waitFor()
  await page.getByTestId('map-themes').waitFor()
  assert.equal(await page.evaluate(() => scrollY), 0, 'nobody scrolled')
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.getByTestId('map-themes').isVisible())
  await page.pdf({ path: join(pictures, 'roles-map-print.pdf'), format: 'A4' })
  await page.context().close()
  await house.close()
}

export const roleJourneys = [
  ['A map is filtered by a role of civil society: list, counts, address', theMapIsFilteredByRole],
  ['Statements by role without script and over HTTP', theSameWithoutScriptAndOverHttp],
  ['Statements by role on the command line', theSameOnTheCommandLine],
  ['A facilitator says which roles a question and a statement are about', aFacilitatorTags],
  ['The map prints with its themes, though nobody came near them', theMapPrintsWhole],
]
