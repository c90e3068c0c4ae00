// Who is here: seats taken by constituency, kept fresh while the page is open.

import { useEffect } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import { Said, useWords } from '../../words/speech';

const freshness = 5_000; // ms

export function Counters({ summary, reload }: { summary: Summary; reload(): void }) {
  const words = useWords();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), freshness);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <section aria-labelledby="here-title" data-testid="counters">
      <h2 id="here-title">{words.say('desk.here')}</h2>
      <ul class="counters">
        {summary.constituencies.map((item) => (
          <li key={item.code} data-constituency={item.code}>
            <Said texts={item.name} />
            <strong>{words.say('dialogue.seats', { count: item.taken, seats: item.seats })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
