// Deciding: a measure becomes a proposal, a rule is drafted and accepted, people answer in secret
// and in public, the end is stated and counted again; who stands behind a text; sealed pledges.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts, keyOfSeed, post, signed } from './hand.mjs'
import {
  counts, exportVerifies, invitations, person, pictures, sharedHouse, soundPage, takeSeatOnPage,
  until,
} from './house.mjs'
import { faultsOf, officePage, seedOf } from './office.mjs'

const house = sharedHouse()
const laptop = { width: 1280, height: 800 }
const phone = { width: 360, height: 640 }

// What one journey leaves for the next.
let proposal
let decision
let delegate

const office = async (who, language, size = laptop) =>
  officePage(await house.open(), who, language, size)

const at = async (page, path) => {
  const { base } = await house.open()
  await page.goto(`${base}/d/demo/${path}`)
}

const shot = (page, name) =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })

const status = (page, value) =>
  page.locator(`[data-testid=decision-status][data-status=${value}]`).first().waitFor()

async function byHand(type, body) {
  const { base, store } = await house.open()
  const key = keyOfSeed(seedOf(store, 'facilitator'))
  const send = (sequence) => post(base, acts, signed(key, 'demo', sequence, type, body))
  const first = await send(1)
  const answer = first.status === 409 ? await send(first.json.last_sequence + 1) : first
  assert.equal(answer.status, 201, JSON.stringify(answer.json))
}

async function aMeasureIsAdoptedInTwoClicks() {
  const page = await office('cso_dom', 'en')
  await at(page, 'measures')
  await page.getByTestId('chips-size').getByText('small').click()
  await page.getByTestId('chips-risk').getByText('low risk').click()
  await page.waitForFunction(() => location.search.includes('risk=low'))
  await shot(page, 'measures-en-laptop')
  const measure = page.getByTestId('measure-open-door-day')
  await measure.getByTestId('adopt-open-door-day').click()
  await measure.getByTestId('confirm-yes').click()
  await page.waitForURL(/\/proposals\/\d+$/)
  proposal = Number(page.url().split('/').pop())
  const { base } = await house.open()
  const tabled = await (await page.request.get(
    `${base}/api/v1/dialogues/demo/proposals/${proposal}`)).json()
  assert.equal(tabled.measure, 'open-door-day')
  assert.equal(tabled.versions[0].clauses.length, 3)
  assert.deepEqual(Object.keys(tabled.summary), ['en', 'fr'])
  assert.deepEqual(faultsOf(page), [])
}

async function aRuleIsDraftedAndItsFaultsAreNamed() {
  const page = await office('facilitator', 'fr')
  await at(page, `decisions?proposal=${proposal}`)
  const desk = page.getByTestId('rule-desk')
  await desk.getByTestId('propose-rule').click()
  await page.getByTestId('faults').waitFor() // no rule was chosen from the library
  await page.locator('#rule-template input[value=veto]').check()
  await page.locator('#rule-cso_dom-threshold').fill('3')
  await page.locator('#rule-cso_dom-threshold-of').fill('2')
  await page.locator('#rule-union-quorum').fill('76')
  await page.locator('#rule-cso_dom-threshold-fault').waitFor() // said at once, at its field
  await desk.getByTestId('propose-rule').click()
  const faults = page.getByTestId('faults')
  await faults.getByText(/Syndicats.*quorum dépasse les sièges/).waitFor()
  await faults.getByText(/société civile.*au plus égal à 1/).waitFor()
  await counts(faults.locator('li'), 2)
  await shot(page, 'rule-desk-fr-laptop')
  await faults.locator('a').first().click()
  await page.waitForFunction(() => document.activeElement?.id === 'rule-cso_dom-threshold')
  await page.locator('#rule-cso_dom-threshold').fill('2')
  await page.locator('#rule-cso_dom-threshold-of').fill('3')
  await page.locator('#rule-cso_dom-quorum').fill('1')
  for (const side of ['gov_exec', 'union']) {
    await page.locator(`#rule-${side}-voice input[value=focal_point]`).check()
  }
  for (const side of ['dp_bi', 'private']) await page.locator(`#rule-${side}-part`).uncheck()
  await until('three sides are enough',
    async () => await page.locator('#rule-reached').inputValue() === '3')
  await desk.getByTestId('propose-rule').click()
  await page.locator('article[data-testid^=decision-][data-status=proposed]').waitFor()
  const name = await page.locator('article[data-testid^=decision-][data-status=proposed]').first()
    .getAttribute('data-testid')
  decision = Number(name.split('-').pop())
  await page.getByTestId('decisions-coming').getByTestId(name).waitFor()
  assert.deepEqual(faultsOf(page), [])
}

async function everySideAcceptsBeforeAnybodyAnswers() {
  await byHand('text.frozen.v1', { proposal, version: 1 })
  for (const [side, language] of [['gov_exec', 'fr'], ['cso_dom', 'en'], ['union', 'fr']]) {
    const page = await office(side, language, phone)
    await at(page, `decisions/${decision}`)
    await status(page, 'proposed')
    assert.equal(await page.getByTestId('voice').count(), 0, 'nobody answers yet')
    await page.getByTestId('accept-rule').click()
    await page.getByTestId('confirm-yes').click()
    await page.getByTestId('accept').waitFor({ state: 'detached' })
    assert.deepEqual(faultsOf(page), [])
    await page.context().close()
  }
}

// From the dialogue's page: the decision, an answer, the button. Later once more, without network.
async function aSecretBallotTakesThreeTaps() {
  const { base, store, browser } = await house.open()
  const { code } = invitations(store, 'demo').find((one) => one.constituency === 'cso_dom')
  delegate = await person(browser, 'fr', phone)
  await takeSeatOnPage(delegate, base, code, 'fr')
  await at(delegate, '')
  await delegate.getByTestId('stage-line').getByText('décision en cours').click()
  const ballot = delegate.getByTestId('ballot')
  await ballot.getByText('Secret').waitFor() // who sees what, said before
  await soundPage(delegate, 'a ballot')
  await shot(delegate, 'ballot-fr-phone')
  await ballot.locator('input[value=no]').check()
  await ballot.getByTestId('cast').click()
  await delegate.locator('[data-testid=cast-ballot][data-state=recorded]').waitFor()
  await delegate.getByTestId('receipt').locator('summary').click()
  await delegate.getByTestId('save-proof').waitFor()
  // By keyboard alone.
  await delegate.locator('#ballot-choice input[value=no]').focus()
  await delegate.keyboard.press('Space')
  await delegate.keyboard.press('ArrowDown')
  await delegate.keyboard.press('Tab')
  await delegate.keyboard.press('Enter')
  await delegate.getByText('« Abstention »').waitFor()
  await delegate.context().setOffline(true)
  await ballot.locator('input[value=yes]').check()
  await ballot.getByTestId('cast').click()
  await delegate.locator('[data-testid=cast-ballot][data-state=away]').waitFor()
  await delegate.context().setOffline(false)
  await delegate.locator('[data-testid=cast-ballot][data-state=recorded]').waitFor()
  await delegate.getByText(/Enregistré.*Oui/).waitFor()
}

// What takes answers today comes first; the same without script, and as a calendar.
async function decisionsAreReadByTheirDays() {
  const { base, browser } = await house.open()
  for (const [language, size] of [['fr', phone], ['en', laptop]]) {
    const page = await person(browser, language, size)
    await page.goto(`${base}/d/demo/decisions`)
    const open = page.getByTestId('decisions-open').getByTestId(`decision-${decision}`)
    await open.getByText(language === 'fr' ? /Prend des réponses depuis le/ : /Takes answers since/)
      .waitFor()
    await page.getByTestId('decisions-past').getByTestId('decision-3').waitFor()
    await soundPage(page, 'decisions by their days')
    await shot(page, `decisions-days-${language}`)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
  const plain = await (await fetch(`${base}/d/demo/read/decisions?lang=en`)).text()
  assert.match(plain, new RegExp(`<h2>Open now</h2><ul><li><a href="#${decision}">`))
  assert.match(plain, /<h2>Past<\/h2><ul><li><a href="#3">.*adopted on/s)
  const calendar = await (await fetch(`${base}/api/v1/dialogues/demo/decisions.ics`)).text()
  assert.match(calendar, new RegExp(`UID:demo-d${decision}-opened@entente`))
  assert.match(calendar, /UID:demo-d3-concluded@entente/)
  assert.match(calendar, new RegExp(`URL:${base}/d/demo/decisions/${decision}`))
}

async function aBlockNeedsAReasonAndARuleComesNoMore() {
  const page = await office('gov_exec', 'en')
  await at(page, `decisions/${decision}`)
  await page.locator('#voice-choice input[value=block]').check()
  await page.getByTestId('speak').click()
  await page.locator('#voice-reason-fault').waitFor()
  await page.locator('#voice-reason').fill('The building has one door only.')
  await page.getByTestId('speak').click()
  await page.getByTestId('rule-gov_exec').getByText('The building has one door only.').waitFor()
  // The last answer counts.
  await page.locator('#voice-choice input[value=yes]').check()
  await page.getByTestId('speak').click()
  await page.getByTestId('rule-gov_exec').getByText('Yes, in public').waitFor()
  assert.deepEqual(faultsOf(page), [])
  const late = await office('facilitator', 'en')
  await at(late, `decisions?proposal=${proposal}`)
  await late.locator('#rule-template input[value=consent]').check()
  await late.locator('#rule-objections').fill('2')
  await late.getByTestId('propose-rule').click()
  await late.getByTestId('problem').getByText('People have answered under this rule').waitFor()
  assert.equal(await late.locator('#rule-objections').inputValue(), '2', 'nothing typed is lost')
}

async function theEndIsStatedAndCountedAgain() {
  const union = await office('union', 'fr')
  await at(union, `decisions/${decision}`)
  await union.locator('#voice-choice input[value=yes]').check()
  await union.getByTestId('speak').click()
  await union.getByTestId('rule-union').getByText('Oui, en public').waitFor()
  await delegate.context().setOffline(true)
  await delegate.locator('#ballot-choice input[value=no]').check()
  await delegate.getByTestId('cast').click()
  await delegate.locator('[data-testid=cast-ballot][data-state=away]').waitFor()
  const page = await office('facilitator', 'fr')
  await at(page, `decisions/${decision}`)
  await page.getByTestId('close-decision').click()
  await page.getByTestId('confirm-yes').click()
  await status(page, 'upheld')
  assert.equal(await page.getByTestId('conjunction').getAttribute('data-state'), 'closed')
  const secret = page.getByTestId('rule-cso_dom')
  assert.equal(await secret.getAttribute('data-state'), 'met')
  await secret.getByText('trop peu de personnes').waitFor() // one ballot: no count
  const recount = page.getByTestId('recount')
  assert.equal(await recount.getAttribute('data-holds'), 'true')
  await recount.getByText('2 lignes sur 3').waitFor()
  await page.getByTestId('when-accepted').click()
  await page.getByTestId('rule-card').getByText(/Acceptée le/).first().waitFor()
  await shot(page, 'decision-upheld-fr-laptop')
  assert.deepEqual(faultsOf(page), [])
  // Too late is said to the delegate, whose ballot waited on a device without network and page.
  const { base } = await house.open()
  const again = await delegate.context().newPage()
  await delegate.close()
  await delegate.context().setOffline(false)
  await again.goto(`${base}/d/demo/decisions/${decision}`)
  await again.getByTestId('unheard').getByText('« Non »').waitFor()
  await shot(again, 'ballot-late-fr-phone')
}

async function aBlockedDecisionSaysWhy() {
  const { base, browser } = await house.open()
  const page = await person(browser, 'en', laptop)
  await page.goto(`${base}/d/demo/decisions`)
  await page.getByTestId('decision-2').locator('a').click()
  await status(page, 'not_upheld')
  const blocked = page.getByTestId('rule-gov_exec')
  assert.equal(await blocked.getAttribute('data-state'), 'unmet')
  await blocked.getByText('The budget is voted').waitFor()
  await page.getByTestId('dissent').getByText('A jury of six').waitFor()
  const table = page.getByTestId('table-decision')
  await table.locator('summary').click()
  await counts(table.locator('tbody tr'), 5)
  const waiting = page.waitForEvent('download')
  await table.getByTestId('csv').click()
  const csv = readFileSync(await (await waiting).path(), 'utf8').trim().split('\r\n')
  assert.equal(csv[1], 'gov_exec,focal_point,1,1,1/1,true,0,0,0,true,true,false')
  assert.deepEqual(page.faults, [])
}

// The demo's third: civil society and unions answered in secret. Figures are told of the first; of
// the second they would tell what single people answered. One side is against, and is read with it.
async function secretBallotsAreCountedAndKept() {
  const { base, browser } = await house.open()
  for (const [language, size, told] of [['fr', phone, {
    turnout: '74 bulletins pour 120 sièges · 5 abstentions', share: '48 sur 69',
    kept: 'Compté, et gardé', recount: '4 lignes sur 5', dissent: 'que l’on compte, après un an',
    hidden: 'trop peu, ou trop unanimes',
  }], ['en', laptop, {
    turnout: '74 ballots for 120 seats · 5 abstained', share: '48 of 69',
    kept: 'Counted, and kept back', recount: '4 of 5 rows', dissent: 'somebody counts who came',
    hidden: 'too few, or too alike',
  }]]) {
    const page = await person(browser, language, size)
    await page.goto(`${base}/d/demo/decisions/3`)
    await status(page, 'upheld')
    const shown = page.getByTestId('rule-cso_dom')
    await shown.getByText(told.share).waitFor()
    await shown.getByText(told.turnout).waitFor()
    const kept = page.getByTestId('rule-union')
    await kept.getByText(told.kept).waitFor()
    assert.equal(await kept.getAttribute('data-state'), 'met')
    assert.doesNotMatch(await kept.textContent(), /\d+ (sur|of) \d+/, 'no figure of the unions')
    assert.equal(await page.getByTestId('rule-private').getAttribute('data-state'), 'unmet')
    await page.getByTestId('recount').getByText(told.recount).waitFor()
    await page.getByTestId('dissent').getByText(told.dissent).waitFor()
    await soundPage(page, 'a decision by secret ballots')
    await shot(page, `decision-ballots-${language}`)
    // The stances before it, told and kept by the same measure.
    await page.goto(`${base}/d/demo/proposals/4`)
    const stances = page.getByTestId('stance-rows')
    await stances.locator('[data-constituency=cso_dom] strong').getByText('41').waitFor()
    await stances.locator('[data-constituency=union]').getByText(told.hidden).waitFor()
    assert.equal(await stances.locator('[data-constituency=union] strong').count(), 0)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
}

// Two sides wait for one another; one takes its word back, and the other stops counting.
async function aConditionHoldsAndFails() {
  const gov = await office('gov_exec', 'fr')
  await at(gov, `decisions/${decision}`)
  const form = gov.getByTestId('endorse')
  await form.getByTestId('endorse-send').click()
  await form.locator('#endorse-step-fault').waitFor()
  await gov.locator('#endorse-step input[value=committed]').check()
  await gov.locator('#endorse-mandate input[value=political]').check()
  for (const more of await form.locator('.endorse-more > summary').all()) await more.click()
  await gov.locator('#endorse-side').selectOption('union')
  await gov.locator('#endorse-file').setInputFiles({
    name: 'lettre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Monsieur le ministre'),
  })
  const digest = await gov.getByTestId('attached').locator('code').textContent()
  assert.match(digest, /^[0-9a-f]{64}$/)
  await form.getByTestId('endorse-send').click()
  await gov.locator('#endorse-about-fault').waitFor()
  await gov.locator('#endorse-about').fill('Lettre du ministre')
  await form.getByTestId('endorse-send').click()
  const given = gov.locator('.endorsement[data-state=waits]')
  await given.getByText('Ce n’est pas encore le cas').waitFor()
  await shot(gov, 'ladder-waits-fr-laptop')
  const union = await office('union', 'en')
  await at(union, `decisions/${decision}`)
  await union.locator('#endorse-step input[value=resourced]').check()
  await union.locator('#endorse-mandate input[value=mandated]').check()
  await union.getByTestId('endorse-send').click()
  const held = union.getByTestId('ladder').getByText('It holds.')
  await held.waitFor()
  await shot(union, 'ladder-holds-en-laptop')
  await union.locator('[data-testid^=withdraw-]').first().click()
  const withdrawing = union.locator('[data-testid^=withdraw-][data-testid$=-form]')
  await withdrawing.locator('button[type=submit]').click()
  await withdrawing.locator('.fault').first().waitFor()
  await withdrawing.locator('textarea').first().fill('Our congress decided otherwise.')
  await withdrawing.locator('button[type=submit]').click()
  await union.locator('.endorsement[data-state=withdrawn]')
    .getByText('Our congress decided otherwise.').waitFor()
  await union.locator('.endorsement[data-state=waits]').waitFor()
  for (const page of [gov, union]) assert.deepEqual(faultsOf(page), [])
}

// The demo's own: two sides opened theirs together; of two others one is open, and tells nothing.
async function twoSidesReadWhatTheySealed() {
  const { base, browser } = await house.open()
  for (const [language, size, told] of [['fr', phone, {
    gov: 'Nous payons d’avance', cso: 'au nom de qui nous parlons', sealed: 'Scellée le',
    dated: 'Ouvertes toutes deux avant le', waits: 'montrée quand l’autre le sera',
  }], ['en', laptop, {
    gov: 'in advance', cso: 'on whose behalf we speak', sealed: 'Sealed on',
    dated: 'Both were opened before', waits: 'shown when the other is',
  }]]) {
    const page = await person(browser, language, size)
    await page.goto(`${base}/d/demo/pledges`)
    const pair = page.locator('[data-testid=pledge-1][data-state=open]')
    await pair.getByText(told.gov).waitFor()
    await pair.getByText(told.cso).waitFor()
    await pair.getByText(told.dated).waitFor()
    const half = page.locator('[data-testid=pledge-3][data-state=half]')
    await half.getByText(told.waits).waitFor()
    await half.getByText(told.sealed).nth(1).waitFor()
    assert.equal(await half.locator('.voice').count(), 0, 'no words before both are open')
    await soundPage(page, 'sealed pledges')
    await shot(page, `pledges-demo-${language}`)
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
  const { pledges } = await (await fetch(`${base}/api/v1/dialogues/demo/pledges`)).json()
  for (const { text } of pledges.slice(2, 4)) assert.deepEqual(text, {}, 'the host tells no words')
}

async function twoPledgesOpenTogether() {
  const { base } = await house.open()
  const { pledges } = await (await fetch(`${base}/api/v1/dialogues/demo/pledges`)).json()
  const asked = pledges.length + 1
  const answer = asked + 1
  const gov = await office('gov_exec', 'fr', phone)
  await at(gov, 'pledges')
  await gov.getByTestId('pledge-seal').click()
  await counts(gov.getByTestId('faults').locator('li'), 3)
  await gov.locator('#pledge-side').selectOption('cso_dom')
  await gov.locator('#pledge-before').fill('2031-03-01T10:00')
  await gov.locator('#pledge-text').fill('Nous publions le budget des consultations.')
  await gov.getByTestId('pledge-seal').click()
  await gov.getByTestId(`open-pledge-${asked}`).getByText('Nous publions').waitFor() // to be saved
  const cso = await office('cso_dom', 'en', laptop)
  await at(cso, 'pledges')
  await cso.locator(`#answer-pledge-${asked}-text`).fill('We publish our accounts.')
  await cso.getByTestId(`answer-pledge-${asked}-seal`).click()
  await cso.locator(`[data-testid=pledge-${asked}][data-state=answered]`).waitFor()
  await cso.getByTestId(`open-pledge-${answer}-do`).click()
  const half = cso.locator(`[data-testid=pledge-${asked}][data-state=half]`)
  await half.waitFor()
  assert.equal(await half.locator('.voice').count(), 0, 'no words before both are open')
  await shot(cso, 'pledges-half-en-laptop')
  await at(gov, 'pledges')
  await gov.getByTestId(`open-pledge-${asked}-do`).click()
  const pair = gov.locator(`[data-testid=pledge-${asked}][data-state=open]`)
  await pair.getByText('We publish our accounts.').waitFor()
  await pair.getByText('Nous publions le budget des consultations.').waitFor()
  await shot(gov, 'pledges-open-fr-phone')
  for (const page of [gov, cso]) assert.deepEqual(faultsOf(page), [])
}

async function theRecordOfDecisionsVerifies() {
  const { store } = await house.close()
  exportVerifies(store)
}

export const decisionJourneys = [
  ['A confidence measure is adopted in two clicks', aMeasureIsAdoptedInTwoClicks],
  ['A decision rule is drafted and its faults are named', aRuleIsDraftedAndItsFaultsAreNamed],
  ['Every side accepts the decision rule before anybody answers',
    everySideAcceptsBeforeAnybodyAnswers],
  ['A secret ballot of a decision takes three taps', aSecretBallotTakesThreeTaps],
  ['Every decision is read by its days', decisionsAreReadByTheirDays],
  ['A block of a decision needs a reason, and a rule comes no more',
    aBlockNeedsAReasonAndARuleComesNoMore],
  ['The end of a decision is stated and counted again', theEndIsStatedAndCountedAgain],
  ['A blocked decision says why', aBlockedDecisionSaysWhy],
  ['Secret ballots of a decision are counted, and kept where they would tell who',
    secretBallotsAreCountedAndKept],
  ['A condition of a decision’s endorsement holds and fails', aConditionHoldsAndFails],
  ['Two sides read what they sealed, once both are open', twoSidesReadWhatTheySealed],
  ['Two pledges around a decision open together', twoPledgesOpenTogether],
  ['The record of a decision verifies', theRecordOfDecisionsVerifies],
]
