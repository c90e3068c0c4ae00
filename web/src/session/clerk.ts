// The clerk's answers about sessions, and the stage.

import { concatenate, toBase64, utf8 } from '../acts/bytes';
import { canonical, type Json } from '../acts/canonical';
import type { Key } from '../acts/act';
import { signatureOf } from '../acts/ed25519';
import { ask, get, statements } from '../api/clerk';
import type { Statement, Summary } from '../api/shapes';
import { Merges } from './merges';
import type { AddressedStatement, Ledger, Room, SessionLine, StageNow } from './shapes';
import type { Told } from '../outcome/told';

const root = (dialogue: string) => `/api/v1/dialogues/${dialogue}`;

export const room = (dialogue: string) => get<Room>(`${root(dialogue)}/session`);

export const roomOf = (dialogue: string, session: number) =>
  get<Room>(`${root(dialogue)}/sessions/${session}`);

// Owed an answer: accepted, or not rejected where moderation follows afterwards; facts that people
// tell about themselves ask for none.
const stands = ({ moderation }: Summary, { status, withheld, about_me: fact }: Statement) =>
  !withheld && !fact && (status === 'accepted'
    || (status === 'pending' && moderation === 'after'));

// When a session closed that was about this question and had this statement before it.
function leftBy(sessions: SessionLine[], question: number, index: number): number | null {
  const left = sessions.find(({ closed, questions }) => closed && closed.index > index
    && (questions.length === 0 || questions.includes(question)));
  return left?.closed?.at ?? null;
}

// Every accepted statement, whether an answer to it was asked for or not, with those that were
// merged into it. `known`: a room that is read anyhow.
export async function ledger(
  summary: Summary, known?: Promise<Pick<Room, 'merges' | 'sessions'>>,
): Promise<Ledger> {
  const [asked, { merges, sessions }, ...written] = await Promise.all([
    get<Ledger>(`${root(summary.dialogue)}/answers`),
    known ?? room(summary.dialogue),
    ...summary.questions.map(({ question }) => statements(summary.dialogue, question, 'all')),
  ]);
  const requested = new Map(asked.statements.map((item) => [item.statement, item.requests]));
  const said = new Map(written.flat().map((item) => [item.statement, item]));
  const merged = new Merges(merges, written.flat());
  const all = written.flatMap((list, at) => list.map((item): AddressedStatement => ({
    statement: item.statement, question: summary.questions[at]!.question, text: item.text,
    language: item.language, index: item.index, requests: requested.get(item.statement) ?? [],
    accepted: stands(summary, item),
    forgotten: stands(summary, item) && !requested.has(item.statement)
      ? leftBy(sessions, summary.questions[at]!.question, item.index) : null,
    sources: merged.sources(item.statement).map((source) => said.get(source)!),
  })));
  return {
    size: asked.size, statements: all.filter((item) => item.accepted || item.requests.length > 0),
  };
}

export const stage = (dialogue: string) => get<StageNow>(`${root(dialogue)}/stage`);

const sized = (size?: number) => (size === undefined ? '' : `?size=${size}`);

// The exact bytes: outcome.published.v1 signs their digest.
export async function outcome(
  dialogue: string, session: number, size?: number,
): Promise<Uint8Array> {
  const answer = await ask(`${root(dialogue)}/sessions/${session}/outcome${sized(size)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

// As the log stood with so many entries; without a size, when the newest outcome was signed, and as
// it stands while none is.
export const told = (dialogue: string, session: number, size?: number) =>
  get<Told>(`${root(dialogue)}/sessions/${session}/told${sized(size)}`);

const domain = utf8('entente/stage/v1\n');

// The counter is greater with each change, so that an old one shown again is refused.
export async function setStage(
  dialogue: string, key: Key, next: Omit<StageNow, 'listeners'>,
): Promise<void> {
  const { base, blank, counter, item = null, screen, session, speakers } = next;
  const said = {
    base, blank, counter, dialogue, item, screen, session, speakers,
  } as unknown as Json;
  const bytes = concatenate(domain, utf8(canonical(said)));
  const body = {
    author: key.publicKey, signature: toBase64(signatureOf(bytes, key.seed)), stage: said,
  };
  await ask(`${root(dialogue)}/stage`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: canonical(body),
  });
}
