import { describe, expect, it } from 'vitest';

import type { MapStatement, OpinionMap } from '../api/shapes';
import { widestGaps } from './gaps';

const on = (statement: number, sides: [string, number, number][], live = true) => ({
  statement, live,
  constituencies: sides.map(([code, agree, disagree]) => ({ code, agree, disagree, pass: 0 })),
}) as unknown as MapStatement;
const map = (...statements: MapStatement[]) => ({ statements }) as unknown as OpinionMap;

describe('Gaps between constituencies', () => {
  it('are widest first, each with its sides from the most agreeing on', () => {
    const gaps = widestGaps(map(
      on(1, [['gov', 6, 4], ['cso', 5, 5]]), on(2, [['cso', 1, 9], ['gov', 9, 1]])));
    expect(gaps.map((gap) => gap.statement)).toEqual([2, 1]);
    expect(gaps[0]!.sides.map((side) => side.code)).toEqual(['gov', 'cso']);
    expect(gaps[0]!.width).toBeCloseTo(0.8);
  });

  it('are the same whichever way round the sides stand', () => {
    const one = widestGaps(map(on(1, [['gov', 6, 4], ['cso', 1, 9]])));
    expect(widestGaps(map(on(1, [['cso', 1, 9], ['gov', 6, 4]])))).toEqual(one);
  });

  it('leave out sides of which too few voted, rejected statements, those of one side', () => {
    expect(widestGaps(map(on(1, [['gov', 4, 0], ['cso', 5, 5]]), on(2, [['cso', 5, 5]]),
      on(3, [['gov', 9, 1], ['cso', 1, 9]], false)))).toEqual([]);
  });
});
