// The page of one statement: its words, who agrees and how surely, how that changed, and the proof
// that it stands in the register as it was sent.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { QuestionSummary, Statement, Summary } from '../api/shapes';
import { backTo, NoSuchQuestion, NotHere } from '../look/frame/not_here';
import { Notice, Skeleton } from '../look/frame/notice';
import { WhoSeesWhat } from '../look/frame/who_sees_what';
import { address } from '../routes';
import { Said, useWords } from '../words/speech';
import { directionOf } from '../words/words';
import { languageName } from '../words/language_name';
import '../look/figure/figures.css';
import '../look/figure/map.css';
import '../look/pages.css';
import { useMap } from './map/use_map';
import { FromStatement } from './proposal/from_statement';
import { Answers } from './statement/answers';
import { Course } from './statement/course';
import { InDispute } from './statement/in_dispute';
import { MergedInto, MergedSources, useMerges } from './statement/merged';
import { Moderated } from './statement/moderated';
import { Recorded } from './statement/recorded';
import { YourAnswer } from './statement/your_answer';

interface Props {
  summary: Summary;
  reload(): void;
  question: number;
  statement: number;
}

export function StatementScreen({ summary, question, statement }: Props) {
  const words = useWords();
  const [statements, setStatements] = useState<Statement[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const asked = summary.questions.find((item) => item.question === question);
  const fetch = () => {
    setFailure(null);
    clerk.statements(summary.dialogue, question, 'all').then(setStatements, setFailure);
  };
  useEffect(fetch, [summary.dialogue, question]);
  if (!asked) return <NoSuchQuestion dialogue={summary.dialogue} />;
  if (failure !== null) return <Notice failure={failure} retry={fetch} />;
  if (statements === null) return <Skeleton />;
  const known = statements.find((item) => item.statement === statement);
  if (!known) {
    return (
      <NotHere title={words.say('statement.missing')} detail={words.say('lost.detail')}
        ways={[{ href: address.map(summary.dialogue, question), says: words.say('statement.back') },
          backTo(summary.dialogue, words)]} />
    );
  }
  return (
    <>
      <Way {...{ summary, asked }} />
      <Page {...{ summary, asked, statements }} item={known} />
    </>
  );
}

// Where one comes from: the map and its question.
function Way({ summary, asked }: { summary: Summary; asked: QuestionSummary }) {
  const words = useWords();
  return (
    <nav class="way" aria-label={words.say('statement.way')}>
      <a href={address.map(summary.dialogue, asked.question)} data-testid="back-to-map">
        {words.say('statement.back')}
      </a>
      <p class="quiet"><Said texts={asked.text} /></p>
    </nav>
  );
}

interface PageProps {
  summary: Summary;
  asked: QuestionSummary;
  statements: Statement[];
  item: Statement;
}

function Page({ summary, asked, statements, item }: PageProps) {
  const words = useWords();
  const { question } = asked;
  const told = useMerges(summary, statements);
  const merging = { summary, question, statements, item, told };
  const latest = asked.state === 'closed' ? asked.published.at(-1)?.size ?? 'live' : 'live';
  const { shown, failure, again } = useMap(summary.dialogue, question, latest);
  return (
    <>
      <header class="statement-head">
        <p class="kicker">{words.say('statement.kicker', { statement: item.statement })}</p>
        <Words item={item} />
      </header>
      <div class="report">
        <div class="report-text">
          <MergedInto {...merging} />
          {failure !== null && !shown && <Notice failure={failure} retry={again} />}
          {!shown && failure === null && <Skeleton />}
          {shown && <Answers {...{ summary, question, statements, item, shown }} />}
          <MergedSources {...merging} />
          <InDispute {...{ summary, item }} known={told.understandings} />
          <Course {...{ summary, asked, item, shown }} />
        </div>
        <aside class="margin">
          <YourAnswer summary={summary} asked={asked} statement={item.statement} />
          <FromStatement summary={summary} question={question} statement={item.statement} />
          <Moderated summary={summary} item={item} />
          <Recorded summary={summary} item={item} />
          <WhoSeesWhat summary={summary} />
        </aside>
      </div>
      <Neighbours {...{ summary, question, statements }} statement={item.statement} />
    </>
  );
}

// The reader's language first, then the others; whoever doubts a translation sees the original.
function Words({ item }: { item: Statement }) {
  const words = useWords();
  if (item.withheld) {
    return <h1>{words.say('statement.withheld', { statement: item.statement })}</h1>;
  }
  const others = Object.keys(item.text).filter((tag) => tag !== words.language);
  const first = item.text[words.language] === undefined ? item.language : words.language;
  return (
    <>
      <h1 class="voice statement-text"><Said texts={item.text} original={item.language} /></h1>
      <p class="quiet">
        {first === item.language
          ? words.say('statement.original')
          : words.say('statement.translated', {
            language: languageName(item.language, words.language),
          })}
      </p>
      {others.filter((tag) => tag !== first).map((tag) => (
        <div key={tag} class="statement-other">
          <p class="kicker">
            {languageName(tag, words.language)}
            {tag === item.language && ` · ${words.say('statement.is_original')}`}
          </p>
          <p class="voice" lang={tag} dir={directionOf(tag)}>{item.text[tag]}</p>
        </div>
      ))}
    </>
  );
}

interface NeighboursProps {
  summary: Summary;
  question: number;
  statements: Statement[];
  statement: number;
}

function Neighbours({ summary, question, statements, statement }: NeighboursProps) {
  const words = useWords();
  const standing = statements.filter((item) => {
    return item.status !== 'rejected' || item.statement === statement;
  });
  const place = standing.findIndex((item) => item.statement === statement);
  const link = (item: Statement | undefined, key: 'statement.previous' | 'statement.next') => {
    return item && (
      <a class="button" href={address.statement(summary.dialogue, question, item.statement)}>
        {words.say(key)}
      </a>
    );
  };
  return (
    <nav class="neighbours actions" aria-label={words.say('statement.neighbours')}>
      {link(standing[place - 1], 'statement.previous')}
      {link(standing[place + 1], 'statement.next')}
    </nav>
  );
}
