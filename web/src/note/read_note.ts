// Reads a concept note as people write them, and proposes its parts. A proposal: nothing is
// guessed beyond what stands in the text, and the organiser confirms or corrects every part.

import type { Language } from '../words/words';
import { dateIn, hoursIn } from './dates';
import { headingIn, type Part } from './headings';
import { emptyNote, type ConceptNote } from './note';
import { paragraphsOf, type Paragraph } from './paragraphs';

const kinds = ['note conceptuelle', 'note de cadrage', 'note de concept', 'concept note',
  'termes de référence', 'terms of reference', 'projet', 'draft'];
const generic = new RegExp(`^(?:${kinds.join('|')})(?![\\p{L}])\\s*[:–—-]?\\s*`, 'iu');

// "The objective is twofold: (1) …; (2) …" holds two; "Is it safe? For whom?" holds two questions.
const inlineMark = /(?:^|[\s:;,])\(?(?:\d|[a-e]|i{1,3}|iv)\)\s*/u;
function enumerated(text: string): string[] {
  const parts = text.split(inlineMark).map((part) => part.trim());
  return parts.length >= 3 ? parts.slice(1) : [];
}
const questionsIn = (text: string) =>
  (text.match(/[^?]+\?+/gu) ?? []).map((one) => one.replace(/^.*[.!:]\s+(?=\p{Lu})/su, '').trim());

// "…of the town ; and" is the end of an item, not of its sentence.
const finished = (text: string) => text.replace(/\s*[;,]?\s*(?:(?<=[;,]\s*)(?:et|and))?\s*$/iu, '')
  .trim();

function listOf(paragraphs: Paragraph[], kind: 'objectives' | 'questions'): string[] {
  const items = paragraphs.filter((paragraph) => paragraph.item);
  if (items.length > 0) return items.map((item) => finished(item.text));
  const whole = paragraphs.map((paragraph) => paragraph.text);
  const inline = whole.flatMap(enumerated);
  if (inline.length > 0) return inline.map(finished);
  if (kind === 'questions') return whole.flatMap(questionsIn);
  return whole.filter((text) => !text.endsWith(':')).map(finished);
}

interface Section {
  part: Part | null; // null: before the first heading
  paragraphs: Paragraph[];
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ part: null, paragraphs: [] }];
  const reading = {
    isHeading: (line: string) => headingIn(line) !== null,
    standsAlone: (line: string) => dateIn(line) !== '',
  };
  for (const paragraph of paragraphsOf(text, reading)) {
    const heading = paragraph.item && !paragraph.numbered ? null : headingIn(paragraph.text);
    if (!heading) {
      sections.at(-1)!.paragraphs.push(paragraph);
      continue;
    }
    sections.push({ part: heading.part, paragraphs: [] });
    // "Objectifs de la séance : 1) …" says what it holds behind its colon; a heading without a
    // colon holds nothing but what follows, save a sentence such as "L’objectif est double : …".
    if (heading.rest) {
      sections.at(-1)!.paragraphs.push(
        { text: heading.rest, item: false, numbered: false, apart: false });
    }
  }
  return sections;
}

// The first line that says something: not "concept note", not a date, and rather not the running
// header of the pages.
function titleIn(opening: Paragraph[], named: Paragraph[], whole: string): string {
  const lines = (named.length > 0 ? named : opening)
    .map((paragraph) => paragraph.text.replace(generic, '').trim())
    .filter((line) => /\p{L}{3}/u.test(line))
    .filter((line) => !dateIn(line) || line.split(/\s+/u).length >= 10);
  const once = lines.find((line) => whole.split(line).length === 2);
  return once ?? lines[0] ?? '';
}

const common = {
  fr: 'le la les des du un une et est pour dans que qui sur',
  en: 'the of and is are for in that to on with what',
};
const countOf = (text: string, language: Language) => {
  const words = common[language].replace(/ /g, '|');
  return text.match(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'))?.length ?? 0;
};

export function languageOf(text: string): Language {
  return countOf(text, 'fr') >= countOf(text, 'en') ? 'fr' : 'en';
}

export function readNote(bytes: string): ConceptNote {
  const text = bytes.normalize('NFC').replace(/\r\n?/g, '\n');
  const sections = sectionsOf(text);
  const within = (part: Part | null) =>
    sections.filter((section) => section.part === part).flatMap((section) => section.paragraphs);
  const joined = (part: Part) => within(part).map((paragraph) => paragraph.text).join('\n\n');
  const opening = within(null);
  const everything = sections.flatMap((section) => section.paragraphs);

  const dated = [...within('date'), ...opening, ...within('title')].map(({ text: line }) => line);
  const dates = dated.find((line) => dateIn(line) !== '') ?? '';
  const hours = dated.find((line) => hoursIn(line).hour !== '') ?? '';
  const asked = listOf(within('questions'), 'questions');
  const anywhere = everything.filter((paragraph) => /\?$/u.test(paragraph.text) && paragraph.item);
  return {
    ...emptyNote(languageOf(text)),
    title: titleIn(opening, within('title'), text),
    date: dateIn(dates),
    ...hoursIn(hours),
    context: joined('context'),
    objectives: listOf(within('objectives'), 'objectives'),
    questions: asked.length > 0 ? asked : anywhere.map((paragraph) => finished(paragraph.text)),
    agenda: within('agenda').map((paragraph) => finished(paragraph.text)),
    contact: joined('contact'),
    alternativeContact: joined('alternative'),
  };
}
