// The summary of the dialogue at hand: asked once for every page that shows it, again on demand.

import { useCallback, useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { Summary } from '../api/shapes';

export interface Known {
  summary: Summary | null;
  failure: unknown;
  reload(): void;
}

const remembered = new Map<string, Summary>();

export function useSummary(dialogue: string | null): Known {
  const [, setVersion] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);

  const reload = useCallback(() => {
    if (dialogue === null) return;
    setFailure(null);
    clerk.summary(dialogue).then(
      (summary) => {
        // Two answers may cross on the way: the larger log is the newer one.
        const before = remembered.get(dialogue);
        if (!before || summary.size >= before.size) remembered.set(dialogue, summary);
        setVersion((version) => version + 1);
      },
      (reason: unknown) => setFailure(reason),
    );
  }, [dialogue]);

  useEffect(reload, [reload]);
  useEffect(() => {
    addEventListener(clerk.pausedElsewhere, reload);
    return () => removeEventListener(clerk.pausedElsewhere, reload);
  }, [reload]);
  const summary = dialogue === null ? null : remembered.get(dialogue) ?? null;
  return { summary, failure, reload };
}
