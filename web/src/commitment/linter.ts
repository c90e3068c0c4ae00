// The builder's linter: what a promise still lacks, and which of its words promise nothing. It
// advises; what the law refuses is said by the host. No owner and no date are refused there too.

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

// Words that sound like a promise and bind nobody. "…" stands for any ending, so that every form of
// a verb is met.
const lists: Record<string, string[]> = {
  fr: [
    's’efforcer…', 'efforcer…', 'tenter…', 'tend… vers', 'encourag…', 'favoris…', 'promouv…',
    'sensibilis…', 'envisag…', 'étudier la possibilité', 'viser à', 'vise à', 'visent à',
    'visant à', 'contribu… à', 'soutenir', 'renforc…', 'amélior…', 'accompagn…', 'facilit…',
    'appuy…', 'œuvr… à', 's[’\']emplo… à', 'réfléch… à', 'veill… à', 'progressiv…', 'si possible',
    'dans la mesure du possible', 'à terme', 'dès que possible', 'le cas échéant',
  ],
  en: [
    'strive…', 'endeavour…', 'endeavor…', 'try to', 'attempt to', 'encourag…', 'promot…',
    'raise awareness', 'consider', 'considers', 'considering', 'explore…', 'look into', 'aim to',
    'seek to', 'work… toward…', 'take steps to', 'contribute to', 'support…', 'strengthen…',
    'improv…', 'enhanc…', 'foster…', 'facilitat…', 'gradual…', 'if possible',
    'where possible', 'as far as possible', 'as soon as possible', 'in due course',
    'as appropriate',
  ],
};

const patternOf = (words: string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|').replaceAll('…', '\\p{L}*')})(?!\\p{L})`, 'giu');

const vague: Record<string, RegExp> = Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, patternOf(words)]));

// The vague words of a text, as they stand there, each once.
export function vagueWords(text: string, language: string): string[] {
  const pattern = vague[language.slice(0, 2)];
  if (!pattern) return [];
  const found = text.match(pattern) ?? [];
  return [...new Set(found.map((word) => word.toLocaleLowerCase(language)))];
}
