import { describe, expect, it } from 'vitest';

import type { QuestionSummary } from '../api/shapes';
import { plannedHour, recorded, unspoken } from './template';

const asked = { question: 2, state: 'open' } as QuestionSummary;
const hour = plannedHour({ questions: [asked] });

describe('The usual hour', () => {
  it('is written in each language of the pages, with the number of its question', () => {
    const question = hour.find((line) => line.question === 2)!;
    expect(question.title.fr).toMatch(/^Question .*2/);
    expect(question.title.en).toMatch(/^Question 2/);
    expect(hour.flatMap((line) => Object.values(line.title)).every(Boolean)).toBe(true);
  });

  it('is recorded in exactly the languages of the dialogue', () => {
    for (const languages of [['fr'], ['en'], ['en', 'fr']]) {
      for (const { title } of hour) {
        expect(Object.keys(recorded(title, languages)!)).toEqual(languages);
      }
    }
  });

  it('passes no English words off as those of a language it does not speak', () => {
    expect(unspoken(['fr', 'es', 'ar'])).toEqual(['es', 'ar']);
    expect(recorded(hour[0]!.title, ['fr', 'es'])).toBe(null);
    expect(recorded({ ...hour[0]!.title, es: ' ' }, ['fr', 'es'])).toBe(null);
    expect(recorded({ ...hour[0]!.title, es: 'Bienvenida' }, ['es'])).toEqual({ es: 'Bienvenida' });
  });
});
