import { describe, expect, it } from 'vitest';

import { counts, group, mapOf, statement } from './invented_map';
import { asPublished, letterOf, like, turned, turnLike, type Turn } from './match';

const groups = (...members: number[]) => members.map((count, index) => group(index, count, [0, 0]));
const eager = counts(9, 1);
const weary = counts(1, 9);
const torn = counts(5, 5);

describe('From frame to frame', () => {
  const before = asPublished(mapOf([
    statement(1, [5, 1], { groups: [eager, weary] }),
    statement(2, [2, 7], { groups: [weary, eager] }),
  ], groups(12, 10)));

  it('letters follow the people, not their number', () => {
    expect(before.tags.map(letterOf)).toEqual(['A', 'B']);
    const now = like(before, mapOf([
      statement(1, [5, 1], { groups: [weary, eager] }),
      statement(2, [2, 7], { groups: [eager, weary] }),
    ], groups(14, 12)));
    expect(now.tags.map(letterOf)).toEqual(['B', 'A']);
  });

  it('a group that is new takes the first free letter, and the others keep theirs', () => {
    const three = like(before, mapOf([
      statement(1, [5, 1], { groups: [torn, weary, eager] }),
      statement(2, [2, 7], { groups: [torn, eager, weary] }),
    ], groups(14, 12, 10)));
    expect(three.tags.map(letterOf)).toEqual(['C', 'B', 'A']);
    const two = like(three, mapOf([
      statement(1, [5, 1], { groups: [torn, eager] }),
      statement(2, [2, 7], { groups: [torn, weary] }),
    ], groups(20, 10)));
    expect(two.tags.map(letterOf)).toEqual(['C', 'A']);
  });

  it('a published map has the letters that everybody sees', () => {
    expect(asPublished(before).tags).toEqual([0, 1]);
  });

  const turnedMap = ([xx, xy, yx, yy]: Turn) => mapOf(before.statements.map((item) => {
    return { ...item, axes: turned([xx, xy, yx, yy], item.axes) };
  }));

  it.each<[string, Turn]>([
    ['stand still', [1, 0, 0, 1]],
    ['are mirrored', [-1, 0, 0, 1]],
    ['are exchanged', [0, 1, 1, 0]],
    ['are turned by a third', [-0.5, -Math.sqrt(0.75), Math.sqrt(0.75), -0.5]],
  ])('the reader sees the same when the axes %s', (_, turn) => {
    const now = turnedMap(turn);
    const kept = turnLike(before, now);
    for (const [at, { axes }] of now.statements.entries()) {
      const [x, y] = turned(kept, axes);
      expect(x).toBeCloseTo(before.statements[at]!.axes[0], 9);
      expect(y).toBeCloseTo(before.statements[at]!.axes[1], 9);
    }
  });

  it('nothing turns when no statement is left of the frame before', () => {
    expect(turnLike(before, mapOf([statement(9, [1, 1])]))).toEqual(before.turn);
  });
});
