// What only the pages about maps ask of the clerk: apart, so that no first vote waits for it.

import { get, root } from '../api/clerk';
import type { Exposure, Stability } from '../api/shapes';

// Of the live map, or of the one published at a size. Measured beside the map: it may come later.
export function stability(
  dialogue: string,
  question: number,
  size: number | 'live',
): Promise<Stability> {
  const query = size === 'live' ? '' : `?size=${size}`;
  return get(`${root}/${dialogue}/questions/${question}/stability${query}`);
}

export function exposure(dialogue: string, question: number): Promise<Exposure> {
  return get(`${root}/${dialogue}/questions/${question}/exposure`);
}
