// The answer ledger, read again as the register grows, or as seldom as `version` changes.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import * as clerk from './clerk';
import type { Ledger } from './shapes';

export function useLedger(summary: Summary, version = summary.size) {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.ledger(summary).then(setLedger, setFailure);
  };
  useEffect(load, [summary.dialogue, version]);
  return { ledger, failure, load };
}
