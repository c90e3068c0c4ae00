import { describe, expect, it } from 'vitest';

import { isBlank } from './own_wall';
import type { StageNow } from './shapes';

const stage = (counter: number, blank: boolean, session = 1): StageNow =>
  ({ counter, blank, session, screen: null, item: null, speakers: [], base: null });

describe('The facilitator’s own wall', () => {
  it('is blank as soon as it is told, before the host has heard', () => {
    expect(isBlank({ blank: true, counter: 5 }, stage(4, false), 1)).toBe(true);
    expect(isBlank({ blank: true, counter: 1 }, null, 1)).toBe(true);
  });

  it('comes back as soon as it is told', () => {
    expect(isBlank({ blank: false, counter: 6 }, stage(5, true), 1)).toBe(false);
  });

  it('follows the host from the stage that was asked for on', () => {
    expect(isBlank({ blank: true, counter: 5 }, stage(5, false), 1)).toBe(false);
    expect(isBlank({ blank: false, counter: 5 }, stage(6, true), 1)).toBe(true);
    expect(isBlank(null, stage(6, true), 1)).toBe(true);
  });

  it('is not blank for a stage of another session, nor without any', () => {
    expect(isBlank(null, stage(6, true, 2), 1)).toBe(false);
    expect(isBlank(null, null, 1)).toBe(false);
  });
});
