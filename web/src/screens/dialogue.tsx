// The public page of a dialogue: what it asks, who takes part, what is common, how to verify it.

import type { QuestionSummary, Summary } from '../api/shapes';
import { seatKept } from '../constituency/seat';
import '../look/figure/figures.css';
import { lazy } from '../look/frame/lazy';
import '../look/pages.css';
import { useCheckpoint } from '../look/frame/seal';
import { WhoSeesWhat } from '../look/frame/who_sees_what';
import { address } from '../routes';
import { place } from '../session/address';
import { Said, useWords } from '../words/speech';
import { PublishedGround } from './dialogue/published_ground';
import { Proof } from './dialogue/proof';
import { Stages } from './dialogue/stages';

const LookedAgain = lazy(
  () => import('./dialogue/looked_again').then((file) => file.LookedAgain));

export function Dialogue({ summary }: { summary: Summary; reload(): void }) {
  const words = useWords();
  const checked = useCheckpoint(summary);
  const seated = seatKept(summary.dialogue);
  return (
    <>
      <p class="kicker">{words.say(`mode.${summary.mode}`)}</p>
      <h1 class="display"><Said texts={summary.title} /></h1>
      <Stages summary={summary} />
      <div class="report">
        <div class="report-text">
          {(!seated || summary.note) && (
            <p class="actions">
              {!seated && (
                <a class="button primary" href={address.join(summary.dialogue)} data-testid="join">
                  {words.say('vote.join')}
                </a>
              )}
              {summary.note && (
                <a class="button" href={place.note(summary.dialogue)} data-testid="to-note">
                  {words.say('dialogue.to_note')}
                </a>
              )}
            </p>
          )}
          <Outcomes summary={summary} />
          <section aria-labelledby="questions-title">
            <h2 id="questions-title">{words.say('dialogue.questions')}</h2>
            {summary.questions.length === 0 && (
              <p class="quiet">{words.say('dialogue.no_question')}</p>
            )}
            <ol class="questions">
              {summary.questions.map((item) => (
                <li key={item.question}><Question summary={summary} asked={item} /></li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="proposals-title">
            <h2 id="proposals-title">{words.say('dialogue.proposals')}</h2>
            <p class="quiet">{words.say('dialogue.proposals_lead')}</p>
            <p class="actions">
              <a class="button" href={address.proposals(summary.dialogue)}
                data-testid="to-proposals">
                {words.say('dialogue.to_proposals')}
              </a>
            </p>
          </section>
          <section aria-labelledby="promises-title">
            <h2 id="promises-title">{words.say('dialogue.promises')}</h2>
            <p class="quiet">{words.say('dialogue.promises_lead')}</p>
            <p class="actions">
              <a class="button" href={address.register(summary.dialogue)} data-testid="to-register">
                {words.say('dialogue.to_register')}
              </a>
              <a class="button" href={address.country(summary.dialogue)} data-testid="to-country">
                {words.say('dialogue.to_country')}
              </a>
              <a class="button" href={`/d/${summary.dialogue}/answers`} data-testid="to-answers">
                {words.say('dialogue.to_answers')}
              </a>
            </p>
            <LookedAgain summary={summary} />
          </section>
          <WhoSeesWhat summary={summary} />
        </div>
        <aside class="margin">
          <Constituencies summary={summary} />
          <section aria-labelledby="proof-title">
            <h2 id="proof-title">{words.say('proof.title')}</h2>
            <Proof summary={summary} checked={checked} />
          </section>
        </aside>
      </div>
    </>
  );
}

// Whoever was in the room looks for this first.
function Outcomes({ summary }: { summary: Summary }) {
  const words = useWords();
  const outcomes = summary.outcomes ?? [];
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{words.say('dialogue.outcomes')}</h2>
      {outcomes.map(({ session, at }) => (
        <p key={session}>
          <a href={place.outcome(summary.dialogue, session)} data-testid={`outcome-${session}`}>
            {words.say('dialogue.outcome_of', { session, day: words.day(at) })}
          </a>
        </p>
      ))}
    </section>
  );
}

function Question({ summary, asked }: { summary: Summary; asked: QuestionSummary }) {
  const words = useWords();
  const { dialogue } = summary;
  const latest = asked.published.at(-1);
  return (
    <article data-testid={`question-${asked.question}`} data-state={asked.state}>
      <h3 class="voice"><Said texts={asked.text} /></h3>
      <p class="quiet">
        <strong>{words.say(`question.${asked.state}`)}</strong>
        {asked.closes !== null && asked.state === 'open' && (
          <> · {words.say('question.closes', { date: words.moment(asked.closes) })}</>
        )}
        {' · '}{words.say('question.statements', { count: asked.statements })}
        {' · '}{words.say('question.votes', { count: asked.votes })}
        {' · '}{words.say('question.voters', { count: asked.voters })}
      </p>
      <p class="actions">
        {asked.state === 'open' && (
          <a class="button" href={address.vote(dialogue, asked.question)}>
            {words.say('question.vote')}
          </a>
        )}
        <a class="button" href={address.map(dialogue, asked.question)}>
          {words.say('vote.see_map')}
        </a>
      </p>
      {latest && <PublishedGround summary={summary} asked={asked} published={latest} />}
    </article>
  );
}

function Constituencies({ summary }: { summary: Summary }) {
  const words = useWords();
  return (
    <section aria-labelledby="constituencies-title">
      <h2 id="constituencies-title">{words.say('dialogue.constituencies')}</h2>
      <table class="table plain-table" data-testid="constituencies">
        <thead>
          <tr>
            <th scope="col">{words.say('dialogue.constituency')}</th>
            <th scope="col">{words.say('dialogue.taken')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.constituencies.map((item) => (
            <tr key={item.code} data-constituency={item.code}>
              <th scope="row"><Said texts={item.name} /></th>
              <td>
                {item.taken === 0
                  ? <em>{words.say('dialogue.empty_chair', { seats: item.seats })}</em>
                  : words.say('dialogue.seats', { count: item.taken, seats: item.seats })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
