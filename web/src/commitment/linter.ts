// The builder's linter: what a promise still lacks, and which of its words promise nothing. It
// advises; what the law refuses is said by the host. No owner and no date are refused there too.

import { words as lists } from '../../../data/vague.json';

export type Lack =
  | 'owner' | 'due' | 'action' | 'beneficiaries' | 'deliverable' | 'indicator' | 'resource'
  | 'verifier' | 'milestone' | 'anchor';

export interface Draft {
  owner: boolean;
  due: boolean;
  texts: Record<'action' | 'beneficiaries' | 'deliverable' | 'indicator' | 'resource', boolean>;
  verifier: boolean;
  milestones: number;
  anchors: number;
}

// In the order in which a person would be asked. These five stop the promise; the
// others weaken it.
export const needed: readonly Lack[] = ['owner', 'due', 'action', 'beneficiaries', 'verifier'];

export function lacks(draft: Draft): Lack[] {
  const there: [Lack, boolean][] = [
    ['owner', draft.owner], ['action', draft.texts.action],
    ['beneficiaries', draft.texts.beneficiaries], ['due', draft.due],
    ['verifier', draft.verifier], ['deliverable', draft.texts.deliverable],
    ['indicator', draft.texts.indicator], ['resource', draft.texts.resource],
    ['milestone', draft.milestones > 0], ['anchor', draft.anchors > 0],
  ];
  return there.filter(([, here]) => !here).map(([lack]) => lack);
}

// Words that sound like a promise and bind nobody: data/vague.json, which `entente commitments
// import --dry-run` reads too. "…" stands for any ending, so that every form of a verb is met.
const patternOf = (words: string[]) => {
  const either = words.join('|').replaceAll('…', '\\p{L}*').replaceAll('’', '[’\']');
  return new RegExp(`(?<!\\p{L})(?:${either})(?!\\p{L})`, 'giu');
};

const vague: Record<string, RegExp> = Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, patternOf(words)]));

// The vague words of a text, as they stand there, each once.
export function vagueWords(text: string, language: string): string[] {
  const pattern = vague[language.split('-')[0] ?? ''];
  if (!pattern) return [];
  const found = text.match(pattern) ?? [];
  return [...new Set(found.map((word) => word.toLocaleLowerCase(language)))];
}
