// Which statements say what another says, as the register tells it: each keeps its own words, its
// author and its receipt, and is read beneath the one that stays. A merge is taken apart by
// accepting its statement again; the register keeps both.

import type { Statement } from '../api/shapes';
import type { Room } from './shapes';

type Moderated = Pick<Statement, 'statement' | 'status' | 'reason'>;

export class Merges {
  private readonly next = new Map<number, number>();
  private readonly ever = new Set<number>();

  constructor(merges: Room['merges'], statements: readonly Moderated[]) {
    const holds = new Set(statements
      .filter((item) => item.status === 'rejected' && item.reason === 'duplicate')
      .map((item) => item.statement));
    for (const { statement, into } of merges) {
      this.ever.add(statement);
      if (holds.has(statement)) this.next.set(statement, into);
    }
  }

  // The statement under which this one is read today; null where it stands by itself.
  into(statement: number): number | null {
    let stays = this.next.get(statement);
    for (let after = stays; after !== undefined; after = this.next.get(after)) stays = after;
    return stays ?? null;
  }

  // Those that are read under this one, in the order of their numbers.
  sources(statement: number): number[] {
    return [...this.next.keys()].filter((source) => this.into(source) === statement)
      .sort((left, right) => left - right);
  }

  // A statement is merged once: taken apart, it stays by itself.
  apart(statement: number): boolean {
    return this.ever.has(statement) && !this.next.has(statement);
  }
}
