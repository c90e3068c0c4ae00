// From the lines of a page to the paragraphs somebody wrote: without running headers and page
// numbers, with words put together again that a line break had cut in two.

export interface Paragraph {
  text: string;
  item: boolean; // of a list, bulleted or numbered; the mark is not in the text
  numbered: boolean;
  apart: boolean; // an empty line stood before it
}

const bullet = /^[•·‣⁃▪■◦●○□❖➢➤►✓*–—\u2012\uf0b7\uf0a7-]\s*(?=\S)|^o\s+(?=\S)/u;
// "1." "1)" "(a)" "iv." "2°" "3 -" before a word.
const number = new RegExp([
  '\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)',
  '(?:\\d{1,2}|[ivx]{1,4})\\s?[.°]-?(?=\\s|\\p{Lu})',
  '\\d{1,2}\\s?[-–](?=\\s)',
  '[a-z]\\.(?=\\s)',
].map((form) => `^${form}\\s*(?=\\S)`).join('|'), 'u');
const named = /^[^:]{1,60}:/u; // "Contact: …" begins anew wherever it stands
const timed = /^\d{1,2}\s?[h:.]\s?\d{2}(?!\d)/u; // a line of an agenda
const loneMark =
  /^(?:[•·‣⁃▪■◦●○□❖➢➤►✓*–—\uf0b7\uf0a7-]|\(?(?:\d{1,2}|[a-z])[.)])$/u;
const pageNumber =
  /^(?:page\s*)?[-–—\s]*\d{1,3}(?:\s*(?:\/|sur|of|de)\s*\d{1,3})?[-–—\s]*$/iu;
const ended = /[.?!;:…»”"]\s*$/u;

const tidy = (line: string) => line.replace(/[\t\v\u2000-\u200a\u3000]+/g, ' ')
  .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/ {2,}/g, ' ').trim();
const sameness = (line: string) => line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

// A line that comes back word for word is the header or footer of a page: the first one stays (it
// may be the title), the others go, with the empty lines around them where a sentence runs on.
function withoutRunningLines(lines: string[]): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  let cut = false; // what came last was taken out: the text before may run on
  for (const line of lines) {
    const running = pageNumber.test(line)
      || (line !== '' && line.length <= 140 && seen.has(sameness(line)) && !loneMark.test(line));
    if (running) {
      cut = true;
      continue;
    }
    if (line === '') {
      if (!cut) kept.push('');
      continue;
    }
    if (cut) {
      while (kept.at(-1) === '') kept.pop();
      const last = kept.at(-1) ?? '';
      const runsOn = last !== '' && !ended.test(last) && /^[\p{Ll}\d(«“]/u.test(line);
      if (!runsOn) kept.push('');
      cut = false;
    }
    seen.add(sameness(line));
    kept.push(line);
  }
  return kept;
}

// After these a hyphen at the end of a line belongs to the word; and before these.
const prefixes = new RegExp('(?:^|[^\\p{L}])(?:non|multi|socio|sous|co|ex|self|well|long|short|mid|'
  + 'inter|peut|c[’\']est|est|vis|après|demi|semi|mi|celui|celle|ceux|là)$', 'iu');
const clitics = new RegExp('^(?:t-|elles?|ils?|on|nous|vous|ce|ci|là|je|tu|y|en|mêmes?|les?|la|'
  + 'moi|lui|leur|à|être|dire|au|up|based|led|term|wide|making|building|to|of|by)(?![\\p{L}])',
'iu');

function joined(before: string, after: string, whole: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  const first = /[\p{L}’']+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after)?.[0] ?? '';
  // The note itself knows best: it has the word elsewhere, whole or with its hyphen.
  const has = (word: string) => whole.toLowerCase().includes(word.toLowerCase());
  if (has(`${first}-${second}`)) return before + after;
  if (has(first + second)) return before.slice(0, -1) + after;
  const kept = clitics.test(after) || prefixes.test(before.slice(0, -1));
  return kept ? before + after : before.slice(0, -1) + after;
}

interface Line {
  text: string;
  item: boolean;
  numbered: boolean;
  apart: boolean;
}

function marked(lines: string[]): Line[] {
  const all: Line[] = [];
  let apart = true;
  let mark = ''; // a bullet alone on its line belongs to the next one
  for (const raw of lines) {
    if (raw === '') {
      apart = true;
      continue;
    }
    if (loneMark.test(raw)) {
      mark = raw;
      continue;
    }
    const line = mark ? `${mark} ${raw}` : raw;
    mark = '';
    const numbered = number.test(line);
    const item = numbered || bullet.test(line);
    const text = numbered ? line.replace(number, '') : line.replace(bullet, '');
    all.push({ text: item ? text : line, item, numbered, apart });
    apart = false;
  }
  return all;
}

export interface Reading {
  isHeading(line: string): boolean; // begins a part of the note: nothing runs on into it
  standsAlone(line: string): boolean; // before the first heading: no second line of the title
}

export function paragraphsOf(text: string, { isHeading, standsAlone }: Reading): Paragraph[] {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n').split('\n')
    .map(tidy);
  const kept = withoutRunningLines(lines);
  const whole = kept.join(' ');
  const all: Paragraph[] = [];
  let lastWasHeading = false;
  let begun = false; // a heading was seen
  for (const line of marked(kept)) {
    const last = all.at(-1);
    const heading: boolean = isHeading(line.text) && (!last || line.apart || line.item
      || lastWasHeading || ended.test(last.text) || last.item || named.test(line.text));
    // The second line of an item or of a paragraph: nothing between them, or a sentence unfinished.
    const runsOn = last && !line.item && !heading && !lastWasHeading
      && !timed.test(line.text) && (begun || !standsAlone(line.text))
      && (!line.apart || (/^\p{Ll}/u.test(line.text) && !ended.test(last.text)));
    if (runsOn) last.text = joined(last.text, line.text, whole);
    else all.push({ ...line });
    lastWasHeading = heading;
    begun ||= heading;
  }
  return all;
}
