// Everyone's answers to one statement as one bar: agreed, disagreed, passed, each with its shape
// and its word; who said nothing is hatched.

import type { Side } from '../../opinion/sides';
import { useWords } from '../../words/speech';
import './figures.css';
import { ChoiceShape } from './shapes';

const choices = ['agree', 'disagree', 'pass'] as const;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

export function Tally({ side }: { side: Side }) {
  const words = useWords();
  const all = Math.max(side.of ?? side.voted, 1);
  const unheard = all - side.voted;
  let start = 0;
  return (
    <div class="tally">
      <svg aria-hidden="true" height="22">
        {choices.map((choice) => {
          const [x, share] = [start, side.counts[choice] / all];
          start += share;
          return (
            <rect key={choice} class={`tally-${choice}`} x={percent(x)} width={percent(share)}
              y="2" height="18" />
          );
        })}
        {unheard > 0 && (
          <line class="tally-silence" x1={percent(start)} x2="100%" y1="11" y2="11" />
        )}
      </svg>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            <ChoiceShape choice={choice} />
            {words.say(`choice.${choice}`)}{' '}
            <strong>{words.number(side.counts[choice])}</strong>
          </li>
        ))}
        <li>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <line class="tally-silence" x1="2" x2="18" y1="10" y2="10" />
          </svg>
          {words.say('tally.unheard')} <strong>{words.number(unheard)}</strong>
        </li>
      </ul>
    </div>
  );
}
