// The readings of each disputed word side by side, each under the name of the side that said it:
// counted, never judged.

import type { Summary } from '../../api/shapes';
import type { WordReadings } from '../../session/readings';
import { Said, useWords } from '../../words/speech';
import './readings.css';
import { SideName } from './side_name';

interface Props {
  summary: Summary;
  words: WordReadings[];
}

export function Readings({ summary, words: disputed }: Props) {
  const words = useWords();
  return (
    <>
      {disputed.map((word) => (
        <section key={word.readings[0]!.understanding} class="readings" data-testid="readings">
          <h3>
            <span class="voice"><Said texts={word.word} original={word.language} /></span>{' '}
            <span class="quiet">
              {words.say('readings.count', { count: word.readings.length })}
              {word.sides > 1 && ` · ${words.say('readings.sides', { count: word.sides })}`}
            </span>
          </h3>
          <ul>
            {word.readings.map((item) => (
              <li key={item.understanding}>
                <p class="voice"><Said texts={item.meaning} original={item.language} /></p>
                <p class="quiet">
                  {item.constituency
                    ? <SideName summary={summary} code={item.constituency} />
                    : words.say('readings.no_side')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
