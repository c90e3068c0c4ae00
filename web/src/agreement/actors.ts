// Who can act on this device, and how each signs: a delegate with the key of a seat, a focal point
// or a facilitator with a key that was handed over for this tab.

import type { Act, Content, Key } from '../acts/act';
import { act } from '../acts/direct';
import type { Receipt, Summary } from '../api/shapes';
import type { Recorded, Seat } from '../constituency/seat';
import { focalKey } from '../constituency/focal';
import { useSeat } from '../constituency/use_seat';
import { focalPoints, useAsked } from '../commitment/register';
import { keyHere } from '../session/office';
import type { Author } from './shapes';

export interface Actor {
  role: Author['role'];
  constituency: string | null;
  // What a seat did before, as this device remembers it; others are known by their office.
  recorded: Recorded[];
  seat: Seat | null;
  does(type: string, body: Act['body'], contents?: Content[]): Promise<Receipt>;
}

function byKey(dialogue: string, key: Key): Actor['does'] {
  return (type, body, contents) => act(dialogue, key, type, body, contents);
}

// The one who speaks for most comes first; a device may hold several keys.
export function useActors(summary: Summary): Actor[] {
  const { dialogue } = summary;
  const seat = useSeat(dialogue);
  const facilitator = keyHere(dialogue);
  const focal = focalKey(dialogue);
  const known = useAsked(`${dialogue} focal ${focal === null ? '' : summary.size}`,
    () => (focal === null ? Promise.resolve([]) : focalPoints(dialogue)));
  const actors: Actor[] = [];
  if (facilitator && summary.facilitators.includes(facilitator.publicKey)) {
    actors.push({
      role: 'facilitator', constituency: null, recorded: [], seat: null,
      does: byKey(dialogue, facilitator),
    });
  }
  const office = known.told?.find((one) => one.key === focal?.publicKey);
  if (focal && office) {
    actors.push({
      role: 'focal_point', constituency: office.constituency, recorded: [], seat: null,
      does: byKey(dialogue, focal),
    });
  }
  if (seat) {
    actors.push({
      role: 'seat', constituency: seat.constituency, recorded: seat.recorded, seat,
      does: (type, body, contents) => seat.does(type, body, contents),
    });
  }
  return actors;
}

// Did this actor write that? A seat knows by its receipts; an office by its name.
export function wrote(actor: Actor, author: Author, index: number): boolean {
  if (author.role !== actor.role || author.constituency !== actor.constituency) return false;
  return actor.role !== 'seat' || actor.recorded.some((one) => one.receipt.index === index);
}
