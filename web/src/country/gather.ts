// Everything that the page of one country is written from, asked on the reader's own day. The page
// and the file that it leaves as are then drawn without asking for anything more.

import { sha256 } from '@noble/hashes/sha2.js';

import { toHex } from '../acts/bytes';
import { adherence, type Adherence } from '../adherence/ask';
import * as api from '../api/clerk';
import type { OpinionMap, QuestionSummary, Summary, Texts } from '../api/shapes';
import { instruments } from '../commitment/register';
import type { Instrument } from '../commitment/shapes';
import { commonGround, strength } from '../opinion/sides';
import { country } from './ask';
import type { Country, Decided, Dissent } from './shapes';

export const decisionsShown = 2;
const questionsShown = 3;

export interface Shared {
  question: number;
  statement: number;
  text: Texts;
  language: string;
  share: number; // of the side that agrees least, 0 to 1
  others: number; // statements of this question that all sides agree with besides
}

export interface Agreed {
  decided: Decided;
  dissent: Dissent[];
}

export interface Gathered {
  summary: Summary;
  country: Country;
  known: Instrument[];
  adherence: Adherence;
  agreed: Agreed[]; // concluded, the newest first
  agreedAll: number;
  shared: Shared[];
}

const root = (dialogue: string) => `${api.root}/${dialogue}`;

interface Objected {
  objections: {
    author: { constituency: string | null };
    reason: Texts;
    settled: { how: string } | null;
  }[];
}

async function withDissent(dialogue: string, decided: Decided): Promise<Agreed> {
  const path = `${root(dialogue)}/proposals/${decided.proposal}`;
  const { objections } = await api.get<Objected>(path);
  const voiced = decided.rows
    .filter((row) => row.voice_given && ['no', 'block'].includes(row.voice_given.choice)
      && Object.keys(row.voice_given.reason).length > 0)
    .map((row): Dissent => ({ by: row.constituency, reason: row.voice_given!.reason }));
  const travelling = objections
    .filter((one) => one.settled?.how === 'dissent' && Object.keys(one.reason).length > 0)
    .map((one): Dissent => ({ by: one.author.constituency, reason: one.reason }));
  return { decided, dissent: [...voiced, ...travelling] };
}

async function agreements(dialogue: string): Promise<Pick<Gathered, 'agreed' | 'agreedAll'>> {
  const told = await api.get<{ decisions: Decided[] }>(`${root(dialogue)}/decisions`);
  const concluded = told.decisions
    .filter((one) => one.concluded !== null)
    .sort((left, right) => right.decision - left.decision);
  const agreed = await Promise.all(concluded.slice(0, decisionsShown)
    .map((one) => withDissent(dialogue, one)));
  return { agreed, agreedAll: concluded.length };
}

// The strongest statement that all sides agree with, of the last map that was signed. A map that is
// not the one that was signed says nothing here.
async function sharedOn(dialogue: string, asked: QuestionSummary): Promise<Shared | null> {
  const published = asked.published.at(-1);
  if (!published) return null;
  const bytes = await api.publishedMap(dialogue, asked.question, published.size);
  if (toHex(sha256(bytes)) !== published.digest) return null;
  const found = commonGround(JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap);
  const best = found[0];
  if (!best) return null;
  const statement = await api.statement(dialogue, asked.question, best.statement);
  if (!statement || statement.withheld) return null;
  return {
    question: asked.question,
    statement: best.statement,
    text: statement.text,
    language: statement.language,
    share: Math.floor((strength(best.common_ground) ?? 0) / 1e4) / 100, // down: "or more"
    others: found.length - 1,
  };
}

export async function gather(summary: Summary): Promise<Gathered> {
  const { dialogue } = summary;
  const [told, known, adhering, decided, shared] = await Promise.all([
    country(dialogue),
    instruments(),
    adherence(dialogue),
    agreements(dialogue),
    Promise.all(summary.questions.filter((asked) => asked.published.length > 0)
      .slice(0, questionsShown).map((asked) => sharedOn(dialogue, asked))),
  ]);
  return {
    summary, country: told, known, adherence: adhering, ...decided,
    shared: shared.filter((one) => one !== null),
  };
}
