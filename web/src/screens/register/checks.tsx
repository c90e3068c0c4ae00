// When what was agreed is looked at again, and whose word each check still waits for on the
// reader's own day.

import type { Summary } from '../../api/shapes';
import type { Check } from '../../country/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import './checks.css';

const shapes: Record<Check['state'], Shape> = {
  ahead: 'missing', answered: 'holds', overdue: 'fails',
};

const silentShown = 6;

export function Checks({ summary, checks }: { summary: Summary; checks: Check[] }) {
  const next = checks.find((check) => check.state === 'ahead');
  return (
    <ol class="checks" data-testid="checks">
      {checks.map((check) => (
        <li key={`${check.session}-${check.decision}-${check.day}`} data-state={check.state}
          data-day={check.day}>
          <OneCheck {...{ summary, check }} far={check.state === 'ahead' && check !== next} />
        </li>
      ))}
    </ol>
  );
}

// Of a check that another one comes before, only the day is told.
function OneCheck({ summary, check, far }: { summary: Summary; check: Check; far: boolean }) {
  const words = useWords();
  const spoken = check.covered - check.silent_total;
  const waits = check.silent_total > 0;
  // A session looks at everything before it; a decision taken since then, at what came of it alone.
  const title = (
    <p>
      <strong>{words.say(`check.${check.day}`)}</strong>
      {check.decision !== null && (
        <>
          {' · '}
          <a href={address.decision(summary.dialogue, check.decision)}>
            {words.say('check.of_decision', { number: check.decision })}
          </a>
        </>
      )}
      {' · '}{words.day(check.due)}
    </p>
  );
  if (far) return <><Mark shape="missing" /><div>{title}</div></>;
  return (
    <>
      <Mark shape={shapes[check.state]} />
      <div>
        {title}
        <p class={check.state === 'overdue' ? 'checks-overdue' : 'quiet'}>
          {check.covered === 0
            ? words.say('check.nothing')
            : words.say(`check.${check.state}`, { count: check.silent_total })}{' '}
          {check.covered > 0 && check.state !== 'answered'
            && words.say('check.spoken', { spoken, of: check.covered })}
        </p>
        {waits && (
          <p class="checks-silent">
            {words.say('check.silent')}{' '}
            {check.silent.slice(0, silentShown).map((number, place) => (
              <span key={number}>
                {place > 0 && ' · '}
                <a href={address.commitment(summary.dialogue, number)}>
                  {`${summary.dialogue}-c${number}`}
                </a>
              </span>
            ))}
            {check.silent_total > silentShown && (
              <> {words.say('check.silent_more', { count: check.silent_total - silentShown })}</>
            )}
          </p>
        )}
      </div>
    </>
  );
}
