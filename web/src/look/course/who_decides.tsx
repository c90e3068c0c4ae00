// Who decides was in the room: offices, of people who agreed to be recorded; never names.

import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import { Said } from '../../words/speech';

export interface Deciding {
  code: string;
  name: ComponentChildren;
  offices: Texts[];
}

export function WhoDecides({ sides }: { sides: Deciding[] }) {
  const deciding = sides.filter((side) => side.offices.length > 0);
  if (deciding.length === 0) return null;
  return (
    <ul class="who-decides" data-testid="who-decides">
      {deciding.map((side) => (
        <li key={side.code} data-constituency={side.code}>
          <span class="quiet">{side.name}</span>
          {side.offices.map((office, at) => (
            <span key={at} class="who-decides-office"><Said texts={office} /></span>
          ))}
        </li>
      ))}
    </ul>
  );
}
