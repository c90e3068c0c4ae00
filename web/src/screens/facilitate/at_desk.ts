// What every part of the facilitator's page is given.

import type { Key } from '../../acts/act';
import type { Summary } from '../../api/shapes';
import type { SessionView } from '../../session/shapes';
import type { Followed } from '../../session/use_room';

export interface AtDesk {
  summary: Summary;
  reload(): void; // the summary; the room follows by itself
  signer: Key;
  followed: Followed;
}

export interface AtConsole extends AtDesk {
  session: SessionView;
}
