// The public clock: on which day what is overdue stands on which level. It climbs at a stated hour,
// once, and nobody has to decide it.

import type { Commitment } from '../../commitment/shapes';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { useWords } from '../../words/speech';

const levels = ['national', 'regional', 'global'] as const;

export function Climb({ told }: { told: Commitment }) {
  const words = useWords();
  const overdue = told.escalation !== 'none';
  if (['confirmed', 'withdrawn', 'proposed'].includes(told.standing)) return null;
  const reached = overdue ? levels.indexOf(told.escalation as (typeof levels)[number]) : -1;
  return (
    <div class="climb" data-testid="climb" data-level={told.escalation}>
      <p class="quiet">{words.say(overdue ? 'climb.overdue' : 'climb.ahead')}</p>
      <ol>
        {levels.map((level, at) => (
          <li key={level} data-reached={at <= reached}
            aria-current={at === reached ? 'step' : undefined}>
            <Mark shape={at <= reached ? 'fails' : 'missing'} />{' '}
            {words.say(`climb.${level}`)}{' · '}{words.day(told.escalation_clock[level])}
          </li>
        ))}
      </ol>
    </div>
  );
}
