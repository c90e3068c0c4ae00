// The statements a text comes from: those named in the address, and more chosen from the accepted
// statements of a question.

import { useEffect, useState } from 'preact/hooks';

import { statements } from '../../api/clerk';
import type { Statement, Summary } from '../../api/shapes';
import { TextField } from '../../look/form/fields';
import { Notice, Skeleton } from '../../look/frame/notice';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

export interface Chosen {
  question: number;
  statement: number;
}

// `?from=2.27`: statement 27, of question 2.
export function sourcesAsked(): Chosen[] {
  const [question, statement] = (new URLSearchParams(location.search).get('from') ?? '')
    .split('.').map(Number);
  return question && statement ? [{ question, statement }] : [];
}

interface Props {
  summary: Summary;
  chosen: Chosen[];
  change(chosen: Chosen[]): void;
}

export function Sources({ summary, chosen, change }: Props) {
  const words = useWords();
  const [known, setKnown] = useState<Record<number, Statement[]>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [open, setOpen] = useState(false);
  const wanted = open ? summary.questions.map(({ question }) => question)
    : [...new Set(chosen.map(({ question }) => question))];
  const fetch = () => {
    setFailure(null);
    for (const question of wanted.filter((one) => !known[one])) {
      statements(summary.dialogue, question, 'all').then(
        (list) => setKnown((before) => ({ ...before, [question]: list })), setFailure);
    }
  };
  useEffect(fetch, [wanted.join()]);
  const drop = (one: Chosen) =>
    change(chosen.filter((other) => other.statement !== one.statement));
  return (
    <section class="sources" aria-labelledby="sources-title" data-testid="sources">
      <h2 id="sources-title">{words.say('sources.title')}</h2>
      {chosen.length === 0 && <p class="quiet">{words.say('sources.none')}</p>}
      <ul class="source-list">
        {chosen.map((one) => {
          const item = known[one.question]?.find((other) => other.statement === one.statement);
          return (
            <li key={one.statement} data-testid={`source-${one.statement}`}>
              <a class="voice" href={address.statement(
                summary.dialogue, one.question, one.statement)}>
                {item
                  ? <Said texts={item.text} original={item.language} />
                  : words.say('statement.kicker', { statement: one.statement })}
              </a>
              <button type="button" class="plain" onClick={() => drop(one)}>
                {words.say('sources.drop')}
                <span class="unseen"> {one.statement}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {failure !== null && <Notice failure={failure} retry={fetch} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="more-sources">
        <summary>{words.say('sources.more')}</summary>
        {open && <More {...{ summary, known, chosen, change }} />}
      </details>
    </section>
  );
}

const shownMax = 40;

function More({ summary, known, chosen, change }: Props & {
  known: Record<number, Statement[]>;
}) {
  const words = useWords();
  const [looked, setLooked] = useState('');
  const all = summary.questions.flatMap(({ question }) => (known[question] ?? [])
    .filter((item) => item.status === 'accepted' && !item.withheld)
    .map((item) => ({ question, item })));
  const has = (item: Statement) => Object.values(item.text).some((text) =>
    text.toLocaleLowerCase().includes(looked.trim().toLocaleLowerCase()));
  const left = all.filter(({ item }) => has(item)
    && !chosen.some((one) => one.statement === item.statement));
  if (all.length === 0) return <Skeleton />;
  return (
    <>
      <TextField id="sources-look" label={words.say('sources.look')} value={looked}
        change={setLooked} />
      <p class="quiet" role="status">{words.say('sources.left', { count: left.length })}</p>
      <ul class="source-list">
        {left.slice(0, shownMax).map(({ question, item }) => (
          <li key={item.statement}>
            <span><Said texts={item.text} original={item.language} /></span>
            <button type="button" class="plain" data-testid={`take-${item.statement}`}
              onClick={() => change([...chosen, { question, statement: item.statement }])}>
              {words.say('sources.take')}
              <span class="unseen"> {item.statement}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
