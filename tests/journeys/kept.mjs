// From what people said to a promise that is kept, once in French and once in English: a statement
// that bridges the sides becomes a text, every side's own rule upholds it, its owner promises and
// reports, another side verifies. Then the chain is walked from one end to the other and back.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { exportVerifies, person, pictures, sharedHouse, soundPage, verify } from './house.mjs'
import { faultsOf, officePage } from './office.mjs'

const house = sharedHouse()
const laptop = { width: 1280, height: 800 }
const sides = ['gov_exec', 'cso_dom', 'dp_bi', 'union', 'private']

// Two statements of the first question's common ground, and what is made of them.
const stories = {
  fr: {
    place: 0,
    summary: ['Chaque réunion a son relevé écrit.', 'Every meeting has written minutes.'],
    clause: ['Le relevé paraît sous dix jours.', 'The minutes are published within ten days.'],
    action: ['Publier le relevé de chaque réunion', 'Publish the minutes of every meeting'],
    step: ['Dix relevés publiés', 'Ten sets of minutes published'],
    report: 'Dix relevés sont en ligne, chacun sous dix jours.',
    finding: 'Nous les avons lus tous les dix ; les dates sont justes.',
    people: ['Les organisations invitées', 'The organisations invited'],
    office: ['Secrétariat du dialogue', 'Secretariat of the dialogue'],
  },
  en: {
    place: 1,
    summary: ['Un guichet unique répond aux demandes.', 'One desk answers every request.'],
    clause: ['Le guichet répond sous trente jours.', 'The desk answers within thirty days.'],
    action: ['Ouvrir un guichet unique des demandes', 'Open one desk for every request'],
    step: ['Trois guichets ouverts', 'Three desks opened'],
    report: 'Three desks are open and answer within thirty days.',
    finding: 'We asked at all three; each answered within the month.',
    people: ['Les associations', 'Associations'],
    office: ['Direction de l’accueil', 'Reception department'],
  },
}

const both = async (page, id, [fr, en]) => {
  await page.locator(`#${id}-fr`).fill(fr)
  await page.locator(`#${id}-en`).fill(en)
}

const numberIn = (page) => Number(new URL(page.url()).pathname.split('/').at(-1))

async function opened(who, language) {
  return officePage(await house.open(), who, language, laptop)
}

// The facilitator: from the map to a text that changes no more.
async function proposed(page, { place, summary, clause }) {
  const { base } = await house.open()
  await page.goto(`${base}/d/demo/q/1/map`)
  const offered = page.locator('[data-testid^=propose-]').nth(place)
  const statement = Number((await offered.getAttribute('data-testid')).split('-').at(-1))
  await offered.click()
  await page.getByTestId(`source-${statement}`).waitFor()
  await both(page, 'draft-0-text', summary)
  await both(page, 'draft-1-text', clause)
  await page.getByTestId('table-proposal').click()
  await page.getByTestId('receipts').waitFor()
  const proposal = numberIn(page)
  await page.getByTestId('freeze-text').click()
  await page.getByTestId('confirm-yes').click()
  await page.locator('[data-testid=status][data-status=frozen]').waitFor()
  return { statement, proposal }
}

// A rule from the library, by which each side speaks through its focal point.
async function ruled(page, proposal) {
  await page.locator(`a[href="/d/demo/decisions?proposal=${proposal}"]`).click()
  await page.locator('#rule-template input[value=consent]').check()
  for (const side of sides)
    await page.locator(`#rule-${side}-voice input[value=focal_point]`).check()
  await page.getByTestId('propose-rule').click()
  const rule = page.locator('article[data-testid^=decision-][data-status=proposed]').first()
  return Number((await rule.getAttribute('data-testid')).split('-').at(-1))
}

// Every side accepts the rule; then every side speaks.
async function upheld(facilitator, focal, decision) {
  const { base } = await house.open()
  const address = `${base}/d/demo/decisions/${decision}`
  for (const page of Object.values(focal)) {
    await page.goto(address)
    await page.getByTestId('accept-rule').click()
    await page.getByTestId('confirm-yes').click()
    await page.getByTestId('accept').waitFor({ state: 'detached' })
  }
  for (const [side, page] of Object.entries(focal)) {
    await page.goto(address)
    await page.locator('#voice-choice input[value=yes]').check()
    await page.getByTestId('speak').click()
    await page.getByTestId(`rule-${side}`).getByText(/Oui, en public|Yes, in public/).waitFor()
  }
  await facilitator.goto(address)
  await facilitator.getByTestId('close-decision').click()
  await facilitator.getByTestId('confirm-yes').click()
  await facilitator.locator('[data-testid=decision-status][data-status=upheld]').first().waitFor()
  for (const side of sides)
    assert.equal(await facilitator.getByTestId(`rule-${side}`).getAttribute('data-state'), 'met',
      side)
}

// The government promises to carry it out: an owner, a date, a verifier, a milestone.
async function promised(page, proposal, { action, people, office, step }) {
  const { base } = await house.open()
  await page.goto(`${base}/d/demo/focal`)
  await both(page, 'build-action', action)
  await both(page, 'build-beneficiaries', people)
  await both(page, 'build-office', office)
  await page.locator('#build-due').fill('2031-03-01')
  await page.locator('#build-verifier input[value=cso_dom]').check()
  await page.getByTestId('build-more').locator('summary').first().click()
  await both(page, 'build-step', step)
  await page.locator('#build-step-due').fill('2030-06-01')
  await page.locator('#build-target').fill('10')
  await page.locator('#build-proposal').selectOption(String(proposal))
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'
      && response.url().includes('/acts') && response.status() === 201),
    page.getByTestId('promise').click(),
  ])
  assert.ok(answer.ok())
  const all = await (await page.request.get(
    `${base}/api/v1/dialogues/demo/commitments?limit=100`)).json()
  return Math.max(...all.commitments.map((row) => row.commitment))
}

async function reportedAndVerified({ owner, verifier }, commitment, { report, finding }) {
  const { base } = await house.open()
  const address = `${base}/d/demo/register/${commitment}`
  await owner.goto(address)
  const claim = owner.getByTestId('report-form')
  await claim.locator('#report-milestone input[value="1"]').check()
  await claim.locator('#report-actual').fill('10')
  await claim.locator('#report-completion input[value=complete]').check()
  await claim.locator('#report-note').fill(report)
  await claim.locator('#report-files').setInputFiles(
    { name: 'dix.csv', mimeType: 'text/csv', buffer: Buffer.from('1;10\r\n') })
  await claim.getByText('dix.csv').waitFor()
  await claim.locator('button[type=submit]').click()
  await owner.locator('[id^=report-].moment').waitFor()
  assert.equal(await owner.getByTestId('verify-form').count(), 0, 'nobody verifies themselves')
  await verifier.goto(address)
  const looked = verifier.getByTestId('verify-form')
  await looked.locator('#verify-judgement input[value=confirmed]').check()
  await looked.locator('#verify-completion input[value=complete]').check()
  await looked.locator('#verify-note').fill(finding)
  await looked.locator('button[type=submit]').click()
  await verifier.locator('[id^=finding-].moment').waitFor()
}

// As anybody reads it, with no key: each hop is a link, from what was said to who verified it, and
// from there back to what was said.
async function walkedBothWays(language, { statement, proposal, decision, commitment }) {
  const { base, browser } = await house.open()
  const page = await person(browser, language, laptop)
  const link = (path) => page.locator(`main a[href="/d/demo/${path}"]`).first()
  await page.goto(`${base}/d/demo/q/1/s/${statement}`)
  await page.getByTestId('from-statement').locator(`a[href$="/proposals/${proposal}"]`).click()
  const chain = page.getByTestId('provenance').getByTestId('chain')
  await chain.waitFor()
  assert.equal(await chain.getAttribute('data-missing'), '0', 'nothing is missing on the way')
  await page.screenshot({ path: join(pictures, `kept-chain-${language}.png`), fullPage: true })
  await chain.locator(`a[href="/d/demo/decisions/${decision}"]`).click()
  await page.getByTestId('recount').waitFor()
  await link(`proposals/${proposal}`).click()
  await chain.locator(`a[href="/d/demo/register/${commitment}"]`).last().click()
  await page.getByTestId('two-sided').waitFor()
  await page.locator('.link a[href^="#report-"]').click() // the evidence
  await page.locator('[id^=report-]:target').waitFor()
  await page.locator('.link a[href^="#finding-"]').click()
  await page.locator('[id^=finding-]:target').waitFor()
  await soundPage(page, 'a promise that was kept')
  await page.screenshot({ path: join(pictures, `kept-promise-${language}.png`), fullPage: true })

  const origin = page.getByTestId('origin')
  await origin.locator(`a[href="/d/demo/decisions/${decision}"]`).click()
  await page.getByTestId('conjunction').waitFor()
  await page.goBack()
  await origin.locator(`a[href="/d/demo/proposals/${proposal}"]`).click()
  await chain.locator(`a[href="/d/demo/q/1/s/${statement}"]`).first().click()
  await page.getByTestId('from-statement').waitFor()
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

async function isKept(language) {
  const story = stories[language]
  const facilitator = await opened('facilitator', language)
  const focal = {}
  for (const side of sides) focal[side] = await opened(side, language)
  const { statement, proposal } = await proposed(facilitator, story)
  const decision = await ruled(facilitator, proposal)
  await upheld(facilitator, focal, decision)
  const commitment = await promised(focal.gov_exec, proposal, story)
  await reportedAndVerified(
    { owner: focal.gov_exec, verifier: focal.cso_dom }, commitment, story)
  for (const page of [facilitator, ...Object.values(focal)]) {
    assert.deepEqual(faultsOf(page), [])
    await page.context().close()
  }
  await walkedBothWays(language, { statement, proposal, decision, commitment })
}

// Whoever has the exported file counts the conclusions again.
async function everythingVerifies() {
  const { store } = await house.close()
  const { file } = exportVerifies(store)
  for (const [language, told] of [['fr', /Engagements au \S+\u202f: \d+ \(.*contestés\u202f: \d/],
    ['en', /Commitments on \S+: \d+ \(.*disputed: \d/]])
    assert.match(verify(file, '--language', language).said, told)
}

export const keptJourneys = [
  ['What bridges the sides becomes a promise that is kept, in French', () => isKept('fr')],
  ['What bridges the sides becomes a promise that is kept, in English', () => isKept('en')],
  ['The record of promises that were kept verifies', everythingVerifies],
]
