import { expect, test } from 'vitest';

import { countedIn, noting, officeFault, recorded, written } from './offices';

const mayor = { constituency: 'gov', texts: { en: 'Mayor' }, agreed: true };

test('counting again keeps who agreed before', () => {
  expect(recorded([
    { constituency: 'gov', people: 2, at: 1, decision_makers: [{ en: 'Mayor' }] },
    { constituency: 'cso', people: 3, at: 1, decision_makers: [] },
  ])).toEqual([mayor]);
});

test('nobody is recorded who did not agree', () => {
  expect(officeFault(mayor)).toBeNull();
  expect(officeFault({ ...mayor, agreed: false })).toBe('not_agreed');
});

test('an office is said in one language at least, and not endlessly', () => {
  expect(officeFault({ ...mayor, texts: { en: ' ', fr: '' } })).toBe('empty');
  expect(officeFault({ ...mayor, texts: { en: '', fr: 'Maire' } })).toBeNull();
  expect(officeFault({ ...mayor, texts: { en: 'a'.repeat(1_001) } })).not.toBeNull();
  expect(written({ en: ' ', fr: 'Maire' })).toEqual({ fr: 'Maire' });
});

test('those of one constituency are counted apart', () => {
  expect(countedIn([mayor, mayor, { ...mayor, constituency: 'cso' }], 'gov')).toBe(2);
});

test('what is signed names offices by their digests, and none under an older law', () => {
  const noted = noting(1, { gov: '2', cso: '0' }, [mayor]);
  expect(noted.type).toBe('presence.noted.v2');
  expect(noted.contents.map((content) => content.text)).toEqual(['Mayor']);
  expect(noted.body.decision_makers).toEqual([
    { constituency: 'gov', office: { en: expect.stringMatching(/^[0-9a-f]{64}$/u) } },
  ]);
  expect(noting(1, { gov: '2' }, []).body).toEqual({
    present: [{ constituency: 'gov', people: 2 }], session: 1,
  });
  const older = noting(1, { gov: '2' }, null);
  expect(older.type).toBe('presence.noted.v1');
  expect(older.contents).toEqual([]);
});
