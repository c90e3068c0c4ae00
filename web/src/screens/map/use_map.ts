// The map a page shows: followed live, or the published one of a size, checked by its digest.

import { sha256 } from '@noble/hashes/sha2.js';
import { useEffect, useRef, useState } from 'preact/hooks';

import { toHex } from '../../acts/bytes';
import * as clerk from '../../api/clerk';
import type { Change, OpinionMap, Stability } from '../../api/shapes';
import { stability } from '../../opinion/ask';
import { eventFeed, follow } from '../../opinion/follow';
import { asPublished, like, turnLike, type DrawnMap } from '../../opinion/match';

export interface ShownMap {
  map: DrawnMap;
  // Of the bytes: computed here for a published map, told by the host for a live one.
  digest: string;
  provisional: boolean;
}

const spacing = 300; // ms
const polling = 3_000; // ms

function wantedOf(change: Change, question: number): number | null {
  return change.questions.find((item) => item.question === question)?.map ?? null;
}

export function useMap(dialogue: string, question: number, size: number | 'live') {
  const [shown, setShown] = useState<ShownMap | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [following, setFollowing] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const before = useRef<DrawnMap | null>(null);

  useEffect(() => {
    let current = true;
    const show = (fetched: Fetched) => {
      if (!current) return;
      const map = drawn(before.current, fetched);
      before.current = map;
      setShown({ ...fetched, map });
      setFailure(null);
    };
    const failed = (reason: unknown) => current && setFailure(reason);
    const stop =
      size === 'live'
        ? followLive(dialogue, question, { show, failed, setFollowing })
        : showPublished(dialogue, question, size, { show, failed });
    return () => {
      current = false;
      stop();
    };
  }, [dialogue, question, size, attempt]);
  return { shown, failure, following, again: () => setAttempt(attempt + 1) };
}

interface Fetched extends Omit<ShownMap, 'map'> {
  map: OpinionMap;
}

// A live map keeps the letters and the way up of the frame before. A published one has letters of
// its own, the same for everybody; only its way up is free.
function drawn(before: DrawnMap | null, { map, provisional }: Fetched): DrawnMap {
  if (provisional) return like(before, map);
  return before === null ? asPublished(map) : { ...asPublished(map), turn: turnLike(before, map) };
}

interface Shower {
  show(map: Fetched): void;
  failed(reason: unknown): void;
}

function showPublished(dialogue: string, question: number, size: number, shower: Shower) {
  clerk
    .publishedMap(dialogue, question, size)
    .then((bytes) => {
      const map = JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap;
      shower.show({ map, digest: toHex(sha256(bytes)), provisional: false });
    })
    .catch(shower.failed);
  return () => undefined;
}

function followLive(
  dialogue: string,
  question: number,
  shower: Shower & { setFollowing(following: boolean): void },
) {
  const feed = eventFeed(clerk.changesAddress(dialogue));
  return follow({
    feed: {
      open: (listener) =>
        feed.open({
          change: listener.change,
          up: () => (shower.setFollowing(true), listener.up()),
          down: () => (shower.setFollowing(false), listener.down()),
        }),
    },
    async fetch() {
      const live = await clerk.liveMap(dialogue, question);
      shower.show({ map: live.map, digest: live.digest, provisional: true });
      return live.size;
    },
    wanted: (change) => wantedOf(change, question),
    failed: shower.failed,
    spacing,
    polling,
  });
}

const measuring = 15_000; // ms between two questions about the stability of a live map

// How stable the map shown is; null until it is known. A live map is asked about now and then: its
// measure may be one of a moment ago, and says so by its digest.
export function useStability(
  dialogue: string, question: number, size: number | 'live', shown: ShownMap | null,
): Stability | null {
  const [known, setKnown] = useState<Stability | null>(null);
  const asked = useRef(0);
  // Where there are no groups, there is nothing whose stability could be measured.
  const digest = shown !== null && shown.map.groups.length > 0 ? shown.digest : null;
  useEffect(() => setKnown(null), [dialogue, question, size]);
  useEffect(() => {
    if (digest === null) return undefined;
    let current = true;
    const since = Date.now() - asked.current;
    const wait = size === 'live' ? Math.max(0, measuring - since) : 0;
    const timer = setTimeout(() => {
      asked.current = Date.now();
      stability(dialogue, question, size)
        .then((answer) => current && setKnown(answer), () => undefined);
    }, wait);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [dialogue, question, size, digest]);
  return known;
}
