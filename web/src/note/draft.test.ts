import { describe, expect, it } from 'vitest';

import {
  codeFrom, dialogueFile, dialogueFrom, emptyDraft, faultsIn, withNote, type Draft,
} from './draft';
import french from './fixtures/fr_usual.txt?raw';
import { emptyNote } from './note';
import { readNote } from './read_note';

const inEnglish = {
  ...emptyNote('en'),
  title: 'Trust between the town and its associations',
  context: 'Ten years of consulting.',
  objectives: ['Understand', 'Agree'],
  questions: ['One?', 'Two?', 'Three?', 'Four?', 'Five?'],
};
const sides = ['Commune', 'Associations', 'Entreprises'].map((name) => (
  { code: '', name: { fr: name, en: name }, seats: '20', spare: '2' }));
const ready: Draft = {
  ...withNote(withNote(emptyDraft(), readNote(french)), inEnglish), sides, dialogue: 'fleuve',
};

describe('A draft', () => {
  it('takes a note in each language and joins what stands at the same place', () => {
    expect(ready.objectives).toHaveLength(2);
    expect(ready.questions).toHaveLength(5);
    expect(ready.questions[4]).toEqual({
      fr: expect.stringMatching(/^De quel appui/), en: 'Five?',
    });
    expect([ready.date, ready.hour, ready.minutes]).toEqual(['2026-10-13', '14:30', '60']);
  });

  it('that is whole has no fault, and becomes the file of entente open', () => {
    expect(faultsIn(ready)).toEqual([]);
    expect(dialogueFile(ready)).toMatchObject({
      dialogue: 'fleuve', mode: 'protected', anonymity_floor: 10, languages: ['fr', 'en'],
      constituencies: [{ code: 'commune', seats: 20, spare_codes: 2 }, {}, {}],
      questions: [{ close: false, statements: [] }, {}, {}, {}, {}],
      note: {
        objectives: [{ en: 'Understand' }, { en: 'Agree' }], minutes: 60,
        contact: { fr: expect.stringMatching(/^Awa/), en: expect.stringMatching(/^Awa/) },
      },
    });
    expect(dialogueFile(ready)).not.toHaveProperty('note.safe_contact');
  });

  it.each([
    ['no contact', { contact: '  ' }, 'contact'],
    ['no day', { date: '' }, 'date'],
    ['no objective', { objectives: [] }, 'objective-add'],
    ['a question in one language only', { questions: [{ fr: 'Une ?' }] }, 'question-0-en'],
    ['an invisible character', { title: { fr: 'a\u202eb', en: 'b' } }, 'title-fr'],
    ['a name with capitals', { dialogue: 'Fleuve' }, 'dialogue'],
    ['a name that ends with a hyphen', { dialogue: 'fleuve-' }, 'dialogue'],
    ['a floor under 5', { floor: '4' }, 'floor'],
    ['no language', { languages: [] }, 'languages'],
    ['fewer seats than the floor', { floor: '21' }, 'side-0-seats'],
    ['more spare codes than seats', { sides: [{ ...sides[0]!, spare: '21' }] }, 'side-0-spare'],
    ['seats that are no number', { sides: [{ ...sides[0]!, seats: 'ten' }] }, 'side-0-seats'],
    ['one code twice', { sides: [sides[0]!, sides[0]!] }, 'side-1-code'],
    ['nobody taking part', { sides: [] }, 'side-add'],
  ])('with %s is told so at its field', (_, change, id) => {
    expect(faultsIn({ ...ready, ...change }).map((fault) => fault.id)).toContain(id);
  });

  it('of an empty page names every field once', () => {
    const ids = faultsIn(emptyDraft()).map((fault) => fault.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('contact');
  });
});

describe('A name', () => {
  it('becomes a code, and a title an address', () => {
    expect(codeFrom('Organisations de la société civile')).toBe('organisations_de_la_societe_civ');
    expect(codeFrom('2 villes')).toBe('villes');
    expect(dialogueFrom('Séance 4 : la confiance')).toBe('seance-4-la-confiance');
    expect(dialogueFrom('…')).toBe('');
  });
});
