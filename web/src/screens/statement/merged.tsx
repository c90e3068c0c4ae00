// What says the same: the statement this one was merged with, or those that were merged into it.
// Each keeps its own words and its own page.

import { useEffect, useState } from 'preact/hooks';

import type { Statement, Summary } from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { address } from '../../routes';
import { room } from '../../session/clerk';
import { Merges } from '../../session/merges';
import type { Understanding } from '../../session/shapes';
import { Said, useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  question: number;
  statements: Statement[];
  item: Statement;
  told: Told;
}

interface Told {
  merges: Merges | null; // null: not known yet
  understandings: Understanding[];
  failure: unknown;
  again(): void;
}

export function useMerges(summary: Summary, statements: Statement[]): Told {
  const [merges, setMerges] = useState<Merges | null>(null);
  const [understandings, setUnderstandings] = useState<Understanding[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const again = () => {
    setFailure(null);
    room(summary.dialogue).then((now) => {
      setMerges(new Merges(now.merges, statements));
      setUnderstandings(now.understandings);
    }, setFailure);
  };
  useEffect(again, [summary.dialogue, summary.size, statements]);
  return { merges, understandings, failure, again };
}

function Other({ summary, question, statements, number }: Pick<Props, 'summary' | 'question'
| 'statements'> & { number: number }) {
  const words = useWords();
  const known = statements.find((one) => one.statement === number);
  return (
    <a class="voice" href={address.statement(summary.dialogue, question, number)}>
      {known && !known.withheld ? <Said texts={known.text} original={known.language} />
        : words.say('statement.unknown', { statement: number })}
    </a>
  );
}

// Above everything else on the page of a statement that is read under another.
export function MergedInto({ item, told, ...around }: Props) {
  const words = useWords();
  if (told.failure !== null) return <Notice failure={told.failure} retry={told.again} />;
  const into = told.merges?.into(item.statement) ?? null;
  if (into === null) return null;
  return (
    <section class="merged-into" data-testid="merged-into">
      <p><strong>{words.say('merged.into', { statement: into })}</strong></p>
      <p><Other {...around} number={into} /></p>
      <p>{words.say('merged.into_says')}</p>
    </section>
  );
}

export function MergedSources({ item, told, ...around }: Props) {
  const words = useWords();
  const sources = told.merges?.sources(item.statement) ?? [];
  if (sources.length === 0) return null;
  return (
    <section class="merged-sources" aria-labelledby="merged-title" data-testid="merged-sources">
      <h2 id="merged-title">{words.say('merged.sources', { count: sources.length })}</h2>
      <p class="quiet">{words.say('merged.sources_says')}</p>
      <ul>
        {sources.map((source) => (
          <li key={source}><Other {...around} number={source} /></li>
        ))}
      </ul>
    </section>
  );
}
