// Everything the outcome of a session is written from, gathered from the register: each figure is
// of a published map, checked by its digest.

import { sha256 } from '@noble/hashes/sha2.js';

import { toHex } from '../acts/bytes';
import * as api from '../api/clerk';
import type { OpinionMap, QuestionSummary, Statement, Summary } from '../api/shapes';
import { checkDialogue } from '../record/checkpoint';
import * as clerk from './clerk';
import type { Ledger, Room, SessionView } from './shapes';

export interface AskedAndFound {
  asked: QuestionSummary;
  statements: Statement[];
  map: OpinionMap | null; // null where none was published
  intact: boolean; // the map is what the facilitators signed
}

export interface Gathered {
  summary: Summary;
  room: Room;
  view: SessionView;
  ledger: Ledger;
  questions: AskedAndFound[];
  checked: 'unsigned' | 'intact' | 'differs';
  otherSignatures: number | null; // under the record, besides the host's; null: not checked
}

async function found(dialogue: string, asked: QuestionSummary): Promise<AskedAndFound> {
  const published = asked.published.at(-1);
  const [statements, bytes] = await Promise.all([
    api.statements(dialogue, asked.question, 'all'),
    published ? api.publishedMap(dialogue, asked.question, published.size) : null,
  ]);
  const map = bytes ? JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap : null;
  const intact = bytes !== null && toHex(sha256(bytes)) === published!.digest;
  return { asked, statements, map, intact };
}

async function check(dialogue: string, view: SessionView): Promise<Gathered['checked']> {
  if (!view.outcome) return 'unsigned';
  const bytes = await clerk.outcome(dialogue, view.session, view.outcome.size);
  return toHex(sha256(bytes)) === view.outcome.digest ? 'intact' : 'differs';
}

async function otherSignatures(summary: Summary): Promise<number | null> {
  const finding = await checkDialogue(summary).catch(() => null);
  return finding && !finding.fault ? finding.signatures - 1 : null;
}

// The questions of a session are those its run-sheet named; a session without any had them all.
export async function gather(dialogue: string, session: number): Promise<Gathered | null> {
  const summary = await api.summary(dialogue);
  const reading = clerk.roomOf(dialogue, session);
  const [room, ledger] = await Promise.all([reading, clerk.ledger(summary, reading)]);
  const view = room.session;
  if (!view) return null;
  const named = new Set(view.phases.map((phase) => phase.question));
  const asked = summary.questions.filter((item) => named.has(item.question));
  const questions = await Promise.all(asked.map((item) => found(dialogue, item)));
  return {
    summary, room, view, ledger, questions, checked: await check(dialogue, view),
    otherSignatures: await otherSignatures(summary),
  };
}
