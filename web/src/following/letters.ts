// Following by mail. The address goes to the host alone: in no act, in no log, beside no seat.

import { ask, get } from '../api/clerk';

const letters = (dialogue: string) => `/api/v1/dialogues/${dialogue}/letters`;

export type Subject = `${'commitment' | 'proposal' | 'decision'}-${number}`;

const rooms = { commitment: 'commitments', proposal: 'proposals', decision: 'decisions' };

// The same news as a feed, for whoever leaves no address.
export const feedOf = (dialogue: string, of: Subject) => {
  const [kind, number] = of.split('-') as [keyof typeof rooms, string];
  return `/api/v1/dialogues/${dialogue}/${rooms[kind]}/${number}/changes.atom`;
};

// Does anybody write the letters of this host?
export const writesLetters = async (dialogue: string) =>
  (await get<{ by_mail: boolean }>(letters(dialogue))).by_mail;

// A letter with a link goes to the address; nothing more before the link was used.
export const askToFollow = (dialogue: string,
  wish: { address: string; of: Subject; language: string }) =>
  ask(letters(dialogue), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  });

// What people type is checked for the slips they make; the host judges the rest.
export const looksLikeAnAddress = (typed: string) =>
  /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(typed.trim());
