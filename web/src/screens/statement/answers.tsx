// Who agrees, by side, with what can be said for sure.

import { useState } from 'preact/hooks';

import type { Statement, Summary } from '../../api/shapes';
import { FigureTable } from '../../look/figure/figure_table';
import { OneOf } from '../../look/form/one_of';
import { Tally } from '../../look/figure/tally';
import { statementSheet } from '../../opinion/figures';
import { find } from '../../opinion/finding';
import { everyoneOn } from '../../opinion/sides';
import { useWords } from '../../words/speech';
import { Entrusted } from '../map/entrusted';
import { Gist } from '../map/item';
import { Key } from '../map/key';
import { Rows } from '../map/rows';
import { Pinned } from '../map/status';
import type { ShownMap } from '../map/use_map';

interface Props {
  summary: Summary;
  question: number;
  statements: Statement[];
  item: Statement;
  shown: ShownMap;
}

export function Answers({ summary, question, statements, item, shown }: Props) {
  const words = useWords();
  const { map, provisional } = shown;
  const [of, setOf] = useState<'agree' | 'disagree'>('agree');
  const counted = map.statements.find(({ statement }) => statement === item.statement);
  if (!counted) {
    return <p class="none" data-testid="not-counted">{words.say('statement.not_counted')}</p>;
  }
  const found = find(counted, map);
  const everyone = everyoneOn(counted, map);
  return (
    <section class="answers" aria-labelledby="answers-title" data-testid="answers"
      data-finding={found.finding}>
      <h2 id="answers-title">{words.say(`finding.${found.finding}`)}</h2>
      <p class="lead"><Gist found={found} chosen={false} /></p>
      <Tally side={everyone} />
      <div data-screen-only>
        <OneOf name="of" label={words.say('statement.bars_of')} value={of}
          change={setOf}
          options={(['agree', 'disagree'] as const).map((choice) => {
            return { value: choice, label: words.say(`choice.${choice}`) };
          })} />
      </div>
      <Rows {...{ summary, of }} sides={[everyone, ...found.sides]} />
      <Key summary={summary} />
      <Entrusted summary={summary} />
      {summary.constituencies.length > 0 && counted.constituencies.length === 0 && (
        <p class="suppressed">{words.say('row.suppressed', { floor: summary.anonymity_floor })}</p>
      )}
      <FigureTable
        name="statements"
        build={(voices) => statementSheet([found], map, statements, summary, voices)}
        languages={summary.languages}
        file={`entente-${summary.dialogue}-${question}-${map.size}-${item.statement}`}
        title={words.say('table.title')}
        merged={2 + summary.languages.length}
      />
      <details>
        <summary>{words.say(provisional ? 'statement.live' : 'statement.published')}</summary>
        <Pinned shown={shown} />
      </details>
    </section>
  );
}
