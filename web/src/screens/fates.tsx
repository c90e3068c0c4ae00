// My own statements, and what became of them: waiting, accepted, rejected and why, or merged with
// another. Asked when the list is opened; the receipt says which statement is mine.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { Statement, Summary } from '../api/shapes';
import type { OwnStatement } from '../constituency/seat';
import { Notice } from '../look/frame/notice';
import { address } from '../routes';
import { room } from '../session/clerk';
import { Merges } from '../session/merges';
import { Said, useWords } from '../words/speech';
import type { WordKey } from '../words/words';
import { Refused } from './vote/sent';

interface Props {
  summary: Summary;
  question: number;
  own: OwnStatement[];
}

interface Told {
  statements: Statement[];
  merges: Merges;
}

export function Fates({ summary, question, own }: Props) {
  const words = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    Promise.all([clerk.statements(summary.dialogue, question, 'all'), room(summary.dialogue)])
      .then(([statements, { merges }]) =>
        setTold({ statements, merges: new Merges(merges, statements) }), setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size, question, own.length]);
  return (
    <>
      {failure !== null && <Notice failure={failure} retry={load} />}
      <ul class="mine-list" data-testid="fates">
        {own.map((written) => {
          const item = told?.statements.find((one) => one.index === written.receipt?.index);
          return (
            <li key={written.id}>
              <span class="voice">{written.text}</span>
              {told && item ? <Fate {...{ summary, question, told, item }} />
                : <span class="quiet">{words.say(`mine.${written.state}`)}</span>}
              {written.refusal && <Refused refusal={written.refusal} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface FateProps {
  summary: Summary;
  question: number;
  told: Told;
  item: Statement;
}

function Fate({ summary, question, told, item }: FateProps) {
  const words = useWords();
  const into = told.merges.into(item.statement);
  const other = told.statements.find((one) => one.statement === into);
  const link = (number: number) => address.statement(summary.dialogue, question, number);
  const reason = item.status === 'rejected' && item.reason !== undefined && item.reason !== 'clear'
    ? ` · ${words.say(`reason.${item.reason}` as WordKey)}` : '';
  return (
    <p class="quiet" data-testid={`fate-${item.statement}`} data-status={item.status}>
      <a href={link(item.statement)}>
        {words.say('statement.kicker', { statement: item.statement })}
      </a>
      {' · '}
      {other ? (
        <>
          {words.say('fate.merged')}{' '}
          <a class="voice" href={link(other.statement)}>
            <Said texts={other.text} original={other.language} />
          </a>
        </>
      ) : words.say(`moderated.${item.status}`) + reason}
    </p>
  );
}
