// Changes of the stage leave one after the other, each made from the newest stage that is known:
// two that are pressed quickly both happen, in their order. Whether the wall is blank is insisted
// on: when another facilitator changes the stage at the same moment, or while the host is out of
// reach, the wish stays and goes along with the next change that comes through.

import type { StageNow } from './shapes';

export type StageChange = Partial<Omit<StageNow, 'counter' | 'session'>>;

export interface StageHost {
  read(): Promise<StageNow>;
  send(next: StageNow): Promise<void>;
  overtaken(failure: unknown): boolean; // refused because somebody else was quicker
  tell(blank: boolean, counter: number): void; // the wall of this computer, before the host
}

const attempts = 5;

export function nothingOnStage(session: number): StageNow {
  return { counter: 0, session, blank: false, screen: null, item: null, speakers: [], base: null };
}

export class Conducting {
  private newest: StageNow;

  private wished: boolean | null = null; // blank or not, until the host has it

  private last: Promise<void> = Promise.resolve();

  private waiting = 0;

  constructor(private readonly session: number, private readonly host: StageHost) {
    this.newest = nothingOnStage(session);
  }

  // As it will be once everything that was asked for has come through.
  get stage(): StageNow {
    return { ...this.newest, blank: this.wished ?? this.newest.blank };
  }

  // What the host says; a wish that did not come through is sent again, for the host answers.
  see(stage: StageNow | null): void {
    if (stage && stage.counter > this.newest.counter) {
      this.newest = stage.session === this.session
        ? stage : { ...nothingOnStage(this.session), counter: stage.counter };
    }
    if (stage && this.wished !== null && this.waiting === 0) {
      void this.change({ blank: this.wished }).catch(() => undefined);
    }
  }

  change(news: StageChange): Promise<void> {
    this.waiting += 1;
    if (news.blank !== undefined) {
      this.wished = news.blank;
      this.host.tell(news.blank, this.newest.counter + this.waiting);
    }
    const done = this.last.then(() => this.sent(news)).finally(() => { this.waiting -= 1; });
    this.last = done.catch(() => undefined);
    return done;
  }

  private async sent(news: StageChange): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const { wished } = this;
      const counter = this.newest.counter + 1;
      const next = { ...this.newest, ...news, blank: wished ?? this.newest.blank, counter };
      try {
        await this.host.send(next);
        this.newest = next;
        if (this.wished === wished) this.wished = null;
        return;
      } catch (failure) {
        if (wished === null || !this.host.overtaken(failure) || attempt === attempts) throw failure;
        this.see(await this.host.read());
        this.host.tell(wished, this.newest.counter + this.waiting);
      }
    }
  }
}
