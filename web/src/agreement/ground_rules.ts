// Ground rules are tabled as a proposal of their own kind: agreed like any text, and resting on no
// question and no statement.

import type { ProposalRow } from './shapes';

const measure = 'ground-rules';

export const areGroundRules = (one: Pick<ProposalRow, 'measure'>): boolean =>
  one.measure === measure;
