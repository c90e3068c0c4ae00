// How the floor is shared: who spoke for how long, and who wrote how many statements. A
// constituency that is too small to be counted alone is counted with others, in a row of its own.

import type { Summary } from '../../api/shapes';
import { clock } from '../../look/course/run_sheet';
import { balanceOf } from '../../session/run';
import type { SessionView } from '../../session/shapes';
import { Said, textFor, useWords } from '../../words/speech';

export function Balance({ session, summary }: { session: SessionView; summary: Summary }) {
  const words = useWords();
  const { written } = session;
  const rows = balanceOf(session, summary.constituencies.map((side) => side.code));
  const alone = new Map((written ?? []).flatMap(({ constituencies: [code, ...more], statements }) =>
    (code !== undefined && more.length === 0 ? [[code, statements] as const] : [])));
  const together = written?.find(({ constituencies }) => constituencies.length > 1);
  const wrote = (code: string) => {
    const statements = alone.get(code);
    return statements === undefined
      ? <span class="quiet">{words.say('speakers.with_others')}</span> : words.number(statements);
  };
  return (
    <>
      <table class="table plain-table balance" data-testid="balance">
        <caption>{words.say('speakers.balance')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('dialogue.constituency')}</th>
            <th scope="col">{words.say('speakers.turns')}</th>
            <th scope="col">{words.say('speakers.time')}</th>
            {written && <th scope="col">{words.say('speakers.written')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.constituency}>
              <th scope="row"><Said texts={summary.constituencies[index]!.name} /></th>
              <td>{words.number(row.turns)}</td>
              <td>
                {clock(row.seconds)}{' '}
                <span class="balance-share">({words.percent(row.share)})</span>
              </td>
              {written && <td>{wrote(row.constituency)}</td>}
            </tr>
          ))}
          {together && (
            <tr>
              <th scope="row" colSpan={3}>
                {words.say('speakers.together', {
                  sides: together.constituencies.map((code) => nameOf(summary, code,
                    words.language)).join(' + '),
                })}
              </th>
              <td>{words.number(together.statements)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {written && (
        <p class="quiet" data-testid="written-says">
          {words.say('speakers.written_says', { floor: summary.anonymity_floor })}
        </p>
      )}
    </>
  );
}

const nameOf = ({ constituencies }: Summary, code: string, language: string) =>
  textFor(constituencies.find((side) => side.code === code)?.name ?? {}, language)[1];
