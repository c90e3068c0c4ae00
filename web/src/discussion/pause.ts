// Whether a dialogue is paused, by the host's clock: from the act on until its hour, or until
// another act ends it sooner. Asked again while it lasts, so that pages go on by themselves.

import { useEffect, useState } from 'preact/hooks';

import { hostNow, resumed } from '../api/clerk';
import type { Pause, Summary } from '../api/shapes';

const freshness = 20_000; // ms
const longest = 0x7fffffff; // ms that a timer can wait

export const pausedNow = (summary: Pick<Summary, 'paused'> | null, now: number): Pause | null =>
  (summary?.paused && now < summary.paused.until ? summary.paused : null);

export function usePause(summary: Summary | null, reload: () => void): Pause | null {
  const [, setVersion] = useState(0);
  const pause = pausedNow(summary, hostNow());
  useEffect(() => {
    if (!pause) return undefined;
    const left = Math.min(longest, Math.max(0, pause.until - hostNow()) * 1_000 + 500);
    const end = setTimeout(() => setVersion((version) => version + 1), left);
    const ask = setInterval(() => document.visibilityState === 'visible' && reload(), freshness);
    return () => {
      clearTimeout(end);
      clearInterval(ask);
      dispatchEvent(new Event(resumed)); // or another hour holds: then the host says so again
    };
  }, [pause?.until, reload]);
  return pause;
}
