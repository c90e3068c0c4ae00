// What staff does from the command line: one verb for each act, from the hour to a promise that is
// verified. No server, no browser.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportVerifies, freshFolder, root, run } from './house.mjs'
import { faultsOf, shape } from './shapes.mjs'

const folder = freshFolder()
const store = join(folder, 'store')
const name = 'verbs'
const both = (text) => ({ fr: `${text} (fr)`, en: text })
// `--reason fr=… --reason en=…`
const said = (option, text) =>
  Object.entries(both(text)).flatMap(([tag, words]) => [`--${option}`, `${tag}=${words}`])

const done = (verb, ...words) => {
  const ran = run(verb, name, ...words, '--store', store)
  assert.equal(ran.code, 0, `${verb}: ${ran.said}`)
  return ran.json
}
const wrong = (code, told, verb, ...words) => {
  const ran = run(verb, name, ...words, '--store', store)
  assert.equal(ran.code, code, `${verb} ${words.join(' ')}: ${ran.said}`)
  assert.match(ran.said, told)
}
// What `show` gives is the document of the interface, whose shape the contract describes.
const shown = (kind, number) => {
  const { json, said: told } = run('show', kind, name, String(number), '--store', store)
  assert.ok(json, told)
  const named = kind === 'commitment' ? 'WholeCommitment' : kind[0].toUpperCase() + kind.slice(1)
  assert.deepEqual(faultsOf(json, shape(named)), [], kind)
  return json
}
const gov = ['--by', 'focal:gov']
const cso = ['--by', 'focal:cso']

let opened = false
function openOnce() {
  if (opened) return
  opened = true
  const file = join(folder, 'dialogue.json')
  writeFileSync(file, JSON.stringify({
    dialogue: name,
    invented: true,
    mode: 'open',
    moderation: 'after',
    anonymity_floor: 5,
    facilitators: 2,
    languages: ['fr', 'en'],
    title: both('A dialogue by hand'),
    constituencies: ['gov', 'cso'].map((code) => (
      { code, name: both(`The ${code}`), seats: 5, spare_codes: 0 })),
    focal_points: ['gov', 'cso'].map((constituency) => (
      { constituency, name: both('A voice') })),
    questions: [],
  }))
  const ran = run('open', file, '--store', store, '--focal-keys')
  assert.equal(ran.code, 0, ran.said)
}

// Acts that no facilitator or focal point signs in a dialogue that runs: an opening and a focal
// point’s name are signed by `entente open`, those of seats on people’s own devices, imports by
// `entente import`. Every other act has a verb.
const ofOthers = ['dialogue.opened.v1', 'focal_point.named.v1', 'seat.taken.v1', 'vote.cast.v1',
  'stance.taken.v1', 'ballot.cast.v1', 'seat.imported.v1', 'statement.imported.v1',
  'vote.imported.v1', 'key.entrusted.v1']

function everyActHasAVerbThatTeaches() {
  const acts = readdirSync(join(root, 'tests', 'corpus'))
    .map((file) => file.replace(/\.json$/, '')).filter((type) => /\.v\d+$/.test(type))
    .filter((type) => !ofOthers.includes(type))
  assert.ok(acts.length > 50, String(acts))
  const verbs = run('--help').said.split('one a verb:')[1].split('Everywhere')[0]
    .match(/^ {2}[a-z-]+/gm).map((word) => word.trim())
  assert.match(run('--help', '--language', 'fr').said, /\n {2}pause +Met le dialogue en pause/)
  const taught = new Map(verbs.map((verb) => {
    const [en, fr] = ['en', 'fr'].map((tag) => run(verb, '--help', '--language', tag))
    assert.deepEqual([en.code, fr.code], [0, 0], verb)
    assert.notEqual(en.said, fr.said, verb)
    return [en.said.match(/The act is (\S+) of/)[1], verb]
  }))
  assert.deepEqual(acts.filter((type) => !taught.has(type)), [], 'acts without a verb')
}

function aTextIsDecidedAndTheVerbCounts() {
  openOnce()
  assert.equal(done('pose', ...said('text', 'What blocks?')).question, 1)
  const late = done('state', '1', ...said('text', 'Late answers.'), '--original', 'en')
  assert.equal(late.statement, 1)
  assert.equal(done('propose', ...said('summary', 'Answer everybody.'), '--statement', '1',
    ...said('clause', 'Within thirty days.'), ...said('indicator', 'Days until the answer'),
    ...said('clause', 'In public.')).proposal, 1)
  assert.equal(done('amend', '1', '1', '--version', '1', ...said('text', 'Within twenty days.'),
    ...said('reason', 'Thirty are long.'), ...cso).amendment, 1)
  done('decide-amendment', '1', 'accepted')
  assert.equal(done('object', '1', ...said('reason', 'Not in August.'), ...gov).objection, 1)
  done('settle', '1', 'withdrawn', ...gov)
  done('freeze', '1', '2')
  const row = (code) => ['--row', code, '--voice', 'focal_point', '--seats', '5', '--quorum', '1',
    '--threshold', '1/2']
  assert.equal(done('open-decision', '1', '--kind', 'qualified', ...row('gov'), '--may-block',
    ...row('cso')).decision, 1)
  wrong(3, /accept/i, 'give-voice', '1', 'yes', ...gov)
  done('adopt-rule', '1', ...gov)
  done('adopt-rule', '1', ...cso)
  done('give-voice', '1', 'yes', ...gov)
  done('give-voice', '1', 'no', ...said('reason', 'Too slow still.'), ...cso)
  done('give-voice', '1', 'yes', ...cso)
  const { conclusion } = done('conclude', '1')
  assert.equal(conclusion.upheld, true)
  assert.deepEqual(conclusion.rows.map((each) => each.counts.yes), [1, 1], 'the last voice counts')
  wrong(3, /./, 'conclude', '1')
  wrong(3, /no decision of that number/, 'conclude', '9')
  assert.equal(shown('decision', 1).status, 'upheld')
  shown('proposal', 1)
  assert.equal(run('list', 'proposals', name, '--store', store).json.proposals[0].version, 2)
}

function sidesStandBehindItAndOpenTheirPledges() {
  openOnce()
  const text = done('propose', ...said('summary', 'Open the books.'), ...said('clause', 'Online.'))
  const about = String(text.proposal)
  writeFileSync(join(folder, 'letter.txt'), 'We stand behind this.')
  const given = done('endorse', about, 'committed', '--mandate', 'mandated', '--document',
    join(folder, 'letter.txt'), ...said('document-name', 'The letter'),
    '--if', 'cso:in_favour', ...gov)
  done('withdraw-endorsement', String(given.endorsement), ...said('reason', 'A new minister.'),
    ...gov)
  done('respond', about, 'in_part', ...said('text', 'From June on.'), '--due', '+60d', ...gov)
  const before = ['--before', '2099-01-01T00:00:00Z']
  const one = done('seal-pledge', 'cso', '--text', 'fr=Publier le budget', ...before, ...gov)
  const two = done('seal-pledge', 'gov', '--text', 'en=Publish our accounts', ...before,
    '--answers', String(one.pledge), ...cso)
  wrong(3, /not yours|side/i, 'open-pledge', String(two.pledge), ...gov)
  done('open-pledge', String(one.pledge), ...gov)
  done('open-pledge', String(two.pledge), '--text', 'fr=Publier nos comptes', ...cso)
  wrong(3, /no pledge of that number/, 'open-pledge', '9', ...gov)
  shown('proposal', about)
  assert.deepEqual(shown('pledge', two.pledge).text,
    { en: 'Publish our accounts', fr: 'Publier nos comptes' })
}

// In a new promise, and added to it; what can not all be milestones adds none.
function whatComesAgainIsSoManyMilestones() {
  const { commitment } = done('commit', ...said('action', 'Publish twice a year'),
    ...said('beneficiaries', 'Everybody'), '--due', '2099-03-01', '--verifier', 'cso', '--owner',
    'gov', ...said('office', 'The registry'), ...said('milestone', 'A list'), '--milestone-due',
    '2098-03-01', '--baseline', '0', '--target', '1', '--every', '6', ...gov)
  const about = String(commitment)
  const due = () => shown('commitment', about).milestones
    .map((one) => new Date(one.due * 1_000).toISOString().slice(0, 10))
  assert.deepEqual(due(), ['2098-03-01', '2098-09-01', '2099-03-01'])
  const more = ['add-milestone', about, ...said('title', 'A talk'), '--due', '2097-01-31',
    '--baseline', '0', '--target', '1']
  wrong(3, /after the day of the promise/, ...more, '--every', '1', '--until', '2099-03-02', ...gov)
  wrong(3, /50 milestones at most/, ...more.map((word) => word.replace('2097-', '2080-')),
    '--every', '1', ...gov)
  wrong(3, /after how many months/, ...more, '--until', '2097-03-01', ...gov)
  wrong(3, /from 1 to 120/, ...more, '--every', '0', '--until', '2097-03-01', ...gov)
  assert.equal(due().length, 3)
  const added = done(...more, '--every', '1', '--until', '2097-03-31', ...gov)
  assert.equal(added.acts, 3)
  assert.deepEqual(due().slice(3), ['2097-01-31', '2097-02-28', '2097-03-31'])
  assert.equal(shown('commitment', about).milestones[4].title.en, 'A talk (2/3)')
}

function aPromiseIsKeptAndVerified() {
  openOnce()
  const made = done('commit', ...said('action', 'Open the registers'),
    ...said('beneficiaries', 'Everybody'), '--due', '+90d', '--verifier', 'cso', '--owner', 'gov',
    ...said('office', 'The registry'), '--anchor', 'law', ...said('anchor-text',
    'Act 12, article 3'),
    ...said('milestone', 'Half of them'), '--milestone-due', '+30d', '--baseline', '0',
    '--target', '50', ...gov)
  const about = String(made.commitment)
  done('anchor', about, '--anchor', 'global', '--paragraph', 'sdg-16-10', ...gov)
  done('add-milestone', about, ...said('title', 'All of them'), '--due', '+60d', '--baseline', '50',
    '--target', '100', ...gov)
  writeFileSync(join(folder, 'count.txt'), 'Fifty of a hundred.')
  const claim = done('report', about, '--milestone', '1', '--actual', '50', '--completion',
    'substantial', ...said('note', 'Half are open.'), '--evidence', join(folder, 'count.txt'),
    ...said('evidence-name', 'The count'), ...gov)
  const found = done('verify', String(claim.report), 'disputed', '--completion', 'limited',
    ...said('note', 'We found forty.'), ...cso)
  const against = done('dispute', String(found.finding), ...said('reason', 'Fifty, see the list.'),
    ...gov)
  done('reply', String(against.dispute), '--upheld', 'no', ...said('text', 'Fifty, indeed.'),
    ...cso)
  done('close-milestone', about, '1', ...gov)
  const whole = shown('commitment', about)
  assert.equal(whole.milestones.length, 2)
  whatComesAgainIsSoManyMilestones()
  assert.equal(whole.anchors[1].paragraph, 'sdg-16-10')
  assert.match(run('show', 'commitment', name, about, '--store', store, '--language', 'fr').said,
    /action : Open the registers \(fr\)/)
  done('comment', about, ...said('text', 'Fifty are open where we live.'), ...cso)
  assert.equal(shown('commitment', about).comments, 1)
  done('withdraw-commitment', about, ...said('reason', 'The law was repealed.'), ...gov)
  assert.ok(shown('commitment', about).withdrawal)
  const second = done('commit', ...said('action', 'Count the answers'), '--due', '+30d',
    ...said('beneficiaries', 'Everybody'), '--verifier', 'cso', '--owner', 'gov',
    ...said('office', 'The registry'))
  done('confirm', String(second.commitment), ...gov)
  assert.equal(run('list', 'commitments', name, '--store', store).json.total, 3)
  exportVerifies(store, name)
}

// The number of a session, a theme, an item, an answer asked for; the run-sheet one way and back;
// a map and an outcome that the verifier draws and composes again.
function anHourIsHeld() {
  openOnce()
  done('declare', 'press', ...said('name', 'The press'), '--seats', '5')
  done('pose', ...said('text', 'What unlocks?'), '--closes', '+2d')
  const state = (text) => String(done('state', '1', ...said('text', text), '--original',
    'en').statement)
  const [first, twin] = [state('Answers come late.'), state('Answers are late.')]
  done('moderate', first, 'accepted', '--reason', 'clear')
  done('merge', twin, first)
  done('understand', first, '--original', 'fr', '--word', 'fr=tard', '--meaning',
    'fr=après un mois', ...cso)
  const { theme } = done('name-theme', '1', ...said('title', 'Time'), '--statement', first)
  done('drop-theme', String(theme))
  wrong(3, /note/, 'open-session', ...said('title', 'One hour'), '--starts', '+1h', ...said('phase',
    'Welcome'), '--minutes', '5', '--stage', 'assess', '--screen', 'title')
  done('publish-note', ...said('title', 'One hour'), ...said('objective', 'Hear'),
    ...said('objective', 'Agree'), ...said('contact', 'Desk 4'), '--starts', '+1h', '--minutes',
    '60')
  const { session } = done('open-session', ...said('title', 'One hour'), '--starts', '+1h',
    '--floor-balance', ...said('phase', 'Welcome'), '--minutes', '5', '--stage', 'assess',
    '--screen', 'title', ...said('phase', 'What blocks'), '--minutes', '20', '--stage', 'discuss',
    '--screen', 'map', '--question', '1', ...said('hint', 'Name nobody.'))
  done('enter-phase', '1', '1')
  done('enter-phase', '1', '2')
  wrong(3, /reason|why/i, 'enter-phase', '1', '1')
  done('enter-phase', '1', '1', ...said('reason', 'Latecomers.'))
  wrong(3, /./, 'enter-phase', '7', '1')
  done('note-presence', '1', '--side', 'gov', '--people', '4', '--side', 'cso', '--people', '9')
  done('note-who-decides', '1', '--side', 'gov', '--people', '4', '--side', 'cso', '--people', '9',
    '--decides-for', 'gov', ...said('office', 'Director of the budget'), '--decides-for', 'cso',
    '--office', 'fr=Trésorière')
  wrong(3, /count the people/i, 'note-who-decides', '1', '--side', 'gov', '--people', '0',
    '--decides-for', 'gov', ...said('office', 'Mayor'))
  wrong(2, /--office/, 'note-who-decides', '1', '--side', 'gov', '--people', '1',
    '--decides-for', 'gov')
  done('tag-question', '1', '--role', 'accountability', '--role', 'watchdog')
  done('tag-statement', first, '--role', 'service')
  wrong(2, /watchdog, service, advocacy, accountability/, 'tag-statement', first, '--role',
    'friend')
  wrong(3, /./, 'tag-question', '99', '--role', 'service')
  done('note-turn', '1', '--seconds', '90', '--side', 'cso')
  const { item } = done('park', ...said('text', 'Travel costs'), '--statement', first)
  done('assign', String(item), 'gov')
  const { request } = done('ask-answer', first, 'gov', '--due', '+30d')
  wrong(3, /why|reason/i, 'answer', String(request), 'not_taken_up', ...gov)
  wrong(3, /another|asked/i, 'answer', String(request), 'not_taken_up', ...said('reason', 'No.'),
    ...cso)
  done('answer', String(request), 'in_part', ...said('where', 'Article 3'), ...said('reason',
    'The rest is law.'), ...gov)
  done('close-question', '1')
  assert.match(done('publish-map', '1').digest, /^[0-9a-f]{64}$/)
  wrong(3, /no question of that number/, 'publish-map', '9')
  wrong(3, /still open/, 'publish-outcome', String(session))
  done('close-session', '1', '--follow-up', '+90d')
  assert.match(done('publish-outcome', '1').digest, /^[0-9a-f]{64}$/)
  wrong(3, /pas de séance de ce numéro/, 'publish-outcome', '9', '--language', 'fr')
  wrong(2, /full hour/, 'pause', '--until', 'soon', ...said('reason', 'Heat.'))
  wrong(3, /hour/, 'pause', '--until', '2099-01-01T10:30:00Z', ...said('reason', 'Heat.'))
  done('pause', '--until', '+2h', ...said('reason', 'Heat.'))
  wrong(3, /pause/i, 'object', '1', ...said('reason', 'Not now.'), ...gov)
  done('resume')
  wrong(3, /version/i, 'adopt-constitution', '9')
  exportVerifies(store, name)
}

// Whatever is wrong is said before anything is signed, or by the rules; both with what to do.
function whatIsWrongIsSaidAndNothingIsDone() {
  openOnce()
  const text = String(done('propose', ...said('summary', 'Try.'), ...said('clause',
    'Once.')).proposal)
  wrong(2, /--by focal:CODE/, 'adopt-rule', '1')
  wrong(3, /moon.*facilitator, facilitator:2, focal:cso, focal:gov/, 'adopt-rule', '1', '--by',
    'focal:moon')
  for (const nobody of ['facilitator:3', 'facilitator:0', 'facilitator:x', 'facilitator:'])
    wrong(3, /holds no key of that name/, 'freeze', text, '1', '--by', nobody)
  wrong(2, /Not written yet: --version/, 'freeze', text)
  wrong(2, /one of accepted, rejected/, 'decide-amendment', '1', 'perhaps')
  wrong(2, /a whole number/, 'freeze', text, 'one')
  wrong(2, /works in fr, en/, 'propose', '--summary', 'de=Antworten.')
  wrong(2, /written twice/, 'propose', '--summary', 'fr=Un.', '--summary', 'fr=Deux.')
  wrong(2, /write this first: --clause/, 'propose', ...said('summary', 'Try.'), '--indicator',
    'fr=Jours')
  wrong(2, /does not belong here/, 'freeze', text, '1', '7')
  wrong(2, /such as 2\/3/, 'open-decision', text, '--kind', 'consent', '--row', 'gov',
    '--threshold', 'half')
  wrong(3, /seats/i, 'open-decision', text, '--kind', 'qualified', '--row', 'gov', '--voice',
    'focal_point', '--seats', '5', '--quorum', '9', '--threshold', '1/2')
  wrong(3, /fraction|threshold/i, 'open-decision', text, '--kind', 'qualified', '--row', 'gov',
    '--voice', 'focal_point', '--seats', '5', '--quorum', '1', '--threshold', '3/2')
  wrong(3, /vérifi/i, 'commit', ...said('action', 'Try'), '--due', '+9d', ...said('beneficiaries',
    'All'),
    '--owner', 'gov', ...said('office', 'An office'), '--language', 'fr')
  wrong(2, /Reste à écrire : --office/, 'commit', ...said('action', 'Try'),
    ...said('beneficiaries', 'All'), '--owner', 'gov', '--language', 'fr')
  wrong(3, /passé|past|venir/i, 'commit', ...said('action', 'Try'), '--due', '2020-01-01',
    ...said('beneficiaries', 'All'), '--verifier', 'cso', '--owner', 'gov',
    ...said('office', 'An office'), '--language', 'fr')
  wrong(3, /evidence/, 'report', '1', '--completion', 'limited', '--note', 'fr=Voir.', '--evidence',
    join(folder, 'missing.txt'), '--evidence-name', 'fr=Rien', ...gov)
  assert.equal(run('show', 'proposal', name, '99', '--store', store).code, 3)
  assert.equal(run('list', 'seats', name, '--store', store).code, 2)
  const { total } = run('list', 'commitments', name, '--store', store).json
  assert.ok(total <= 3, 'nothing was done')
}

// Who did what is told apart: the second facilitator signs with a key of their own, behind a verb
// and in a file of acts.
function eachFacilitatorSignsWithTheirOwnKey() {
  openOnce()
  const text = String(done('propose', ...said('summary', 'Two hands.'), ...said('clause',
    'Each with a key.'), '--by', 'facilitator:2').proposal)
  const file = join(folder, 'freeze.json')
  writeFileSync(file, JSON.stringify([{ by: 'facilitator:2', type: 'text.frozen.v1',
    body: { proposal: Number(text), version: 1 } }]))
  const ran = run('act', name, file, '--store', store)
  assert.equal(ran.code, 0, ran.said)
  writeFileSync(file, JSON.stringify([{ by: 'facilitator:9', type: 'text.frozen.v1', body: {} }]))
  assert.match(run('act', name, file, '--store', store).said,
    /facilitator:9: this store holds no key.*facilitator, facilitator:2, focal:cso/)
  const bundle = join(folder, 'hands.tar')
  assert.equal(run('export', name, '--store', store, '--out', bundle).code, 0)
  const acts = readFileSync(bundle, 'latin1')
  const signed = /"author":"([0-9a-f]{64})"[^\n]*?"type":"([a-z.0-9]+)"/g
  const authors = (type) => [...acts.matchAll(signed)]
    .filter(([, , of]) => of === type).map(([, author]) => author)
  const [second] = authors('text.frozen.v1').slice(-1)
  assert.ok(second && !authors('constituency.declared.v1').includes(second))
  exportVerifies(store, name)
}

export const verbJourneys = [
  ['Every act of staff has a verb that teaches', everyActHasAVerbThatTeaches],
  ['A text is decided and the verb counts', aTextIsDecidedAndTheVerbCounts],
  ['Sides stand behind it and open their pledges', sidesStandBehindItAndOpenTheirPledges],
  ['A promise made by verbs is kept and verified', aPromiseIsKeptAndVerified],
  ['An hour is held by verbs and verified', anHourIsHeld],
  ['What is wrong with a verb is said and nothing is done', whatIsWrongIsSaidAndNothingIsDone],
  ['Each facilitator signs with their own key', eachFacilitatorSignsWithTheirOwnKey],
].map(([title, tell]) => [title, async () => tell()])
