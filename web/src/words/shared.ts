// Which words of weight two texts of one language share. Endings are cut so that a plural meets its
// singular; short and common words carry no weight. It compares words, not meanings.

export interface Run {
  text: string;
  both: boolean; // a word that the other text says too
}

export interface Shared {
  one: Run[];
  other: Run[];
  common: string[]; // as they stand in the first text, each once, in its order
}

const light: Record<string, string> = {
  fr: 'ainsi aussi autre autres aux avec avoir cela celle celles celui ceux chaque comme '
    + 'dans depuis des deux donc dont elle elles entre est être fait faire font ils leur '
    + 'leurs lors mais même moins nous par pas plus pour quand que qui sans selon ses son '
    + 'sont sous sur toute toutes tous tout une vers vous déjà part propre tant bien',
  en: 'about after all also and any are been before being between both but can could each '
    + 'every for from had has have into its more most must not one only other our own over '
    + 'same shall should some such than that the their them then there these they this '
    + 'those through under until upon was were what when where which while who will with '
    + 'within without would already',
};
const lightWords = Object.fromEntries(
  Object.entries(light).map(([language, words]) => [language, new Set(words.split(' '))]));

const lengthMin = 4;
const stemMax = 7;

// "enregistrement", "enregistrées" and "enregistrer" meet at "enregis".
function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/(?:es|s|e)$/u, '').slice(0, stemMax);
}

const pieces = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];

function weighs(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  return /^[\p{L}\p{M}]+$/u.test(word) && word.length >= lengthMin
    && !lightWords[language.slice(0, 2)]?.has(lower);
}

function runsOf(parts: string[], stems: Set<string>, language: string): Run[] {
  return parts.map((text) => ({
    text, both: weighs(text, language) && stems.has(stemOf(text)),
  }));
}

export function shared(one: string, other: string, language: string): Shared {
  const [left, right] = [pieces(one), pieces(other)];
  const stemsOf = (parts: string[]) =>
    new Set(parts.filter((part) => weighs(part, language)).map(stemOf));
  const [ofLeft, ofRight] = [stemsOf(left), stemsOf(right)];
  const common: string[] = [];
  const met = new Set<string>();
  for (const part of left) {
    const stem = stemOf(part);
    if (!weighs(part, language) || !ofRight.has(stem) || met.has(stem)) continue;
    met.add(stem);
    common.push(part.toLocaleLowerCase(language));
  }
  return { one: runsOf(left, ofRight, language), other: runsOf(right, ofLeft, language), common };
}
