// What the host says of one country, asked on the reader's own day.

import { get, root } from '../api/clerk';
import type { Checks, Country } from './shapes';

const today = () => Math.floor(Date.now() / 1_000);

export const country = (dialogue: string) =>
  get<Country>(`${root}/${dialogue}/country?as_of=${today()}`);

export const checks = (dialogue: string) =>
  get<Checks>(`${root}/${dialogue}/checks?as_of=${today()}`);
