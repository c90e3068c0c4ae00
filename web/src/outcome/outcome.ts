// A document without a look: what the closing of a session says, in one language. The same one
// becomes a page that prints on A4 (html.ts) and a file for a word processor (docx.ts).

import type { Language } from '../words/words';

// A run of text. People's own words keep their language where it is not the document's.
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  language?: string;
}

export type Line = string | Run[];

export interface Column {
  title: string;
  figures?: boolean; // set to the end of the line, in figures of one width
  share?: number; // of the breadth, against the other columns; 1 where left out
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: Line }
  | { kind: 'words'; text: Line; source?: string } // a statement, a commitment: set apart
  | { kind: 'list'; ordered: boolean; items: Line[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: Line[][] };

export interface Outcome {
  language: Language;
  title: string;
  subtitle: string; // dialogue, day
  at: number; // seconds: when it was signed, or written while it is not
  invented: string | null; // the sentence that says so, where it is a rehearsal or an example
  blocks: Block[];
  citation: string; // size of the log, digest, who co-signed: at the foot of every page
}

export const runsOf = (line: Line): Run[] => (typeof line === 'string' ? [{ text: line }] : line);
export const textOf = (line: Line): string => runsOf(line).map((run) => run.text).join('');

// "40%": of the breadth of its table.
export function shareOf(column: Column, columns: Column[]): string {
  const all = columns.reduce((sum, one) => sum + (one.share ?? 1), 0);
  return `${Math.round(((column.share ?? 1) / all) * 100)}%`;
}

// "river-fr.docx"
export function fileName(outcome: Outcome, dialogue: string, extension: 'docx' | 'html'): string {
  return `${dialogue}-${outcome.language}.${extension}`;
}
