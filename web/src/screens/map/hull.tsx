// One hull. When its outline changes it moves there within 180 ms, ease-out; not at all for those
// who asked for less motion.

import { useLayoutEffect, useRef } from 'preact/hooks';

import { between, path } from '../../opinion/outline';
import type { Point } from '../../opinion/place';

const duration = 180; // ms

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const easeOut = (share: number) => 1 - (1 - share) ** 3;

export function Hull({ group, points }: { group: number; points: Point[] }) {
  const drawn = useRef<Point[] | null>(null);
  const fill = useRef<SVGPathElement>(null);
  const pattern = useRef<SVGPathElement>(null);
  const goal = path(points);

  useLayoutEffect(() => {
    const draw = (now: Point[]) => {
      drawn.current = now;
      fill.current?.setAttribute('d', path(now));
      pattern.current?.setAttribute('d', path(now));
    };
    const from = drawn.current;
    if (!from || still()) {
      draw(points);
      return undefined;
    }
    let frame = 0;
    const start = performance.now();
    const step = (time: number) => {
      const share = Math.min(1, Math.max(0, (time - start) / duration));
      draw(between(from, points, easeOut(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [goal]);

  return (
    <g class={`hull side-${group % 5}`} data-testid={`hull-${group}`} data-outline={goal}>
      <path ref={fill} class="hull-fill" />
      <path ref={pattern} class="hull-pattern" fill={`url(#pattern-${group % 5})`} />
    </g>
  );
}
