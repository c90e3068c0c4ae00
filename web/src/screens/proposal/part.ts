import type { Actor } from '../../agreement/actors';
import type { Proposal } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';

// What every part of the page is given.
export interface AtProposal {
  summary: Summary;
  told: Proposal;
  actor: Actor | null; // null: a reader
  again(): void;
}
