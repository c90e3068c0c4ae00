// "Who can see what": one sentence before every submission, the whole answer on a click.

import type { Summary } from '../../api/shapes';
import { useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

const parties = ['you', 'everyone', 'host', 'registrar', 'nobody'] as const;

export function WhoSeesWhat({ summary }: { summary: Summary }) {
  const words = useWords();
  const { mode } = summary;
  const floor = summary.anonymity_floor;
  const say = (party: (typeof parties)[number]) => {
    const key: WordKey = party === 'everyone' ? `sees.everyone_${mode}` : `sees.${party}`;
    return words.say(key, { floor });
  };
  return (
    <section class="who" data-testid="who-sees-what" aria-labelledby="who-title">
      <h2 id="who-title">{words.say('sees.title')}</h2>
      <p class="lead">{words.say(`sees.sentence_${mode}`, { floor })}</p>
      <details>
        <summary>{words.say('sees.more')}</summary>
        <dl>
          {parties.map((party) => (
            <div key={party}>
              <dt>{words.say(`sees.${party}_name`)}</dt>
              <dd>{say(party)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
