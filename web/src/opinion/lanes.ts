// Where letters stand above one scale so that none covers another: the lowest lane that is free.

export interface Standing {
  share: number; // 0 to 1
  lane: number; // 0 is nearest to the scale
}

// `room`: the share of the scale that a letter takes. In the order given; shares may be equal.
export function lanes(shares: readonly number[], room: number): Standing[] {
  const order = shares.map((_, index) => index)
    .sort((left, right) => shares[left]! - shares[right]! || left - right);
  const ends: number[] = [];
  const placed: Standing[] = [];
  for (const index of order) {
    const share = shares[index]!;
    let lane = ends.findIndex((end) => share - end >= room);
    if (lane === -1) lane = ends.length;
    ends[lane] = share;
    placed[index] = { share, lane };
  }
  return placed;
}
