// The map a page shows: followed live, or the published one of a size, checked by its digest.

import { sha256 } from '@noble/hashes/sha2.js';
import { useEffect, useState } from 'preact/hooks';

import { toHex } from '../../acts/bytes';
import * as clerk from '../../api/clerk';
import type { Change, OpinionMap } from '../../api/shapes';
import { eventFeed, follow } from '../../opinion/follow';

export interface ShownMap {
  map: OpinionMap;
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

  useEffect(() => {
    let current = true;
    const show = (next: ShownMap) => {
      if (!current) return;
      setShown(next);
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

interface Shower {
  show(map: ShownMap): void;
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
