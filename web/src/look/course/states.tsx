// What stands where something is not: empty, offline, suppressed, withheld. Loading and refused are
// in notice.tsx.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import './states.css';

interface EmptyProps {
  title: ComponentChildren;
  children?: ComponentChildren; // what would fill it, and who can
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="state state-empty" data-testid="empty">
      <p>{title}</p>
      {children && <div class="quiet">{children}</div>}
    </div>
  );
}

// Shown above what was last known: it stays readable.
export function Offline({ since }: { since: number }) {
  const words = useWords();
  return (
    <p class="state state-offline" role="status" data-testid="offline">
      {words.say('state.offline', { moment: words.moment(since) })}
    </p>
  );
}

export function Suppressed({ floor }: { floor: number }) {
  const words = useWords();
  return (
    <p class="state state-suppressed" data-testid="suppressed">
      {words.say('state.suppressed', { floor })}
    </p>
  );
}

interface WithheldProps {
  by: string;
  why: string;
  at: number; // seconds since 1970
  proof?: ComponentChildren;
}

export function Withheld({ by, why, at, proof }: WithheldProps) {
  const words = useWords();
  return (
    <div class="state state-withheld" data-testid="withheld">
      <p>{words.say('state.withheld', { by, why, day: words.day(at) })}</p>
      <p class="quiet">{words.say('state.withheld_kept')} {proof}</p>
    </div>
  );
}
