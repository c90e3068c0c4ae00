// While an act waits for the network: it is written down, and goes out by itself.

import type { Actor } from '../../agreement/actors';
import { useWords } from '../../words/speech';

export function Waiting({ actor, busy }: { actor: Actor; busy: boolean }) {
  const words = useWords();
  const state = actor.seat?.outbox.state;
  const waits = busy && (state === 'away' || state === 'later');
  return (
    <div role="status">
      {waits && <p class="state" data-testid="waiting">{words.say('acting.waits')}</p>}
    </div>
  );
}
