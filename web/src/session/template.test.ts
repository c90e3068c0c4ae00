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

  it('lasts an hour with one question or two, and ends with what is decided', () => {
    for (const count of [1, 2]) {
      const questions = Array.from({ length: count }, (_, at) => ({ ...asked, question: at + 1 }));
      const lines = plannedHour({ questions });
      expect(lines.reduce((sum, line) => sum + line.minutes, 0)).toBe(60);
      expect(lines.map((line) => line.screen).slice(-6)).toEqual(
        ['gaps', 'common_ground', 'steps', 'decision', 'title', 'closing']);
    }
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
