// Everything the outcome of a session is written from, as it stood when it was signed: each figure
// is of a map that was published by then, checked by its digest.

import { sha256 } from '@noble/hashes/sha2.js';

import { toHex } from '../acts/bytes';
import * as api from '../api/clerk';
import { Problem } from '../api/problem';
import type { OpinionMap, Summary } from '../api/shapes';
import * as clerk from '../session/clerk';
import type { Told, ToldQuestion } from './told';

export interface AskedAndFound {
  asked: ToldQuestion;
  map: OpinionMap | null; // null where none was published
  intact: boolean; // the map is what the facilitators signed
}

export interface Gathered {
  // What never changes of it.
  summary: Pick<Summary, 'dialogue' | 'title' | 'invented' | 'origin' | 'key'>;
  told: Told;
  questions: AskedAndFound[];
  checked: 'unsigned' | 'intact' | 'differs';
}

async function found(dialogue: string, asked: ToldQuestion): Promise<AskedAndFound> {
  const { map: published, question } = asked;
  if (!published) return { asked, map: null, intact: false };
  const bytes = await api.publishedMap(dialogue, question, published.size);
  return {
    asked,
    map: JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap,
    intact: toHex(sha256(bytes)) === published.digest,
  };
}

async function check(dialogue: string, told: Told): Promise<Gathered['checked']> {
  if (!told.outcome) return 'unsigned';
  const bytes = await clerk.outcome(dialogue, told.session, told.size);
  return toHex(sha256(bytes)) === told.outcome.digest ? 'intact' : 'differs';
}

// Null: there is no such session.
export async function gather(summary: Summary, session: number): Promise<Gathered | null> {
  const { dialogue } = summary;
  const told = await clerk.told(dialogue, session).catch((failure: unknown) => {
    if (failure instanceof Problem && failure.status === 404) return null;
    throw failure;
  });
  if (!told) return null;
  const [questions, checked] = await Promise.all([
    Promise.all(told.questions.map((asked) => found(dialogue, asked))), check(dialogue, told),
  ]);
  return { summary, told, questions, checked };
}
