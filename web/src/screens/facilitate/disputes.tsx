// Words in dispute, for the facilitator: which statements have some, how people read them, and the
// way to the page of the statement.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type { QuestionSummary, Statement } from '../../api/shapes';
import { Readings } from '../../look/course/readings';
import { address } from '../../routes';
import { statementsInDispute, wordsInDispute } from '../../session/readings';
import { disputeWords } from '../../words/disputes/load';
import { MoreWords } from '../../words/more_words';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';

interface Props extends AtConsole {
  asked: QuestionSummary;
}

export function Disputes(props: Props) {
  if (props.followed.room?.understandings.length === 0) return null;
  return <MoreWords load={disputeWords}><Section {...props} /></MoreWords>;
}

function Section({ summary, followed, asked }: Props) {
  const words = useWords();
  const known = followed.room?.understandings ?? [];
  const [statements, setStatements] = useState<Statement[]>([]);
  useEffect(() => {
    if (known.length === 0) return;
    clerk.statements(summary.dialogue, asked.question, 'all').then(setStatements,
      () => undefined); // asked again with the next reading
  }, [summary.dialogue, asked.question, known.length]);
  const disputed = statementsInDispute(known).flatMap(([number, count]) => {
    const item = statements.find((one) => one.statement === number);
    return item && !item.withheld ? [{ item, count }] : [];
  });
  if (disputed.length === 0) return null;
  return (
    <section class="themes" aria-labelledby={`disputes-${asked.question}`} data-testid="disputes">
      <h2 id={`disputes-${asked.question}`}>{words.say('readings.desk')}</h2>
      {disputed.map(({ item, count }) => (
        <details key={item.statement} data-testid={`dispute-${item.statement}`}>
          <summary>
            <Said texts={item.text} original={item.language} />{' '}
            <span class="quiet">{words.say('readings.count', { count })}</span>
          </summary>
          <Readings summary={summary} words={wordsInDispute(known, item.statement)} />
          <p>
            <a href={address.statement(summary.dialogue, asked.question, item.statement)}>
              {words.say('readings.page')}
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}
