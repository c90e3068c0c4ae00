// The ladder board: how far each side goes (seen, in favour, committed, resourced) and with whose
// authority (personal, technical, mandated, political). What waits for a condition says for what;
// what was taken back stays, with its reason.

import { wrote, type Actor } from '../../agreement/actors';
import type { Summary } from '../../api/shapes';
import { mandates, steps, type Endorsement, type Mandate, type Step } from '../../decision/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/figures.css';
import '../../look/figure/mark.css';
import { SideName } from '../../look/course/side_name';
import { Empty } from '../../look/course/states';
import { Sentence } from '../../words/sentence';
import { Said, useWords } from '../../words/speech';
import { Speaker } from './speaker';
import { Withdraw } from './withdraw';

interface Props {
  summary: Summary;
  endorsements: Endorsement[];
  actors: Actor[];
  done(): void;
}

const stands = (one: Endorsement) => one.withdrawn === null && one.replaced_by === null;

export function Ladder({ summary, endorsements, actors, done }: Props) {
  const words = useWords();
  const standing = endorsements.filter(stands);
  const withdrawn = endorsements.filter((one) => one.withdrawn !== null);
  return (
    <section aria-labelledby="ladder-title" data-testid="ladder">
      <h2 id="ladder-title">{words.say('ladder.title')}</h2>
      <p class="quiet">{words.say('ladder.lead')}</p>
      {standing.length === 0
        ? <Empty title={words.say('ladder.empty')}>{words.say('ladder.empty_detail')}</Empty>
        : <Board endorsements={standing} />}
      <ol class="endorsements">
        {[...standing, ...withdrawn].map((one) => (
          <li key={one.endorsement}>
            <Given {...{ summary, one }} />
            {one.withdrawn === null && actors.filter((actor) => wrote(actor, one.author, one.index))
              .slice(0, 1).map((actor) => (
                <Withdraw key={actor.role} {...{ summary, one, actor, done }} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

// Steps upwards, authority from left to right: the further up and right, the more it weighs.
function Board({ endorsements }: { endorsements: Endorsement[] }) {
  const words = useWords();
  const at = (step: Step, mandate: Mandate) =>
    endorsements.filter((one) => one.step === step && one.mandate === mandate);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('ladder.caption')}>
      <table class="table ladder-board" data-testid="ladder-board">
        <caption class="unseen">{words.say('ladder.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('ladder.step')}</th>
            {mandates.map((mandate) => (
              <th key={mandate} scope="col">{words.say(`mandate.${mandate}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...steps].reverse().map((step) => (
            <tr key={step}>
              <th scope="row">{words.say(`step.${step}`)}</th>
              {mandates.map((mandate) => <Cell key={mandate} given={at(step, mandate)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ given }: { given: Endorsement[] }) {
  const words = useWords();
  const counts = given.filter((one) => one.active).length;
  const waiting = given.length - counts;
  return (
    <td data-active={counts} data-waiting={waiting}>
      {given.length === 0 && <span class="unseen">{words.say('ladder.none')}</span>}
      {counts > 0 && (
        <span class="ladder-count">
          <Mark shape="holds" /> {words.say('ladder.counts', { count: counts })}
        </span>
      )}
      {waiting > 0 && (
        <span class="ladder-count">
          <Mark shape="missing" /> {words.say('ladder.waits', { count: waiting })}
        </span>
      )}
    </td>
  );
}

function Given({ summary, one }: { summary: Summary; one: Endorsement }) {
  const words = useWords();
  const state = one.withdrawn ? 'withdrawn' : one.active ? 'counts' : 'waits';
  const shapes: Record<typeof state, Shape> = {
    counts: 'holds', waits: 'missing', withdrawn: 'silent',
  };
  return (
    <article class="endorsement" data-testid={`endorsement-${one.endorsement}`} data-state={state}>
      <p>
        <strong><Speaker summary={summary} author={one.author} /></strong>
        <span class="quiet"> · {words.day(one.at)}</span>
      </p>
      <p>{words.say(`step.${one.step}`)} · {words.say(`mandate.${one.mandate}`)}</p>
      <p class="endorsement-state">
        <Mark shape={shapes[state]} /> {words.say(`endorsement.${state}`)}
      </p>
      {one.condition && (
        <p data-testid="condition">
          <Sentence say={one.active ? 'endorsement.condition_holds' : 'endorsement.condition'}
            values={{
              side: <SideName {...{ summary }} code={one.condition.constituency} />,
              step: words.say(`step.${one.condition.step}`),
            }} />
        </p>
      )}
      {one.document && (
        <details>
          <summary>
            {words.say('endorsement.document')} <Said texts={one.document.description} />
          </summary>
          <p class="quiet">{words.say('endorsement.document_says')}</p>
          <p><code class="digest">{one.document.digest}</code></p>
        </details>
      )}
      {one.withdrawn && (
        <p class="quiet">
          {words.say('endorsement.why_withdrawn')} <Said texts={one.withdrawn.reason} />
        </p>
      )}
    </article>
  );
}
