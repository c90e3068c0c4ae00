import { describe, expect, it } from 'vitest';

import type { MapStatement } from '../api/shapes';
import { find, findings, sorted } from './finding';
import { counts, group, mapOf, statement } from './invented_map';
import { asPublished } from './match';
import { bond, commonGround, sidesOf } from './sides';
import { everything, searchOf, viewOf } from './view';

const yes = counts(90, 5, 5);
const no = counts(5, 90, 5);
const torn = counts(50, 50);
const few = counts(2, 2);
const standing = (both: number) => ({ groups: both, constituencies: both, both });

// Two groups and two constituencies; the map's own figures where they decide.
function said(id: number, sides: [typeof yes, typeof yes], more: Partial<MapStatement> = {}) {
  const [left, right] = sides;
  return statement(id, [1, 1], {
    ...counts(left.agree + right.agree, left.disagree + right.disagree, left.pass + right.pass),
    groups: sides,
    constituencies: [{ code: 'union', ...left }, { code: 'private', ...right }],
    ...more,
  });
}

const map = asPublished(mapOf([
  said(1, [yes, yes], { common_ground: standing(850_000) }),
  said(2, [no, no], { common_refusal: standing(850_000) }),
  said(3, [yes, no], { divisive: 850_000 }),
  said(4, [yes, few]),
  said(5, [torn, torn]),
  said(6, [yes, yes], { live: false }),
], [group(0, 120, [0, 0]), group(1, 110, [1, 1])], {
  participants: { total: 240, placed: 230 },
  constituencies: [{ code: 'union', participants: 120 }, { code: 'private', participants: 120 }],
}));
const item = (id: number) => map.statements[id - 1]!;

describe('A finding', () => {
  it('is one for each statement, so that the findings add up', () => {
    const found = map.statements.map((it) => find(it, map).finding);
    expect(found).toEqual([...findings.slice(0, 4), 'mixed', 'about_me']);
  });

  it('between some constituencies follows from their votes alone', () => {
    const three = find(item(3), map, ['union']);
    expect([three.finding, three.between]).toEqual(['common_ground', 1]);
    expect(three.ground).toBeCloseTo(0.855, 2);
    expect(three.voted).toBe(100);
    expect(find(item(3), map, ['union', 'private']).finding).toBe('pulls_apart');
    expect(find(item(3), map, ['union', 'private']).gap).toBeCloseTo(0.85, 9);
    expect(find(item(4), map, ['union']).finding).toBe('common_ground');
    expect(find(item(4), map, ['private']).finding).toBe('too_few');
  });

  it('lists those it is made between first', () => {
    expect(find(item(1), map, ['private']).sides.map(({ name }) => name))
      .toEqual(['private', 'A', 'B', 'union']);
  });

  it('is none where a constituency that was chosen is not shown', () => {
    expect(find(item(1), map, ['union', 'government']).finding).toBe('too_few');
  });

  it('of a map without sides is that there are too few votes', () => {
    const bare = asPublished(mapOf([statement(1, [1, 0])]));
    expect(find(bare.statements[0]!, bare).finding).toBe('too_few');
  });

  it('never calls common what adding a disagreement has undone', () => {
    for (let against = 0; against <= 60; against += 1) {
      const now = find(said(1, [yes, counts(30, against)]), map, ['private']);
      const next = find(said(1, [yes, counts(30, against + 1)]), map, ['private']);
      expect(next.ground).toBeLessThanOrEqual(now.ground);
    }
  });

  it('counts as silent who passed or did not vote', () => {
    expect(find(item(1), map).silence).toBeCloseTo(1 - 190 / 240, 9);
    expect(find(item(1), map, ['union']).silence).toBeCloseTo(1 - 95 / 120, 9);
  });
});

describe('The order of findings', () => {
  const found = map.statements.map((it) => find(it, map));
  const order = (name: Parameters<typeof sorted>[1]) => {
    return sorted(found, name).map((it) => it.item.statement);
  };
  it('is by finding, by gap, by silence, by votes or by number', () => {
    expect(order('finding')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(order('gap')[0]).toBe(3);
    expect(order('silence')[0]).toBe(4);
    expect(order('votes').at(-1)).toBe(4);
    expect(order('number')).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('A view', () => {
  const codes = ['union', 'private'];
  it('stands in the address, and is read back as it was written', () => {
    const view = { show: 'pulls_apart', between: ['union', 'private'], order: 'gap', role: null,
    } as const;
    const search = searchOf({ ...view, between: [...view.between] });
    expect(search).toBe('?show=pulls_apart&between=union,private&order=gap');
    expect(viewOf(search, codes)).toEqual(view);
    expect(searchOf(everything)).toBe('');
  });

  it('takes what it does not know for not said', () => {
    expect(viewOf('?show=best&between=nobody,union&order=up', codes))
      .toEqual({ show: 'all', between: ['union'], order: 'finding', role: null });
  });
});

describe('Sides', () => {
  it('stand by letter, then the constituencies', () => {
    const swapped = { ...map, tags: [1, 0] };
    expect(sidesOf(item(3), swapped).map(({ name, silent }) => [name, silent])).toEqual([
      ['A', 15], ['B', 25], ['union', 25], ['private', 25],
    ]);
  });

  it('are joined by what they share, over all statements or on one', () => {
    expect(commonGround(map).map(({ statement: id }) => id)).toEqual([1]);
    expect(bond(map, 0, 1).shared).toBe(1);
    expect(bond(map, 0, 1, 1).thickness).toBeGreaterThan(0.8);
    expect(bond(map, 0, 1, 3)).toMatchObject({ shared: 0 });
  });
});
