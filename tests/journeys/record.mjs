// Journeys without a browser: real keys over HTTP, a server that is killed, bad input.

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts, keyFrom, post, signed, takeSeat } from './hand.mjs'
import { codes, exportVerifies, freshFolder, run, serve, stop, verify } from './house.mjs'

const votesBeforeTheKill = 4_000
const votesSent = 10_000

async function whatWasAnsweredSurvivesAKill() {
  const store = freshFolder()
  const house = await serve('demo', store)
  const keys = []
  for (const code of codes(store, 'demo')) keys.push(await takeSeat(house.base, code, code))
  const statements = (await (await fetch(
    `${house.base}/api/v1/dialogues/demo/questions/2/statements`)).json()).statements
  const before = await (await fetch(`${house.base}/d/demo/checkpoint`)).text()
  const kept = []
  let sent = 0
  let killed = false
  const worker = async (mine) => {
    const key = keys[mine]
    for (let sequence = 2; sent < votesSent && !killed; sequence += 1) {
      sent += 1
      const vote = signed(key, 'demo', sequence, 'vote.cast.v1', {
        choice: ['agree', 'disagree', 'pass'][sequence % 3],
        statement: statements[sequence % statements.length].statement,
      })
      const answer = await post(house.base, acts, vote).catch(() => null)
      if (answer?.status !== 201) continue
      kept.push(answer.json)
      if (kept.length === votesBeforeTheKill) {
        killed = true
        house.child.kill('SIGKILL')
      }
    }
  }
  await Promise.all(keys.map((_, mine) => worker(mine)))
  assert.ok(killed, 'the server was to be killed in the middle')
  const again = await serve('serve', store)
  for (const receipt of kept) {
    const proof = await fetch(`${again.base}/api/v1/dialogues/demo/acts/${receipt.act}/receipt`)
    const text = await proof.text()
    assert.equal(proof.status, 200, `${receipt.index} was answered and is gone: ${text}`)
    assert.ok(text.includes(`\nindex ${receipt.index}\n`), `${receipt.index} moved`)
  }
  const after = await (await fetch(`${again.base}/d/demo/checkpoint`)).text()
  assert.ok(Number(after.split('\n')[1]) >= Number(before.split('\n')[1]))
  await stop(again, 'SIGKILL')
  exportVerifies(store)
}

async function badActsAreRefusedInWords() {
  const store = freshFolder()
  const house = await serve('demo', store)
  const [code] = codes(store, 'demo')
  const key = await takeSeat(house.base, code, 'bad input')
  const statementsOf = async (question) => (await (await fetch(
    `${house.base}/api/v1/dialogues/demo/questions/${question}/statements`)).json()).statements
  const [{ statement: closed }] = await statementsOf(1)
  const [{ statement }] = await statementsOf(2)
  const vote = (sequence, body = { choice: 'agree', statement }) =>
    signed(key, 'demo', sequence, 'vote.cast.v1', body)
  const good = vote(2)
  const cases = [
    ['not json', '{', 400, 'act_not_json'],
    ['not canonical', ` ${good}`, 400, 'act_not_canonical'],
    ['unknown type', signed(key, 'demo', 2, 'vote.bought.v1', {}), 400, 'act_type_unknown'],
    ['wrong field', vote(2, { choice: 'maybe', statement }), 400, 'act_field_wrong'],
    ['wrong signature', good.replace('"agree"', '"pass"'), 403, 'signature_wrong'],
    ['unknown statement', vote(2, { choice: 'agree', statement: 9999 }), 409, 'statement_unknown'],
    ['closed question', vote(2, { choice: 'agree', statement: closed }), 409, 'question_closed'],
    ['no seat', signed(keyFrom('stranger'), 'demo', 1, 'vote.cast.v1',
      { choice: 'agree', statement }), 403, 'no_seat'],
    ['too large', JSON.stringify({ act: 'x'.repeat(70_000) }), 413, 'act_too_large'],
    ['old sequence', vote(1), 409, 'sequence_not_greater'],
  ]
  for (const [name, body, status, problem] of cases)
    for (const language of ['en', 'fr']) {
      const answer = await post(house.base, acts, body, language)
      assert.equal(answer.json.code, problem, name)
      assert.equal(answer.status, status, name)
      assert.ok(answer.json.title && answer.json.detail, name)
    }
  const [first, second] = [await post(house.base, acts, good), await post(house.base, acts, good)]
  assert.deepEqual([first.status, second.status], [201, 200], 'an act is counted once')
  assert.equal(first.json.index, second.json.index)
  const again = await post(house.base, '/api/v1/dialogues/demo/credentials',
    JSON.stringify({ code, key: keyFrom('thief').hex }))
  assert.equal(again.json.code, 'code_used')
  await stop(house, 'SIGKILL')
}

async function importsAreWholeOrNothing() {
  const store = freshFolder()
  const folder = join(freshFolder(), 'small')
  mkdirSync(folder)
  const comments = 'comment,author,created_ms,moderated,is_meta,is_seed,text\n'
    + '0,0,0,1,0,1,First\n1,0,0,0,0,0,"Second, with a comma"\n'
  const votes = 'timestamp_ms,participant,comment,vote\n1,7,0,1\n2,7,1,-1\n3,9,0,0\n'
  writeFileSync(join(folder, 'comments.csv'), comments)
  writeFileSync(join(folder, 'votes.csv'), votes.replace('3,9,0,0', '3,9,5,0'))
  const refused = run('import', 'polis', folder, '--store', store)
  assert.equal(refused.code, 3)
  assert.match(refused.json.error.message, /line 4|ligne 4/)
  writeFileSync(join(folder, 'votes.csv'), votes)
  const imported = run('import', 'polis', folder, '--store', store)
  assert.equal(imported.code, 0, imported.said)
  const { file } = exportVerifies(store, 'small')
  const bytes = readFileSync(file)
  for (let at = 0; at < bytes.length; at += 997) {
    const flipped = Buffer.from(bytes)
    flipped[at] ^= 1
    writeFileSync(`${file}.flipped`, flipped)
    const { code, report } = verify(`${file}.flipped`)
    assert.equal(code, 1, `byte ${at} was changed unseen`)
    assert.ok(report.findings.some((finding) => finding.where), `byte ${at}: where?`)
  }
}

async function aBusyPortIsSaidInWords() {
  const store = freshFolder()
  const house = await serve('demo', store)
  const second = run('serve', '--store', store, '--listen', house.base.slice('http://'.length))
  assert.equal(second.code, 4)
  assert.match(second.json.error.message, /--listen/)
  await stop(house, 'SIGKILL')
}

export const recordJourneys = [
  ['What was answered survives a kill in the middle of ten thousand votes',
    whatWasAnsweredSurvivesAKill],
  ['Bad acts are refused in words, and nothing is counted twice', badActsAreRefusedInWords],
  ['An import is whole or nothing, and no byte of its bundle can change unseen',
    importsAreWholeOrNothing],
  ['A busy port is said in words', aBusyPortIsSaidInWords],
]
