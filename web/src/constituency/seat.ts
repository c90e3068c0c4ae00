// A seat: this device's key in one dialogue, what it sent, and what the host answered.

import {
  freshKey, keyFromSeed, type Act, type Content, type Key, type SignedAct,
} from '../acts/act';
import { fromBase64, toBase64 } from '../acts/bytes';
import { Outbox, type Outcome } from '../acts/outbox';
import { postAct, takeCredentials } from '../api/clerk';
import type { Problem } from '../api/problem';
import type { Receipt } from '../api/shapes';
import { device, type Storage } from '../device/storage';
import type { Choice } from '../discussion/vote';

interface KeptSeat {
  seed: string;
  constituency: string | null; // null until the seat is in the log
}

export interface CastVote {
  id: string;
  choice: Choice;
  state: 'waiting' | 'recorded' | 'refused';
  receipt?: Receipt;
  refusal?: { title: string; detail: string; code: string };
}

export interface OwnStatement {
  id: string;
  text: string;
  question: number;
  state: 'waiting' | 'recorded' | 'refused';
  receipt?: Receipt;
  refusal?: CastVote['refusal'];
}

// Any other act of this seat that the host has taken: a stance, an amendment, an objection.
export interface Recorded {
  type: string;
  body: Act['body'];
  receipt: Receipt;
}

// One that the host refused while nobody stayed to hear it: told when its page is opened again.
export interface Unheard {
  type: string;
  body: Act['body'];
  refusal: NonNullable<CastVote['refusal']>;
}

type Votes = Record<number, CastVote>;

const ownPlace = new Set(['vote.cast.v1', 'statement.submitted.v1', 'seat.taken.v1']);

const seatName = (dialogue: string) => `seat/${dialogue}`;

export function seatKept(dialogue: string, storage: Storage = device): boolean {
  return storage.read<KeptSeat>(seatName(dialogue))?.constituency != null;
}

// Makes a key, has it attested by the registrar, and takes the seat. May be called again after
// any failure: key and code stay together until the host has said yes.
export async function takeSeat(dialogue: string, code: string): Promise<void> {
  const kept = device.read<KeptSeat>(seatName(dialogue));
  const key = kept ? keyFromSeed(fromBase64(kept.seed)) : freshKey();
  const seed = toBase64(key.seed);
  device.write(seatName(dialogue), { seed, constituency: null } satisfies KeptSeat);
  const { attestation, constituency } = await takeCredentials(dialogue, code, key.publicKey);
  await postSeatTaken(dialogue, key, { attestation, constituency });
  device.write(seatName(dialogue), { seed, constituency } satisfies KeptSeat);
}

async function postSeatTaken(dialogue: string, key: Key, body: Act['body']): Promise<void> {
  let failure: unknown = null;
  const around = {
    storage: device,
    post: (signed: SignedAct) => postAct(signed).catch((reason: unknown) => {
      failure = reason;
      throw reason;
    }),
    // While joining the person stands in front of the page: they are told at once.
    pause: () => Promise.reject(failure),
  };
  const box = new Outbox(dialogue, key, around, (_, __, outcome) => {
    // A key that already sits here is a key whose answer was lost on the way.
    const seated = outcome.state === 'recorded' || outcome.problem.code === 'key_already_seated';
    failure = seated ? null : failure;
  }, () => undefined);
  if (box.waiting.length === 0) box.add('seat.taken.v1', body);
  await box.send();
  if (failure) throw failure;
}

export class Seat {
  readonly outbox: Outbox;
  private readonly listeners = new Set<() => void>();
  private readonly awaited = new Map<string, {
    resolve(receipt: Receipt): void; reject(problem: Problem): void;
  }>();
  private readonly key: Key;

  private constructor(readonly dialogue: string, private readonly kept: KeptSeat) {
    this.key = keyFromSeed(fromBase64(kept.seed));
    const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
    this.outbox = new Outbox(dialogue, this.key, { storage: device, post: postAct, pause },
      (act, id, outcome) => this.settle(act, id, outcome), () => this.tell());
  }

  // One per dialogue and page, so that one outbox sends.
  private static readonly open = new Map<string, Seat>();

  static of(dialogue: string): Seat | null {
    const opened = Seat.open.get(dialogue);
    if (opened) return opened;
    const kept = device.read<KeptSeat>(seatName(dialogue));
    if (!kept || kept.constituency === null) return null;
    const seat = new Seat(dialogue, kept);
    Seat.open.set(dialogue, seat);
    void seat.outbox.send();
    return seat;
  }

  static forgetAll(): void {
    Seat.open.clear();
    device.forgetAll();
  }

  get pseudonym(): string {
    return this.key.publicKey;
  }

  get constituency(): string {
    return this.kept.constituency ?? '';
  }

  get votes(): Votes {
    return device.read<Votes>(this.name('votes')) ?? {};
  }

  get statements(): OwnStatement[] {
    return device.read<OwnStatement[]>(this.name('statements')) ?? [];
  }

  // Oldest first.
  get recorded(): Recorded[] {
    return device.read<Recorded[]>(this.name('recorded')) ?? [];
  }

  get unheard(): Unheard[] {
    return device.read<Unheard[]>(this.name('unheard')) ?? [];
  }

  // Answers once the host has: with its receipt, or refusing with its Problem. The act waits in the
  // outbox meanwhile, and is sent even if nobody stays to hear the answer.
  does(type: string, body: Act['body'], contents: Content[] = []): Promise<Receipt> {
    // Who does the same again has read the news.
    device.write(this.name('unheard'), this.unheard.filter((one) => one.type !== type));
    const id = this.outbox.add(type, body, contents);
    return new Promise((resolve, reject) => this.awaited.set(id, { resolve, reject }));
  }

  // A later vote on the same statement replaces the earlier one.
  vote(statement: number, choice: Choice): void {
    const id = this.outbox.add('vote.cast.v1', { choice, statement });
    this.keepVote(statement, { id, choice, state: 'waiting' });
  }

  submit(question: number, text: string, act: Pick<Act, 'body'> & {
    contents: Parameters<Outbox['add']>[2];
  }): void {
    const id = this.outbox.add('statement.submitted.v1', act.body, act.contents ?? []);
    const own: OwnStatement = { id, text, question, state: 'waiting' };
    device.write(this.name('statements'), [...this.statements, own]);
    this.tell();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private settle(act: Act, id: string, outcome: Outcome): void {
    const news = outcome.state === 'recorded'
      ? { state: outcome.state, receipt: outcome.receipt }
      : { state: outcome.state, refusal: told(outcome.problem) };
    if (outcome.state === 'recorded') void import('../offline/register');
    if (act.type === 'vote.cast.v1') {
      const statement = act.body.statement as number;
      const vote = this.votes[statement];
      // An answer about an earlier choice must not settle the newer one.
      if (vote?.id === id) this.keepVote(statement, { ...vote, ...news });
    }
    if (act.type === 'statement.submitted.v1') {
      const own = this.statements.map((item) => (item.id === id ? { ...item, ...news } : item));
      device.write(this.name('statements'), own);
    }
    if (!ownPlace.has(act.type) && outcome.state === 'recorded') {
      const { type, body } = act;
      const recorded = [...this.recorded, { type, body, receipt: outcome.receipt }];
      device.write(this.name('recorded'), recorded);
    }
    const waiting = this.awaited.get(id);
    this.awaited.delete(id);
    if (!ownPlace.has(act.type) && outcome.state === 'refused' && !waiting) {
      const { type, body } = act;
      const unheard = [...this.unheard, { type, body, refusal: told(outcome.problem) }];
      device.write(this.name('unheard'), unheard);
    }
    if (outcome.state === 'recorded') waiting?.resolve(outcome.receipt);
    else waiting?.reject(outcome.problem);
    this.tell();
  }

  private keepVote(statement: number, vote: CastVote): void {
    device.write(this.name('votes'), { ...this.votes, [statement]: vote });
    this.tell();
  }

  private name(what: string): string {
    return `${what}/${this.dialogue}/${this.key.publicKey}`;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function told(problem: { body: { title?: string; detail?: string }; code: string }) {
  return {
    title: problem.body.title ?? '',
    detail: problem.body.detail ?? '',
    code: problem.code,
  };
}
