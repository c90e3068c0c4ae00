// The answer ledger, read again as the register grows.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from './clerk';
import type { Ledger } from './shapes';

export function useLedger(dialogue: string, size: number) {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.ledger(dialogue).then(setLedger, setFailure);
  };
  useEffect(load, [dialogue, size]);
  return { ledger, failure, load };
}
