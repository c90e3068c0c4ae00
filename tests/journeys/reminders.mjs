// Reminders: letters to the offices that a date awaits, through an invented sendmail; never twice.

import assert from 'node:assert/strict'
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, run, serve, stop } from './house.mjs'

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
  assert.match(english, /^List-Unsubscribe: <mailto:dialogue@example\.org\?subject=stop>/m)
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

export const reminderJourneys = [
  ['Letters go once, to offices that have not acted', lettersGoOnceToThoseWhoHaveNotActed],
  ['Whoever acted gets no letter', whoeverActedGetsNoLetter],
]
