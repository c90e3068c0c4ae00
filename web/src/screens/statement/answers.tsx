// Who agrees, by side, with what can be said for sure.

import { useState } from 'preact/hooks';

import type { Statement, Summary } from '../../api/shapes';
import { FigureTable } from '../../look/figure_table';
import { Tally } from '../../look/tally';
import { statementSheet } from '../../opinion/figures';
import { find } from '../../opinion/finding';
import { everyoneOn } from '../../opinion/sides';
import { useWords } from '../../words/speech';
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
      <fieldset class="chips-of" data-screen-only>
        <legend>{words.say('statement.bars_of')}</legend>
        {(['agree', 'disagree'] as const).map((choice) => (
          <label key={choice} class="chip chip-quiet">
            <input type="radio" name="of" checked={of === choice} onChange={() => setOf(choice)} />
            <span>{words.say(`choice.${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <Rows {...{ summary, of }} sides={[everyone, ...found.sides]} />
      <Key summary={summary} />
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
