// Recomputing a result in the reader's own browser: what is asked of the worker, what it says, and
// what is known so far. The work itself is in recompute_worker.ts.

import type { Language } from '../words/words';
import type { Check, Report, Verdict } from './verifier';
import { checks } from './verifier';
import workerAddress from './recompute_worker?worker&url';

export interface Asked {
  dialogue: string;
  key: string; // of the log, as this page was told it
  language: Language;
}

export type Why = 'unreachable' | 'refused' | 'no_verifier' | 'gave_up';

export type Heard =
  | { kind: 'fetching'; bytes: number; of: number | null }
  | { kind: 'progress'; check: Check; done: number; of: number }
  | { kind: 'settled'; check: Check; found: boolean }
  | { kind: 'done'; bytes: number; seconds: number; reports: Record<Language, Report> }
  | { kind: 'stopped'; why: Why; status?: number; body?: object };

export interface Course {
  stage: 'fetching' | 'replaying' | 'done' | 'stopped';
  bytes: number;
  of: number | null;
  marks: Record<Check, Verdict | 'awaited' | 'under_way'>;
  share: number; // of the check under way, 0 to 1
  end: Extract<Heard, { kind: 'done' | 'stopped' }> | null;
}

export function begin(): Course {
  const marks = Object.fromEntries(checks.map((check) => [check, 'awaited'])) as Course['marks'];
  return { stage: 'fetching', bytes: 0, of: null, marks, share: 0, end: null };
}

// What is made of a check: settled ones stay; signatures are checked while the law is replayed.
function withMark(course: Course, check: Check, mark: Course['marks'][Check]): Course {
  return { ...course, stage: 'replaying', marks: { ...course.marks, [check]: mark } };
}

export function hear(course: Course, heard: Heard): Course {
  switch (heard.kind) {
    case 'fetching':
      return { ...course, bytes: heard.bytes, of: heard.of };
    case 'progress': {
      const share = heard.of > 0 ? heard.done / heard.of : 1;
      const under = withMark({ ...course, share }, heard.check, 'under_way');
      return heard.check === 'authors' ? withMark(under, 'law', 'under_way') : under;
    }
    case 'settled':
      return withMark(course, heard.check, heard.found ? 'failed' : 'passed');
    case 'done': {
      const marks = { ...course.marks };
      for (const { check, verdict } of heard.reports.en.checks) marks[check] = verdict;
      return { ...course, stage: 'done', bytes: heard.bytes, marks, end: heard };
    }
    case 'stopped':
      return { ...course, stage: 'stopped', end: heard };
  }
}

// Starts the worker; what comes back ends it.
export function recompute(asked: Asked, tell: (heard: Heard) => void): () => void {
  let worker: Worker;
  try {
    // The build makes one classic script of it; from its sources it is made of modules.
    worker = new Worker(trusted(), { type: import.meta.env.DEV ? 'module' : 'classic' });
  } catch {
    tell({ kind: 'stopped', why: 'no_verifier' });
    return () => undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    tell(data);
    if (data.kind === 'done' || data.kind === 'stopped') worker.terminate();
  });
  // Its file did not arrive, or did not start.
  worker.addEventListener('error', () => {
    tell({ kind: 'stopped', why: navigator.onLine ? 'no_verifier' : 'unreachable' });
    worker.terminate();
  });
  worker.postMessage(asked);
  return () => worker.terminate();
}

interface Policy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

function trusted(): string {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('entente-recompute', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}
