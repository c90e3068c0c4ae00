// A hull. When its outline changes it moves there within 180 ms, ease-out; not at all for those who
// asked for less motion. Its ground is drawn apart, below all fills, so that bands end at borders
// and hulls that overlap are both seen.

import { useLayoutEffect, useRef } from 'preact/hooks';

import { between, path } from '../../opinion/outline';
import type { Point } from '../../opinion/place';
import type { Shape } from './shapes';

const duration = 180; // ms

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const easeOut = (share: number) => 1 - (1 - share) ** 3;

function Moving({ points, ...drawn }: { points: Point[]; class: string; fill?: string }) {
  const before = useRef<Point[] | null>(null);
  const element = useRef<SVGPathElement>(null);
  const goal = path(points);

  useLayoutEffect(() => {
    const draw = (now: Point[]) => {
      before.current = now;
      element.current?.setAttribute('d', path(now));
    };
    const from = before.current;
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

  return <path ref={element} {...drawn} />;
}

export function Ground({ shape }: { shape: Shape }) {
  return <Moving class="hull-ground" points={shape.outline} />;
}

export function Hull({ shape: { tag, outline } }: { shape: Shape }) {
  return (
    <g class={`hull side-${tag % 5}`} data-testid={`hull-${tag}`} data-outline={path(outline)}>
      <Moving class="hull-fill" points={outline} />
      <Moving class="hull-pattern" points={outline} fill={`url(#pattern-${tag % 5})`} />
    </g>
  );
}
