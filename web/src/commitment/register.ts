// What the host says of commitments, asked on the reader's own day.

import { useCallback, useEffect, useState } from 'preact/hooks';

import { get } from '../api/clerk';
import type { Comment, Commitment, FocalPoint, Instrument, LinkName, Register } from './shapes';

const root = (dialogue: string) => `/api/v1/dialogues/${dialogue}`;
const today = () => Math.floor(Date.now() / 1_000);

export const pageItems = 50;
const commentsShown = 20;

// The address of a page is the selection: its words go to the host as they are.
export const selected = [
  'owner', 'verifier', 'standing', 'escalation', 'anchor', 'missing', 'proposal', 'order',
] as const;

export function queryOf(search: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of selected) {
    const value = search.get(name);
    if (value) query.set(name, value);
  }
  const page = Number(search.get('page') ?? '1');
  if (Number.isInteger(page) && page > 1) query.set('from', String((page - 1) * pageItems));
  query.set('as_of', String(today()));
  return query;
}

export const register = (dialogue: string, search: URLSearchParams) =>
  get<Register>(`${root(dialogue)}/commitments?${queryOf(search)}`);

// Those that lack one link of their chain, the earliest day first, so many at most.
export const lacking = (dialogue: string, link: LinkName, limit: number) => {
  const search = new URLSearchParams({ missing: link, order: 'due' });
  return get<Register>(`${root(dialogue)}/commitments?${queryOf(search)}&limit=${limit}`);
};

export const commitment = (dialogue: string, number: number) =>
  get<Commitment>(`${root(dialogue)}/commitments/${number}?as_of=${today()}`);

// The newest first, so many at a time; those before `comment`, or from the newest on (0).
export const commentsOf = async (dialogue: string, number: number, comment: number) => {
  const page = `limit=${commentsShown}${comment > 0 ? `&after=${comment}` : ''}`;
  const address = `${root(dialogue)}/commitments/${number}/comments?${page}`;
  return (await get<{ comments: Comment[] }>(address)).comments;
};

export const focalPoints = async (dialogue: string) =>
  (await get<{ focal_points: FocalPoint[] }>(`${root(dialogue)}/focal_points`)).focal_points;

export const instruments = async () =>
  (await get<{ instruments: Instrument[] }>('/api/v1/instruments')).instruments;

// The same selection as a table, a calendar or a feed.
export const exportAddress = (dialogue: string, search: URLSearchParams,
  kind: 'csv' | 'ics' | 'atom') => {
  const query = queryOf(search);
  query.delete('from');
  query.delete('as_of');
  const words = query.toString();
  return `${root(dialogue)}/commitments.${kind}${words && kind !== 'atom' ? `?${words}` : ''}`;
};

export interface Asked<T> {
  told: T | null;
  failure: unknown;
  again(): void;
}

// Asks when `name` changes, and again on demand; the last answer stays until the next is there.
export function useAsked<T>(name: string, ask: () => Promise<T>): Asked<T> {
  const [told, setTold] = useState<{ name: string; value: T } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const again = useCallback(() => {
    setFailure(null);
    ask().then((value) => setTold({ name, value }), setFailure);
  }, [name]);
  useEffect(again, [again]);
  return { told: told?.name === name ? told.value : null, failure, again };
}
