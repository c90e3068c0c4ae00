// The dialogue is paused: why, until when, whom to turn to, and what happens to what one writes.
// Stands above every page of the dialogue.

import type { Pause } from '../api/shapes';
import { momentHere } from '../session/zones';
import { Said, useWords } from '../words/speech';
import './paused.css';

export function Paused({ pause }: { pause: Pause }) {
  const words = useWords();
  return (
    <aside class="paused" aria-live="polite" aria-labelledby="paused-title" data-testid="paused">
      <p class="paused-title" id="paused-title">
        {words.say('paused.title', { moment: momentHere(words, pause.until) })}
      </p>
      <p class="voice"><Said texts={pause.reason} /></p>
      <p>{words.say('paused.means')}</p>
      {pause.contact && (
        <p>
          {words.say('paused.contact')} <strong><Said texts={pause.contact} /></strong>
          {pause.safe_contact && (
            <>
              {' '}{words.say('paused.safe_contact')}{' '}
              <strong><Said texts={pause.safe_contact} /></strong>
            </>
          )}
        </p>
      )}
    </aside>
  );
}
