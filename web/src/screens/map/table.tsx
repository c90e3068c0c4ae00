// The table beside the map: every figure of the picture, for reading aloud and for taking away.

import type { MapStatement, OpinionMap, Statement, Summary } from '../../api/shapes';
import { save } from '../../look/save';
import { letterOf, sidesOf } from '../../opinion/sides';
import { csvRows, toCsv } from '../../opinion/table';
import { textFor, useWords } from '../../words/speech';
import { StatementText } from './evidence';

interface Props {
  summary: Summary;
  map: OpinionMap;
  statements: Statement[];
  question: number;
}

export function MapTable({ summary, map, statements, question }: Props) {
  const words = useWords();
  const download = () => {
    const csv = toCsv(csvRows(map, statements));
    save(`entente-${summary.dialogue}-${question}-${map.size}.csv`, csv, 'text/csv;charset=utf-8');
  };
  // A constituency may be large enough to be shown for one statement and not for another.
  const codes = [...new Set(map.statements.flatMap((item) => {
    return item.constituencies.map(({ code }) => code);
  }))];
  const columns = [...map.groups.map((group) => letterOf(group.group)), ...codes];
  const nameOf = (code: string) => {
    const known = summary.constituencies.find((item) => item.code === code);
    return known ? textFor(known.name, words.language)[1] : code;
  };
  const cell = (item: MapStatement, column: string) => {
    const side = sidesOf(item, map).find(({ name }) => name === column);
    if (!side?.agree) return '–';
    return words.say('table.cell', { share: words.percent(side.agree.share), count: side.voted });
  };
  return (
    <section class="evidence" aria-labelledby="table-title">
      <h2 id="table-title">{words.say('table.title')}</h2>
      <p class="actions">
        <button type="button" class="button" data-testid="csv" onClick={download}>
          {words.say('table.csv')}
        </button>
      </p>
      <details class="wide" data-testid="map-table">
        <summary>{words.say('table.show', { count: map.statements.length })}</summary>
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="table-title">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{words.say('table.statement')}</th>
                <th scope="col">{words.say('choice.agree')}</th>
                <th scope="col">{words.say('choice.disagree')}</th>
                <th scope="col">{words.say('choice.pass')}</th>
                {map.groups.map((group) => (
                  <th key={group.group} scope="col">
                    {words.say('row.group', { letter: letterOf(group.group) })}
                  </th>
                ))}
                {codes.map((code) => <th key={code} scope="col">{nameOf(code)}</th>)}
              </tr>
            </thead>
            <tbody>
              {map.statements.map((item) => (
                <tr key={item.statement}>
                  <th scope="row"><StatementText id={item.statement} {...{ statements }} /></th>
                  <td>{words.number(item.agree)}</td>
                  <td>{words.number(item.disagree)}</td>
                  <td>{words.number(item.pass)}</td>
                  {columns.map((column) => <td key={column}>{cell(item, column)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
