// Objections that travel with the text as dissent, and those that are still open: a decision is
// read together with them.

import type { Objection } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { Mark } from '../../look/figure/mark';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';
import { Speaker } from './speaker';

interface Props {
  summary: Summary;
  proposal: number;
  objections: Objection[];
}

export function Dissent({ summary, proposal, objections }: Props) {
  const words = useWords();
  const shown = objections.filter((one) => one.settled === null || one.settled.how === 'dissent');
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="dissent-title" data-testid="dissent">
      <h2 id="dissent-title">{words.say('dissent.title')}</h2>
      <ol class="endorsements">
        {shown.map((one) => (
          <li key={one.objection}>
            <article class="endorsement">
              <p>
                <strong><Speaker summary={summary} author={one.author} /></strong>
                <span class="quiet"> · {words.day(one.at)}</span>
              </p>
              <p class="voice"><Said texts={one.reason} /></p>
              <p class="quiet">
                <Mark shape="fails" />{' '}
                {words.say(one.settled ? 'dissent.travels' : 'dissent.open')}
              </p>
              {one.settled && Object.keys(one.settled.note).length > 0 && (
                <p class="voice"><Said texts={one.settled.note} /></p>
              )}
            </article>
          </li>
        ))}
      </ol>
      <p>
        <a href={address.proposal(summary.dialogue, proposal)}>{words.say('dissent.proposal')}</a>
      </p>
    </section>
  );
}
