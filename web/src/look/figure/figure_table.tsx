// A figure as a table, with the same figures to take away: as a CSV file made on this device, or
// copied. Cells that repeat in the leading columns are drawn once.

import { useState } from 'preact/hooks';

import { toCsv, toTabs, type Cell, type Column, type Sheet } from '../../opinion/sheet';
import type { Voices } from '../../opinion/figures';
import { useWords } from '../../words/speech';
import { isLanguage, loadWords, type Words } from '../../words/words';
import './figures.css';
import { save } from '../form/save';

interface Props {
  name: string; // of the sheet
  build(voices: Voices): Sheet;
  languages: string[]; // of the dialogue
  file: string; // name of the file, without its ending
  title: string;
  caption?: string;
  merged?: number; // leading columns whose repetitions are drawn once
}

// The words of the pages in every language of the dialogue that the pages speak.
async function everyVoice(reader: Words, languages: string[]): Promise<Voices> {
  const spoken = await Promise.all(languages.filter(isLanguage).map(async (language) => {
    return [language, await loadWords(language, 'whole')] as const;
  }));
  const known = new Map<string, Words>(spoken);
  return { reader, languages, words: (language) => known.get(language) };
}

export function FigureTable(props: Props) {
  const { name, build, languages, file, title, caption, merged = 0 } = props;
  const reader = useWords();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const here: Voices = {
    reader, languages, words: (language) => (language === reader.language ? reader : undefined),
  };
  const download = async () => {
    // Without network the labels stay in the reader's language; the figures are the same.
    const voices = await everyVoice(reader, languages).catch(() => here);
    save(`${file}-${name}.csv`, toCsv(build(voices)), 'text/csv;charset=utf-8');
  };
  const copy = () => navigator.clipboard.writeText(toTabs(build(here))).then(
    () => setSaid(reader.say('sheet.copied')),
    () => setSaid(reader.say('sheet.not_copied')),
  );
  return (
    <details
      class="figure-table"
      data-testid={`table-${name}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {open && (
        <>
          <p class="actions">
            <button type="button" class="button" data-testid="csv" onClick={() => void download()}>
              {reader.say('sheet.csv')}
            </button>
            {'clipboard' in navigator && (
              <button type="button" class="button" data-testid="copy" onClick={() => void copy()}>
                {reader.say('sheet.copy')}
              </button>
            )}
            <span role="status" class="quiet">{said}</span>
          </p>
          {caption && <p class="quiet">{caption}</p>}
          <Table sheet={build(here)} title={title} merged={merged} />
        </>
      )}
    </details>
  );
}

function Table({ sheet, title, merged }: { sheet: Sheet; title: string; merged: number }) {
  const words = useWords();
  const shown = sheet.columns.map((column, at) => ({ column, at }))
    .filter(({ column }) => column.label !== '');
  // A row begins anew where its first cell differs from the one above.
  const begins = sheet.rows.map((row, at) => at === 0 || row[0] !== sheet.rows[at - 1]![0]);
  const span = (at: number) => {
    const next = begins.indexOf(true, at + 1);
    return (next === -1 ? sheet.rows.length : next) - at;
  };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="table figures-table">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            {shown.map(({ column }) => (
              <th key={column.code} scope="col" data-as={column.as}>{column.label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, at) => (
            <tr key={at} data-begins={merged > 0 && begins[at]}>
              {shown.map(({ column, at: place }, position) => {
                const repeated = place < merged;
                if (repeated && !begins[at]) return null;
                const cell = row[place] ?? null;
                const rowSpan = repeated ? span(at) : undefined;
                const spoken = say(cell, column, words);
                const data = { 'data-code': column.code, 'data-value': cell ?? '' };
                return position === 0 || (column.as === 'text' && !column.say) ? (
                  <th key={column.code} scope={repeated ? 'rowgroup' : 'row'} rowSpan={rowSpan}
                    data-as={column.as} {...data}>
                    {spoken}
                  </th>
                ) : (
                  <td key={column.code} rowSpan={rowSpan} data-as={column.as} {...data}>
                    {spoken}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function say(cell: Cell, column: Column, words: Words): string {
  if (cell === null) return '–';
  if (column.say) return column.say(cell);
  if (typeof cell !== 'number') return cell;
  if (column.as === 'times') return words.say('sheet.times_of', { value: words.number(cell) });
  return column.as === 'share' ? words.percent(cell) : words.number(cell);
}
