// Choices, and what a person may write.

export const choices = ['agree', 'disagree', 'pass'] as const;
export type Choice = (typeof choices)[number];

export const statementCharactersMax = 300;

export type Fault = 'empty' | 'too_long' | 'forbidden_character';

// Invisible and direction-changing characters could make two readers see two sentences.
const forbidden = new RegExp(
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f' +
    '\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]',
  'u',
);

// What a person typed, without what the keyboard added at its ends and the line breaks of other
// systems.
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim().normalize('NFC');
}

export function characters(text: string): number {
  return [...tidied(text)].length;
}

export function faultIn(text: string, charactersMax: number): Fault | null {
  const tidy = tidied(text);
  if (tidy === '') return 'empty';
  if ([...tidy].length > charactersMax) return 'too_long';
  return forbidden.test(tidy) ? 'forbidden_character' : null;
}
