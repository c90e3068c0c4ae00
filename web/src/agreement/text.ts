// A text in two layers, by part: part 0 is the plain summary, part n the clause n. What an
// amendment changes, and what a version still lacks.

import type { Texts } from '../api/shapes';
import type { Amendment, Clause, Proposal, Version } from './shapes';

const nothing: Clause = { text: {}, indicator: {} };

// One more than there are is a clause that is still to be written.
export function partOf(version: Version, part: number): Clause {
  if (part === 0) return { text: version.summary, indicator: {} };
  return version.clauses[part - 1] ?? nothing;
}

export const newest = (proposal: Proposal): Version => proposal.versions.at(-1)!;

export const isNewClause = (version: Version, part: number) => part > version.clauses.length;

// The text an amendment was written for: versions are counted from 1.
export function amended(proposal: Proposal, amendment: Amendment): Version {
  return proposal.versions[amendment.version - 1]!;
}

export interface Change {
  language: string;
  before: string;
  after: string;
}

// By language: those in which it is written first, then those it would leave without words.
export function changes(before: Texts, after: Texts): Change[] {
  const languages = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return languages.map((language) => ({
    language, before: before[language] ?? '', after: after[language] ?? '',
  }));
}

// The same words in the same languages.
export function same(left: Texts, right: Texts): boolean {
  const [one, other] = [written(left), written(right)];
  return Object.keys({ ...one, ...other }).every((tag) => one[tag] === other[tag]);
}

export interface Gap {
  part: number;
  of: 'text' | 'indicator';
  languages: string[];
}

const lacking = (texts: Texts, languages: readonly string[]) =>
  languages.filter((language) => (texts[language] ?? '').trim() === '');

// Where words are missing in a working language. An indicator may be absent altogether.
export function gapsIn(version: Pick<Version, 'summary' | 'clauses'>,
  languages: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  const look = (part: number, of: Gap['of'], texts: Texts) => {
    const missing = lacking(texts, languages);
    if (of === 'indicator' && missing.length === languages.length) return;
    if (missing.length > 0) gaps.push({ part, of, languages: missing });
  };
  look(0, 'text', version.summary);
  version.clauses.forEach((clause, at) => {
    look(at + 1, 'text', clause.text);
    look(at + 1, 'indicator', clause.indicator);
  });
  return gaps;
}

// Only what somebody wrote, without what the keyboard left at its ends.
export function written(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts)
    .map(([language, text]): [string, string] => [language, text.trim()])
    .filter(([, text]) => text !== ''));
}
