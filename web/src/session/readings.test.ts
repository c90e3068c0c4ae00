import { describe, expect, it } from 'vitest';

import { statementsInDispute, wordsInDispute } from './readings';
import type { Understanding } from './shapes';

const reading = (understanding: number, word: string, constituency: string, statement = 1,
  language = 'en'): Understanding => ({
  understanding, statement, language, constituency, at: understanding,
  word: { [language]: word }, meaning: { [language]: `meaning ${understanding}` },
});

describe('Readings of a word', () => {
  it('stand together whatever case, quotes and blanks it was typed with', () => {
    const known = [reading(1, 'Consultation', 'state'), reading(2, ' “consultation” ', 'commune'),
      reading(3, 'consultation.', 'commune')];
    const [word, ...others] = wordsInDispute(known, 1);
    expect(others).toEqual([]);
    expect(word!.readings.map((item) => item.understanding)).toEqual([1, 2, 3]);
    expect(word!.sides).toBe(2);
    expect(word!.word).toEqual({ en: 'Consultation' });
  });

  it('are of one statement and of one language', () => {
    const known = [reading(1, 'public', 'state'), reading(2, 'public', 'state', 2),
      reading(3, 'public', 'state', 1, 'fr')];
    expect(wordsInDispute(known, 1).map((word) => word.readings.length)).toEqual([1, 1]);
    expect(wordsInDispute(known, 3)).toEqual([]);
  });

  it('tell the most disputed word first, then the one that was raised first', () => {
    const known = [reading(1, 'notice', 'state'), reading(2, 'public', 'state'),
      reading(3, 'law', 'state'), reading(4, 'law', 'state')];
    expect(wordsInDispute(known, 1).map((word) => word.word.en)).toEqual(['law', 'notice',
      'public']);
  });

  it('are counted by statement, most first', () => {
    const known = [reading(1, 'a', 'state', 4), reading(2, 'b', 'state', 7),
      reading(3, 'c', 'state', 7), reading(4, 'd', 'state', 2)];
    expect(statementsInDispute(known)).toEqual([[7, 2], [2, 1], [4, 1]]);
  });
});
