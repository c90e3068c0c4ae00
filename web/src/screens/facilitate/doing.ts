// One thing being done: under way, done, or failed with its reason.

import { useState } from 'preact/hooks';

export interface Doing {
  busy: boolean;
  done: boolean;
  failure: unknown;
  run(work: () => Promise<unknown>): Promise<void>;
}

export function useDoing(after: () => void): Doing {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setDone(false);
    setFailure(null);
    try {
      await work();
      setDone(true);
      after();
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  };
  return { busy, done, failure, run };
}
