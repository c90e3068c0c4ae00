// The seal: one sentence on who can see what and who has signed; the proof opens in place.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import { checkDialogue, type Checked } from '../../record/checkpoint';
import { useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';
import { lazy } from './lazy';
import { SealMark, type SealState } from './seal_mark';

const Proof = lazy(() => import('../../screens/dialogue/proof').then((file) => file.Proof));

// Checked on this device, after the page itself has arrived.
export function useCheckpoint(summary: Summary): Checked {
  const [checked, setChecked] = useState<Checked>('checking');
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      checkDialogue(summary)
        .catch(() => 'unreachable' as const)
        .then((found) => live && setChecked(found));
    }, 400);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [summary.dialogue, summary.size]);
  return checked;
}

export function stateOf(checked: Checked): SealState {
  if (typeof checked === 'string') return 'waiting';
  return checked.fault ? 'broken' : 'signed';
}

export function sentenceFor(checked: Checked): WordKey {
  if (checked === 'checking') return 'seal.checking';
  if (checked === 'unreachable') return 'seal.unreachable';
  if (checked.fault) return `seal.broken_${checked.fault}`;
  return checked.signatures > 1 ? 'seal.signed_more' : 'seal.signed';
}

export function Seal({ summary }: { summary: Summary }) {
  const words = useWords();
  const checked = useCheckpoint(summary);
  const [open, setOpen] = useState(false);
  const floor = summary.anonymity_floor;
  return (
    <details
      class="seal"
      data-testid="seal"
      data-state={stateOf(checked)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <SealMark state={stateOf(checked)} />
        <span>
          {words.say(summary.mode === 'open' ? 'seal.open' : 'seal.protected', { floor })}{' '}
          {words.say(sentenceFor(checked))}
        </span>
      </summary>
      {open && <Proof summary={summary} checked={checked} />}
    </details>
  );
}
