// To and from Polis: its exports are carried over, ours are read back, and what is wrong in a file
// is named by line and column before anything is kept.

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, run } from './house.mjs'

const headers = {
  'comments.csv':
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
  'votes.csv': 'timestamp,datetime,comment-id,voter-id,vote',
  'participant-votes.csv':
    'participant,group-id,n-comments,n-votes,n-agree,n-disagree,1,2,3,4',
  'comment-groups.csv':
    'comment-id,comment,total-votes,total-agrees,total-disagrees,total-passes,'
    + 'group-a-votes,group-a-agrees,group-a-disagrees,group-a-passes,'
    + 'group-b-votes,group-b-agrees,group-b-disagrees,group-b-passes',
}

// As the exporter of Polis writes them: votes sorted by comment, then by voter; a vote that was
// changed stands twice. Two camps of twelve; comment 7 was rejected.
function polisExport() {
  const comments = [
    `${headers['comments.csv']}\n`,
    '1500000000,x,0,0,24,0,1,"All, of us"\n1500000001,x,3,0,12,12,1,"Half ""of"" us"\n',
    '1500000002,x,5,2,12,12,0,The other half\n1500000003,x,7,2,1,0,-1,Never mind\n',
  ].join('')
  const votes = []
  for (const comment of [0, 3, 5]) {
    for (let voter = 0; voter < 24; voter += 1) {
      const even = voter % 2 === 0
      const vote = comment === 0 ? 1 : (comment === 3) === even ? 1 : -1
      const row = (at, choice) => `${at},x,${comment},${voter},${choice}`
      if (voter === 9) votes.push(row(1_500_000_900 + comment, vote), row(1_500_000_100, 0))
      else votes.push(row(1_500_000_200 + voter * 10 + comment, vote))
    }
  }
  votes.push('1500000950,x,7,4,1')
  const summary = 'topic,"What, then?"\nurl,https://pol.is/x\nvoters,24\n'
  return { comments, votes: `${headers['votes.csv']}\n${votes.join('\n')}\n`, summary }
}

function folderWith({ comments, votes, summary }) {
  const folder = join(freshFolder(), 'talk')
  mkdirSync(folder)
  if (comments !== undefined) writeFileSync(join(folder, 'comments.csv'), comments)
  if (votes !== undefined) writeFileSync(join(folder, 'votes.csv'), votes)
  if (summary !== undefined) writeFileSync(join(folder, 'summary.csv'), summary)
  return folder
}

function carried(folder) {
  const store = freshFolder()
  const imported = run('import', 'polis', folder, '--store', store)
  assert.equal(imported.code, 0, imported.said)
  const out = join(freshFolder(), 'talk')
  const exported = run('export', 'talk', '--store', store, '--format', 'polis', '--out', out)
  assert.equal(exported.code, 0, exported.said)
  const files = {}
  for (const name of readdirSync(out)) files[name] = readFileSync(join(out, name), 'utf8')
  return { store, out, map: imported.json.map, files }
}

const withoutTimes = (table) => table.split('\r\n').map((line) => line.replace(/^\d+,[^,]+,/, ''))

async function conversationsComeFromPolisAndGoBack() {
  const first = carried(folderWith(polisExport()))
  assert.deepEqual(Object.keys(first.files).sort(), [...Object.keys(headers), 'summary.csv'].sort())
  for (const [name, header] of Object.entries(headers))
    assert.equal(first.files[name].split('\r\n')[0], header, name)
  assert.equal(first.files['summary.csv'].split('\r\n')[0], 'topic,"What, then?"')
  assert.match(first.files['summary.csv'], /\r\nvoters,24\r\n/)
  // The last vote in time counts, though the file had it first; both are still there.
  assert.match(first.files['votes.csv'], /,0\r\n/)
  for (const row of first.files['participant-votes.csv'].trim().split('\r\n').slice(1)) {
    const [, , , votes, agree, disagree] = row.split(',').map(Number)
    assert.equal(votes, agree + disagree, row) // no pass is left of voter 9
  }
  assert.equal(first.files['votes.csv'].split('\r\n').length, 1 + 73 + 3 + 1)
  const second = carried(first.out)
  assert.equal(second.map, first.map)
  for (const name of ['votes.csv', 'comments.csv'])
    assert.deepEqual(withoutTimes(second.files[name]), withoutTimes(first.files[name]), name)
  for (const name of ['participant-votes.csv', 'comment-groups.csv'])
    assert.equal(second.files[name], first.files[name], name)
}

async function bothMethodsDrawWhatPolisExported() {
  const folder = folderWith(polisExport())
  const files = [join(folder, 'votes.csv'), '--comments', join(folder, 'comments.csv')]
  const theirs = run('map', ...files, '--algorithm', 'polis-1')
  assert.equal(theirs.code, 0, theirs.said)
  assert.equal(theirs.json.algorithm, 'polis-1')
  assert.equal(theirs.json.k, 1) // Polis puts all at one place where the votes have one direction
  const ours = run('map', ...files, '--stability')
  assert.equal(ours.json.k, 2)
  assert.equal(ours.json.stability.steady, true)
  assert.equal(ours.json.stability.resamples, 50)
  const said = run('map', ...files, '--language', 'en').said
  assert.match(said, /votes +73\n +participants +24\n +statements +4\n/)
  assert.match(said, /answered again +3: the last answer of each counts/)
  const { votes } = polisExport()
  const more = folderWith({ votes: `${votes}1500000999,x,3,77,1\n` })
  const fromTwo = run('map', join(more, 'votes.csv'), '--votes-min', '2', '--language', 'en')
  assert.match(fromTwo.said, /in no group +1 of 25: too few votes/)
}

async function protectedRowsStayInTheHouse() {
  const store = freshFolder()
  const written = JSON.parse(readFileSync(
    new URL('../../demo/example-dialogue.json', import.meta.url), 'utf8'))
  const file = join(freshFolder(), 'dialogue.json')
  writeFileSync(file, JSON.stringify(written))
  assert.equal(run('open', file, '--store', store).code, 0)
  const into = () => join(freshFolder(), 'out')
  const polis = ['export', written.dialogue, '--store', store, '--format', 'polis', '--out']
  const refused = run(...polis, into())
  assert.equal(refused.code, 3)
  assert.match(refused.json.error.message, /--audience auditor/)
  const folder = into()
  const audited = run(...polis, folder, '--audience', 'auditor')
  assert.equal(audited.code, 0, audited.said)
  assert.ok(existsSync(join(folder, 'votes.csv')))
  const again = run(...polis, folder, '--audience', 'auditor')
  assert.equal(again.code, 3)
  assert.match(again.json.error.message, /not empty|pas vide/)
}

async function whatIsWrongIsNamedByLineAndColumn() {
  const good = polisExport()
  const votes = (row) => ({ ...good, votes: good.votes + row })
  const rows = (count, row) => Array.from({ length: count }, (_, i) => row(i)).join('')
  const wide = Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')
  const cases = [
    [votes('1500000999,x,99,1,1\n'), /votes\.csv, line 78, column 3.*comments\.csv/],
    [votes('1500000999,x,3,1,2\n'), /line 78, column 5.*“2”.*-1.*1/],
    [votes('1500000999,x,3,1,yes\n'), /line 78, column 5.*“yes”/],
    [votes('1500000999,x,3,1,a\0\x1b[2Jb\n'), /“a��\[2Jb”: not a number/],
    [votes(`1500000999,x,3,1,${'é'.repeat(1_000)}\n`), /“é{30}…”: not a number/],
    [votes('1500000999,x,3,-1,1\n'), /line 78, column 4/],
    [votes('1500000999,x,3\n'), /line 78.*3 fields.*5/],
    [votes('soon,x,3,1,1\n'), /line 78, column 1.*“soon”/],
    [votes('"1500000999,x,3,1,1\n'), /line \d+, column \d+.*CSV/],
    [{ ...good, votes: '' }, /votes\.csv, line 1.*empty/],
    [{ ...good, votes: 'a,b\n1,2\n' }, /line 1.*voter-id or participant/],
    [{ ...good, votes: `${wide}\n` }, /line 1.*1000000 columns.*1000/],
    [{ ...good, comments: `${good.comments}1,x,3,0,0,0,1,Again\n` }, /line 6, column 3.*twice/],
    [{ ...good, comments: `${good.comments}1,x,9,0,0,0,2,Two\n` }, /line 6, column 7/],
    [{ ...good, comments: undefined }, /comments\.csv/],
    [{ comments: headers['comments.csv'] + '\n' + rows(10_001, (i) => `1,x,${i},0,0,0,1,t\n`),
      votes: good.votes }, /line 10002.*10,000 comments/],
  ]
  for (const [files, message] of cases) {
    const store = freshFolder()
    const refused = run('import', 'polis', folderWith(files), '--store', store, '--language', 'en')
    assert.equal(refused.code, 3, `${message}: ${refused.said}`)
    assert.match(refused.json.error.message, message)
    assert.match(run('import', 'polis', folderWith(files), '--store', store, '--language', 'fr')
      .json.error.message, /Rien n’en a été retenu|illisible/)
    assert.ok(!existsSync(join(store, 'keys')), 'something was kept')
  }
  const file = join(folderWith(good), 'votes.csv')
  for (const [option, value, range] of [
    ['--groups-max', '11', '2 to 10'], ['--votes-min', '0', '1 to 100'],
    ['--anonymity-floor', 'ten', '1 to 1000'],
  ]) {
    const refused = run('map', file, option, value, '--language', 'en')
    assert.equal(refused.code, 2)
    assert.match(refused.json.error.message, new RegExp(`${option}.*${range}`))
  }
  const asked = run('map', file, '--question', '2', '--language', 'en')
  assert.equal(asked.code, 2)
  assert.match(asked.json.error.message, /one question/)
}

export const polisJourneys = [
  ['Conversations come from Polis and go back', conversationsComeFromPolisAndGoBack],
  ['Both methods draw what Polis exported', bothMethodsDrawWhatPolisExported],
  ['Protected rows stay in the house', protectedRowsStayInTheHouse],
  ['What is wrong in a file is named by line and column', whatIsWrongIsNamedByLineAndColumn],
]
