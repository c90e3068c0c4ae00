// What an organiser prepares: the concept note in every working language, who takes part, and the
// rules. It becomes the file of `entente open` (demo/README.md), and the note beside it.

import { faultIn, tidied } from '../discussion/vote';
import { languages as spoken, type Language } from '../words/words';
import type { ConceptNote } from './note';

export type Pair = Partial<Record<Language, string>>;

export interface DraftSide {
  code: string; // as typed; empty: made from the name
  name: Pair;
  seats: string; // as typed
  spare: string;
}

export interface Draft {
  languages: Language[];
  title: Pair;
  date: string; // YYYY-MM-DD
  hour: string; // HH:MM, where the session takes place
  minutes: string;
  context: Pair;
  objectives: Pair[];
  questions: Pair[];
  agenda: Pair[];
  contact: string;
  alternativeContact: string;
  sides: DraftSide[];
  dialogue: string;
  mode: 'protected' | 'open';
  moderation: 'before' | 'after';
  floor: string;
  invented: boolean;
}

export const emptySide = (): DraftSide => ({ code: '', name: {}, seats: '', spare: '0' });

export function emptyDraft(): Draft {
  return {
    languages: [...spoken], title: {}, date: '', hour: '', minutes: '60', context: {},
    objectives: [], questions: [{}], agenda: [], contact: '', alternativeContact: '',
    sides: [emptySide(), emptySide(), emptySide()],
    dialogue: '', mode: 'protected', moderation: 'before', floor: '10', invented: false,
  };
}

// Puts a note that was read beside what is there. The same place in two languages is one thing:
// the second question of the French note is the second of the English one.
export function withNote(draft: Draft, note: ConceptNote): Draft {
  const tag = note.language;
  const merged = (before: Pair[], read: string[]): Pair[] => {
    const length = Math.max(before.length, read.length);
    const all = Array.from({ length }, (_, at) => {
      const text = read[at];
      return text === undefined ? before[at] ?? {} : { ...before[at], [tag]: text };
    });
    return all.filter((pair) => read.length === 0 || Object.values(pair).some(Boolean));
  };
  const languages = draft.languages.includes(tag) ? draft.languages : [...draft.languages, tag];
  return {
    ...draft,
    languages,
    title: { ...draft.title, ...(note.title && { [tag]: note.title }) },
    date: note.date || draft.date,
    hour: note.hour || draft.hour,
    minutes: note.minutes === null ? draft.minutes : String(note.minutes),
    context: { ...draft.context, ...(note.context && { [tag]: note.context }) },
    objectives: merged(draft.objectives, note.objectives),
    questions: merged(draft.questions, note.questions),
    agenda: merged(draft.agenda, note.agenda),
    contact: note.contact || draft.contact,
    alternativeContact: note.alternativeContact || draft.alternativeContact,
  };
}

// "Organisations de la société civile" becomes "organisations_de_la_societe_civ": 31 signs at most.
export function codeFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+/, '');
  return plain.slice(0, 31).replace(/_+$/, '');
}

export function codeOf(side: DraftSide, tags: Language[]): string {
  const name = tags.map((tag) => side.name[tag]).find(Boolean) ?? '';
  return side.code.trim() || codeFrom(name);
}

// The name in addresses that the title suggests.
export function dialogueFrom(title: string): string {
  return codeFrom(title).replace(/_/g, '-').slice(0, 40).replace(/-+$/, '');
}

export type DraftFault = 'title' | 'context' | 'objective' | 'objectives' | 'question'
  | 'questions' | 'agenda' | 'date' | 'hour' | 'minutes' | 'contact' | 'side_name' | 'side_code'
  | 'side_code_twice' | 'side_seats' | 'side_spare' | 'sides' | 'dialogue' | 'floor' | 'languages';

export interface FaultAt {
  id: string; // of the field
  fault: DraftFault;
  at?: number; // which of several, from 1
  tag?: Language;
}

const textMax = 5_000; // characters (demo/README.md)
const whole = (text: string) => (/^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : null);
const between = (value: number | null, least: number, most: number) =>
  value !== null && value >= least && value <= most;

function faultsInSides(draft: Draft): FaultAt[] {
  const floor = whole(draft.floor) ?? 10;
  const codes = draft.sides.map((side) => codeOf(side, draft.languages));
  return draft.sides.flatMap((side, index) => {
    const at = index + 1;
    const seats = whole(side.seats);
    const found: FaultAt[] = draft.languages
      .filter((tag) => faultIn(side.name[tag] ?? '', textMax))
      .map((tag) => ({ id: `side-${index}-name-${tag}`, fault: 'side_name', at, tag }));
    if (!/^[a-z][a-z0-9_]{0,30}$/.test(codes[index]!)) {
      if (side.code || found.length === 0) {
        found.push({ id: `side-${index}-code`, fault: 'side_code', at });
      }
    } else if (codes.indexOf(codes[index]!) !== index) {
      found.push({ id: `side-${index}-code`, fault: 'side_code_twice', at });
    }
    if (!between(seats, floor, 1_000_000)) {
      found.push({ id: `side-${index}-seats`, fault: 'side_seats', at });
    }
    if (!between(whole(side.spare || '0'), 0, seats ?? 1_000_000)) {
      found.push({ id: `side-${index}-spare`, fault: 'side_spare', at });
    }
    return found;
  });
}

// Everything that keeps the dialogue from being opened, in the order of the page.
export function faultsIn(draft: Draft): FaultAt[] {
  const missing = (pair: Pair, name: string, fault: DraftFault, at?: number): FaultAt[] =>
    draft.languages.filter((tag) => faultIn(pair[tag] ?? '', textMax))
      .map((tag) => ({ id: `${name}-${tag}`, fault, tag, ...(at === undefined ? {} : { at }) }));
  const each = (pairs: Pair[], name: string, fault: DraftFault) =>
    pairs.flatMap((pair, at) => missing(pair, `${name}-${at}`, fault, at + 1));
  const found: FaultAt[] = [];
  if (draft.languages.length === 0) found.push({ id: 'languages', fault: 'languages' });
  found.push(...missing(draft.title, 'title', 'title'));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.date)) found.push({ id: 'date', fault: 'date' });
  if (!/^\d{2}:\d{2}$/.test(draft.hour)) found.push({ id: 'hour', fault: 'hour' });
  if (!between(whole(draft.minutes), 5, 1_440)) found.push({ id: 'minutes', fault: 'minutes' });
  found.push(...missing(draft.context, 'context', 'context'));
  if (draft.objectives.length === 0) found.push({ id: 'objective-add', fault: 'objectives' });
  found.push(...each(draft.objectives, 'objective', 'objective'));
  if (draft.questions.length === 0) found.push({ id: 'question-add', fault: 'questions' });
  found.push(...each(draft.questions, 'question', 'question'));
  found.push(...each(draft.agenda, 'agenda', 'agenda'));
  // No contact, no opening: whoever is harmed must know to whom to turn.
  if (faultIn(draft.contact, textMax)) found.push({ id: 'contact', fault: 'contact' });
  if (draft.sides.length === 0) found.push({ id: 'side-add', fault: 'sides' });
  found.push(...faultsInSides(draft));
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(draft.dialogue)) {
    found.push({ id: 'dialogue', fault: 'dialogue' });
  }
  if (!between(whole(draft.floor), 5, 1_000)) found.push({ id: 'floor', fault: 'floor' });
  return found;
}

const written = (draft: Draft, pair: Pair) =>
  Object.fromEntries(draft.languages.map((tag) => [tag, tidied(pair[tag] ?? '')]));

// The note inside that file. A contact is an address: it is the same in every language.
function notePublished(draft: Draft): object {
  const all = (pairs: Pair[]) => pairs.map((pair) => written(draft, pair));
  const everywhere = (text: string) =>
    Object.fromEntries(draft.languages.map((tag) => [tag, tidied(text)]));
  return {
    context: written(draft, draft.context),
    objectives: all(draft.objectives),
    agenda: all(draft.agenda),
    contact: everywhere(draft.contact),
    ...(tidied(draft.alternativeContact) === ''
      ? {} : { safe_contact: everywhere(draft.alternativeContact) }),
    minutes: Number(draft.minutes),
  };
}

// The file of `entente open`. Only for a draft without faults.
export function dialogueFile(draft: Draft): object {
  return {
    dialogue: draft.dialogue,
    invented: draft.invented,
    mode: draft.mode,
    moderation: draft.moderation,
    anonymity_floor: Number(draft.floor),
    languages: draft.languages,
    title: written(draft, draft.title),
    note: notePublished(draft),
    constituencies: draft.sides.map((side) => ({
      code: codeOf(side, draft.languages),
      name: written(draft, side.name),
      seats: Number(side.seats),
      spare_codes: Number(side.spare || '0'),
    })),
    questions: draft.questions.map((question) => (
      { text: written(draft, question), close: false, statements: [] })),
  };
}

// The concept note as it was confirmed, for everybody to read.
export function noteFile(draft: Draft): object {
  const all = (pairs: Pair[]) => pairs.map((pair) => written(draft, pair));
  return {
    dialogue: draft.dialogue,
    title: written(draft, draft.title),
    date: draft.date,
    hour: draft.hour,
    minutes: Number(draft.minutes),
    context: written(draft, draft.context),
    objectives: all(draft.objectives),
    guiding_questions: all(draft.questions),
    agenda: all(draft.agenda),
    contact: tidied(draft.contact),
    alternative_contact: tidied(draft.alternativeContact),
  };
}
