// What the pages of this tab moved over the network, as the browser counted it: since the tab was
// opened, reloads and other pages included. Forgotten with the tab, and on leaving.

import { tab } from '../device/storage';

export interface DataUsed {
  bytes: number;
  requests: number;
}

const name = 'data-used';

// A body that came out of a cache moved nothing (transferSize 0 or headers alone).
function ofThisPage(): DataUsed {
  const entries = [
    ...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const moved = entries.filter((entry) => entry.transferSize > 0);
  return {
    bytes: moved.reduce((sum, entry) => sum + entry.transferSize, 0),
    requests: moved.length,
  };
}

let kept: DataUsed = { bytes: 0, requests: 0 }; // of this page, in what the tab keeps already

export function dataUsed(): DataUsed {
  const before = tab.read<DataUsed>(name) ?? { bytes: 0, requests: 0 };
  const now = ofThisPage();
  return {
    bytes: before.bytes + now.bytes - kept.bytes,
    requests: before.requests + now.requests - kept.requests,
  };
}

// A page that is left may come back as it was (back button): each time, only what is new is added.
export function keepDataUsed(): void {
  addEventListener('pagehide', () => {
    tab.write(name, dataUsed());
    kept = ofThisPage();
  });
}
