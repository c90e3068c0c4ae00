import { describe, expect, it } from 'vitest';

import { shared, type Run } from './shared';

const marked = (runs: Run[]) => runs.filter((run) => run.both).map((run) => run.text);

describe('words that two texts share', () => {
  it('are met in every form, and marked in both', () => {
    const found = shared('Les associations enregistrées rendent des comptes.',
      'Enregistrer une association en soixante jours.', 'fr');
    expect(marked(found.one)).toEqual(['associations', 'enregistrées']);
    expect(marked(found.other)).toEqual(['Enregistrer', 'association']);
    expect(found.common).toEqual(['associations', 'enregistrées']);
  });
  it('are not the small ones that every sentence has', () => {
    expect(shared('They will be there with their own means.',
      'Their will with them is there.', 'en').common).toEqual([]);
  });
  it('leave each text whole', () => {
    const text = 'Publish, every week, the state of “all” files.';
    const { one, other } = shared(text, text, 'en');
    expect(one.map((run) => run.text).join('')).toBe(text);
    expect(other.map((run) => run.text).join('')).toBe(text);
    expect(marked(one)).toEqual(['Publish', 'week', 'state', 'files']);
  });
  it('are none where nothing is shared', () => {
    expect(shared('Budget line', '', 'en').common).toEqual([]);
  });
});
