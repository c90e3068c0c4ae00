// The room as a page sees it: the session from the register and the stage, followed live. What was
// last known stays on the page when the line to the host is down.

import { useEffect, useRef, useState } from 'preact/hooks';

import { changesAddress, hostNow } from '../api/clerk';
import { Problem } from '../api/problem';
import type { Change, QuestionChange } from '../api/shapes';
import * as clerk from './clerk';
import type { Room, StageNow } from './shapes';

export interface Followed {
  room: Room | null;
  stage: StageNow | null;
  counts: Map<number, QuestionChange>; // by question, as of the newest event
  failure: unknown;
  online: boolean;
  reload(): void;
}

const spacing = 700; // ms between two readings of the register
const polling = 3_000; // ms, while events do not come through

// `listening` names the constituency of whoever listens, where they sit in one.
export function useRoom(dialogue: string, listening?: string): Followed {
  const [room, setRoom] = useState<Room | null>(null);
  const [stage, setStage] = useState<StageNow | null>(null);
  const [counts, setCounts] = useState(new Map<number, QuestionChange>());
  const [failure, setFailure] = useState<unknown>(null);
  const [online, setOnline] = useState(true);
  const reading = useRef<() => void>(() => undefined);

  useEffect(() => {
    let live = true;
    let busy = false;
    let again = false;
    let known = -1;
    let hurry = () => {}; // ends the pause between two readings
    let poll: ReturnType<typeof setInterval> | undefined;
    let source: EventSource;
    let retry: ReturnType<typeof setTimeout> | undefined;

    const failed = (reason: unknown) => {
      if (!live) return;
      setFailure(reason);
      if (!(reason instanceof Problem)) setOnline(false);
    };
    const readOnce = async () => {
      const [nextRoom, nextStage] = await Promise.all([
        clerk.room(dialogue), clerk.stage(dialogue),
      ]);
      if (!live) return;
      if (nextRoom.size >= known) {
        known = nextRoom.size;
        setRoom(nextRoom);
      }
      setStage((before) =>
        before && before.counter > nextStage.counter ? before : nextStage);
      setFailure(null);
      setOnline(true);
    };
    const read = async () => {
      again = busy;
      if (busy) return;
      busy = true;
      do {
        again = false;
        await readOnce().catch(failed);
        await new Promise<void>((done) => {
          hurry = done;
          setTimeout(done, spacing);
        });
      } while (again && live);
      busy = false;
    };
    reading.current = () => { // what one did oneself is seen at once
      void read();
      hurry();
    };
    const up = () => {
      clearInterval(poll);
      poll = undefined;
      setOnline(true);
      void read(); // what happened while nobody listened
    };
    const connect = () => {
      const query = listening ? `?constituency=${listening}` : '';
      source = new EventSource(changesAddress(dialogue) + query);
      source.onopen = up;
      source.addEventListener('change', (event) => {
        const change = JSON.parse((event as MessageEvent<string>).data) as Change;
        setCounts(new Map(change.questions.map((item) => [item.question, item])));
        if (change.size > known) void read();
      });
      source.addEventListener('stage', (event) => {
        setStage(JSON.parse((event as MessageEvent<string>).data) as StageNow);
      });
      source.onerror = () => {
        setOnline(false);
        poll ??= setInterval(() => void read(), polling);
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 5_000);
      };
    };
    connect();
    void read();
    return () => {
      live = false;
      clearInterval(poll);
      clearTimeout(retry);
      source.close();
    };
  }, [dialogue, listening]);

  return { room, stage, counts, failure, online, reload: () => reading.current() };
}

// Now, once a second.
export function useNow(): number {
  const [now, setNow] = useState(hostNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(hostNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
