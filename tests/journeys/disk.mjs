// A disk that fills up under a running server, and one that can not be written.
// A disk of our own takes root: without it these journeys are skipped, and say so.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts, keyFrom, post, signed, takeSeat } from './hand.mjs'
import { codes, exportVerifies, freshFolder, run, serve, stop, until } from './house.mjs'
import { Skipped } from './skipped.mjs'

const diskBytes = 24 * 1024 * 1024
const api = '/api/v1/dialogues/demo'

function mount(...words) {
  if (spawnSync('mount', words).status !== 0)
    throw new Skipped('only root may mount a disk of its own')
}

// Before the folder beneath is removed.
function unmountAtTheEnd(folder) {
  process.prependListener('exit', () => spawnSync('umount', ['-l', folder]))
}

function smallDisk() {
  const folder = freshFolder()
  mount('-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', folder)
  unmountAtTheEnd(folder)
  return folder
}

// Takes all the space that is left but `spare` bytes.
function fill(disk, spare) {
  const { bavail, bsize } = statfsSync(disk)
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - spare)))
  return () => rmSync(ballast)
}

// Votes until the host says no; what was answered 2xx goes into `kept`.
async function voteUntilRefused(base, voter, statement, kept, language) {
  for (let tries = 0; tries < 20_000; tries += 1) {
    voter.sequence += 1
    const choice = ['agree', 'disagree', 'pass'][voter.sequence % 3]
    const vote = signed(voter.key, 'demo', voter.sequence, 'vote.cast.v1', { choice, statement })
    const answer = await post(base, acts, vote, language)
    if (answer.status !== 201) return { answer, vote }
    kept.push(answer.json)
  }
  return assert.fail('the disk never filled up')
}

async function readsGoOn(base) {
  for (const path of [api, `${api}/questions/2/statements`, `${api}/questions/2/map`,
    '/d/demo/checkpoint', '/d/demo/key', '/d/demo'])
    assert.equal((await fetch(base + path)).status, 200, `${path} on a full disk`)
}

async function aFullDiskLosesNothing() {
  const disk = smallDisk()
  const store = join(disk, 'store')
  const house = await serve('demo', store)
  const [first, second] = codes(store, 'demo')
  const voter = { key: await takeSeat(house.base, first, 'a full disk'), sequence: 1 }
  const { statements } = await (await fetch(`${house.base}${api}/questions/2/statements`)).json()
  const { statement } = statements[0]
  const kept = []
  const makeRoom = fill(disk, 64 * 1024)
  const refused = await voteUntilRefused(house.base, voter, statement, kept, 'en')
  assert.equal(refused.answer.status, 507, JSON.stringify(refused.answer.json))
  assert.equal(refused.answer.json.type, '/problems/store_full')
  assert.equal(refused.answer.json.title, 'The disk of this host is full.')
  const french = await post(house.base, acts, refused.vote, 'fr')
  assert.equal(french.json.type, '/problems/store_full')
  assert.equal(french.json.title, 'Le disque de cet hôte est plein.')
  await readsGoOn(house.base)
  // As many refusals as a room makes: each is answered, none costs a reading of the whole log.
  for (let i = 0; i < 200; i += 1) await post(house.base, acts, refused.vote)
  await readsGoOn(house.base)
  const joining = await post(house.base, `${api}/credentials`,
    JSON.stringify({ code: second, key: keyFrom('joins a full disk').hex }), 'fr')
  assert.ok([200, 507].includes(joining.status), JSON.stringify(joining.json))

  makeRoom()
  // After a failure the host rests as long as reading its log again took, many times over.
  const again = await until('it goes on by itself once there is room', async () => {
    const answer = await post(house.base, acts, refused.vote)
    return answer.status === 201 && answer
  }, 100)
  kept.push(again.json)
  await takeSeat(house.base, second, 'joins a full disk')
  for (const { act, index } of kept) {
    // The last ones wait for a checkpoint over all of it.
    const proof = await until(`${index}, which was answered`, async () => {
      const answer = await fetch(`${house.base}${api}/acts/${act}/receipt`)
      return answer.status === 200 && answer
    })
    assert.ok((await proof.text()).includes(`\nindex ${index}\n`), `${index} moved`)
  }
  await stop(house)
  exportVerifies(store)
}

async function aDiskThatMayOnlyBeReadIsSaidInWords() {
  const store = freshFolder()
  const house = await serve('demo', store)
  await stop(house)
  mount('--bind', store, store)
  unmountAtTheEnd(store)
  mount('-o', 'remount,bind,ro', store)
  for (const [language, words] of [['en', /can not be written/], ['fr', /inscriptible/]]) {
    const refused = run('serve', '--store', store, '--language', language)
    assert.equal(refused.code, 4, refused.said)
    assert.match(refused.json.error.message, words)
  }
}

export const diskJourneys = [
  ['A disk that fills up under a running server loses nothing that was answered',
    aFullDiskLosesNothing],
  ['A disk that may only be read is said in words', aDiskThatMayOnlyBeReadIsSaidInWords],
]
