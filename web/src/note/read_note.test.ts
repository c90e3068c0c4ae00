// Every note here is invented; the shapes are those that real notes have.

import { describe, expect, it } from 'vitest';

import { dateIn, hoursIn } from './dates';
import english from './fixtures/en_lettered.txt?raw';
import pasted from './fixtures/en_pasted.txt?raw';
import inline from './fixtures/fr_inline.txt?raw';
import french from './fixtures/fr_usual.txt?raw';
import { readNote } from './read_note';

describe('A French note of the usual shape', () => {
  const note = readNote(french);

  it('gives its two numbered objectives', () => {
    expect(note.objectives).toEqual([
      'Comprendre ce qui retient aujourd’hui les associations de participer aux '
        + 'consultations de la commune',
      'Convenir de deux gestes de confiance que chaque côté peut faire avant la fin de '
        + 'l’année.',
    ]);
  });

  it('gives its five questions, though a page header stands inside the second', () => {
    expect(note.questions).toHaveLength(5);
    expect(note.questions[1]).toBe('Quelles sont les attentes que chaque côté nourrit sans '
      + 'jamais les dire à voix haute, et comment les rendre audibles ?');
    expect(note.questions[4]).toMatch(/^De quel appui .* pour tenir parole ?/);
  });

  it('gives title, day, hour, length, context and contact', () => {
    expect(note.language).toBe('fr');
    expect(note.title).toBe('Séance 4 : Rétablir la confiance entre la commune et les '
      + 'associations de Corvelune');
    expect([note.date, note.hour, note.minutes]).toEqual(['2026-10-13', '14:30', 60]);
    expect(note.contact).toContain('awa.delorme@exemple.invalid');
    expect(note.context).not.toContain('quarantaine');
  });

  it('mends words cut by a line break, and keeps the hyphens that are theirs', () => {
    expect(note.context).toContain('leurs contributions restent');
    expect(note.context).toContain('peuvent-elles');
  });

  it('is read the same with Windows line ends, page breaks and composed accents', () => {
    const other = french.replace(/\n2\n/, '\n\f').replace(/\n/g, '\r\n').normalize('NFD');
    expect(readNote(other)).toEqual(note);
  });
});

describe('Notes of other shapes', () => {
  it('with lettered objectives, dashes and numbered headings', () => {
    const note = readNote(english);
    expect(note.language).toBe('en');
    expect(note.title).toBe('Keeping the river talking: farmers, towns and the water board');
    expect([note.date, note.hour, note.minutes]).toEqual(['2026-11-05', '10:00', 75]);
    expect(note.objectives).toHaveLength(3);
    expect(note.questions).toEqual([
      'What has stopped you from coming?',
      'What would a fair hearing look like to you, and who should chair it?',
      'Which promise of the board was kept, and how do you know?',
    ]);
    expect(note.context).toContain('elsewhere');
    expect(note.agenda).toHaveLength(3);
    expect(note.contact).toBe('Tomas Reed, water board, +00 000 000');
    expect(note.alternativeContact).toBe('the ombudsperson of the university, by letter');
  });

  it('with objectives inside a sentence and questions without bullets', () => {
    const note = readNote(inline);
    expect(note.title).toBe('Dire, entendre, répondre');
    expect([note.date, note.hour]).toEqual(['2027-03-01', '09:00']);
    expect(note.objectives).toEqual([
      'établir ensemble ce qui s’est perdu en route',
      'choisir une manière de répondre que l’on puisse vérifier.',
    ]);
    expect(note.questions).toHaveLength(3);
    expect(note.contact).toBe('Nour, nour@exemple.invalid');
    expect(note.alternativeContact).toBe('la médiatrice de la région');
  });

  it('pasted from a PDF, with marks alone on their lines', () => {
    const note = readNote(pasted);
    expect(note.title).toBe('A market that closes at dusk');
    expect([note.date, note.hour, note.minutes]).toEqual(['2026-09-02', '16:30', 60]);
    expect(note.objectives).toEqual(
      ['Put the three records side by side', 'Agree which hours to trust']);
    expect(note.questions).toHaveLength(4);
    expect(note.contact).toBe('market office, room 4');
  });

  it('that are none: nothing is made up', () => {
    for (const text of ['', '\n\n', 'Bonjour.', '•', '1.', '???', '\u200b']) {
      const note = readNote(text);
      expect([...note.objectives, ...note.questions, ...note.agenda].join('').replace(/\?/g, ''))
        .toBe('');
    }
  });

  it('of any length are read in a moment', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `Ligne ${at} sans fin`).join('\n');
    expect(readNote(`Questions directrices\n- Une ?\n${long}`).questions.length).toBe(1);
  });
});

describe('Dates and hours', () => {
  it.each([
    ['lundi 13 décembre 2027', '2027-12-13'],
    ['le 1er août 2027', '2027-08-01'],
    ['December 13, 2027', '2027-12-13'],
    ['on the 3rd of May 2027', '2027-05-03'],
    ['13/12/2027', '2027-12-13'],
    ['2027-12-13', '2027-12-13'],
    ['31 février 2027', ''],
    ['sans date', ''],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each([
    ['à 9 h', '09:00', null],
    ['de 14h30 à 16h', '14:30', 90],
    ['14:30–15:30', '14:30', 60],
    ['2.30 pm', '14:30', null],
    ['from 11 am to 1 pm', '11:00', 120],
    ['2 to 3 pm', '14:00', 60],
    ['11 – 1 pm', '11:00', 120],
    ['13/12/2027', '', null],
    ['25 h', '', null],
  ])('%s', (text, hour, minutes) => {
    expect(hoursIn(text)).toEqual({ hour, minutes });
  });
});
