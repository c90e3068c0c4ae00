// The outbox: acts wait here, in order, until the host has answered for them.
// Nothing leaves it before an answer; what was written survives the page, the network and the host.
// Two windows of one browser may share an outbox: an act is identified by its digest, so sending
// it twice is sending it once.

import { Problem, Unreachable } from '../api/problem';
import type { Receipt } from '../api/shapes';
import type { Storage } from '../device/storage';
import { digestOf, sign, type Act, type Content, type Key, type SignedAct } from './act';

interface Waiting {
  id: string;
  act: Act;
  contents: Content[];
}

interface Kept {
  sequence: number; // the last one given
  waiting: Waiting[];
}

export type Outcome =
  { state: 'recorded'; receipt: Receipt } | { state: 'refused'; problem: Problem };

// idle: nothing waits. sending: under way. away: no network. later: the host asked for patience.
export type OutboxState = 'idle' | 'sending' | 'away' | 'later';

export interface Surroundings {
  storage: Storage;
  post(signed: SignedAct): Promise<Receipt>;
  pause(milliseconds: number): Promise<void>;
}

const pauses = [1_000, 2_000, 4_000, 8_000, 15_000];
const whilePaused = 20_000; // a pause of the dialogue lasts an hour or more, or ends by an act

export class Outbox {
  state: OutboxState = 'idle';
  private running: Promise<void> | null = null;
  private failures = 0;
  private wake: (() => void) | null = null;

  constructor(
    private readonly dialogue: string,
    private readonly key: Key,
    private readonly around: Surroundings,
    private readonly settled: (act: Act, id: string, outcome: Outcome) => void,
    private readonly changed: () => void,
  ) {}

  get waiting(): readonly { id: string; act: Act }[] {
    return this.kept().waiting;
  }

  // Writes the act down and answers with its name in the outbox; sending follows by itself.
  add(type: string, body: Act['body'], contents: Content[] = []): string {
    const kept = this.kept();
    const sequence = kept.sequence + 1;
    const id = `${sequence}-${Math.random().toString(36).slice(2)}`;
    const { dialogue } = this;
    const act: Act = { author: this.key.publicKey, body, dialogue, sequence, type };
    this.keep({ sequence, waiting: [...kept.waiting, { id, act, contents }] });
    void this.send();
    return id;
  }

  // Sends what waits. Called at the start, after each act, and when the network is back.
  send(): Promise<void> {
    this.wake?.();
    this.running ??= this.sendAll().finally(() => (this.running = null));
    return this.running;
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = this.kept().waiting[0];
      if (!next) break;
      if (this.state !== 'away' && this.state !== 'later') this.become('sending');
      await this.sendOne(next);
    }
    this.become('idle');
  }

  private async sendOne(next: Waiting): Promise<void> {
    try {
      const receipt = await this.around.post(sign(next.act, this.key, next.contents));
      if (receipt.act !== digestOf(next.act)) throw new Unreachable(); // answered for another act
      this.failures = 0;
      this.become('sending');
      this.remove(next);
      this.settled(next.act, next.id, { state: 'recorded', receipt });
    } catch (failure) {
      if (failure instanceof Problem && !failure.passing) this.refused(next, failure);
      else if (failure instanceof Problem || failure instanceof Unreachable)
        await this.rest(failure);
      else throw failure;
    }
  }

  private refused(next: Waiting, problem: Problem): void {
    this.failures = 0;
    this.become('sending');
    const last = problem.body.last_sequence;
    if (
      problem.code === 'sequence_not_greater' &&
      last !== undefined &&
      last >= next.act.sequence
    ) {
      this.renumber(last);
      return;
    }
    this.remove(next);
    this.settled(next.act, next.id, { state: 'refused', problem });
  }

  // The host has seen a later act of this key (another window, an older copy of this device):
  // what waits is numbered anew behind it, in the same order, and signed again.
  private renumber(last: number): void {
    const { waiting } = this.kept();
    const renumbered = waiting.map((item, index) => {
      return { ...item, act: { ...item.act, sequence: last + 1 + index } };
    });
    this.keep({ sequence: last + waiting.length, waiting: renumbered });
  }

  private async rest(failure: Problem | Unreachable): Promise<void> {
    this.become(failure instanceof Problem ? 'later' : 'away');
    const asked = failure instanceof Problem ? failure.retryAfter : null;
    const usual = failure instanceof Problem && failure.code === 'dialogue_paused'
      ? whilePaused : pauses[Math.min(this.failures, pauses.length - 1)]!;
    const pause = asked === null ? usual : asked * 1_000;
    this.failures += 1;
    const woken = new Promise<void>((resolve) => (this.wake = resolve));
    await Promise.race([this.around.pause(pause), woken]);
    this.wake = null;
  }

  private become(state: OutboxState): void {
    if (this.state === state) return;
    this.state = state;
    this.changed();
  }

  private remove(item: Waiting): void {
    const kept = this.kept();
    const waiting = kept.waiting.filter((other) => other.id !== item.id);
    this.keep({ ...kept, waiting });
  }

  private kept(): Kept {
    return this.around.storage.read<Kept>(this.name) ?? { sequence: 0, waiting: [] };
  }

  private keep(kept: Kept): void {
    this.around.storage.write(this.name, kept);
    this.changed();
  }

  private get name(): string {
    return `outbox/${this.dialogue}/${this.key.publicKey}`;
  }
}
