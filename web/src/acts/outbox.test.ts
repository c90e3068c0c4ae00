import { beforeEach, describe, expect, it } from 'vitest';

import { Problem, Unreachable } from '../api/problem';
import type { Receipt } from '../api/shapes';
import { MemoryStorage } from '../device/storage';
import { digestOf, keyFromSeed, type Act, type SignedAct } from './act';
import { Outbox, type Outcome } from './outbox';

const key = keyFromSeed(new Uint8Array(32).fill(7));
const vote = (statement: number) => ({ choice: 'agree', statement });

// A host that answers as told, and writes down what it admitted.
class Host {
  admitted: Act[] = [];
  lastSequence = 0;
  answers: (Problem | Unreachable | 'lost')[] = []; // used up first; then every act is judged

  post = async (signed: SignedAct): Promise<Receipt> => {
    const answer = this.answers.shift();
    if (answer instanceof Error) throw answer;
    const receipt = this.judge(signed.act);
    if (answer === 'lost') throw new Unreachable();
    return receipt;
  };

  private judge(act: Act): Receipt {
    const digest = digestOf(act);
    const known = this.admitted.findIndex((other) => digestOf(other) === digest);
    if (known < 0) {
      if (act.sequence <= this.lastSequence) throw tooLow(this.lastSequence);
      this.admitted.push(act);
      this.lastSequence = act.sequence;
    }
    const index = known < 0 ? this.admitted.length - 1 : known;
    return { index, act: digest, leaf: '', at: 0 };
  }
}

function tooLow(last: number): Problem {
  return new Problem(409, { code: 'sequence_not_greater', last_sequence: last }, null);
}

describe('The outbox', () => {
  let host: Host;
  let storage: MemoryStorage;
  let outcomes: [number, Outcome['state']][];

  const outbox = () => new Outbox('demo', key,
    { storage, post: host.post, pause: async () => undefined },
    (act, _, outcome) => outcomes.push([act.body.statement as number, outcome.state]),
    () => undefined);

  beforeEach(() => {
    host = new Host();
    storage = new MemoryStorage();
    outcomes = [];
  });

  it('sends acts in the order they were written', async () => {
    const box = outbox();
    for (const statement of [5, 3, 4]) box.add('vote.cast.v1', vote(statement));
    await box.send();
    expect(host.admitted.map((act) => act.body.statement)).toEqual([5, 3, 4]);
    expect(host.admitted.map((act) => act.sequence)).toEqual([1, 2, 3]);
    expect(box.waiting).toEqual([]);
  });

  it('keeps what the network did not take, and sends it later in order', async () => {
    host.answers = [new Unreachable(), new Unreachable(), new Problem(503, {}, 1)];
    const box = outbox();
    box.add('vote.cast.v1', vote(1));
    box.add('vote.cast.v1', vote(2));
    await box.send();
    expect(outcomes).toEqual([[1, 'recorded'], [2, 'recorded']]);
  });

  it('keeps what waits while the dialogue is paused', async () => {
    const paused = new Problem(409, { code: 'dialogue_paused' }, null);
    host.answers = [paused, paused];
    const box = outbox();
    box.add('vote.cast.v1', vote(1));
    await box.send();
    expect(outcomes).toEqual([[1, 'recorded']]);
  });

  it('is not emptied by closing the page', async () => {
    const never = new Promise<Receipt>(() => undefined);
    const closed = new Outbox('demo', key,
      { storage, post: () => never, pause: async () => undefined },
      () => undefined, () => undefined);
    closed.add('vote.cast.v1', vote(8));
    const reopened = outbox();
    await reopened.send();
    expect(host.admitted.map((act) => act.body.statement)).toEqual([8]);
  });

  it('counts an act once when the answer to it was lost', async () => {
    host.answers = ['lost'];
    const box = outbox();
    box.add('vote.cast.v1', vote(1));
    await box.send();
    expect(host.admitted).toHaveLength(1);
    expect(outcomes).toEqual([[1, 'recorded']]);
  });

  it('numbers and signs anew what waits when the host knows a later act', async () => {
    host.lastSequence = 40;
    const box = outbox();
    box.add('vote.cast.v1', vote(1));
    box.add('vote.cast.v1', vote(2));
    await box.send();
    expect(host.admitted.map((act) => act.sequence)).toEqual([41, 42]);
    box.add('vote.cast.v1', vote(3));
    await box.send();
    expect(host.admitted.map((act) => act.sequence)).toEqual([41, 42, 43]);
  });

  it('lets a refused act go, says so, and sends the next', async () => {
    host.answers = [new Problem(409, { code: 'question_closed' }, null)];
    const box = outbox();
    box.add('vote.cast.v1', vote(1));
    box.add('vote.cast.v1', vote(2));
    await box.send();
    expect(outcomes).toEqual([[1, 'refused'], [2, 'recorded']]);
  });
});
