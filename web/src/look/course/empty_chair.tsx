// Who is here, by constituency. A constituency of which nobody came is an empty chair: drawn,
// never left out.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import './empty_chair.css';

export interface Present {
  code: string;
  name: ComponentChildren;
  taken: number;
  seats: number;
}

export function Chair() {
  return (
    <svg class="chair" viewBox="0 0 24 28" width="20" height="24" aria-hidden="true">
      <path d="M6 2V26 M18 15V26 M6 15H18 M6 2H9V15" />
    </svg>
  );
}

export function Presence({ here }: { here: Present[] }) {
  const words = useWords();
  const absent = here.filter((side) => side.taken === 0).length;
  return (
    <div data-testid="presence" data-absent={absent}>
      <ul class="presence">
        {here.map((side) => (
          <li key={side.code} data-constituency={side.code} class={side.taken ? '' : 'absent'}>
            <span class="presence-name">{!side.taken && <Chair />} {side.name}</span>
            <span class="presence-bar" aria-hidden="true">
              <progress max={side.seats} value={side.taken} tabIndex={-1} />
            </span>
            <strong>
              {side.taken
                ? words.say('dialogue.seats', { count: side.taken, seats: side.seats })
                : words.say('dialogue.empty_chair', { seats: side.seats })}
            </strong>
          </li>
        ))}
      </ul>
      {absent > 0 && <p class="quiet">{words.say('chair.absent', { count: absent })}</p>}
    </div>
  );
}
