import { describe, expect, it } from 'vitest';

import { directionOf, preferred, Words } from './words';

type Entry = string | Record<string, string>;
type Dictionary = Record<string, Entry>;

// Every pair of dictionaries, by its folder; "." holds the words of the voting path.
const inEnglish = import.meta.glob<Dictionary>('./**/en.json', { import: 'default', eager: true });
const inFrench = import.meta.glob<Dictionary>('./**/fr.json', { import: 'default', eager: true });
const en: Dictionary = Object.assign({}, ...Object.values(inEnglish));
const fr: Dictionary = Object.assign({}, ...Object.values(inFrench));
const keys = Object.keys(en);

const sentences = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const places = (entry: Entry) => {
  const all = sentences(entry).flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []);
  return [...new Set(all)].sort();
};

// Words that are the same in both languages on purpose.
const same = new Set([
  'conclusion.objections', 'design.field_date', 'objections.number', 'objections.title',
  'organise.contact', 'organise.minutes', 'paper.length', 'part.clause', 'proposals.version',
  'provenance.question', 'row.silence', 'rulecard.quorum', 'template.veto', 'versions.title',
]);
// The code of the pages, to see that every word is used and every word used exists.
const code = Object.values(
  import.meta.glob('../**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

describe('Days', () => {
  it('are written as each language writes them, the first of a month too', () => {
    const noon = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1_000;
    const french = new Words('fr', 'voting', {});
    expect(french.day(noon('2031-03-01'))).toBe('1er mars 2031');
    expect(french.day(noon('2031-03-11'))).toBe('11 mars 2031');
    expect(new Words('en', 'voting', {}).day(noon('2031-03-01'))).toBe('1 March 2031');
  });
});

describe('The dictionaries', () => {
  it('have the same keys, each in one file', () => {
    const pairs = Object.keys(inEnglish);
    expect(pairs).toContain('./pages/en.json');
    expect(Object.keys(inFrench)).toEqual(pairs.map((file) => file.replace('en.json', 'fr.json')));
    for (const file of pairs) {
      const french = Object.keys(inFrench[file.replace('en.json', 'fr.json')]!);
      expect([file, ...french]).toEqual([file, ...Object.keys(inEnglish[file]!)]);
    }
    const files = Object.values(inEnglish).flatMap((dictionary) => Object.keys(dictionary));
    expect(files.sort()).toEqual([...keys].sort());
  });

  it('have the same places and plural forms in every entry', () => {
    const form = (entry: Entry) =>
      typeof entry === 'string' ? ['sentence'] : Object.keys(entry);
    for (const key of keys) {
      expect([key, ...places(fr[key]!)]).toEqual([key, ...places(en[key]!)]);
      expect([key, ...form(fr[key]!)]).toEqual([key, ...form(en[key]!)]);
      expect(['sentence', 'one,other']).toContain(form(en[key]!).join());
    }
  });

  it('have no entry left untranslated by accident', () => {
    const alike = keys.filter((key) => sentences(fr[key]!).join() === sentences(en[key]!).join());
    expect(alike.sort()).toEqual([...same].sort());
  });

  it('are well set: no blank at the ends, no typewriter quotes, narrow spaces in French', () => {
    const wrong = {
      fr: /[^\u202f][;!?»]|[^\u202f\d]:|«[^\u202f]|["']|\.\.\./,
      en: /["']|\.\.\.| [;:!?]/,
    };
    const badly = keys.flatMap((key) => [
      ...sentences(fr[key]!).filter(
        (text) => wrong.fr.test(text) || text.trim() !== text || !text,
      ),
      ...sentences(en[key]!).filter(
        (text) => wrong.en.test(text) || text.trim() !== text || !text,
      ),
    ]);
    expect(badly).toEqual([]);
  });

  it('say nothing that no page says', () => {
    const families = [...code.matchAll(/[`']([a-z]+\.[a-z_]*)\$\{/g)].map((match) => match[1]!);
    const said = new Set([...code.matchAll(/['"]([a-z]+\.\w+)['"]/g)].map((match) => match[1]!));
    const unused = keys.filter((key) =>
      !said.has(key) && !families.some((family) => key.startsWith(family)));
    expect(unused.filter((key) => !/^sees\.\w+_name$/.test(key))).toEqual([]);
  });
});

describe('Words', () => {
  const words = new Words('fr', 'voting', {
    n: { one: '{count} vote', other: '{count} votes' },
    s: '{a}, {b}',
  });

  it('follow the plural of the language: in French none and one are singular', () => {
    expect([0, 1, 2].map((count) => words.say('n' as never, { count }))).toEqual([
      '0 vote',
      '1 vote',
      '2 votes',
    ]);
    expect(words.say('n' as never, { count: 1_000_000 })).toBe('1\u202f000\u202f000 votes');
  });

  it('fill places and leave unknown ones to be seen', () => {
    expect(words.say('s' as never, { a: 'x' })).toBe('x, {b}');
  });

  it('write figures as the language does', () => {
    expect(words.percent(0.834)).toMatch(/^83[\u00a0\u202f]%$/);
    expect(new Words('en', 'voting', {}).percent(0.834)).toBe('83%');
  });
});

describe('The reader’s language', () => {
  it('is the first we speak', () => {
    expect(preferred(['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(preferred(['ar'])).toBe('en');
  });

  it('has a direction', () => {
    expect(directionOf('ar-MA')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
  });
});
