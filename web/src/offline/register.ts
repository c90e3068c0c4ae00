// Starts the service worker once a vote has been recorded, so that a first vote waits for nothing.
// Browsers have none on a plain-http address other than localhost: there the open page itself keeps
// what waits, and the device panel says so.

import { forgetsOnLeaving } from '../device/leave';
import { keptName } from './names';

interface Policy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const worker = '/sw.js';

function trusted(): string {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types?.createPolicy('entente-worker', { createScriptURL: () => worker })
    .createScriptURL(worker) ?? worker;
}

const reading = /\/api\/v1\/dialogues\/[^/?]+(\/questions\/\d+\/statements\?.*)?$/;

// What this page was told before the worker was there, out of the browser's own cache where it can.
async function keepReadings(): Promise<void> {
  const store = await caches.open(keptName);
  const addresses = performance.getEntriesByType('resource').map((entry) => entry.name)
    .filter((name) => reading.test(name));
  await Promise.all([...new Set(addresses)].map(async (address) => {
    const answer = await fetch(address, { cache: 'force-cache', credentials: 'omit' });
    if (answer.ok) await store.put(address, answer);
  }));
}

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator) || forgetsOnLeaving()) return;
  await navigator.serviceWorker.register(trusted(), { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  await keepReadings();
}

// Without it everything works as before, with the network.
void start().catch(() => undefined);
