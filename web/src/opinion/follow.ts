// The live map, followed: an event says that it grew, then it is fetched; at most one fetch at a
// time and not more than about three a second. Where events do not come through, it is polled.

import type { Change } from '../api/shapes';

export interface Feed {
  open(listener: FeedListener): () => void;
}

export interface FeedListener {
  change(change: Change): void;
  up(): void;
  down(): void; // events no longer arrive by themselves
}

export function eventFeed(address: string): Feed {
  return {
    open(listener) {
      let source: EventSource;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const connect = () => {
        source = new EventSource(address);
        source.onopen = listener.up;
        source.addEventListener('change', (event) => {
          listener.change(JSON.parse((event as MessageEvent<string>).data) as Change);
        });
        source.onerror = () => {
          listener.down();
          // The browser reconnects by itself unless the host answered with something else.
          if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, 5_000);
        };
      };
      connect();
      return () => {
        clearTimeout(timer);
        source.close();
      };
    },
  };
}

export interface FollowOptions {
  feed: Feed;
  fetch(): Promise<number>; // fetches and shows; answers with the size it now shows
  wanted(change: Change): number | null; // size of the newest map the event speaks of
  failed(reason: unknown): void;
  spacing: number; // ms between two fetches
  polling: number; // ms between two polls while events do not arrive
}

// Starts following; the answer stops it.
export function follow(options: FollowOptions): () => void {
  let stopped = false;
  let busy = false;
  let again = false;
  let shown = -1;
  let poll: ReturnType<typeof setInterval> | undefined;

  const fetchNow = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      try {
        shown = await options.fetch();
      } catch (reason) {
        options.failed(reason);
      }
      await new Promise((done) => setTimeout(done, options.spacing));
    } while (again && !stopped);
    busy = false;
  };
  const close = options.feed.open({
    change(change) {
      const wanted = options.wanted(change);
      if (wanted !== null && wanted > shown) void fetchNow();
    },
    up() {
      clearInterval(poll);
      poll = undefined;
    },
    down() {
      poll ??= setInterval(() => void fetchNow(), options.polling);
    },
  });
  void fetchNow();
  return () => {
    stopped = true;
    clearInterval(poll);
    close();
  };
}
