// How alike two texts are, by the words they share: to bring likely duplicates near each other
// before a person's eyes. It decides nothing.

const shortest = 4; // letters: shorter words are mostly grammar

function wordsIn(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= shortest));
}

// 0: nothing in common; 1: the same words. The best over the languages in which both exist.
export function likeness(one: Record<string, string>, other: Record<string, string>): number {
  const shares = Object.keys(one).filter((tag) => other[tag] !== undefined).map((tag) => {
    const [left, right] = [wordsIn(one[tag]!), wordsIn(other[tag]!)];
    const shared = [...left].filter((word) => right.has(word)).length;
    const all = left.size + right.size - shared;
    return all === 0 ? 0 : shared / all;
  });
  return Math.max(0, ...shares);
}
