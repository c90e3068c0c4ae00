// The map as a table: the same figures for a screen reader and as CSV (RFC 4180).

import type { OpinionMap, Statement } from '../api/shapes';
import { sidesOf } from './sides';

type Cell = string | number | null;

function csvField(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  // A spreadsheet would run a text that begins like a formula.
  const safe = typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(rows: Cell[][]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

// One row per statement and side; codes, not words, so that files compare across languages.
export function csvRows(map: OpinionMap, statements: Statement[]): Cell[][] {
  const texts = new Map(statements.map((item) => [item.statement, item]));
  const head = ['statement', 'side_kind', 'side', 'agree', 'disagree', 'pass', 'members',
    'common_ground_ppm', 'common_refusal_ppm', 'divisive_ppm', 'original_language', 'text'];
  const rows = map.statements.flatMap((item) => {
    const known = texts.get(item.statement);
    const figures: Cell[] = [item.common_ground.both, item.common_refusal.both, item.divisive];
    const words: Cell[] = [known?.language ?? '', known?.text[known.language] ?? ''];
    const all: Cell[] = [item.statement, 'all', '', item.agree, item.disagree, item.pass,
      map.participants.total, ...figures, ...words];
    const sides = sidesOf(item, map).map((side): Cell[] => {
      const { agree, disagree, pass } = side.counts;
      return [item.statement, side.kind, side.name, agree, disagree, pass, side.of,
        null, null, null, ...words];
    });
    return [all, ...sides];
  });
  return [head, ...rows];
}
