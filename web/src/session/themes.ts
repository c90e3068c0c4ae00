// Themes as the room reads them: those the facilitators named for a question and did not drop.

import type { Room, Theme } from './shapes';

export function themesOf(room: Pick<Room, 'themes'> | null, question: number): Theme[] {
  return (room?.themes ?? []).filter((theme) => theme.question === question && !theme.dropped);
}
