// The concept note of a session: why people meet, what should come of it, what will be asked.
// Read from a text by read_note.ts as a proposal; what counts is what the organiser confirms.

import type { Language } from '../words/words';

export interface ConceptNote {
  language: Language;
  title: string;
  date: string; // YYYY-MM-DD, or empty
  hour: string; // HH:MM, or empty
  minutes: number | null; // how long, where the note says until when
  context: string; // paragraphs, an empty line between them
  objectives: string[];
  questions: string[];
  agenda: string[];
  contact: string;
  alternativeContact: string; // for whoever can not safely write to the first
}

export function emptyNote(language: Language): ConceptNote {
  return {
    language, title: '', date: '', hour: '', minutes: null, context: '', objectives: [],
    questions: [], agenda: [], contact: '', alternativeContact: '',
  };
}
