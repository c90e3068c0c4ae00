// Rule and conclusion as a table, with the same figures to take away.

import type { Summary } from '../../api/shapes';
import { useSideNames } from '../../constituency/side_names';
import { countsOf } from '../../decision/recount';
import { motionsAddress } from '../../decision/host';
import type { Decision } from '../../decision/shapes';
import { FigureTable } from '../../look/figure/figure_table';
import type { Cell, Column, Sheet } from '../../opinion/sheet';
import { useWords } from '../../words/speech';
import type { WordKey, Words } from '../../words/words';

interface Props {
  summary: Summary;
  decision: Decision;
}

export function Figures({ summary, decision }: Props) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const { dialogue, languages } = summary;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{words.say('figures.title')}</h2>
      <FigureTable name="decision" title={words.say('figures.table')} languages={languages}
        file={`${dialogue}-decision-${decision.decision}`} caption={words.say('figures.hidden')}
        build={() => sheetOf(words, decision, nameOf)} />
      <p><a href={motionsAddress(dialogue)}>{words.say('figures.motions')}</a></p>
    </section>
  );
}

const yesOrNo = (words: Words) => (cell: Cell) =>
  (cell === null ? '–' : words.say(cell === 'true' ? 'figures.yes' : 'figures.no'));

function sheetOf(words: Words, decision: Decision, nameOf: (code: string) => string): Sheet {
  const column = (code: string, label: WordKey, as: Column['as'], say?: Column['say']): Column =>
    ({ code, label: words.say(label), as, ...(say ? { say } : {}) });
  const columns: Column[] = [
    column('constituency', 'figures.side', 'text', (cell) => nameOf(String(cell))),
    column('voice', 'figures.voice', 'text',
      (cell) => words.say(cell === 'ballots' ? 'figures.ballots' : 'figures.focal_point')),
    column('seats', 'rulecard.seats', 'count'),
    column('quorum', 'rulecard.quorum', 'count'),
    column('threshold', 'rulecard.threshold', 'text'),
    column('may_block', 'rulecard.may_block', 'text', yesOrNo(words)),
    column('yes', 'ballot.yes', 'count'),
    column('no', 'ballot.no', 'count'),
    column('abstain', 'ballot.abstain', 'count'),
    column('quorum_met', 'figures.quorum_met', 'text', yesOrNo(words)),
    column('blocked', 'figures.blocked', 'text', yesOrNo(words)),
    column('reached', 'figures.reached', 'text', yesOrNo(words)),
  ];
  const rows = decision.rows.map((row): Cell[] => {
    const counts = decision.concluded ? countsOf(row) : null;
    const stated = (what: 'quorum_met' | 'blocked' | 'reached') =>
      (row.concluded ? String(row.concluded[what]) : null);
    return [
      row.constituency, row.voice, row.seats, row.quorum,
      `${row.threshold.numerator}/${row.threshold.denominator}`, String(row.may_block),
      counts?.yes ?? null, counts?.no ?? null, counts?.abstain ?? null,
      stated('quorum_met'), stated('blocked'), stated('reached'),
    ];
  });
  return { columns, rows };
}
