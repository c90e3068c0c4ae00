// The clerk's HTTP interface. Every function refuses with Problem or Unreachable, nothing else.

import type { SignedAct } from '../acts/act';
import { canonical, type Json } from '../acts/canonical';
import { Problem, Unreachable, type ProblemBody } from './problem';
import type { Credentials, LiveMap, Receipt, Statement, Summary } from './shapes';

const patience = 20_000; // ms until an unanswered request counts as unreachable

// Told to the page: an answer says that the dialogue was paused meanwhile; a pause is over.
export const pausedElsewhere = 'entente:paused';
export const resumed = 'entente:resumed';

let readersLanguage = 'en';

// Problems are told in the reader's language.
export function speak(language: string): void {
  readersLanguage = language;
}

let ahead = 0; // seconds by which the host's clock is before this device's

// Now by the host's clock: the times of the register are the host's, and a phone may be wrong.
export function hostNow(): number {
  return Math.floor(Date.now() / 1_000 + ahead);
}

function hearClock(response: Response): void {
  const date = Date.parse(response.headers.get('Date') ?? '');
  if (date) ahead = (date - Date.now()) / 1_000;
}

export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { 'Accept-Language': readersLanguage, ...init.headers };
  let response: Response;
  try {
    const signal = AbortSignal.timeout(patience);
    response = await fetch(path, { credentials: 'omit', signal, ...init, headers });
  } catch {
    throw new Unreachable();
  }
  hearClock(response);
  if (response.ok) return response;
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const retryAfter = Number(response.headers.get('Retry-After') ?? '');
  const problem = new Problem(response.status, body, retryAfter > 0 ? retryAfter : null);
  if (problem.code === 'dialogue_paused') globalThis.dispatchEvent?.(new Event(pausedElsewhere));
  throw problem;
}

async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new Unreachable(); // cut off in the middle, or not the clerk
  }
}

export async function get<T>(path: string): Promise<T> {
  return read<T>(await ask(path, { headers: { Accept: 'application/json' } }));
}

export async function send<T>(path: string, body: Json): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return read<T>(await ask(path, { method: 'POST', headers, body: canonical(body) }));
}

export const root = '/api/v1/dialogues';

export async function dialogues(): Promise<Summary[]> {
  return (await get<{ dialogues: Summary[] }>(root)).dialogues;
}

export function summary(dialogue: string): Promise<Summary> {
  return get(`${root}/${dialogue}`);
}

// All of them by number, or those to vote on in the order of whoever holds a key.
export async function statements(
  dialogue: string,
  question: number,
  which: 'all' | { key: string },
): Promise<Statement[]> {
  const query = which === 'all' ? 'all=1' : `key=${which.key}`;
  let next: string | undefined = `${root}/${dialogue}/questions/${question}/statements?${query}`;
  const all: Statement[] = [];
  for (let pages = 1; next; pages += 1) {
    const page: Response = await ask(next);
    const { statements: shown } = await read<{ statements: Statement[] }>(page);
    all.push(...shown);
    next = /<([^>]*)>; rel="next"/.exec(page.headers.get('Link') ?? '')?.[1];
    // Each page has the order of this key; so must all of them together.
    if (!next && pages > 1 && which !== 'all') await order(all, dialogue, question, which.key);
  }
  return all;
}

// One of them, whatever became of it; null where the question has none of that number.
export async function statement(
  dialogue: string, question: number, number: number,
): Promise<Statement | null> {
  const path = `${root}/${dialogue}/questions/${question}/statements`;
  const query = `all=1&after=${number - 1}&limit=1`;
  const [found] = (await get<{ statements: Statement[] }>(`${path}?${query}`)).statements;
  return found?.statement === number ? found : null;
}

async function order(
  all: Statement[], dialogue: string, question: number, key: string,
): Promise<void> {
  const path = `${root}/${dialogue}/questions/${question}/route?key=${key}`;
  const route = await get<{ order: number[] }>(path);
  const place = new Map(route.order.map((statement, index) => [statement, index]));
  const placeOf = (item: Statement) => place.get(item.statement) ?? all.length;
  all.sort((left, right) => placeOf(left) - placeOf(right));
}

export function liveMap(dialogue: string, question: number): Promise<LiveMap> {
  return get(`${root}/${dialogue}/questions/${question}/map`);
}

// The exact bytes, because the facilitator's signature covers their digest.
export async function publishedMap(
  dialogue: string,
  question: number,
  size: number,
): Promise<Uint8Array> {
  const answer = await ask(`${root}/${dialogue}/questions/${question}/map?size=${size}`);
  return new Uint8Array(await answer.arrayBuffer());
}

export function postAct(signed: SignedAct): Promise<Receipt> {
  return send(`${root}/${signed.act.dialogue}/acts`, signed as unknown as Json);
}

// The leaf is named because only whoever was given it may have the receipt of a protected vote.
export async function receiptProof(
  dialogue: string,
  { act, leaf }: Pick<Receipt, 'act' | 'leaf'>,
): Promise<string> {
  return (await ask(`${root}/${dialogue}/acts/${act}/receipt?leaf=${leaf}`)).text();
}

export function takeCredentials(
  dialogue: string,
  code: string,
  key: string,
): Promise<Credentials> {
  return send(`${root}/${dialogue}/credentials`, { code, key });
}

// The same for whoever speaks for a constituency.
export function takeFocalCredentials(
  dialogue: string,
  code: string,
  key: string,
): Promise<Credentials> {
  return send(`${root}/${dialogue}/focal_credentials`, { code, key });
}

export async function checkpoint(dialogue: string): Promise<string> {
  return (await ask(`/d/${dialogue}/checkpoint`, { cache: 'no-store' })).text();
}

export function changesAddress(dialogue: string): string {
  return `${root}/${dialogue}/changes`;
}
