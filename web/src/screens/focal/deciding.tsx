// What a focal point is asked in decisions: to accept a rule, or to speak for its constituency.

import type { Summary } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import { decisions } from '../../decision/host';
import type { Decision } from '../../decision/shapes';
import { Notice } from '../../look/frame/notice';
import { address } from '../../routes';
import { decisionWords } from '../../words/decisions/load';
import { MoreWords } from '../../words/more_words';
import { Said, useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  code: string; // of the constituency that is spoken for
}

export function Deciding(props: Props) {
  return <MoreWords load={decisionWords}><Asked {...props} /></MoreWords>;
}

function asksOf(decision: Decision, code: string): 'accept' | 'speak' | null {
  const row = decision.rows.find((one) => one.constituency === code);
  if (!row) return null;
  if (decision.status === 'proposed' && row.accepted_by === null) return 'accept';
  const silent = row.voice === 'focal_point' && row.voice_given === null;
  return decision.status === 'open' && silent ? 'speak' : null;
}

function Asked({ summary, code }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} deciding ${summary.size}`, () => decisions(dialogue));
  const mine = (asked.told ?? []).flatMap((one) => {
    const asks = asksOf(one, code);
    return asks ? [{ one, asks }] : [];
  });
  return (
    <section aria-labelledby="deciding-title" data-testid="deciding">
      <h2 id="deciding-title">{words.say('deciding.title')}</h2>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {asked.told && mine.length === 0 && <p class="quiet">{words.say('deciding.nothing')}</p>}
      <ul>
        {mine.map(({ one, asks }) => (
          <li key={one.decision}>
            <a href={address.decision(dialogue, one.decision)}>
              {words.say(`deciding.${asks}`)} <Said texts={one.summary} />
            </a>
          </li>
        ))}
      </ul>
      <p class="actions">
        <a class="button" href={address.decisions(dialogue)}>{words.say('decisions.title')}</a>
        <a class="button" href={address.pledges(dialogue)}>{words.say('pledge.title')}</a>
        <a class="button" href={address.measures(dialogue)}>{words.say('measure.title')}</a>
      </p>
    </section>
  );
}
