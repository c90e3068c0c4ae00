// What changed between two versions of a text, word by word: a longest common subsequence.
// The same two texts give the same answer everywhere; ties keep the earlier word.

export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const cellsMax = 9_000_000; // of the table; beyond it, whole lines are compared

const wordsOf = (text: string) =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

function merged(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else if (piece.text) all.push({ ...piece });
  }
  return all;
}

// A blank alone between two changes belongs to them: "two words" reads as one change, not three.
function joined(pieces: Piece[]): Piece[] {
  const spread = pieces.flatMap((piece, at): Piece[] => {
    const between = at > 0 && at < pieces.length - 1;
    if (piece.kind !== 'same' || piece.text.trim() !== '' || !between) return [piece];
    return [{ kind: 'gone', text: piece.text }, { kind: 'new', text: piece.text }];
  });
  const ordered: Piece[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    ordered.push({ kind: 'gone', text: gone }, { kind: 'new', text: added });
    gone = '';
    added = '';
  };
  for (const piece of spread) {
    if (piece.kind === 'gone') gone += piece.text;
    else if (piece.kind === 'new') added += piece.text;
    else {
      flush();
      ordered.push(piece);
    }
  }
  flush();
  return merged(ordered);
}

// lengths[i][j]: the longest common subsequence of what begins at i in one and at j in the other.
function compared(before: string[], after: string[]): Piece[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j]
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      pieces.push({ kind: 'same', text: before[i]! });
      i += 1;
      j += 1;
    } else if (j === after.length
      || (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      pieces.push({ kind: 'gone', text: before[i]! });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: after[j]! });
      j += 1;
    }
  }
  return pieces;
}

export function difference(before: string, after: string): Piece[] {
  let one = wordsOf(before);
  let two = wordsOf(after);
  if ((one.length + 1) * (two.length + 1) > cellsMax) {
    one = linesOf(before);
    two = linesOf(after);
  }
  let head = 0;
  while (head < one.length && head < two.length && one[head] === two[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < two.length - head
    && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail += 1;
  const middle = compared(
    one.slice(head, one.length - tail), two.slice(head, two.length - tail));
  return joined(merged([
    { kind: 'same', text: one.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: one.slice(one.length - tail).join('') },
  ]));
}
