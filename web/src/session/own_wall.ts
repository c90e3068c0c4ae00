// The wall window of the facilitator's own computer hears at once that it is to go blank, before
// the host answers and even while it is out of reach. Whatever the host then says of the stage,
// with this counter or a later one, holds.

import { useEffect, useState } from 'preact/hooks';

import type { StageNow } from './shapes';

export interface ToldBlank {
  blank: boolean;
  counter: number; // of the stage that this asks the host for
}

const channelOf = (dialogue: string) => `entente/wall/${dialogue}`;

export function tellOwnWall(dialogue: string, told: ToldBlank): void {
  if (typeof BroadcastChannel === 'undefined') return; // the host tells it, a moment later
  const channel = new BroadcastChannel(channelOf(dialogue));
  channel.postMessage(told);
  channel.close();
}

export function isBlank(told: ToldBlank | null, stage: StageNow | null, session?: number): boolean {
  if (told && (stage?.counter ?? 0) < told.counter) return told.blank;
  return stage !== null && stage.blank && stage.session === session;
}

export function useToldBlank(dialogue: string): ToldBlank | null {
  const [told, setTold] = useState<ToldBlank | null>(null);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(channelOf(dialogue));
    channel.onmessage = (event) => setTold(event.data as ToldBlank);
    return () => channel.close();
  }, [dialogue]);
  return told;
}
