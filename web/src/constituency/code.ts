// The code that opens a seat: six characters, none that can be mistaken for another (0 O 1 I).
// In a link ten more stand behind it, its seal, so that nobody who guesses codes holds it up.

export const codeLength = 6;
const lengths = [codeLength, codeLength + 10];

// As people type it: any case, blanks and hyphens anywhere.
export function normalCode(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f.\-–]/g, '').toUpperCase();
}

export type CodeFault = 'empty' | 'length' | 'character';

export function faultInCode(typed: string): CodeFault | null {
  const code = normalCode(typed);
  if (code === '') return 'empty';
  if (!/^[A-HJ-NP-Z2-9]*$/.test(code)) return 'character';
  return lengths.includes(code.length) ? null : 'length';
}

// From `#code=K7P2M9`, or `?code=` where a link reader dropped the fragment.
export function codeInAddress(address: { hash: string; search: string }): string {
  const fragment = new URLSearchParams(address.hash.slice(1)).get('code');
  return normalCode(fragment ?? new URLSearchParams(address.search).get('code') ?? '');
}
