// The answer ledger: every accepted statement, to whom it was addressed, by when, and what became
// of it. What is overdue stays visible.

import { useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { seatKept } from '../constituency/seat';
import { useSeat } from '../constituency/use_seat';
import { Notice, Skeleton } from '../look/frame/notice';
import { Empty } from '../look/course/states';
import '../look/form/chips.css';
import '../look/pages.css';
import { keyHere } from '../session/office';
import { answerState, type AnswerState } from '../session/run';
import type { AddressedStatement } from '../session/shapes';
import { useLedger } from '../session/use_ledger';
import { useNow } from '../session/use_room';
import { MoreWords } from '../words/more_words';
import { sessionWords } from '../words/session/load';
import { Said, useWords } from '../words/speech';
import './answers/answers.css';
import { Ask } from './answers/ask';
import { AskAll } from './answers/ask_all';
import { Addressed } from './answers/addressed';

export function Answers(props: { summary: Summary }) {
  return <MoreWords load={sessionWords}><AnswerLedger {...props} /></MoreWords>;
}

type Shown = AnswerState | 'unaddressed' | 'forgotten';

// The state that most needs to be seen.
export function standingOf(item: AddressedStatement, now: number): Shown {
  const states = item.requests.map((request) => answerState(request, now));
  const order: AnswerState[] = ['overdue', 'due', 'answered_late', 'answered'];
  return order.find((state) => states.includes(state))
    ?? (item.forgotten === null ? 'unaddressed' : 'forgotten');
}

function AnswerLedger({ summary }: { summary: Summary }) {
  const words = useWords();
  const now = useNow();
  const { ledger, failure, load } = useLedger(summary);
  const key = keyHere(summary.dialogue);
  const signer = key && summary.facilitators.includes(key.publicKey) ? key : null;
  const [filter, setFilter] = useState<Shown | 'mine' | null>(null);
  const seat = useSeat(summary.dialogue);
  const mine = new Set(seat?.statements.flatMap((own) =>
    (own.receipt ? [own.receipt.index] : [])));
  const all = ledger?.statements ?? [];
  const isMine = (item: AddressedStatement) =>
    mine.has(item.index) || item.sources.some((source) => mine.has(source.index));
  const shown = all.filter((item) => filter === null
    || (filter === 'mine' ? isMine(item) : standingOf(item, now) === filter));
  const states: Shown[] = [
    'overdue', 'forgotten', 'due', 'answered', 'answered_late', 'unaddressed',
  ];
  const count = (state: Shown) => all.filter((item) => standingOf(item, now) === state).length;
  return (
    <>
      <p class="kicker"><Said texts={summary.title} /></p>
      <h1>{words.say('answers.title')}</h1>
      <p class="lead">{words.say('answers.lead')}</p>
      {failure !== null && <Notice failure={failure} retry={load} />}
      {!ledger && failure === null && <Skeleton />}
      {ledger && (
        <>
          <p class="filters" role="group" aria-label={words.say('answers.filter')}>
            <Filter on={filter === null} pick={() => setFilter(null)}
              label={words.say('answers.all')} count={all.length} />
            {seatKept(summary.dialogue) && (
              <Filter on={filter === 'mine'} pick={() => setFilter('mine')}
                label={words.say('answers.mine')} count={all.filter(isMine).length} />
            )}
            {states.map((state) => (
              <Filter key={state} on={filter === state} pick={() => setFilter(state)}
                label={words.say(`answers.is_${state}`)} count={count(state)} />
            ))}
          </p>
          {signer && <AskAll {...{ summary, signer }} all={all} done={load} />}
          {shown.length === 0 && <Empty title={words.say('answers.none')} />}
          <ol class="addressed-list">
            {shown.map((item) => (
              <li key={item.statement}>
                <Addressed {...{ summary, now, mine }} item={item} />
                {signer && <Ask {...{ summary, signer }} item={item} done={load} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Filter({ on, pick, label, count }: {
  on: boolean; pick(): void; label: string; count: number;
}) {
  const words = useWords();
  return (
    <button type="button" class="filter" aria-pressed={on} onClick={pick}>
      {label} <span class="filter-count">{words.number(count)}</span>
    </button>
  );
}
