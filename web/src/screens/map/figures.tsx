// The same in figures: a table and a file for each thing drawn on the page.

import type { Stability, Statement, Summary } from '../../api/shapes';
import { FigureTable } from '../../look/figure/figure_table';
import {
  bondSheet, groupSheet, knownSheet, stabilitySheet, statementSheet,
} from '../../opinion/figures';
import { sorted, type Found } from '../../opinion/finding';
import type { DrawnMap } from '../../opinion/match';
import type { View } from '../../opinion/view';
import { useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  question: number;
  map: DrawnMap;
  statements: Statement[];
  found: Found[];
  view: View;
  stability: Stability | null;
}

export function Figures({ summary, question, map, statements, found, view, stability }: Props) {
  const words = useWords();
  const { languages } = summary;
  const file = `entente-${summary.dialogue}-${question}-${map.size}`;
  const listed = sorted(found, view.order)
    .filter(({ finding }) => view.show === 'all' || finding === view.show);
  const shared = { languages, file };
  return (
    <section class="evidence map-figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{words.say('table.title')}</h2>
      <FigureTable
        {...shared}
        name="statements"
        build={(voices) => statementSheet(listed, map, statements, summary, voices)}
        title={words.say('table.statements', { count: listed.length })}
        caption={words.say('table.statements_says')}
        merged={2 + languages.length}
      />
      {map.groups.length > 0 && (
        <FigureTable
          {...shared}
          name="groups"
          build={(voices) => groupSheet(map, summary, stability, voices)}
          title={words.say('table.groups', { count: map.groups.length })}
        />
      )}
      {map.groups.length > 1 && (
        <FigureTable
          {...shared}
          name="bonds"
          build={(voices) => bondSheet(map, voices)}
          title={words.say('table.bonds')}
          caption={words.say('table.bonds_says')}
        />
      )}
      {map.groups.length > 1 && (
        <FigureTable
          {...shared}
          name="known-for"
          build={(voices) => knownSheet(map, statements, summary, voices)}
          title={words.say('known.title')}
        />
      )}
      {stability !== null && (
        <FigureTable
          {...shared}
          name="stability"
          build={(voices) => stabilitySheet(map, stability, voices)}
          title={words.say('table.stability')}
          caption={words.say('steady.how', { count: stability.resamples })}
        />
      )}
    </section>
  );
}
