// The receipt box: every line of the record that this proposal rests on, each to be checked on this
// device, one by one.

import { linesOf } from '../../agreement/record';
import type { Proposal } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { useWords } from '../../words/speech';
import { EntryProof } from '../statement/recorded';
import { AuthorName } from './author';

export function Receipts({ summary, told }: { summary: Summary; told: Proposal }) {
  const words = useWords();
  const lines = linesOf(told);
  return (
    <section aria-labelledby="receipts-title" data-testid="receipts">
      <h2 id="receipts-title">{words.say('receipts.title')}</h2>
      <p>{words.say('receipts.says', { count: lines.length })}</p>
      <ol class="receipts">
        {lines.map((line) => (
          <li key={`${line.kind}-${line.index}`}>
            <EntryProof summary={summary} index={line.index}>
              <>
                {words.say(`line.${line.kind}`, { number: line.number })}
                <span class="quiet">
                  {' '}{words.say('receipts.place', { index: line.index + 1 })}
                  {line.author && <> · <AuthorName {...{ summary }} author={line.author} /></>}
                </span>
              </>
            </EntryProof>
          </li>
        ))}
      </ol>
    </section>
  );
}
