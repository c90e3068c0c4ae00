// The map as people use it: filter it, read one statement, take the figures away, with a keyboard,
// on a narrow screen, and where there is nothing to draw yet.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counts, person, pictures, sharedHouse, soundPage, until } from './house.mjs'

const house = sharedHouse()

async function mapPage(language, viewport, search = '') {
  const { base, browser } = await house.open()
  const page = await person(browser, language, viewport)
  await page.goto(`${base}/d/demo/q/1/map${search}`)
  await page.locator('[data-testid=findings] h3').first().waitFor()
  return page
}

// The facilitator's page with its key, as the demo tells it.
async function deskAddress() {
  const { base, said } = await house.open()
  return said.match(/http\S+facilitate#key=\S+/)[0].replace(/^http:\/\/[^/]+/, base)
}

const laptop = { width: 1280, height: 800 }

// What the chips count, by finding.
async function counted(page) {
  const chips = await page.locator('[data-testid=filters] [data-value]').all()
  const pairs = await Promise.all(chips.map(async (chip) => [
    await chip.getAttribute('data-value'),
    Number(await chip.locator('[data-count]').getAttribute('data-count')),
  ]))
  return Object.fromEntries(pairs)
}

const listed = (page) => page.locator('.evidence-list > li')

async function theListIsFiltered() {
  const page = await mapPage('en', laptop)
  const before = await counted(page)
  const { all, ...each } = before
  assert.equal(Object.values(each).reduce((sum, count) => sum + count), all,
    'the findings add up to the statements')
  assert.ok(before.common_ground > 0 && before.pulls_apart > 0, JSON.stringify(before))
  await page.locator('[data-value=pulls_apart] input').check()
  await counts(listed(page), before.pulls_apart)
  const [first] = await page.locator('.evidence-list .heard').allTextContents()

  await page.locator('[data-testid=between] summary').click()
  await page.locator('[data-constituency=union] input').check()
  await page.locator('[data-constituency=private] input').check()
  await page.waitForURL((url) => url.search === '?show=pulls_apart&between=union,private')
  const between = await counted(page)
  assert.equal(between.all, all)
  assert.notDeepEqual(between, before, 'between two constituencies other things are common')
  await counts(listed(page), between.pulls_apart)
  assert.notEqual((await page.locator('.evidence-list .heard').allTextContents())[0], first,
    'the counts are those of the constituencies chosen')

  await page.getByTestId('order').selectOption('silence')
  const order = await page.locator('.evidence-list > li').evaluateAll(
    (items) => items.map((item) => item.dataset.statement))
  await page.reload()
  await page.locator('.evidence-list > li').first().waitFor()
  assert.deepEqual(await counted(page), between, 'the address keeps the view')
  assert.deepEqual(await page.locator('.evidence-list > li').evaluateAll(
    (items) => items.map((item) => item.dataset.statement)), order)
  assert.deepEqual(page.faults, [])
}

async function aStatementHasItsPage() {
  const { base } = await house.open()
  const page = await mapPage('fr', laptop, '?show=common_ground')
  const link = page.locator('.evidence-list h3 a').first()
  // Until the words are here, a statement is called by its number.
  await page.waitForFunction(() => {
    const named = document.querySelector('.evidence-list h3 a')?.textContent
    return named && !/^Énoncé \d+$/.test(named)
  })
  const text = await link.textContent()
  await link.click()
  await page.getByTestId('answers').waitFor()
  await page.waitForURL(/\/d\/demo\/q\/1\/s\/\d+$/)
  await until('its words are its title',
    async () => await page.locator('h1').textContent() === text)
  await counts(page.locator('.statement-other'), 1)
  assert.equal(await page.getByTestId('answers').getAttribute('data-finding'), 'common_ground')
  await page.locator('[data-testid=answers] .row').nth(8).waitFor()

  await page.locator('[data-testid=recorded-entry] summary').click()
  await page.getByTestId('entry-signed').waitFor()
  assert.equal(await page.getByTestId('entry-signed').getAttribute('data-signed'), 'true')
  await page.locator('[data-testid=course] > summary').click()
  await page.locator('.course-rows').first().waitFor()
  await page.screenshot({ path: join(pictures, 'statement-fr-laptop.png'), fullPage: true })

  await page.reload() // the host knows the address too
  await page.getByTestId('answers').waitFor()
  await page.getByTestId('back-to-map').click()
  await page.getByTestId('map').waitFor()
  await page.goto(`${base}/d/demo/q/1/s/99999`)
  await page.getByText('Cette question n’a pas cet énoncé').waitFor()
  assert.deepEqual(page.faults, [])
}

// RFC 4180, as a reader of our files would read it.
function parseCsv(text) {
  assert.notEqual(text.charCodeAt(0), 0xfeff, 'no byte order mark')
  const rows = []
  let row = []
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy
  for (let cell = cells.exec(text); cell; cell = cells.exec(text)) {
    row.push(cell[1].startsWith('"') ? cell[1].slice(1, -1).replaceAll('""', '"') : cell[1])
    if (cell[2] === ',') continue
    rows.push(row)
    row = []
  }
  const [head, ...body] = rows
  return body.map((line) => {
    assert.equal(line.length, head.length, 'each line has as many cells as the first')
    return Object.fromEntries(head.map((code, at) => [code, line[at]]))
  })
}

// The rows of the table on the page, by code; cells that are drawn once stand in each row.
function tableRows(table) {
  return table.locator('tbody tr').evaluateAll((lines) => {
    let above = {}
    return lines.map((line) => {
      const own = [...line.children].map((cell) => [cell.dataset.code, cell.dataset.value])
      above = line.dataset.begins === 'true' ? {} : above
      const merged = [...line.children].filter((cell) => cell.rowSpan > 1)
      for (const cell of merged) above[cell.dataset.code] = cell.dataset.value
      return { ...above, ...Object.fromEntries(own) }
    })
  })
}

async function downloadEquals(page, name, where) {
  const figure = page.getByTestId(`table-${name}`)
  await figure.locator('> summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'), figure.getByTestId('csv').click(),
  ])
  assert.match(download.suggestedFilename(), new RegExp(`^entente-demo-.*-${name}\\.csv$`))
  const file = parseCsv(readFileSync(await download.path(), 'utf8'))
  await figure.locator('tbody tr').first().waitFor()
  const shown = await tableRows(figure.locator('table'))
  assert.ok(shown.length > 0, `${where}: ${name} is empty`)
  assert.equal(file.length, shown.length, `${where}: ${name}`)
  for (const [at, row] of shown.entries())
    for (const [code, value] of Object.entries(row))
      assert.equal(file[at][code], value, `${where}: ${name}, line ${at + 2}, ${code}`)
  return file
}

async function theFileSaysWhatTheTableSays() {
  const { base } = await house.open()
  const page = await mapPage('fr', laptop, '?show=pulls_apart')
  const file = await downloadEquals(page, 'statements', 'map')
  const statements = new Set(file.map((row) => row.statement))
  assert.equal(statements.size, (await counted(page)).pulls_apart, 'as filtered')
  const union = file.find((row) => row.side === 'union')
  assert.equal(union.side_fr, 'Syndicats')
  assert.equal(union.side_en, 'Trade unions')
  assert.equal(file.find((row) => row.side === 'A').side_en, 'Group A')
  await downloadEquals(page, 'groups', 'map')
  for (const name of ['bonds', 'known-for', 'stability']) await downloadEquals(page, name, 'map')
  await page.goto(`${base}/d/demo/q/1/s/12`)
  await downloadEquals(page, 'statements', 'statement')
  await page.goto(await deskAddress())
  await page.locator('[data-testid=exposure-1] > summary').click()
  await downloadEquals(page, 'exposure', 'desk')
  assert.deepEqual(page.faults, [])
}

async function theMapWorksFromTheKeyboard() {
  const page = await mapPage('en', laptop, '?show=common_ground')
  const focused = () => page.evaluate(() => {
    const { id, dataset, tagName } = document.activeElement
    return id || dataset.testid || tagName
  })
  await page.locator('[data-value=common_ground] input').focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/show=common_refusal/)
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(/show=common_ground/)
  await page.locator('.evidence-list summary').first().focus()
  await page.keyboard.press('Enter')
  await page.getByTestId('show-on-map').waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'show-on-map')
  const statement = await page.locator('.evidence-list > li').first()
    .getAttribute('data-statement')
  await page.keyboard.press('Enter')
  await page.getByTestId('map-focus').waitFor()
  assert.equal(await page.getByTestId('map').getAttribute('data-shown'), statement)
  await page.waitForFunction(() => document.activeElement?.id === 'map-show-all')
  await page.keyboard.press('Enter')
  await page.getByTestId('map-focus').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.dataset.testid === 'show-on-map')
  assert.deepEqual(page.faults, [])
}

async function everythingOpenIsAccessible() {
  const { base } = await house.open()
  for (const language of ['fr', 'en']) {
    const page = await mapPage(language, { width: 320, height: 640 }, '?between=union,private')
    for (const summary of await page.locator('.evidence-list summary').all()) await summary.click()
    await page.getByTestId('show-on-map').first().click()
    for (const name of ['statements', 'groups', 'bonds'])
      await page.locator(`[data-testid=table-${name}] > summary`).click()
    await page.locator('[data-testid=steadiness] > summary').click()
    await page.screenshot({ path: join(pictures, `map-open-${language}-320.png`), fullPage: true })
    await soundPage(page, `the open map (${language})`)
    await page.goto(`${base}/d/demo/q/1/s/12`)
    await page.getByTestId('answers').waitFor()
    for (const open of ['table-statements', 'course', 'recorded-entry'])
      await page.locator(`[data-testid=${open}] > summary`).click()
    await page.getByTestId('entry-signed').waitFor()
    await page.screenshot({ path: join(pictures, `statement-${language}-320.png`),
      fullPage: true })
    await soundPage(page, `the open statement (${language})`)
    await page.goto(await deskAddress())
    await page.locator('[data-testid=exposure-1] > summary').click()
    await page.locator('[data-testid=table-exposure] > summary').click()
    await page.screenshot({ path: join(pictures, `exposure-${language}-320.png`), fullPage: true })
    await soundPage(page, `exposure (${language})`)
    assert.deepEqual(page.faults, [])
  }
}

// A question that was just posed: what is missing is said, and drawn as missing.
async function aMapOfNothingSaysWhatIsMissing() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'fr', { width: 320, height: 640 })
  await page.goto(await deskAddress())
  await page.getByTestId('pose-question').waitFor()
  for (const field of await page.locator('#pose-fr, #pose-en').all())
    await field.fill('Et ensuite ?')
  await page.getByTestId('pose').click()
  await page.getByTestId('desk-3').waitFor()
  page.faults.length = 0 // a key new to this device first asks which of its acts was the last
  await page.goto(`${base}/d/demo/q/3/map`)
  await page.getByTestId('map-empty').waitFor()
  assert.equal(await page.getByTestId('map-empty').getAttribute('data-placed'), '0')
  await page.getByText('Personne n’a encore voté').waitFor()
  await soundPage(page, 'the empty map')
  await page.screenshot({ path: join(pictures, 'map-empty-fr-320.png'), fullPage: true })
  assert.deepEqual(page.faults, [])
}

export const mapJourneys = [
  ['The list of a map is filtered by finding and between constituencies', theListIsFiltered],
  ['A statement has a page of its own', aStatementHasItsPage],
  ['A file holds what its table shows', theFileSaysWhatTheTableSays],
  ['The map works from the keyboard', theMapWorksFromTheKeyboard],
  ['The map with everything open is accessible at 320 pixels', everythingOpenIsAccessible],
  ['A map of nothing says what is missing', async () => {
    await aMapOfNothingSaysWhatIsMissing()
    await house.close()
  }],
]
