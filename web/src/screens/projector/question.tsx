// A question while it is being answered: the question, then its cards one at a time, no result. How
// many have voted stands beside the way in.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type { Statement } from '../../api/shapes';
import { OneByOne, useTextPages } from './both';
import type { OnWallAsked } from './on_wall';

// Those that are being voted on.
export function useVotable(dialogue: string, question: number, count: number): Statement[] {
  const [statements, setStatements] = useState<Statement[]>([]);
  useEffect(() => {
    clerk.statements(dialogue, question, 'all').then((all) =>
      setStatements(all.filter((item) => item.status !== 'rejected' && !item.withheld)),
    () => undefined);
  }, [dialogue, question, count]);
  return statements;
}

export function QuestionScreen({ summary, followed, asked }: OnWallAsked) {
  const pages = useTextPages();
  const numbered = useTextPages({ numbered: true });
  const count = followed.counts.get(asked.question)?.statements ?? asked.statements;
  const statements = useVotable(summary.dialogue, asked.question, count);
  return (
    <OneByOne>
      {[
        ...numbered(asked.text).map((page, index) => (
          <div key={`asked-${index}`} class="wall-numbered">
            <span class="wall-number">{asked.question}</span><div class="voice">{page}</div>
          </div>
        )),
        ...statements.flatMap((item) => pages(item.text, item.language).map((page, index) => (
          <div key={`${item.statement}-${index}`} class="wall-card voice">{page}</div>
        ))),
      ]}
    </OneByOne>
  );
}
