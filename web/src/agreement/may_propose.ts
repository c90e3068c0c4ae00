// Does this device hold any key with which somebody may propose? Only the host knows for certain;
// this decides whether a link is worth showing.

import { focalKey } from '../constituency/focal';
import { seatKept } from '../constituency/seat';
import { keyHere } from '../session/office';

export function mayPropose(dialogue: string): boolean {
  return seatKept(dialogue) || keyHere(dialogue) !== null || focalKey(dialogue) !== null;
}
