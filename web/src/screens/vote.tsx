// Voting on the statements of one question: a statement alone on the page, three answers, undo.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { QuestionSummary, Statement, Summary } from '../api/shapes';
import { useSeat } from '../constituency/use_seat';
import { Notice, Skeleton } from '../look/frame/notice';
import { address } from '../routes';
import { Said, useWords } from '../words/speech';
import { Ballot } from './vote/ballot';

interface Props {
  summary: Summary;
  reload(): void;
  question: number;
}

export function Vote({ summary, question, reload: reloadSummary }: Props) {
  const words = useWords();
  const seat = useSeat(summary.dialogue);
  const { statements, failure, reload } = useStatements(summary, question, seat?.pseudonym);
  const asked = summary.questions.find((item) => item.question === question);
  const late = (statements ?? []).filter((item) => {
    return seat?.votes[item.statement]?.refusal?.code === 'question_closed';
  }).length;
  useEffect(() => {
    if (late > 0) reloadSummary(); // it was closed while this page was open
  }, [late]);
  if (!asked) return <Unknown summary={summary} />;
  return (
    <>
      <header class="question">
        <p class="kicker">{words.say('vote.kicker', { question })}</p>
        <h1>
          <Said texts={asked.text} />
        </h1>
      </header>
      {asked.state === 'closed' && <Closed {...{ summary, asked, late }} />}
      {asked.state === 'open' && !seat && <Unseated summary={summary} asked={asked} />}
      {seat && failure !== null && !statements && <Notice failure={failure} retry={reload} />}
      {seat && !statements && failure === null && <Skeleton />}
      {seat && statements && asked.state === 'open' && (
        <Ballot {...{ summary, asked, seat, statements, reload }} />
      )}
    </>
  );
}

// Those one may vote on, in the order of this participant (docs/formats/route-1.md).
function useStatements(summary: Summary, question: number, key: string | undefined) {
  const [statements, setStatements] = useState<Statement[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const reload = () => {
    if (key === undefined) return;
    setFailure(null);
    clerk
      .statements(summary.dialogue, question, { key })
      .then(setStatements, setFailure);
  };
  useEffect(reload, [summary.dialogue, question, key]);
  return { statements, failure, reload };
}

function Unseated({ summary, asked }: { summary: Summary; asked: QuestionSummary }) {
  const words = useWords();
  return (
    <section data-testid="unseated">
      <p>{words.say('vote.unseated', { count: asked.statements })}</p>
      <p class="actions">
        <a class="button primary" href={address.join(summary.dialogue)}>
          {words.say('vote.join')}
        </a>
        <a class="button" href={address.map(summary.dialogue, asked.question)}>
          {words.say('vote.see_map')}
        </a>
      </p>
    </section>
  );
}

interface ClosedProps {
  summary: Summary;
  asked: QuestionSummary;
  late: number; // answers of this device that were refused because they came after the end
}

function Closed({ summary, asked, late }: ClosedProps) {
  const words = useWords();
  return (
    <section class="notice" data-testid="question-closed">
      <p class="notice-title">{words.say('vote.closed_title')}</p>
      <p>{words.say('vote.closed_detail', { count: asked.votes })}</p>
      {late > 0 && <p data-testid="late">{words.say('vote.closed_late', { count: late })}</p>}
      <p>
        <a class="button primary" href={address.map(summary.dialogue, asked.question)}>
          {words.say('vote.see_map')}
        </a>
      </p>
    </section>
  );
}

function Unknown({ summary }: { summary: Summary }) {
  const words = useWords();
  return (
    <>
      <h1>{words.say('vote.unknown_title')}</h1>
      <p>
        <a href={address.dialogue(summary.dialogue)}>{words.say('vote.unknown_back')}</a>
      </p>
    </>
  );
}
