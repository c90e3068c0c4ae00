// What was decided: each constituency by its own rule, then all of them together; and the dissent,
// which travels with the decision for ever.

import { SideName } from '../../look/course/side_name';
import type { Gathered } from '../../country/gather';
import type { DecidedRow } from '../../country/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { SealMark } from '../../look/frame/seal_mark';
import { Said, useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

type Came = { shape: Shape; key: WordKey };

function cameOf({ concluded }: DecidedRow): Came {
  if (!concluded) return { shape: 'missing', key: 'country.row_open' };
  if (concluded.blocked) return { shape: 'fails', key: 'country.row_blocked' };
  if (!concluded.quorum_met) return { shape: 'missing', key: 'country.row_quorum' };
  return concluded.reached
    ? { shape: 'holds', key: 'country.row_reached' }
    : { shape: 'fails', key: 'country.row_not_reached' };
}

// What two pages of paper have room for.
const rowsMax = 8;
const dissentMax = 2;

// Where a rule is not met the eye lands first.
const weight: Record<Shape, number> = { fails: 0, missing: 1, silent: 1, holds: 2 };
const byWeight = (rows: DecidedRow[]) => [...rows].sort((left, right) =>
  weight[cameOf(left).shape] - weight[cameOf(right).shape]);

export function Agreements({ all }: { all: Gathered }) {
  const words = useWords();
  const { summary } = all;
  const more = all.agreedAll - all.agreed.length;
  if (all.agreed.length === 0) return <p class="quiet">{words.say('country.no_decision')}</p>;
  return (
    <>
      <ol class="country-decided">
        {all.agreed.map(({ decided, dissent }) => (
          <li key={decided.decision} data-testid={`decision-${decided.decision}`}
            data-upheld={decided.concluded!.upheld}>
            <p class="country-text voice"><Said texts={decided.summary} /></p>
            <p class="country-verdict">
              <SealMark state={decided.concluded!.upheld ? 'signed' : 'waiting'} />
              <strong>
                {words.say(decided.concluded!.upheld ? 'country.upheld' : 'country.not_upheld')}
              </strong>
              <span class="quiet">{words.day(decided.concluded!.at)}</span>
            </p>
            <ul class="country-rows">
              {byWeight(decided.rows).slice(0, rowsMax).map((row) => {
                const { shape, key } = cameOf(row);
                return (
                  <li key={row.constituency} data-shape={shape}>
                    <Mark shape={shape} />
                    <span>
                      <SideName {...{ summary }} code={row.constituency} />{' '}
                      <span class="quiet">{words.say(key)}</span>
                    </span>
                  </li>
                );
              })}
            </ul>
            {decided.rows.length > rowsMax && (
              <p class="quiet">
                {words.say('country.rows_met', { count: decided.rows.length - rowsMax })}
              </p>
            )}
            {dissent.slice(0, dissentMax).map((one, place) => (
              <blockquote key={place} class="country-dissent">
                <p class="country-text"><Said texts={one.reason} /></p>
                <footer class="quiet">
                  {words.say('country.dissent')}
                  {one.by && <> · <SideName {...{ summary }} code={one.by} /></>}
                </footer>
              </blockquote>
            ))}
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{words.say('country.decisions_more', { count: more })}</p>}
    </>
  );
}
