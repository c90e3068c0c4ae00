// What happened after an outcome was signed: told of the same session twice, then and today. It is
// never part of the signed document.

import type { Answer, AnswerRequest } from '../session/shapes';
import type { Told, ToldDecision, ToldPromise, ToldStatement } from './told';

export type Happened =
  | { kind: 'answer'; at: number; statement: ToldStatement; of: string; answer: Answer }
  | { kind: 'decision'; at: number; decision: ToldDecision }
  | { kind: 'promise'; promise: ToldPromise }
  | { kind: 'taken_back'; promise: ToldPromise };

export interface Since {
  happened: Happened[]; // answers and decisions by their moment, newest first; then promises
  asked: number; // answers that were asked for since
  accepted: number; // statements
  removed: number;
  parked: number;
}

export function since(then: Told, now: Told): Since {
  const later = (index: number) => index >= then.size;
  const before = new Map(then.statements.map((one) => [one.statement, one]));
  const requests = now.statements.flatMap((statement) =>
    statement.requests.map((request) => ({ statement, request })));
  const dated = [...answers(requests, later), ...decisions(then, now)]
    .sort((left, right) => right.at - left.at);
  const made = now.promises.filter((one) => !then.promises.some((old) => same(old, one)));
  const gone = then.promises.filter((one) => !now.promises.some((kept) => same(kept, one)));
  return {
    happened: [
      ...dated,
      ...made.map((promise) => ({ kind: 'promise' as const, promise })),
      ...gone.map((promise) => ({ kind: 'taken_back' as const, promise })),
    ],
    asked: requests.filter(({ request }) => later(request.index)).length,
    accepted: now.statements
      .filter((one) => one.accepted && !before.get(one.statement)?.accepted).length,
    removed: now.statements
      .filter((one) => !one.accepted && before.get(one.statement)?.accepted).length,
    parked: now.items.length - then.items.length,
  };
}

const same = (one: ToldPromise, other: ToldPromise) => one.commitment === other.commitment;

function answers(
  all: { statement: ToldStatement; request: AnswerRequest }[], later: (index: number) => boolean,
) {
  return all.flatMap(({ statement, request }) =>
    request.answers.filter((answer) => later(answer.index)).map((answer) => ({
      kind: 'answer' as const, at: answer.at, statement, of: request.of, answer,
    })));
}

function decisions(then: Told, now: Told) {
  const known = new Set(then.decisions.filter((one) => one.at !== null)
    .map((one) => one.decision));
  return now.decisions.flatMap((decision) => (decision.at === null || known.has(decision.decision)
    ? [] : [{ kind: 'decision' as const, at: decision.at, decision }]));
}

export const nothing = (all: Since): boolean =>
  all.happened.length + all.asked + all.accepted + all.removed + all.parked === 0;
