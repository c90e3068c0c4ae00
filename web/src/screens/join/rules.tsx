// The ground rules, read before a seat is taken, and who stands behind them.

import type { Summary } from '../../api/shapes';
import { Said, useWords } from '../../words/speech';

export function Rules({ summary }: { summary: Summary }) {
  const words = useWords();
  const rules = summary.ground_rules;
  if (!rules) return null;
  const signed = summary.constituencies.filter((side) => rules.signed_by.includes(side.code));
  return (
    <section class="who" data-testid="ground-rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{words.say('rules.title')}</h2>
      <ol class="ground-rules">
        {rules.rules.map((rule, index) => <li key={index}><Said texts={rule} /></li>)}
      </ol>
      {signed.length > 0 && (
        <p class="quiet">
          {words.say('rules.signed')}{' '}
          {signed.map((side, index) => (
            <span key={side.code}>{index > 0 && ', '}<Said texts={side.name} /></span>
          ))}
        </p>
      )}
      <p>{words.say('rules.accept')}</p>
    </section>
  );
}
