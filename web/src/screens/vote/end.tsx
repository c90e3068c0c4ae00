// Everything is answered: what happens now, and where to look.

import { useEffect, useState } from 'preact/hooks';

import type { QuestionSummary, Statement, Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';
import { OwnStatement } from './own_statement';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  seat: Seat;
  statements: Statement[];
  reload(): void;
}

export function End({ summary, asked, seat, statements, reload }: Props) {
  const words = useWords();
  const written = seat.statements.some((item) => item.question === asked.question);
  const [prompt, setPrompt] = useState(!written); // where nothing stands yet, somebody begins
  const others = summary.questions.filter((item) => {
    return item.state === 'open' && item.question !== asked.question;
  });
  useEffect(reload, []); // others may have written meanwhile
  return (
    <section class="end" data-testid="all-answered">
      <h2>{words.say(statements.length > 0 ? 'end.title' : 'end.nothing')}</h2>
      <p>{words.say('end.detail')}</p>
      <p class="actions">
        <a class="button primary" href={address.map(summary.dialogue, asked.question)}>
          {words.say('vote.see_map')}
        </a>
        <button type="button" class="plain" onClick={reload}>
          {words.say('end.look_again')}
        </button>
      </p>
      {others.map((item) => (
        <p key={item.question}>
          <a href={address.vote(summary.dialogue, item.question)}>
            <Said texts={item.text} />
          </a>
        </p>
      ))}
      {prompt && (
        <OwnStatement {...{ summary, asked, seat }} prompted close={() => setPrompt(false)} />
      )}
    </section>
  );
}
