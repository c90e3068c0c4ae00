// The whole hour, from the concept note to the outcome that a stranger verifies: a facilitator in
// French on a laptop, a delegate in English on a phone, the wall of the room. The server dies once.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { actsOf, enclosed, keyFrom, post, signed, takeSeat } from './hand.mjs'
import {
  exportVerifies, freshFolder, invitations, openBrowser, pause, person, pictures, root, run, serve,
  soundPage, stop, until, verify,
} from './house.mjs'
import { clocksOfTwoPlaces, theRoomReadsTheTheme } from './hour_elsewhere.mjs'
import { theNoteIsPublishedAnew, theNoteIsRead, whoDecidesIsRecorded } from './note_anew.mjs'
import { whatFollowsIsToldApart } from './since_then.mjs'
import { seenOnWall, theWallGoesBlank, watched, watchWall } from './wall.mjs'

const { unzipSync, strFromU8 } = createRequire(join(root, 'web', 'package.json'))('fflate')
const note = readFileSync(join(root, 'web', 'src', 'note', 'fixtures', 'fr_usual.txt'), 'utf8')
const laptop = { width: 1280, height: 800 }
const wallSize = { width: 1024, height: 768 }
const name = 'corvelune-4'
const sides = [['Commune', 'Municipality'], ['Associations', 'Associations'],
  ['Entreprises', 'Firms']]
const english = {
  title: 'Rebuilding trust between the municipality and the associations of Corvelune',
  context: 'Contributions go unanswered; each side waits for the other to take the first step.',
  objectives: ['Understand what holds associations back from taking part in consultations.',
    'Agree on two gestures of trust that each side can make before the end of the year.'],
  questions: ['What, in your view, blocks dialogue between municipality and associations?',
    'What does each side expect without ever saying it aloud, and how can it be heard?',
    'Which gestures have already worked elsewhere?', 'Who should be here and is not?',
    'What support do both sides need to keep their word?'],
}
// What the crowd writes: everybody agrees with the first, the sides divide on the rest.
const said = [
  'Chaque contribution reçoit une réponse écrite dans les trente jours.',
  'Les réunions devraient avoir lieu le soir.',
  'La commune devrait publier ses arbitrages avant le vote du budget.',
  'Les associations parlent trop souvent à la place des habitants.',
]
const own = 'Nobody told us what became of the <b>last</b> consultation.'

const picture = (page, what) => page.screenshot({ path: join(pictures, `hour-${what}.png`) })
const steps = []
async function step(hour, what, act) {
  const begun = Date.now()
  try {
    await act(hour)
  } catch (error) {
    for (const who of ['facilitator', 'delegate', 'wall'])
      if (hour[who]) await picture(hour[who], `failed-${who}`)
    throw error
  }
  steps.push(`${what} ${((Date.now() - begun) / 1_000).toFixed(1)} s`)
}

// From the note that somebody wrote to the file that opens the dialogue.
async function theNoteBecomesADialogue(hour) {
  const house = await serve('serve', hour.store)
  const page = await person(hour.browser, 'fr', laptop)
  await page.goto(`${house.base}/organise`)
  await page.locator('#note-text').fill(note)
  await page.getByTestId('read-note').click()
  await page.getByTestId('note-read').waitFor()
  const fill = (id, text) => page.locator(`#${id}`).fill(text)
  await fill('title-en', english.title)
  await fill('context-en', english.context)
  for (const kind of ['objective', 'question'])
    for (const [at, text] of english[`${kind}s`].entries()) await fill(`${kind}-${at}-en`, text)
  for (const [at, [fr, en]] of sides.entries()) {
    await fill(`side-${at}-name-fr`, fr)
    await fill(`side-${at}-name-en`, en)
    await fill(`side-${at}-seats`, '12')
  }
  await fill('dialogue', name)
  await fill('floor', '5')
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByTestId('save-dialogue').click(),
  ])
  const file = join(freshFolder(), 'dialogue.json')
  await download.saveAs(file)
  assert.deepEqual(page.faults, [])
  await page.context().close()
  await stop(house)
  const written = JSON.parse(readFileSync(file, 'utf8'))
  assert.equal(written.questions.length, 5)
  written.focal_points = [{ constituency: 'commune',
    name: { fr: 'Cabinet du maire', en: 'Office of the mayor' } }]
  written.facilitators = 2
  writeFileSync(file, JSON.stringify(written))
  const opened = run('open', file, '--store', hour.store, '--focal-keys')
  assert.equal(opened.code, 0, opened.said)
  hour.links = opened.json
  hour.house = await serve('serve', hour.store)
  hour.base = hour.house.base
}

// Contact and objectives are there since the dialogue was founded; the run-sheet is made of the
// questions. This hour takes the first of them.
async function theDoorsOpen(hour) {
  const page = await person(hour.browser, 'fr', laptop)
  hour.facilitator = page
  await page.goto(hour.base + hour.links.facilitator)
  await page.getByTestId('open-session-form').waitFor()
  await soundPage(page, 'preparing the session')
  await picture(page, 'prepare-fr')
  await theNoteIsPublishedAnew(hour, name)
  const lines = page.locator('.plan > li')
  for (const number of [2, 3, 4, 5]) {
    const dropped = lines.filter({ hasText: `Question directrice ${number}` }).getByTestId('drop')
    while (await dropped.count() > 0) await dropped.first().click()
  }
  await page.locator('#floor-balance').check()
  await page.getByTestId('open-session').click()
  await page.getByTestId('console').waitFor()
  hour.wall = await person(hour.browser, 'fr', wallSize)
  await watchWall(hour.wall)
  await hour.wall.goto(`${hour.base}/d/${name}/projector`)
  await hour.wall.locator('[data-testid=wall][data-screen=code]').waitFor()
  await picture(hour.wall, 'wall-code')
  await page.getByTestId('count-people').click()
  for (const [code, people] of [['commune', '4'], ['associations', '9'], ['entreprises', '0']])
    await page.locator(`#people-${code}`).fill(people)
  await whoDecidesIsRecorded(page)
  await page.getByTestId('note-presence').click()
  await hour.wall.locator('[data-testid=wall-presence] [data-constituency=entreprises]'
    + '[data-absent=true]').waitFor()
  const offices = hour.wall.locator('[data-constituency=commune] .wall-office')
  await offices.getByText('Maire').waitFor()
  await offices.getByText('Mayor').waitFor()
  await picture(hour.wall, 'wall-presence')
  await page.getByTestId('who-decides').getByText('Maire').waitFor()
}

// The address on the wall is what a delegate types; the code is on paper.
async function theDelegateComesIn(hour) {
  const address = (await hour.wall.getByTestId('address').innerText()).replace(/\s/g, '')
  assert.equal(`http://${address}`, `${hour.base}/d/${name}/join`)
  assert.equal(await hour.wall.getByTestId('qr').first().getAttribute('aria-label'),
    `${hour.base}/d/${name}/join`)
  const page = await person(hour.browser, 'en')
  hour.delegate = page
  await theNoteIsRead(hour, page, name, english)
  await page.goto(`http://${address}`)
  await page.getByTestId('first-language-en').click()
  const [{ code }] = hour.invited.filter((one) => one.constituency === 'associations').slice(-1)
  await page.locator('#code').fill(code.toLowerCase())
  await page.getByTestId('take-seat').click()
  await page.getByTestId('seated').waitFor()
  await soundPage(page, 'the seat')
  await picture(page, 'seated-en')
}

const phaseOf = (page) => page.getByTestId('console').getAttribute('data-phase').then(Number)
const atPhase = (page, phase) =>
  page.locator(`[data-testid=console][data-phase="${phase}"]`).waitFor()

// The second facilitator presses while the first one's press is on its way: the session moves once.
async function twoPressNextAtOnce(hour) {
  const second = await person(hour.browser, 'en', laptop, { timezoneId: 'Africa/Nairobi' })
  await second.goto(hour.base + hour.links.facilitators[1]) // with a key of their own
  await second.getByTestId('next').waitFor()
  let letThrough
  const moved = new Promise((done) => { letThrough = done })
  await second.route(`**${actsOf(name)}`, (route) => moved.then(() => route.continue()))
  await Promise.all([second.getByTestId('next').click(),
    hour.facilitator.getByTestId('next').click()])
  await atPhase(hour.facilitator, 1)
  letThrough()
  await second.getByTestId('overtaken').waitFor()
  await atPhase(second, 1)
  const { session } = await (await fetch(`${hour.base}/api/v1/dialogues/${name}/session`)).json()
  assert.equal(session.entered.length, 1, 'it moved once')
  await second.getByTestId('line-1').getByText('entered by facilitator no. 1').waitFor()
  await hour.facilitator.getByTestId('line-1').getByText('ouverte par vous').waitFor()
  await picture(second, 'overtaken-en')
  await clocksOfTwoPlaces(second)
  await second.context().close()
}

async function linesGoOnAndBack(hour) {
  const page = hour.facilitator
  await page.getByTestId('next').click()
  await atPhase(page, 2)
  await watched(hour.wall, 'title')
  // Back to the first line: not without a reason.
  await page.getByTestId('reopen-1').click()
  await page.locator('dialog[open] [data-testid=confirm-yes]').click()
  await page.locator('#reopen-reason').fill('Le train des associations avait du retard.')
  await page.locator('dialog[open] [data-testid=confirm-yes]').click()
  await atPhase(page, 1)
  for (const phase of [2, 3]) {
    await page.getByTestId('next').click()
    await atPhase(page, phase)
  }
  await hour.wall.locator('[data-testid=wall][data-screen=question]').waitFor()
  await picture(page, 'console-question-fr')
}

// Fifteen others with keys of their own: five from each side.
async function othersSitDown(hour) {
  const taken = { commune: 5, entreprises: 5, associations: 5 }
  hour.crowd = []
  for (const [side, count] of Object.entries(taken))
    for (const { code } of hour.invited.filter((one) => one.constituency === side).slice(0, count))
      hour.crowd.push({ side, sequence: 1,
        key: await takeSeat(hour.base, code, `hour ${code}`, name) })
  hour.act = async (who, type, body, contents = []) => {
    who.sequence += 1
    const told = await post(hour.base, actsOf(name),
      signed(who.key, name, who.sequence, type, body, contents))
    assert.equal(told.status, 201, JSON.stringify(told.json))
    return told.json
  }
  for (const [at, text] of said.entries()) {
    const { digests, contents } = enclosed({ fr: text })
    await hour.act(hour.crowd[at], 'statement.submitted.v1',
      { about_me: false, language: 'fr', question: 1, text: digests }, contents)
  }
}

// What people wrote waits for the facilitators: accepted, or rejected with a reason.
async function writtenAndModerated(hour) {
  const { delegate, facilitator } = hour
  await delegate.locator(`a[href="/d/${name}/q/1"]`).first().click()
  const form = delegate.getByTestId('own-statement')
  await form.waitFor()
  await form.locator('textarea').fill(own)
  await form.getByTestId('submit-statement').click()
  const queue = facilitator.getByTestId('moderation-1')
  const waiting = queue.locator('[data-testid^=decide-]')
  await until('five statements in the queue', async () => await waiting.count() === 5)
  await soundPage(facilitator, 'the console with a queue')
  const spam = waiting.filter({ hasText: 'à la place des habitants' })
  await spam.locator('[data-testid^=reject-]').click() // no reason is chosen for anybody
  await spam.locator('.fault').waitFor()
  await spam.locator('select').selectOption('off_topic')
  await spam.locator('[data-testid^=reject-]').click()
  for (let left = 4; left > 0; left -= 1) {
    await until(`${left} left in the queue`, async () => await waiting.count() === left)
    await waiting.first().locator('[data-testid^=accept-]').click()
  }
  await until('an empty queue', async () => await waiting.count() === 0)
  const { statements } = await (await fetch(
    `${hour.base}/api/v1/dialogues/${name}/questions/1/statements`)).json()
  hour.statements = statements.filter((one) => one.status === 'accepted')
  assert.equal(hour.statements.length, 4)
}

// The delegate answers each card; what the wall counts follows.
async function theDelegateVotes(hour) {
  const { delegate, wall } = hour
  await delegate.getByRole('button', { name: 'Look for new statements' }).click()
  const counter = wall.getByTestId('wall-counter')
  const counted = async () => Number(await counter.getAttribute('data-votes'))
  const waits = []
  for (let given = 0; given < hour.statements.length; given += 1) {
    const before = await counted()
    await delegate.getByTestId(`vote-${['agree', 'disagree', 'pass', 'agree'][given]}`).click()
    const begun = Date.now()
    await until('the vote on the wall', async () => await counted() > before, 15)
    waits.push(Date.now() - begun)
    if (given === 0) await picture(delegate, 'card-en')
    await pause(1_000) // the wall ticks once a second at most
    const declined = delegate.getByTestId('no-statement')
    if (await declined.isVisible()) await declined.click()
  }
  console.log(`      the wall counted a vote after ${waits.join(', ')} ms`)
  await picture(wall, 'wall-question')
}

const choiceOf = (side, at) => (at === 0 ? 'agree'
  : (side === 'commune') === (at === 1) ? 'agree' : 'disagree')

async function othersVote(hour) {
  for (const who of hour.crowd)
    for (const [at, { statement }] of hour.statements.entries())
      await hour.act(who, 'vote.cast.v1', { choice: choiceOf(who.side, at), statement })
}

// The machine under the room stops; the pages say so, keep what they showed, and go on by
// themselves. A console that is opened anew stands at the same line.
async function theServerDies(hour) {
  const { facilitator, wall } = hour
  const before = await phaseOf(facilitator)
  await stop(hour.house, 'SIGKILL')
  await facilitator.getByTestId('offline').waitFor()
  await wall.getByTestId('wall-away').waitFor()
  await picture(facilitator, 'offline-fr')
  await picture(wall, 'wall-away')
  const begun = Date.now()
  hour.house = await serve('serve', hour.store, { listen: new URL(hour.base).host })
  await facilitator.reload()
  await atPhase(facilitator, before)
  console.log(`      the console was back at its line after ${Date.now() - begun} ms`)
  await wall.getByTestId('wall-away').waitFor({ state: 'detached' })
}

async function theMapIsRevealed(hour) {
  const { facilitator, delegate, wall } = hour
  await facilitator.getByTestId('next').click()
  await atPhase(facilitator, 4)
  await wall.locator('[data-testid=wall][data-screen=map]').waitFor()
  assert.equal(await wall.getByTestId('map').count(), 0, 'nothing before it is published')
  // So that the map is everyone's: the question is closed first, as the desk says.
  await facilitator.getByTestId('map-waits').waitFor()
  await facilitator.getByTestId('close-1').click()
  await facilitator.getByTestId('close-yes-1').click()
  await facilitator.locator('[data-testid=desk-1][data-state=closed]').waitFor()
  await facilitator.getByTestId('publish-1').click()
  await wall.getByTestId('map').waitFor()
  const question = `${hour.base}/api/v1/dialogues/${name}/questions/1`
  const [{ published: [{ size }] }] = (await (await fetch(
    `${hour.base}/api/v1/dialogues/${name}`)).json()).questions
  const { participants } = await (await fetch(`${question}/map?size=${size}`)).json()
  assert.equal(participants.total, 16, 'the last map is over everybody')
  await pause(500)
  await picture(wall, 'wall-map')
  await delegate.goto(`${hour.base}/d/${name}/q/1/map`)
  await delegate.locator('[data-testid=my-place][data-placed=true]').waitFor()
  await soundPage(delegate, 'my place on the map')
  await picture(delegate, 'my-place-en')
}

async function themesAndParking(hour) {
  const page = hour.facilitator
  await page.getByTestId('name-theme').click()
  await page.locator('#theme-fr').fill('Répondre à chacun')
  await page.locator('#theme-en').fill('Answering everyone')
  await page.getByTestId('themes').locator('form button[type=submit]').click()
  await page.getByTestId('themes').locator('.fault').first().waitFor() // no statement chosen yet
  await page.getByTestId('themes').locator('.choice-line input').first().check()
  await page.getByTestId('themes').locator('form button[type=submit]').click()
  await page.getByTestId('themes').getByText('Répondre à chacun').waitFor()
  await theRoomReadsTheTheme(hour)
  await soundPage(hour.delegate, 'the map with a theme')
  await page.locator('#park-text').fill('Le tarif des salles municipales')
  await page.getByTestId('park').click()
  await page.getByTestId('assign-1').selectOption('commune')
  await until('the item is given to the municipality',
    async () => await page.getByTestId('assign-1').inputValue() === 'commune')
  await page.getByTestId('next').click()
  await hour.wall.locator('[data-testid=wall][data-screen=gaps]').waitFor()
  await pause(500)
  await picture(hour.wall, 'wall-gaps')
  await page.getByTestId('next').click()
  await hour.wall.locator('[data-testid=wall][data-screen=common_ground]').waitFor()
  await hour.wall.getByTestId('wall-ground').waitFor()
  await picture(hour.wall, 'wall-common-ground')
}

// Asked of the municipality by the facilitator, answered by its focal point, read by everyone.
async function theMunicipalityAnswers(hour) {
  const { facilitator, delegate } = hour
  const [{ statement }] = hour.statements
  await facilitator.goto(`${hour.base}/d/${name}/answers`)
  await facilitator.getByTestId(`ask-${statement}`).click()
  await facilitator.locator(`#of-${statement}`).selectOption('commune')
  await facilitator.getByTestId(`ask-send-${statement}`).click()
  await facilitator.locator(`[data-testid=addressed-${statement}] [data-state=due]`).waitFor()
  const focal = await person(hour.browser, 'fr', laptop)
  await focal.goto(hour.base + hour.links.focal_points.commune)
  await focal.getByTestId('answer-1').click()
  await focal.getByTestId('answer-1-send').click()
  await focal.locator('.fault').first().waitFor() // an answer says what becomes of it
  await focal.getByRole('radio').first().check()
  await focal.locator('#answer-1-where').fill('Délibération du 12 novembre, article 3')
  await focal.getByTestId('answer-1-send').click()
  await focal.locator('[data-state=answered]').waitFor()
  await soundPage(focal, 'the focal point')
  await picture(focal, 'focal-fr')
  assert.deepEqual(withoutConflicts(focal.faults), [])
  await focal.context().close()
  await delegate.goto(`${hour.base}/d/${name}/answers`)
  await delegate.locator(`[data-testid=addressed-${statement}] [data-state=answered]`).waitFor()
  await picture(delegate, 'answers-en')
}

// A key's first act in a tab may be told its number by the host (409), and a server that is down
// refuses connections; every other fault counts.
const withoutConflicts = (faults) => faults.filter((fault) =>
  !/409 \(Conflict\)|ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE/.test(fault))

async function theSessionCloses(hour) {
  const { facilitator, wall } = hour
  await facilitator.goto(`${hour.base}/d/${name}/facilitate`)
  await facilitator.getByTestId('console').waitFor()
  const { session } = await (await fetch(`${hour.base}/api/v1/dialogues/${name}/session`)).json()
  while (await facilitator.getByTestId('next').isVisible()) {
    const phase = await phaseOf(facilitator)
    await facilitator.getByTestId('next').click()
    await atPhase(facilitator, phase + 1)
    await watched(wall, session.phases.find((line) => line.phase === phase + 1).screen)
  }
  await wall.getByTestId('wall-closing').waitFor()
  await facilitator.getByTestId('close-session').click()
  await facilitator.locator('dialog[open]').waitFor()
  await picture(facilitator, 'closing-fr')
  const begun = Date.now()
  await facilitator.locator('dialog[open] [data-testid=confirm-yes]').click()
  await facilitator.getByTestId('to-outcome').waitFor()
  console.log(`      closed, and the outcome signed, after ${Date.now() - begun} ms`)
  await picture(wall, 'wall-closing')
  await facilitator.getByTestId('to-outcome').click()
  await facilitator.locator('[data-testid=outcome][data-checked=intact]').waitFor()
  await soundPage(facilitator, 'the outcome')
  await facilitator.screenshot({ path: join(pictures, 'hour-outcome-fr.png'), fullPage: true })
}

async function savedAs(page, testid) {
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.getByTestId(testid).click(),
  ])
  const file = join(pictures, download.suggestedFilename())
  await download.saveAs(file)
  return readFileSync(file)
}

// What must stand in the outcome of each language, whatever the form of the file.
const told = {
  fr: ['Rétablir la confiance', 'Entreprises', 'absents', said[0], 'Répondre à chacun',
    'Délibération du 12 novembre, article 3', 'Le tarif des salles municipales',
    'Comprendre ce qui retient', 'Qui décide était dans la salle', 'Maire'],
  en: [english.title, 'Firms', 'absent', said[0], 'Answering everyone',
    'Délibération du 12 novembre, article 3', 'Le tarif des salles municipales',
    english.objectives[0], 'Who decides was in the room', 'Mayor'],
}

async function theOutcomeIsTakenAway(hour) {
  const page = hour.facilitator
  for (const language of ['fr', 'en']) {
    const html = (await savedAs(page, `html-${language}`)).toString('utf8')
    const docx = unzipSync(await savedAs(page, `docx-${language}`))
    const word = strFromU8(docx['word/document.xml']).replace(/<[^>]*>/g, '')
    assert.match(html, new RegExp(`<html lang="${language}"`))
    for (const [form, text] of [['html', html], ['docx', word]])
      for (const phrase of told[language])
        assert.ok(text.includes(phrase), `"${phrase}" is not in the ${form} (${language})`)
    assert.ok(!html.includes('<b>last</b>'), 'markup that people wrote stays text')
  }
  await whatFollowsIsToldApart(hour, name, savedAs)
  // Who was in the room finds it from the page of the dialogue.
  await hour.delegate.goto(`${hour.base}/d/${name}`)
  await hour.delegate.getByTestId('outcome-1').waitFor()
  await picture(hour.delegate, 'dialogue-outcome-en')
  await hour.delegate.getByTestId('outcome-1').click()
  await hour.delegate.getByTestId('outcome').waitFor()
  const bundle = join(freshFolder(), 'bundle.tar')
  const href = await page.locator('a[href$="bundle.tar"]').first().getAttribute('href')
  writeFileSync(bundle, Buffer.from(await (await fetch(hour.base + href)).arrayBuffer()))
  const { code, report } = verify(bundle, '--trust', hour.links.key)
  assert.deepEqual(report.findings, [])
  assert.equal(code, 0)
}

async function theWholeHour() {
  const hour = { store: freshFolder(), browser: await openBrowser() }
  await step(hour, 'note', theNoteBecomesADialogue)
  hour.invited = invitations(hour.store, name)
  await step(hour, 'doors', theDoorsOpen)
  await step(hour, 'delegate', theDelegateComesIn)
  await step(hour, 'two at once', twoPressNextAtOnce)
  await step(hour, 'lines', linesGoOnAndBack)
  await step(hour, 'blank', () => theWallGoesBlank({ ...hour, dialogue: name }))
  await step(hour, 'crowd', othersSitDown)
  await step(hour, 'moderation', writtenAndModerated)
  await step(hour, 'votes', theDelegateVotes)
  await step(hour, 'others', othersVote)
  await step(hour, 'restart', theServerDies)
  await step(hour, 'reveal', theMapIsRevealed)
  await step(hour, 'themes', themesAndParking)
  await step(hour, 'answers', theMunicipalityAnswers)
  await step(hour, 'closing', theSessionCloses)
  await step(hour, 'outcome', theOutcomeIsTakenAway)
  const wall = await seenOnWall(hour.wall)
  console.log(`      ${steps.join(' · ')}`)
  assert.deepEqual(wall.faults, [])
  assert.deepEqual(wall.screens.sort(), ['closing', 'code', 'common_ground', 'decision', 'gaps',
    'map', 'question', 'steps', 'title'])
  for (const page of [hour.facilitator, hour.delegate, hour.wall])
    assert.deepEqual(withoutConflicts(page.faults), [])
  await hour.browser.close()
  await stop(hour.house)
  // Those whom each side named may see the rows of votes, and draw the map again from them.
  const { report } = exportVerifies(hour.store, name, '--audience', 'auditor')
  assert.equal(report.maps_recomputed, 1)
}

export const hourJourneys = [
  ['The whole hour, from the concept note to an outcome that verifies', theWholeHour],
]
