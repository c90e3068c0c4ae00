// Every line of the record that a proposal rests on, in the order in which they were written.

import type { Author, Proposal } from './shapes';

export type LineKind =
  | 'tabled' | 'version' | 'amendment' | 'amendment_settled' | 'objection' | 'objection_settled'
  | 'frozen';

export interface Line {
  kind: LineKind;
  index: number;
  number: number; // of the version, amendment or objection; 0 where there is only one
  author?: Author;
}

// An accepted amendment and the version it makes are one entry: told as the version.
export function linesOf(proposal: Proposal): Line[] {
  const lines: Line[] = [
    { kind: 'tabled', index: proposal.index, number: 0, author: proposal.author },
  ];
  proposal.versions.slice(1).forEach((version, at) => {
    lines.push({ kind: 'version', index: version.index, number: at + 2 });
  });
  const versions = new Set(proposal.versions.map((version) => version.index));
  for (const one of proposal.amendments) {
    const { amendment: number, author, settled_by: settled } = one;
    lines.push({ kind: 'amendment', index: one.index, number, author });
    if (settled !== null && !versions.has(settled)) {
      lines.push({ kind: 'amendment_settled', index: settled, number });
    }
  }
  for (const { objection: number, index, author, settled } of proposal.objections) {
    lines.push({ kind: 'objection', index, number, author });
    if (settled) lines.push({ kind: 'objection_settled', index: settled.index, number });
  }
  if (proposal.frozen_by !== null) {
    lines.push({ kind: 'frozen', index: proposal.frozen_by, number: 0 });
  }
  return lines.sort((left, right) => left.index - right.index);
}
