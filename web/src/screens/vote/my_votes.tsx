// My answers: what I said so far, each open to change until the question closes.

import { useState } from 'preact/hooks';

import type { QuestionSummary, Statement, Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { lazy } from '../../look/frame/lazy';
import { ChoiceShape } from '../../look/figure/shapes';
import { Said, useWords } from '../../words/speech';
import { OwnStatement } from './own_statement';

const Fates = lazy(() => import('../fates').then((file) => file.Fates));

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  seat: Seat;
  statements: Statement[];
  asking: boolean; // the page is asking for a statement already
  goTo(statement: number): void;
}

export function MyVotes({ summary, asked, seat, statements, asking, goTo }: Props) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  const [looking, setLooking] = useState(false);
  const { votes } = seat;
  const answered = statements.filter((item) => votes[item.statement] !== undefined);
  const own = seat.statements.filter((item) => item.question === asked.question);
  return (
    <div class="mine">
      {answered.length > 0 && (
        <details data-testid="my-votes">
          <summary>{words.say('mine.votes', { count: answered.length })}</summary>
          <ul class="mine-list">
            {answered.map((item) => (
              <li key={item.statement}>
                <span class="voice"><Said texts={item.text} original={item.language} /></span>
                <span class="mine-choice">
                  <ChoiceShape choice={votes[item.statement]!.choice} />
                  {words.say(`choice.${votes[item.statement]!.choice}`)}
                  {votes[item.statement]!.state !== 'recorded'
                    && ` · ${words.say(`mine.${votes[item.statement]!.state}`)}`}
                </span>
                <button
                  type="button"
                  class="plain"
                  aria-label={words.say('mine.change_this', { statement: item.statement })}
                  onClick={() => goTo(item.statement)}
                >
                  {words.say('mine.change')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {own.length > 0 && (
        <details data-testid="my-statements"
          onToggle={(event) => setLooking(event.currentTarget.open)}>
          <summary>{words.say('mine.statements', { count: own.length })}</summary>
          {looking && <Fates {...{ summary, own }} question={asked.question} />}
          <p><a href={`/d/${seat.dialogue}/answers`}>{words.say('mine.fate')}</a></p>
        </details>
      )}
      {writing && <OwnStatement {...{ summary, asked, seat }} close={() => setWriting(false)} />}
      {!writing && !asking && (
        <button type="button" class="plain" data-testid="write" onClick={() => setWriting(true)}>
          {words.say('own.write')}
        </button>
      )}
    </div>
  );
}
