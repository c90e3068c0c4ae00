// Who adheres to which instrument: on the page of the country, in the register, without script, as
// a table, on the command line; and that what is not known is said as such.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entente, freshFolder, person, pictures, run, serve, sharedHouse, soundPage, stop }
  from './house.mjs'
import { spawnSync } from 'node:child_process'

const house = sharedHouse()
const shot = (page, name) =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })

const denied = /does not adhere|n’adhère pas|refuse/

async function theCountryPageSaysWhatItsPartiesAdhereTo() {
  const { base, browser } = await house.open()
  for (const [language, width] of [['fr', 360], ['en', 1280]]) {
    const page = await person(browser, language, { width, height: 800 })
    await page.goto(`${base}/d/demo/country`)
    const section = page.getByTestId('country-adherence')
    await section.waitFor()
    const country = section.locator('[data-party=XCV]')
    const busan = country.locator('[data-instrument="busan-2011-22"]')
    assert.equal(await busan.getAttribute('data-known'), 'true')
    assert.match(await busan.innerText(), /2012-03/)
    assert.match(await busan.innerText(), /demo-c1, demo-c6/)
    assert.match(await busan.locator('a').first().getAttribute('href'), /^https:\/\/example\.org/)
    const union = section.locator('[data-party=corvelune-services-federation]')
    assert.match(await union.innerText(), language === 'fr' ? /On ne sait rien ici/
      : /Nothing is known here/)
    assert.doesNotMatch(await section.innerText(), denied)
    await section.scrollIntoViewIfNeeded()
    await shot(page, `adherence-country-${language}`)
    await soundPage(page, `the country at ${width}`)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

async function theRegisterSaysWhoHasAPromiseThere() {
  const { base, browser } = await house.open()
  for (const [language, width] of [['en', 360], ['fr', 1280]]) {
    const page = await person(browser, language, { width, height: 800 })
    await page.goto(`${base}/d/demo/register?anchor=sdg-16-10`)
    await page.getByTestId('adherence-to').waitFor()
    const names = (which) => page.getByTestId(`adherence-${which}`).locator('li')
      .evaluateAll((items) => items.map((item) => item.dataset.party))
    assert.deepEqual(await names('with'), ['XCV'])
    assert.deepEqual(await names('without'), ['corvelune-heads-of-cooperation',
      'corvelune-platform', 'corvelune-services-federation'])
    assert.match(await page.getByTestId('adherence-to').innerText(), /193/)
    assert.doesNotMatch(await page.getByTestId('adherence-to').innerText(), denied)
    await shot(page, `adherence-register-${language}`)
    await soundPage(page, `the register at ${width}`)
    await page.goto(`${base}/d/demo/register`)
    await page.getByTestId('register-list').waitFor()
    assert.equal(await page.getByTestId('adherence-to').count(), 0)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

async function itIsReadWithoutScriptAndAsATable() {
  const { base } = await house.open()
  const read = async (path) => (await fetch(base + path)).text()
  const country = await read('/d/demo/read/country?lang=fr')
  assert.match(country, /Adhésion aux instruments/)
  assert.match(country, /s’engage par/)
  const chosen = await read('/d/demo/read/commitments?anchor=nairobi-2016-civic-space&lang=en')
  assert.match(chosen, /Nothing is known here of who adheres to it/)
  assert.doesNotMatch(country + chosen, denied)
  const rows = (await read('/api/v1/dialogues/demo/adherence.csv')).trim().split('\r\n')
  assert.match(rows[0], /^row,instrument,adherent,kind,/)
  assert.ok(rows.some((row) => row.startsWith('adherence,sdg-16-7,un-members,group,')))
  assert.ok(rows.some((row) => /^party,dac-2021-support,XCV,.*,not known,/.test(row)))
  await house.close()
}

// A host without parties says so; one with a file of its own shows that one; a wrong file says
// where it is wrong before anything is served.
async function aHostBringsItsOwn() {
  const store = freshFolder()
  const dialogue = join(store, 'dialogue.json')
  writeFileSync(dialogue, JSON.stringify({
    dialogue: 'own', mode: 'open', moderation: 'after', anonymity_floor: 5, languages: ['fr', 'en'],
    facilitators: 1, title: { fr: 'Le nôtre', en: 'Ours' },
    constituencies: [{ code: 'gov', name: { fr: 'État', en: 'State' }, seats: 5 }],
    focal_points: [], questions: [],
  }))
  const opened = run('open', dialogue, '--store', store)
  assert.equal(opened.code, 0, opened.said)
  const nobody = run('adherence', 'show', 'own', '--store', store)
  assert.match(nobody.said, /Nobody has said/)
  const refused = run('adherence', 'set', 'own', 'TOGO', 'gov', '--store', store)
  assert.equal(refused.code, 3)
  assert.match(refused.said, /nobody in the file of adherence has this code/)
  const set = run('adherence', 'set', 'own', 'TGO', 'gov', '--store', store)
  assert.equal(set.code, 0, set.said)
  assert.match(set.said, /sdg-16-7 · since 2015-09-25/)
  const file = join(store, 'mine.json')
  const mine = (since) => JSON.stringify({
    about: { fr: 'À nous', en: 'Ours' },
    adherents: [{ code: 'TGO', kind: 'country', name: { fr: 'Togo', en: 'Togo' } }],
    adherences: [{ instruments: ['nairobi-2016-civic-space'], adherent: 'TGO', since,
      link: 'https://example.org/togo', language: 'fr', consulted: '2026-11-01' }],
  })
  writeFileSync(file, mine('2016-13'))
  const wrong = spawnSync(entente, ['serve', '--store', store, '--listen', '127.0.0.1:0',
    '--adherence', file, '--language', 'en'], { encoding: 'utf8', timeout: 20_000 })
  assert.equal(wrong.status, 3)
  assert.match(wrong.stderr, /mine\.json: adherences\[0\]\.since: a day, a month or a year/)
  writeFileSync(file, mine('2016-12-01'))
  const server = await serve('serve', store, { more: ['--adherence', file] })
  const told = await (await fetch(`${server.base}/api/v1/dialogues/own/adherence`)).json()
  const known = told.instruments.filter(({ parties }) => parties[0].source !== null)
  assert.deepEqual(known.map(({ instrument }) => instrument), ['nairobi-2016-civic-space'])
  assert.equal(known[0].parties[0].source.consulted, '2026-11-01')
  await stop(server)
}

export const adherenceJourneys = [
  ['The page of a country says what its parties adhere to',
    theCountryPageSaysWhatItsPartiesAdhereTo],
  ['The register says who adheres and has a promise there', theRegisterSaysWhoHasAPromiseThere],
  ['Adherence is read without script and as a table', itIsReadWithoutScriptAndAsATable],
  ['A host brings its own file of adherence', aHostBringsItsOwn],
]
