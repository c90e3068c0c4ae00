// The commitments register as a table: out of one dialogue, into another, and what is said to a
// table that holds what can not be.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, run, verify } from './house.mjs'

const folder = freshFolder()
const store = join(folder, 'store')
let opened = false

const both = (text) => ({ fr: `${text} (fr)`, en: text })

function theDialogues() {
  if (opened) return
  for (const dialogue of ['one', 'two', 'three']) {
    const file = join(folder, `${dialogue}.json`)
    writeFileSync(file, JSON.stringify({
      dialogue,
      invented: true,
      mode: 'open',
      moderation: 'after',
      anonymity_floor: 5,
      languages: ['fr', 'en'],
      title: both('A table that travels'),
      constituencies: ['gov', 'cso'].map((code) => (
        { code, name: both(code), seats: 5, spare_codes: 0 })),
      focal_points: [{ constituency: 'gov', name: both('The ministry') }],
      questions: [],
    }))
    const done = run('open', file, '--store', store, '--focal-keys')
    assert.equal(done.code, 0, done.said)
  }
  opened = true
}

const header = ['action@en', 'action@fr', 'beneficiaries@en', 'beneficiaries@fr', 'resource@en',
  'resource@fr', 'due', 'verifier', 'owner_1', 'owner_1_office@en', 'owner_1_office@fr',
  'milestone_1_title@en', 'milestone_1_title@fr', 'milestone_1_due', 'milestone_1_baseline',
  'milestone_1_target', 'anchor_1_level', 'anchor_1_paragraph']

function row(changes = {}) {
  const cells = {
    'action@en': '"Open, and keep ""open"", the registers"',
    'action@fr': '"Ouvrir les registres\n– et les garder ouverts"',
    'beneficiaries@en': 'Clerks',
    'beneficiaries@fr': 'Les agents',
    'resource@en': '',
    'resource@fr': '',
    due: '2097-03-01T12:00:00Z',
    verifier: 'cso',
    owner_1: 'gov',
    'owner_1_office@en': 'Office',
    'owner_1_office@fr': 'Bureau',
    'milestone_1_title@en': 'Half',
    'milestone_1_title@fr': 'La moitié',
    milestone_1_due: '2096-03-01T12:00:00Z',
    milestone_1_baseline: '-3',
    milestone_1_target: '50',
    anchor_1_level: 'global',
    anchor_1_paragraph: 'busan-2011-22',
    ...changes,
  }
  return header.map((name) => cells[name]).join(',')
}

function table(...rows) {
  const file = join(folder, 'table.csv')
  writeFileSync(file, `${[header.join(','), ...rows].join('\r\n')}\r\n`)
  return file
}

const bring = (dialogue, file, ...more) =>
  run('commitments', 'import', dialogue, file, '--store', store, ...more)

function take(dialogue) {
  const file = join(folder, `${dialogue}.csv`)
  const done = run('commitments', 'export', dialogue, '--store', store, '--out', file)
  assert.equal(done.code, 0, done.said)
  return { file, text: readFileSync(file, 'utf8') }
}

// All but the columns computed_as_of, computed_reference and computed_standing, which are the last.
const said = (text) => text.replace(/,[^,\r\n]*,[^,\r\n]*,[^,\r\n]*\r\n/g, '\r\n')

async function aTableTravelsWithoutLoss() {
  theDialogues()
  const rows = [row(), row({ due: '2098-01-01T00:00:00Z' }),
    row({ milestone_1_due: '', 'milestone_1_title@en': '', 'milestone_1_title@fr': '',
      milestone_1_baseline: '', milestone_1_target: '' })]
  const first = bring('one', table(...rows))
  assert.equal(first.code, 0, first.said)
  assert.deepEqual([first.json.rows, first.json.imported, first.json.held], [3, 3, 0])
  const again = bring('one', join(folder, 'table.csv'))
  assert.deepEqual([again.json.imported, again.json.held], [0, 3], 'run twice, done once')
  const out = take('one')
  assert.ok(out.text.includes('computed_reference') && out.text.includes('one-c3'))
  const dry = bring('two', out.file, '--dry-run')
  assert.deepEqual([dry.json.imported, dry.json.dry_run], [3, true])
  assert.equal(take('two').text.split('\r\n').length, 2, 'a dry run leaves nothing behind')
  assert.deepEqual(dry.json.advice.map((one) => one.lacks), [['deliverable', 'indicator',
    'resource'], ['deliverable', 'indicator', 'resource'],
  ['deliverable', 'indicator', 'resource', 'milestone']])
  const vague = table(row({ 'action@fr': '"Veiller à ouvrir, si possible"' }))
  const advised = bring('two', vague, '--dry-run', '--language', 'fr')
  assert.deepEqual([advised.code, advised.json.advice[0].vague],
    [0, [{ column: 'action@fr', words: ['veiller à', 'si possible'] }]])
  assert.match(advised.said, /colonne action@fr : ces mots n’engagent personne : veiller à/)
  assert.match(bring('two', vague, '--dry-run').said, /would be stronger with: what will be there/)
  assert.equal(bring('two', out.file).json.imported, 3)
  assert.notEqual(said(out.text), out.text)
  assert.equal(said(take('two').text), said(out.text), 'the same bytes but what was computed')
  const bundle = join(folder, 'two.tar')
  assert.equal(run('export', 'two', '--store', store, '--out', bundle).code, 0)
  assert.deepEqual(verify(bundle).report.findings, [])
}

async function aTableThatCanNotBeIsToldWhere() {
  theDialogues()
  const size = take('one').text.length
  const unknown = bring('one', (writeFileSync(join(folder, 'x.csv'), 'action@fr,colour\r\n'),
  join(folder, 'x.csv')))
  assert.equal(unknown.code, 3)
  assert.deepEqual([unknown.json.refused[0].code, unknown.json.refused[0].column],
    ['column_unknown', 'colour'])
  const nobody = { owner_1: '', 'owner_1_office@en': '', 'owner_1_office@fr': '' }
  const file = table(row({ due: '2099-01-01T00:00:00Z' }), row(nobody),
    row({ due: '' }), row({ verifier: 'gov' }),
  row({ due: '2020-01-01T00:00:00Z', milestone_1_due: '2019-01-01T00:00:00Z' }),
  row({ verifier: 'moon' }), row({ 'beneficiaries@fr': '' }), row({ due: 'tomorrow' }))
  for (const language of ['en', 'fr']) {
    const wrong = bring('one', file, '--language', language)
    assert.equal(wrong.code, 3)
    // The action in French takes two lines.
    assert.deepEqual(wrong.json.refused.map((one) => [one.line, one.column, one.code]), [
      [4, 'owner_1', 'commitment_without_owner'],
      [6, 'due', 'commitment_without_due_date'],
      [8, 'verifier', 'verifier_of_the_owners_side'],
      [10, 'due', 'commitment_due_in_the_past'],
      [12, 'verifier', 'constituency_unknown'],
      [14, 'beneficiaries@fr', 'commitment_text_not_in_every_language'],
      [16, 'due', 'date_malformed'],
    ])
    assert.match(wrong.said,
      language === 'fr' ? /ligne 4, colonne owner_1 : / : /line 4, column owner_1: /)
  }
  assert.equal(take('one').text.length, size, 'nothing was imported')
  const some = bring('one', file, '--leave-out-refused')
  assert.deepEqual([some.code, some.json.imported, some.json.refused.length], [3, 1, 7])
  const stranger = bring('one', table(row({ owner_1: 'cso', verifier: 'gov' })),
    '--by', 'focal:gov')
  assert.equal(stranger.json.refused[0].code, 'not_an_owner')
  assert.match(bring('one', file, '--by', 'focal:cso').json.error.message, /focal:cso/)
}

// What comes again is written once and becomes a milestone on each of its days; the table that
// leaves has those, and says the same.
async function aSeriesIsReadAsItsMilestones() {
  theDialogues()
  const file = join(folder, 'series.csv')
  const write = (every, until, due = '2096-03-01T12:00:00Z') => writeFileSync(file,
    `${[...header, 'milestone_1_every', 'milestone_1_until'].join(',')}\r\n`
    + `${row({ milestone_1_due: due })},${every},${until}\r\n`)
  write('6', '')
  const first = bring('three', file)
  assert.deepEqual([first.code, first.json.imported], [0, 1], first.said)
  assert.deepEqual([bring('three', file).json.imported, bring('three', file).json.held], [0, 1])
  const out = take('three')
  assert.match(out.text, /milestone_3_due/)
  assert.doesNotMatch(out.text, /milestone_4_due|_every|_until/)
  assert.match(out.text, /Half \(2\/3\)/)
  assert.match(out.text, /2096-09-01T12:00:00Z/)
  assert.equal(bring('three', out.file).json.held, 1, 'what left is what is there')
  const refused = () => bring('three', file).json.refused.map((one) => [one.column, one.code])
  write('0', '')
  assert.deepEqual(refused(), [['milestone_1_every', 'months_malformed']])
  write('6', '2090-01-01T00:00:00Z')
  assert.deepEqual(refused(), [['milestone_1_until', 'series_empty']])
  write('1', '', '2090-01-01T00:00:00Z')
  assert.deepEqual(refused(), [['milestone_1', 'too_many_milestones']])
}

export const tableJourneys = [
  ['A series in a table is read as its milestones', aSeriesIsReadAsItsMilestones],
  ['A register travels as a table without loss, and twice is once', aTableTravelsWithoutLoss],
  ['A table that can not be is told where, in both languages', aTableThatCanNotBeIsToldWhere],
]
