// Letters through an invented sendmail: reminders to the offices that a date awaits, never twice;
// and what changed, to those who follow.

import assert from 'node:assert/strict'
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  freshFolder, openBrowser, person, pictures, run, serve, soundPage, stop,
} from './house.mjs'

const folder = freshFolder()
const store = join(folder, 'store')
const both = (text) => ({ fr: `${text} (fr)`, en: text })

// Takes letters into a folder, or refuses them while a file called `closed` is there.
function inventedSendmail() {
  const program = join(folder, 'sendmail')
  writeFileSync(program, `#!/bin/sh
test -e ${folder}/closed && exit 75
for last; do :; done
cat > ${folder}/letter-$last
echo "$@" >> ${folder}/calls
`)
  chmodSync(program, 0o755)
  return program
}

const letters = () => readdirSync(folder).filter((name) => name.startsWith('letter-')).sort()
const read = (name) => readFileSync(join(folder, name), 'utf8')
const remind = (...more) => run('remind', 'dates', '--store', store, '--from',
  'dialogue@example.org', '--base', 'https://example.org/', ...more)
const addresses = (...words) => run('addresses', ...words, '--store', store)

function thePromise() {
  const file = join(folder, 'dates.json')
  writeFileSync(file, JSON.stringify({
    dialogue: 'dates',
    invented: true,
    mode: 'open',
    moderation: 'after',
    anonymity_floor: 5,
    languages: ['fr', 'en'],
    title: both('A dialogue with dates'),
    constituencies: ['gov', 'cso'].map((code) => (
      { code, name: both(`The ${code}`), seats: 5, spare_codes: 0 })),
    focal_points: ['gov', 'cso'].map((constituency) => (
      { constituency, name: both('A voice') })),
    questions: [],
  }))
  assert.equal(run('open', file, '--store', store, '--focal-keys').code, 0)
  const acts = join(folder, 'acts.json')
  writeFileSync(acts, JSON.stringify([{
    by: 'focal:gov',
    type: 'commitment.made.v1',
    body: {
      owners: [{ constituency: 'gov', office: both('Office') }],
      action: both('Open the registers'),
      beneficiaries: both('Everybody'),
      due_in_days: 3,
      verifier: 'cso',
      anchors: [],
      milestones: [],
    },
  }]))
  const done = run('act', 'dates', acts, '--store', store)
  assert.equal(done.code, 0, done.said)
}

const does = (...words) => {
  const done = run(...words, '--store', store)
  assert.equal(done.code, 0, done.said)
}
const rest = () => does('pause', 'dates', '--until', '+3h', '--reason', 'fr=On se repose.',
  '--reason', 'en=We rest.')
const goOn = () => does('resume', 'dates')

async function lettersGoOnceToThoseWhoHaveNotActed() {
  thePromise()
  const program = inventedSendmail()
  for (const bad of ['office', 'a@b\nBcc: c@d.org', 'Office <a@b.org>'])
    assert.equal(addresses('set', 'dates', 'gov', bad).code, 3, bad)
  assert.equal(addresses('set', 'dates', 'moon', 'office@example.org').code, 3)
  assert.equal(addresses('set', 'dates', 'gov', 'ministere@example.org', '--in', 'fr').code, 0)
  assert.equal(addresses('set', 'dates', 'gov', 'ministry@example.org', '--in', 'en').code, 0)
  assert.equal(addresses('set', 'dates', 'gov', 'former@example.org', '--in', 'en').code, 0)
  assert.equal(addresses('set', 'dates', 'cso', 'platform@example.org', '--in', 'en').code, 0)
  assert.equal(addresses('stop', 'dates', 'former@example.org').code, 0)
  rest()
  const resting = remind('--dry-run')
  assert.deepEqual(resting.json.letters, [], 'nobody can act, so nobody is reminded')
  assert.match(resting.said, /paused until .*: news and reminders wait until then/)
  goOn()
  const dry = remind('--dry-run', '--language', 'fr')
  assert.equal(dry.code, 0, dry.said)
  assert.equal(dry.json.letters.length, 2)
  assert.ok(!existsSync(join(folder, 'calls')), 'a dry run sends nothing')
  writeFileSync(join(folder, 'closed'), '')
  assert.deepEqual([remind('--sendmail', program).code, letters().length], [4, 0])
  rmSync(join(folder, 'closed'))
  const sent = remind('--sendmail', program)
  assert.deepEqual([sent.code, sent.json.sent], [0, 2], 'what nobody took goes again')
  assert.deepEqual(letters(), ['letter-ministere@example.org', 'letter-ministry@example.org'],
    'not to whoever stopped, nor to a side that nothing is awaited of')
  const english = read('letter-ministry@example.org')
  assert.match(english, /^Subject: =\?UTF-8\?Q\?One_date_awaits_you/m)
  assert.match(english, /https:\/\/example\.org\/d\/dates\/register\/1/)
  assert.match(english, /^ <mailto:dialogue@example\.org\?subject=stop>/m)
  assert.match(english, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  assert.match(read('letter-ministere@example.org'), /^Content-Language: fr/m)
  assert.match(read('calls'), /^-i -f dialogue@example\.org -- minist/m)
  assert.equal(remind('--sendmail', program).json.sent, 0, 'never twice about one date')
}

// A report from a file, with a file of evidence that lies beside it.
async function whoeverActedGetsNoLetter() {
  const acts = join(folder, 'report.json')
  writeFileSync(acts, JSON.stringify([{
    by: 'focal:gov',
    type: 'progress.reported.v1',
    body: {
      commitment: 1, completion: 'complete', note: { en: 'All are open.' },
      evidence: [{ digest: { digest_of_file: 'offices.txt' }, name: both('The offices') }],
    },
  }]))
  const without = run('act', 'dates', acts, '--store', store)
  assert.equal(without.code, 3)
  assert.match(without.said, /evidence\[0\]\.digest\.digest_of_file/, 'the file is not there')
  writeFileSync(join(folder, 'offices.txt'), 'Fifty of fifty.')
  const done = run('act', 'dates', acts, '--store', store)
  assert.equal(done.code, 0, done.said)
  const house = await serve('serve', store)
  const api = `${house.base}/api/v1/dialogues/dates`
  const [{ evidence }] = (await (await fetch(`${api}/commitments/1`)).json()).reports
  const file = await fetch(`${api}/evidence/${evidence[0].digest}`)
  assert.equal(await file.text(), 'Fifty of fifty.', 'it was handed in with the act')
  await stop(house)
  assert.equal(addresses('set', 'dates', 'gov', 'new@example.org', '--in', 'en').code, 0)
  assert.deepEqual(remind('--dry-run').json.letters, [])
}

const write = (...more) => run('letters', 'dates', '--store', store, '--from',
  'dialogue@example.org', '--base', 'https://example.org', ...more)
const plain = (name) => read(name).replace(/=\r?\n/g, '')
const pathIn = (name, where) =>
  plain(name).match(new RegExp(`https://example\\.org(/d/dates/letters/${where}/[0-9a-f]{32})`))[1]

// The cso, who did not promise it, finds that it was done.
function theFinding() {
  const acts = join(folder, 'finding.json')
  writeFileSync(acts, JSON.stringify([{
    by: 'focal:cso',
    type: 'progress.verified.v1',
    body: {
      report: 1, finding: 'confirmed', completion: 'complete', evidence: [],
      note: { en: 'We were there.' },
    },
  }]))
  const done = run('act', 'dates', acts, '--store', store)
  assert.equal(done.code, 0, done.said)
}

// From the form on the page of a promise, on the narrowest phone, to the letter with its news; the
// links of letters are opened in a browser without script.
async function whoeverFollowsIsToldAndForgottenOnceTheyStop() {
  const program = join(folder, 'sendmail')
  const house = await serve('serve', store, { more: ['--letters'] })
  const browser = await openBrowser()
  const page = await person(browser, 'fr', { width: 320, height: 640 })
  await page.goto(`${house.base}/d/dates/register/1`)
  const form = page.getByTestId('follow-by-mail')
  await form.getByRole('button').click()
  await page.locator('#follow-address-fault').waitFor()
  await soundPage(page, 'following by mail (fr)')
  await page.locator('#follow-address').fill('ana@')
  await page.locator('#follow-address').fill('Ana@Example.org')
  await page.keyboard.press('Enter')
  await form.getByRole('status').getByText('Ana@Example.org').waitFor()
  await form.screenshot({ path: join(pictures, 'follow-fr-320.png') })
  assert.deepEqual(page.faults, [])
  assert.equal(write('--sendmail', program).json.sent, 1, 'the question whether it was Ana')
  const plainPage = await person(browser, 'fr', { width: 320, height: 640 },
    { javaScriptEnabled: false })
  await plainPage.goto(house.base + pathIn('letter-ana@example.org', 'confirm'))
  await plainPage.getByRole('button', { name: 'Oui, écrivez-moi' }).click()
  await plainPage.getByRole('heading', { name: 'Vous suivez' }).waitFor()
  await plainPage.screenshot({ path: join(pictures, 'follow-confirmed-fr-320.png') })
  await plainPage.goto(`${house.base}/d/dates/read/commitments/1?lang=en`)
  await plainPage.getByRole('link', { name: 'Be told by mail' }).click()
  await plainPage.locator('#address').fill('ben@example.org')
  await plainPage.screenshot({ path: join(pictures, 'follow-without-script-en-320.png') })
  await plainPage.getByRole('button', { name: 'Send me the link' }).click()
  await plainPage.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
  await browser.close()
  await stop(house)
  assert.equal(write('--dry-run').json.letters[0].kind, 'question', 'nothing changed for Ana')
  theFinding()
  rest()
  const held = write('--dry-run', '--language', 'fr')
  assert.deepEqual(held.json.letters.map(({ kind }) => kind), ['question'], 'news wait')
  assert.match(held.said, /en pause jusqu’au/)
  goOn()
  const sent = write('--sendmail', program)
  assert.deepEqual(sent.json.letters.map(({ kind, to }) => `${kind} ${to}`),
    ['question ben@example.org', 'news ana@example.org'])
  assert.match(plain('letter-ana@example.org'), /- Confirm=C3=A9 \(The cso \(fr\)\)/)
  assert.ok(!plain('letter-ana@example.org').includes('We were there'), 'words can be withheld')
  const again = await serve('serve', store, { more: ['--letters'] })
  const feed = await fetch(`${again.base}/api/v1/dialogues/dates/commitments/1/changes.atom`,
    { headers: { 'Accept-Language': 'en' } })
  assert.match(await feed.text(), /<title>Confirmed: Open the registers/, 'the same news as a feed')
  const stopped = await fetch(again.base + pathIn('letter-ana@example.org', 'stop'),
    { method: 'POST', body: 'List-Unsubscribe=One-Click' })
  assert.equal(stopped.status, 200)
  await stop(again)
  for (const file of ['followers.db', 'clerk.db', 'registrar.db'])
    assert.ok(!readFileSync(join(store, file), 'latin1').includes('ana@example.org'), file)
}

export const reminderJourneys = [
  ['Letters go once, to offices that have not acted', lettersGoOnceToThoseWhoHaveNotActed],
  ['Whoever acted gets no letter', whoeverActedGetsNoLetter],
  ['Whoever follows is told, and forgotten once they stop',
    whoeverFollowsIsToldAndForgottenOnceTheyStop],
]
