import { describe, expect, it } from 'vitest';

import { digestOfContent } from '../acts/act';
import { fromBase64 } from '../acts/bytes';
import { asFile, forgetWords, keptWords, pairsOf, restore, seal, stateOf } from './sealed';
import type { Pledge } from './shapes';

function pledge(number: number, change: Partial<Pledge>): Pledge {
  return {
    pledge: number, index: number, at: 1,
    author: { constituency: 'gov', name: {}, role: 'focal_point' },
    with: 'cso', digest: '', opens_before: 100, answers: null, answer: null, opened_by: null,
    text: {}, ...change,
  };
}

describe('Sealed words', () => {
  it('are kept here and can be opened with what was kept', () => {
    const digest = seal('demo', 'en', ' We publish the budget. ');
    const kept = keptWords('demo', digest)!;
    expect(kept.content.text).toBe('We publish the budget.');
    expect(digestOfContent(fromBase64(kept.content.salt), kept.content.text)).toBe(digest);
  });

  it('come back from a file, and from no other file', () => {
    const digest = seal('demo', 'en', 'One');
    const file = asFile(keptWords('demo', digest)!);
    forgetWords('demo', digest);
    expect(keptWords('demo', digest)).toBeNull();
    expect(restore('demo', digest, file.replace('One', 'Two'))).toBe(false);
    expect(restore('demo', digest, 'not a file of ours')).toBe(false);
    expect(restore('demo', digest, file)).toBe(true);
    expect(keptWords('demo', digest)?.content.text).toBe('One');
  });
});

describe('Two pledges', () => {
  const asked = pledge(1, { answer: 2 });
  const answer = pledge(2, { answers: 1 });

  it('are one pair', () => {
    expect(pairsOf([asked, answer, pledge(3, {})])).toEqual([
      { asked, answer }, { asked: pledge(3, {}), answer: null },
    ]);
  });

  it('are open when both are, and lapse together', () => {
    const opened = { opened_by: 9 };
    expect(stateOf({ asked, answer: null }, 1)).toBe('asked');
    expect(stateOf({ asked, answer }, 1)).toBe('answered');
    expect(stateOf({ asked: { ...asked, ...opened }, answer }, 1)).toBe('half');
    expect(stateOf({ asked: { ...asked, ...opened }, answer }, 100)).toBe('lapsed');
    expect(stateOf({ asked: { ...asked, ...opened }, answer: { ...answer, ...opened } }, 100))
      .toBe('open');
  });
});
