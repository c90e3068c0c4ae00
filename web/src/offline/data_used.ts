// What this page moved over the network, as the browser counted it.

export interface DataUsed {
  bytes: number;
  requests: number;
}

// A body that came out of a cache moved nothing (transferSize 0 or headers alone).
export function dataUsed(): DataUsed {
  const entries = [
    ...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const moved = entries.filter((entry) => entry.transferSize > 0);
  return {
    bytes: moved.reduce((sum, entry) => sum + entry.transferSize, 0),
    requests: moved.length,
  };
}
