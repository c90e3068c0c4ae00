// The worker behind "Recompute this result in my browser": fetches the bundle of a dialogue, hands
// it to the verifier, and says how far it is. It has a thread of its own and a content security
// policy of its own, which alone lets it compile WebAssembly (src/host/http/security.cpp).

import type { Asked, Heard } from './recompute';
import { Verifier } from './verifier';

const scope = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
  postMessage(heard: Heard): void;
};

class Stopped extends Error {
  constructor(readonly heard: Heard) {
    super();
  }
}

async function fetched(path: string, language: string): Promise<Response> {
  const headers = { 'Accept-Language': language };
  const response = await fetch(path, { credentials: 'omit', headers }).catch(() => {
    throw new Stopped({ kind: 'stopped', why: 'unreachable' });
  });
  if (response.ok) return response;
  const body = await response.json().catch(() => ({})) as object;
  throw new Stopped({ kind: 'stopped', why: 'refused', status: response.status, body });
}

async function load(language: string): Promise<Verifier> {
  if (typeof WebAssembly !== 'object') {
    throw new Stopped({ kind: 'stopped', why: 'no_verifier' });
  }
  const module = await fetched('/entente.wasm', language).catch((failure: unknown) => {
    const missing = failure instanceof Stopped && failure.heard.kind === 'stopped'
      && failure.heard.why === 'refused';
    throw missing ? new Stopped({ kind: 'stopped', why: 'no_verifier' }) : failure;
  });
  return Verifier.load(module, {
    tell: (check, done, of) => scope.postMessage({ kind: 'progress', check, done, of }),
    settled: (check, found) => scope.postMessage({ kind: 'settled', check, found }),
  }).catch(() => {
    throw new Stopped({ kind: 'stopped', why: 'no_verifier' });
  });
}

async function takeBundle(verifier: Verifier, { dialogue, language }: Asked): Promise<number> {
  const response = await fetched(`/d/${dialogue}/bundle.tar`, language);
  // Of a compressed answer the length is not that of the bundle.
  const encoded = response.headers.has('Content-Encoding');
  const of = encoded ? null : Number(response.headers.get('Content-Length') ?? '') || null;
  const reader = response.body!.getReader();
  for (let bytes = 0; ;) {
    const piece = await reader.read().catch(() => {
      throw new Stopped({ kind: 'stopped', why: 'unreachable' });
    });
    if (piece.done) return bytes;
    verifier.take(piece.value);
    bytes += piece.value.length;
    scope.postMessage({ kind: 'fetching', bytes, of });
  }
}

async function recompute(asked: Asked): Promise<Heard> {
  try {
    const verifier = await load(asked.language);
    const bytes = await takeBundle(verifier, asked);
    const begun = performance.now();
    const reports = verifier.audit(asked.key);
    return { kind: 'done', bytes, seconds: (performance.now() - begun) / 1_000, reports };
  } catch (failure) {
    // What is left is a verifier that gave up: it stops rather than go on with too little memory.
    return failure instanceof Stopped ? failure.heard : { kind: 'stopped', why: 'gave_up' };
  }
}

scope.addEventListener('message', (event) => {
  void recompute(event.data).then((heard) => scope.postMessage(heard));
});
