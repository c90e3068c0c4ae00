// A figure as a table: what a screen reader reads and what is taken away as CSV are one thing.
// CSV as in RFC 4180, UTF-8 without a byte order mark; the first line holds codes, not words, so
// that files compare across languages.

export type Cell = string | number | null;

export interface Column {
  code: string;
  label: string; // in the reader's language; '' where only the file has this column
  as: 'text' | 'count' | 'share' | 'times'; // a share stands between 0 and 1
  say?(cell: Cell): string; // how the page says it, where the file holds a code
}

export interface Sheet {
  columns: Column[];
  rows: Cell[][];
}

// A spreadsheet would run a text that begins like a formula.
function harmless(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return typeof cell === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function field(cell: Cell): string {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map((column) => column.code), ...rows];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

// For pasting into a spreadsheet: tabs between, and none inside.
export function toTabs({ columns, rows }: Sheet): string {
  const lines = [columns.map((column) => column.label || column.code), ...rows];
  const flat = (cell: Cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ');
  return lines.map((line) => line.map(flat).join('\t')).join('\n');
}

// Four digits: more than the votes say, and the same text everywhere.
export function share(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1e4) / 1e4;
}
