import { describe, expect, it } from 'vitest';

import { likeness } from './alike';

describe('Likeness', () => {
  it('is that of the words two texts share, whatever their accents and capitals', () => {
    expect(likeness({ fr: 'Le récépissé arrive en TRENTE jours' },
      { fr: 'Recepisse : trente jours !' })).toBeCloseTo(3 / 4);
    expect(likeness({ fr: 'Ouvrir les banques' }, { fr: 'Payer les transports' })).toBe(0);
  });

  it('is the best of the languages in which both exist, none where there is none', () => {
    expect(likeness({ fr: 'tout autre', en: 'the same words' },
      { fr: 'rien du tout', en: 'The Same Words' })).toBe(1);
    expect(likeness({ fr: 'les mêmes mots' }, { en: 'les mêmes mots' })).toBe(0);
  });
});
