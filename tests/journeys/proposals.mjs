// From a statement that all sides share to a frozen text: the drafting desk, an amendment, an
// objection that ends as a note of dissent, and what the law refuses on the way.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  counts, exportVerifies, invitations, person, pictures, sharedHouse, takeSeatOnPage,
} from './house.mjs'

const house = sharedHouse()

// A key's first act in a tab may be told its number by the host, and a refusal is an answer: 409.
const faultsOf = (page) => page.faults.filter((fault) => !fault.includes('409 (Conflict)'))

const base64url = (hex) => Buffer.from(hex, 'hex').toString('base64url')
const keys = (store) => JSON.parse(readFileSync(join(store, 'keys', 'demo.json'), 'utf8'))
const facilitatorPath = (store) => `/d/demo/facilitate#key=${base64url(keys(store).facilitator)}`
const focalPath = (store, side) => `/d/demo/focal#key=${base64url(keys(store).focal[side])}`

async function seated(page, side, language) {
  const { base, store } = await house.open()
  const { code } = invitations(store, 'demo').find(({ constituency }) => constituency === side)
  await takeSeatOnPage(page, base, code, language)
}

const proposal = (base, number) => `${base}/d/demo/proposals/${number}`

// The facilitator, in French: from the common ground of the map to a text that is tabled.
async function drafted(facilitator) {
  const { base, store } = await house.open()
  await facilitator.goto(base + facilitatorPath(store))
  await facilitator.getByTestId('to-proposals').waitFor()
  await facilitator.goto(`${base}/d/demo/q/2/map`)
  await facilitator.getByTestId('propose-6').click()
  await facilitator.getByTestId('source-6').waitFor()
  await facilitator.getByTestId('table-proposal').click()
  await facilitator.getByTestId('faults').waitFor()
  await facilitator.locator('#draft-0-text-fr').fill('Chaque dossier porte un numéro.')
  await facilitator.locator('#draft-0-text-en').fill('Every file bears a number.')
  await facilitator.locator('#draft-1-text-fr').fill('Renforcer le suivi des dossiers.')
  await facilitator.getByTestId('vague-draft-1-text-fr').waitFor()
  await facilitator.locator('#draft-1-text-fr').fill('Le guichet remet un numéro au dépôt.')
  await facilitator.getByTestId('vague-draft-1-text-fr').waitFor({ state: 'detached' })
  await facilitator.locator('#draft-1-indicator-fr').fill('Dossiers numérotés')
  await facilitator.locator('#draft-1-indicator-en').fill('Files with a number')
  await facilitator.screenshot({ path: join(pictures, 'drafting-fr-laptop.png'), fullPage: true })
  await facilitator.reload()
  assert.match(await facilitator.locator('#draft-1-text-fr').inputValue(), /guichet/,
    'what was typed is still there after the page was loaded again')
  await facilitator.getByTestId('table-proposal').click()
  await facilitator.getByTestId('receipts').waitFor()
  return Number(facilitator.url().split('/').at(-1))
}

async function frozen(page) {
  await page.getByTestId('freeze-text').click()
  await page.getByTestId('confirm-yes').click()
}

// In English, on a phone: a stance with its reason, then an amendment in both languages.
async function amended(delegate, number) {
  const { base } = await house.open()
  await delegate.goto(proposal(base, number))
  await delegate.getByTestId('can-stance').click()
  await delegate.getByRole('radio', { name: 'Reserved' }).check()
  await delegate.locator('#stance-reason').fill('Nothing says who may ask where a file is.')
  await delegate.getByTestId('send-stance').click()
  await delegate.getByTestId('my-stance').waitFor()
  await delegate.locator('article[data-how=open]').waitFor()
  await delegate.getByTestId('can-amend').click()
  const text = delegate.locator('#amend-text-en')
  await text.fill('The counter gives a number when a file is handed in; anybody may ask with it.')
  await delegate.locator('#amend-text-fr').fill(
    'Le guichet remet un numéro au dépôt ; avec lui, chacun peut demander où en est son dossier.')
  await delegate.getByTestId('amend-preview').waitFor()
  await delegate.getByTestId('send-amendment').click()
  await delegate.getByTestId('faults').waitFor()
  assert.match(await text.inputValue(), /anybody may ask/, 'a missing reason loses no word')
  await delegate.locator('#amend-reason').fill('A number nobody may use is only a stamp.')
  await delegate.getByTestId('send-amendment').click()
  await delegate.locator('[data-testid^=amendment-][data-status=open]').waitFor()
  await delegate.screenshot({ path: join(pictures, 'amended-en-phone.png'), fullPage: true })
}

async function aBridgingStatementBecomesAFrozenText() {
  const { base, store, browser } = await house.open()
  const facilitator = await person(browser, 'fr', { width: 1280, height: 900 })
  const delegate = await person(browser, 'en')
  const number = await drafted(facilitator)
  await counts(facilitator.getByTestId('languages-missing'), 1)
  await frozen(facilitator)
  const refusal = facilitator.getByTestId('freeze').getByTestId('problem')
  await refusal.waitFor()
  assert.match(await refusal.innerText(), /langue/, 'freezing with a language missing is refused')

  await seated(delegate, 'cso_dom', 'en')
  await amended(delegate, number)
  await facilitator.reload()
  await facilitator.locator('[data-testid^=accept-]').click()
  await facilitator.getByTestId('version-2').waitFor()
  await facilitator.getByTestId('languages-missing').waitFor({ state: 'detached' })

  // A focal point writes while the text is frozen elsewhere: the law says no, the words stay.
  const focal = await person(browser, 'en', { width: 1280, height: 900 })
  await focal.goto(base + focalPath(store, 'gov_exec'))
  await focal.getByTestId('awaiting').waitFor()
  await focal.goto(proposal(base, number))
  await focal.getByTestId('can-amend').click()
  await focal.locator('#amend-text-en').fill('The counter gives a number within one day.')
  await focal.locator('#amend-reason').fill('Counters close at noon.')

  await delegate.reload()
  await delegate.locator('[id^=settle-note-]').fill('We still want it said in the law itself.')
  await delegate.locator('[data-testid^=dissent-]').click()
  await delegate.locator('article[data-how=dissent]').waitFor()
  await facilitator.reload()
  await facilitator.getByTestId('freeze-text').waitFor()
  await frozen(facilitator)
  await facilitator.locator('[data-testid=status][data-status=frozen]').waitFor()
  await facilitator.screenshot({ path: join(pictures, 'frozen-fr-laptop.png'), fullPage: true })

  await focal.getByTestId('send-amendment').click()
  const late = focal.getByTestId('amend').getByTestId('problem')
  await late.waitFor()
  assert.match(await late.innerText(), /frozen/i, 'a frozen text is not amended')
  assert.match(await focal.locator('#amend-text-en').inputValue(), /within one day/)
  for (const page of [facilitator, delegate, focal]) assert.deepEqual(faultsOf(page), [])
}

// Each hop of the chain is a link, and its page leads back.
async function theChainLeadsBothWays() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'en', { width: 1280, height: 900 })
  await page.goto(proposal(base, 1))
  const chain = page.getByTestId('provenance').getByTestId('chain')
  await chain.waitFor()
  await chain.and(page.locator('[data-missing="0"]')).waitFor()
  await chain.locator('a[href="/d/demo/q/1/s/11"]').click()
  await page.getByTestId('from-statement').locator('a[href="/d/demo/proposals/1"]').click()
  await chain.locator('a[href^="/d/demo/register/"]').first().click()
  await page.getByTestId('to-proposal').click()
  await page.getByTestId('receipts').locator('details').first().locator('summary').click()
  await page.locator('[data-testid=entry-signed][data-signed=true]').waitFor()
  await page.getByTestId('version-1').locator('a').first().click()
  await page.getByTestId('old-version').waitFor()
  await page.goto(proposal(base, 3))
  await chain.and(page.locator('[data-missing="3"]')).waitFor() // what is missing is drawn
  assert.deepEqual(page.faults, [])
}

// Without a mouse and without network: the stance is written down, and goes out by itself.
async function aStanceWaitsForTheNetwork() {
  const { base, store, browser } = await house.open()
  const page = await person(browser, 'fr')
  await seated(page, 'dp_bi', 'fr')
  await page.goto(proposal(base, 3))
  await page.getByTestId('fold-stance').locator('summary').press('Enter')
  await page.getByTestId('take-stance').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('radio', { name: 'Favorable' }).focus()
  await page.keyboard.press('Space')
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement.dataset.testid === 'send-stance')) break
  }
  await page.keyboard.press('Enter')
  await page.getByTestId('take-stance').getByTestId('waiting').waitFor()
  await page.context().setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByTestId('my-stance').waitFor()
  await page.reload()
  await page.locator('[data-testid=take-stance][data-taken=in_favour]').waitFor()
  await house.close()
  exportVerifies(store)
}

export const proposalJourneys = [
  ['A bridging statement becomes a frozen text', aBridgingStatementBecomesAFrozenText],
  ['The chain of a proposal leads both ways', theChainLeadsBothWays],
  ['A stance waits for the network', aStanceWaitsForTheNetwork],
]
