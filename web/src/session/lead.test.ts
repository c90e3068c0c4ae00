import { describe, expect, it } from 'vitest';

import { partsOf, withLead } from './lead';
import { leadIn } from './template';

const advice = { fr: 'Lisez la règle.\nPuis le texte.', en: 'Read the rule.\nThen the text.' };

describe('Who leads a line', () => {
  it('is written above the advice and read from there again', () => {
    const lead = leadIn('note_taker', { constituencies: [] });
    expect(partsOf(withLead(lead, advice))).toEqual({
      lead: { fr: 'Prise de notes', en: 'Note-taker' }, advice,
    });
  });

  it('is unknown where the advice has one line or there is none', () => {
    const plain = { fr: 'Lisez.', en: 'Read.' };
    expect(partsOf(withLead(leadIn('', { constituencies: [] }), plain)))
      .toEqual({ lead: null, advice: plain });
    expect(partsOf({})).toEqual({ lead: null, advice: {} });
    expect(partsOf({ fr: 'Un\ndeux', en: 'One' }).lead).toBe(null);
  });

  it('may be a speaker of a constituency, by its own name in each language', () => {
    const name = { fr: 'Syndicats', en: 'Trade unions' };
    const union = { code: 'union', seats: 9, taken: 4, name };
    const sides = { constituencies: [union] };
    expect(leadIn('side:union', sides))
      .toEqual({ fr: 'Porte-parole\u202f: Syndicats', en: 'Speaker: Trade unions' });
    expect(leadIn('side:gone', sides)).toEqual({});
  });
});
