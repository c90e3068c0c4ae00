// What the host says of decisions, support, pledges and measures; and how an end is stated.

import type { Key } from '../acts/act';
import type { Json } from '../acts/canonical';
import { act } from '../acts/direct';
import { get, root, send } from '../api/clerk';
import type { Decision, Measure, Pledge, Supported } from './shapes';

export const decisions = async (dialogue: string) =>
  (await get<{ decisions: Decision[] }>(`${root}/${dialogue}/decisions`)).decisions;

export const decision = (dialogue: string, number: number) =>
  get<Decision>(`${root}/${dialogue}/decisions/${number}`);

export const supported = (dialogue: string, number: number) =>
  get<Supported>(`${root}/${dialogue}/proposals/${number}`);

export const pledges = async (dialogue: string) =>
  (await get<{ pledges: Pledge[] }>(`${root}/${dialogue}/pledges`)).pledges;

export const measures = async () =>
  (await get<{ measures: Measure[] }>('/api/v1/measures')).measures;

interface Told {
  conclusion: { [name: string]: Json }; // the body of the act
  recorded: boolean; // what was stated was true
}

export const calendarAddress = (dialogue: string) => `${root}/${dialogue}/decisions.ics`;
export const motionsAddress = (dialogue: string) => `${root}/${dialogue}/motions.json`;

// States the end of a decision. The host tells the true one and takes no more answers; then that
// one is stated. The register takes no other, and whoever holds the ballots counts again.
export async function conclude(dialogue: string, key: Key, number: number): Promise<void> {
  const path = `${root}/${dialogue}/decisions/${number}/conclusion`;
  const guess = { decision: number, rows: [], upheld: false };
  const told = await act(dialogue, key, 'conclusion.stated.v1', guess, [],
    (signed) => send<Told>(path, signed as unknown as Json));
  if (!told.recorded) await act(dialogue, key, 'conclusion.stated.v1', told.conclusion);
}
