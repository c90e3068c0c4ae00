// What the host says of proposals, and of the promises that carry one out.

import { get, root } from '../api/clerk';
import type { Register } from '../commitment/shapes';
import type { Proposal, ProposalRow } from './shapes';

export const proposals = async (dialogue: string) =>
  (await get<{ proposals: ProposalRow[] }>(`${root}/${dialogue}/proposals`)).proposals;

export const proposal = (dialogue: string, number: number) =>
  get<Proposal>(`${root}/${dialogue}/proposals/${number}`);

export const promisesOf = (dialogue: string, number: number) =>
  get<Register>(`${root}/${dialogue}/commitments?proposal=${number}&order=due`
    + `&as_of=${Math.floor(Date.now() / 1_000)}`);
