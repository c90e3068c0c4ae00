// The service worker: a phone that loses the network keeps its pages, its last cards and its way
// home. It answers reads only; what a person sends is kept by the outbox (acts/outbox.ts), which
// needs no worker. Its first two lines are filled in by the build (precompress.mjs).

import { keptHeader, keptName, shellPrefix } from './names';

const version = '%VERSION%';
const shell = JSON.parse('%SHELL%') as string[];

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const scope = self as unknown as WorkerScope;
const shellName = shellPrefix + version;
const patience = 4_000; // ms that a page is waited for before its kept copy is shown

// The shell is one version whole or not there at all: a page never mixes two builds.
scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shellName)
    .then((kept) => kept.addAll(['/', ...shell]))
    .then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names
      .filter((name) => name.startsWith(shellPrefix) && name !== shellName)
      .map((name) => caches.delete(name))))
    .then(() => scope.clients.claim()));
});

const readings = new RegExp('^/api/v1/dialogues/[^/]+'
  + '(/session|/answers|/questions/\\d+/(statements|route))?$');
const files = /^\/d\/[^/]+\/(checkpoint|key|bundle\.tar|tile\/.*)$/;

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (address.pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && !files.test(address.pathname))
    event.respondWith(page(request));
  else if (readings.test(address.pathname)) event.respondWith(reading(request));
});

// Names of assets hold their digest: what is kept is never out of date.
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(shellName)).put(request, fresh.clone());
  return fresh;
}

async function page(request: Request): Promise<Response> {
  const kept = () => caches.match('/', { ignoreVary: true });
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const fresh = await Promise.race([fetch(request).catch(() => null), late]);
  return fresh ?? await kept() ?? Response.error();
}

// The newest there is; without network the last one known, which says how old it is.
async function reading(request: Request): Promise<Response> {
  const store = await caches.open(keptName);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await store.put(request, fresh.clone());
    return fresh;
  } catch (failure) {
    const kept = await store.match(request, { ignoreVary: true });
    if (!kept) throw failure;
    const headers = new Headers(kept.headers);
    headers.set(keptHeader, headers.get('Date') ?? '');
    headers.delete('Date'); // it is not the time now
    return new Response(kept.body, { status: kept.status, headers });
  }
}
