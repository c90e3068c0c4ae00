// A rehearsal: an invented crowd in a copy of a dialogue, and nothing of it in the real one.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyFrom, post, signed } from './hand.mjs'
import {
  codes, exportVerifies, freshFolder, root, run, runMeanwhile, serve, stop, until,
} from './house.mjs'

const realName = 'example'
const copyName = 'example-rehearsal'

// A real dialogue and the copy to rehearse in, side by side on one server.
async function realAndCopy() {
  const folder = freshFolder()
  const store = join(folder, 'store')
  const written = JSON.parse(readFileSync(join(root, 'demo', 'example-dialogue.json'), 'utf8'))
  const file = join(folder, 'real.json')
  writeFileSync(file, JSON.stringify({ ...written, invented: false }))
  assert.equal(run('open', file, '--store', store).code, 0)
  const copy = run('open', file, '--store', store, '--rehearsal')
  assert.equal(copy.code, 0, copy.said)
  assert.equal(copy.json.dialogue, copyName)
  const house = await serve('serve', store)
  return { folder, store, house, server: house.base.replace('http://', '') }
}

const invitations = (store, dialogue) => join(store, 'invitations', `${dialogue}.csv`)
const viewOf = async (base, dialogue) =>
  (await fetch(`${base}/api/v1/dialogues/${dialogue}`)).json()

async function aCrowdJoinsWritesAndVotes() {
  const { folder, store, house, server } = await realAndCopy()
  const before = await viewOf(house.base, realName)
  const words = ['rehearse', copyName, '--codes', invitations(store, copyName), '--server', server,
    '--people', '12', '--minutes', '0', '--statements', '1', '--votes', '5']
  const first = run(...words)
  assert.equal(first.code, 0, first.said)
  assert.deepEqual(first.json, { dialogue: copyName, joined: 12, refused: {}, statements: 12,
    votes: 60, without_code: 0 })
  const again = run(...words) // others come; codes that were used are passed over
  assert.equal(again.code, 0, again.said)
  assert.equal(again.json.joined, 12)
  const copy = await viewOf(house.base, copyName)
  assert.equal(copy.invented, true, 'the copy says on every page that it is invented')
  assert.equal(copy.questions[0].voters, 24)
  assert.equal(copy.constituencies.reduce((sum, { taken }) => sum + taken, 0), 24)
  assert.ok(copy.constituencies.every(({ taken }) => taken === 8), 'each constituency is there')
  assert.deepEqual(await viewOf(house.base, realName), before, 'the real dialogue is untouched')
  await stop(house)
  exportVerifies(store, copyName)
}

// The crowd waits for a server that comes back; what it was answered is there, once.
async function aCrowdOutlivesARestart() {
  const { store, house, server } = await realAndCopy()
  const votesOf = async () => (await viewOf(house.base, copyName)).questions[0].votes
  const ending = runMeanwhile('rehearse', copyName, '--codes', invitations(store, copyName),
    '--server', server, '--people', '60', '--minutes', '0', '--statements', '1', '--votes', '60')
  await until('the crowd votes', async () => await votesOf() > 100, 20)
  await stop(house, 'SIGKILL')
  const again = await serve('serve', store, { listen: server })
  const done = await ending
  assert.equal(done.code, 0, done.said)
  assert.deepEqual(done.json.refused, {})
  assert.equal(done.json.joined, 60)
  const { questions: [{ voters, votes }] } = await viewOf(again.base, copyName)
  assert.equal(votes, done.json.votes, 'each vote that was answered stands there, once')
  assert.ok(voters > 50)
  await stop(again)
  exportVerifies(store, copyName)
}

async function aRehearsalCanNotEnterARealLog() {
  const { store, house, server } = await realAndCopy()
  const codesOf = ['--codes', invitations(store, realName)]
  const before = await viewOf(house.base, realName)
  for (const [language, words] of [['en', /this dialogue is real/], ['fr', /dialogue est réel/]]) {
    const refused = run('rehearse', realName, ...codesOf, '--server', server,
      '--language', language)
    assert.equal(refused.code, 3, refused.said)
    assert.match(refused.json.error.message, words)
  }
  // Even an act that a rehearsal signed, carried over by hand with a seat of the real dialogue.
  const key = keyFrom('rehearsal')
  const [code] = codes(store, realName)
  const credentials = await post(house.base, `/api/v1/dialogues/${realName}/credentials`,
    JSON.stringify({ code, key: key.hex }))
  assert.equal(credentials.status, 200)
  const { attestation, constituency } = credentials.json
  const act = signed(key, copyName, 1, 'seat.taken.v1', { attestation, constituency })
  const refused = await post(house.base, `/api/v1/dialogues/${realName}/acts`, act)
  assert.equal(refused.json.code, 'another_dialogue')
  assert.deepEqual(await viewOf(house.base, realName), before)
  for (const [language, words] of [['en', /not known here/], ['fr', /n’est pas connu|inconnu/]]) {
    const foreign = await post(house.base, `/api/v1/dialogues/${copyName}/credentials`,
      JSON.stringify({ code: codes(store, realName).at(-1), key: keyFrom('foreign').hex }),
      language)
    assert.equal(foreign.json.code, 'unknown_code', 'a code opens one dialogue alone')
    assert.match(`${foreign.json.title} ${foreign.json.detail}`, words)
  }
  const elsewhere = run('rehearse', copyName, ...codesOf, '--server', '192.0.2.1:8080')
  assert.equal(elsewhere.code, 2, 'only a server on this machine')
  const noTable = run('rehearse', copyName, '--codes', join(root, 'README.md'), '--server', server)
  assert.equal(noTable.code, 3, noTable.said)
  const wrongCodes = run('rehearse', copyName, ...codesOf, '--server', server, '--people', '1',
    '--minutes', '0')
  assert.equal(wrongCodes.code, 1, 'codes of another dialogue open no seat')
  assert.deepEqual(wrongCodes.json.refused, { unknown_code: 1 })
}

export const rehearsalJourneys = [
  ['A rehearsal: an invented crowd joins, writes and votes in a copy of the dialogue',
    aCrowdJoinsWritesAndVotes],
  ['A rehearsal goes on across a restart of the server, and nothing is lost or doubled',
    aCrowdOutlivesARestart],
  ['Nothing of a rehearsal can enter a real log', aRehearsalCanNotEnterARealLog],
]
