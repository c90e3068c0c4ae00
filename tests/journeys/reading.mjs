// Without JavaScript everything can still be read, in both languages, and the page says what needs
// a script.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { person, pictures, sharedHouse, soundPage } from './house.mjs'

const house = sharedHouse()
const phone = { width: 320, height: 640 }

// From the dialogue to a promise, with what its owner claims and what others found; and what was
// proposed and decided. Every text of people says its language.
async function promisesAreReadWithoutScript(page, base, language) {
  await page.goto(`${base}/d/demo/read?lang=${language}`)
  await page.locator('main a[href*="/read/commitments?"]').click()
  await page.locator('main ol li a').last().click() // the oldest promise
  assert.equal(await page.locator('h1 span').getAttribute('lang'), language)
  assert.ok(await page.locator('main ol > li ul > li').count() > 0, 'findings beside the claim')
  assert.match(await page.locator('main').innerText(), language === 'fr' ? /manquant/ : /missing/)
  await page.screenshot({ path: join(pictures, `read-promise-${language}.png`), fullPage: true })
  for (const name of ['proposals', 'decisions']) {
    const told = await (await page.request.get(`${base}/api/v1/dialogues/demo/${name}`)).json()
    assert.ok(told[name].length > 2, `${name} of the demo`)
    await page.goto(`${base}/d/demo/read/${name}?lang=${language}`)
    assert.equal(await page.locator('main section[id]').count(), told[name].length, name)
    assert.ok(await page.locator(`main section .voice span[lang=${language}]`).count() > 0)
    await page.screenshot({ path: join(pictures, `read-${name}-${language}.png`), fullPage: true })
    const bytes = (await (await page.request.get(page.url())).body()).length
    assert.ok(bytes < 20_000, `${name}: ${bytes} bytes`)
  }
}

// Who said what by which rule, figures of secret ballots only where they are safe, and the dissent.
async function aDecisionIsReadWithoutScript(page, base, language) {
  await page.goto(`${base}/d/demo/read/decisions?lang=${language}#3`)
  const told = await page.locator('section[id="3"]').innerText()
  const expected = language === 'fr'
    ? [/Adoptée.*4 collèges sur 5/, /48 oui, 21 non, 5 abstentions · règle respectée/,
      /compté, et gardé.*· règle respectée/, /Non, en public · règle non respectée/,
      /que l’on compte, après un an/]
    : [/Adopted.*4 constituencies of 5/, /48 yes, 21 no, 5 abstained · rule met/,
      /counted, and kept back.*· rule met/, /No, in public · rule not met/,
      /somebody counts who came/]
  for (const words of expected) assert.match(told, words)
  await page.screenshot({ path: join(pictures, `read-decision-${language}.png`), fullPage: true })
}

// What was agreed before the hour, and what is left of it; each page says what needs a script.
async function theHourIsReadWithoutScript(page, base, language) {
  const french = language === 'fr'
  const told = {
    note: french ? [/Déroulé/, /60 minutes/, /La médiatrice/] : [/Agenda/, /60 minutes/, /ombuds/],
    answers: french ? [/en retard depuis le/, /Oublié/, /Repris en partie/]
      : [/overdue since/, /Forgotten/, /Taken up in part/],
    themes: french ? [/L’argent et ses règles/, /Confié à/] : [/With: National government/],
    'outcomes/1': french ? [/Tel que signé le .* UTC/, /72\u202f%/, /48 oui, 21 non/,
      /absents/, /vérifié par/] : [/As signed on .* UTC/, /72%/, /48 yes, 21 no/, /absent/,
      /checked by/],
  }
  for (const [name, expected] of Object.entries(told)) {
    await page.goto(`${base}/d/demo/read?lang=${language}`)
    await page.locator(`main a[href*="/read/${name}?"]`).click()
    const main = await page.locator('main').innerText()
    for (const words of [...expected, /JavaScript/]) assert.match(main, words, name)
    const shot = `read-${name.replace('/', '-')}-${language}.png`
    await page.screenshot({ path: join(pictures, shot), fullPage: true })
  }
}

// The same facts as the pages with a script have: the interface says how many.
async function summariesAreReadWithoutScript(page, base, language) {
  const french = language === 'fr'
  const of = async (name) =>
    (await page.request.get(`${base}/api/v1/dialogues/demo/${name}`)).json()
  const follow = async (name) => {
    await page.goto(`${base}/d/demo/read?lang=${language}`)
    await page.locator(`main a[href*="/read/${name}?"]`).click()
    await page.locator('h1').waitFor()
    await page.screenshot({ path: join(pictures, `read-${name}-${language}.png`), fullPage: true })
    return page.locator('main').innerText()
  }
  const { total, first_total: first, standing } = await of('country')
  const country = await follow('country')
  const expected = french
    ? [`${total} engagements sont au registre`, `${first} appelle`, '72\u202f%',
      'Partenariat de Busan', 'Désaccords', 'En retard', 'Tous les collèges']
    : [`${total} promises are on record`, `${first} ask`, '72%', 'Busan Partnership', 'Dissent',
      'Overdue', 'Every constituency']
  for (const words of expected) assert.ok(country.includes(words), `${words} in ${country}`)
  await page.locator('main a[href*="standing=on_track"]').click()
  assert.equal(await page.locator('main ol > li').count(), standing.on_track)
  const { total: lacking } = await of('commitments?missing=evidence')
  const evidence = french ? `Sans preuve · ${lacking}` : `No evidence · ${lacking}`
  assert.ok((await follow('missing')).includes(evidence), evidence)
  const { pledges } = await of('pledges')
  const told = pledges.filter((one) => one.text[language])
  assert.ok(told.length > 0 && told.length < pledges.length, 'some are open, some are not')
  const sealed = await follow('pledges')
  for (const one of told) assert.ok(sealed.includes(one.text[language]), one.text[language])
  assert.equal(await page.locator('main .voice').count(), told.length)
  const catalogue = await (await page.request.get(`${base}/api/v1/measures`)).json()
  await follow('measures')
  assert.equal(await page.locator('main h3').count(), catalogue.measures.length)
}

// How a text came about, and which words are understood in more than one way.
async function howItCameAboutIsReadWithoutScript(page, base, language) {
  const french = language === 'fr'
  await page.goto(`${base}/d/demo/read/proposals?lang=${language}#1`)
  const first = page.locator('section[id="1"]')
  const text = await first.innerText()
  for (const words of french
    ? ['Accepté\u202f: le texte a changé', 'Engagé', 'mandat politique', 'Accepté en partie']
    : ['Accepted: the text changed', 'Committed', 'political', 'Accepted in part'])
    assert.ok(text.includes(words), `${words} in ${text}`)
  assert.notEqual(await first.locator('del').innerText(), await first.locator('ins').innerText())
  await page.goto(`${base}/d/demo/read/q/1?lang=${language}`)
  assert.match(await page.locator('main').innerText(),
    french ? /Mots discutés[^]*Syndicats/ : /Words in dispute[^]*Trade unions/)
}

async function everythingIsReadWithoutScript() {
  const { base, browser } = await house.open()
  for (const language of ['fr', 'en']) {
    const context = await browser.newContext({
      locale: language, viewport: phone, javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(`${base}/d/demo`)
    await page.locator(`noscript p[lang=${language}] a, p[lang=${language}] a`).first().click()
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    await page.locator('main a').first().click()
    await page.screenshot({ path: join(pictures, `read-dialogue-${language}.png`), fullPage: true })
    assert.ok(await page.locator('.invented').isVisible())
    await page.locator('main ol a').first().click()
    await page.locator('main table tbody tr').nth(20).waitFor()
    await page.screenshot({ path: join(pictures, `read-question-${language}.png`), fullPage: true })
    assert.ok(await page.locator('main ol li').count() > 0, 'common ground')
    assert.match(await page.locator('main').innerText(), language === 'fr'
      ? /Ce qui sépare[^]*diffèrent de[^]*\d+\u00a0points[^]*se sont prononcés/
      : /What pulls apart[^]*differ by[^]*\d+\u00a0points[^]*took a side/)
    const figures = await page.locator('main td').allInnerTexts()
    assert.ok(figures.some((cell) => /\d+[\u202f]?% \(\d+\)/.test(cell)), figures[0])
    assert.match(await page.locator('footer').innerText(), /JavaScript/)
    await promisesAreReadWithoutScript(page, base, language)
    await aDecisionIsReadWithoutScript(page, base, language)
    await theHourIsReadWithoutScript(page, base, language)
    await summariesAreReadWithoutScript(page, base, language)
    await howItCameAboutIsReadWithoutScript(page, base, language)
    await context.close()
  }
  const reader = await person(browser, 'en', phone)
  for (const path of ['/read', '/read/accessibility?lang=fr', '/d/demo/read',
    '/d/demo/read/q/1?lang=fr',
    '/d/demo/read/commitments', '/d/demo/read/commitments/2?lang=fr', '/d/demo/read/proposals',
    '/d/demo/read/decisions?lang=fr', '/d/demo/read/note', '/d/demo/read/answers?lang=fr',
    '/d/demo/read/themes', '/d/demo/read/outcomes/1?lang=fr', '/d/demo/read/country?lang=fr',
    '/d/demo/read/missing', '/d/demo/read/pledges?lang=fr', '/d/demo/read/measures']) {
    await reader.goto(`${base}${path}`)
    await soundPage(reader, path)
    assert.equal(await reader.evaluate(() => document.scripts.length), 0)
  }
  // The foot of the pages that need a script leads to one of these.
  await reader.goto(`${base}/d/demo/register`)
  await reader.locator('.foot a[href^="/read/accessibility"]').click()
  await reader.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor()
  await reader.screenshot({ path: join(pictures, 'read-accessibility-en.png'), fullPage: true })
  assert.deepEqual(reader.faults, [])
  await house.close()
}

export const readingJourneys = [
  ['Everything is read without script, in both languages', everythingIsReadWithoutScript],
]
