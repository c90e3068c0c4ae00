// What the look promises: contrast in every scheme, and no side of the page that is not the
// reader's own (logical properties only).

import { describe, expect, it } from 'vitest';

import { contrast } from './contrast';
import tokens from './tokens.css?raw';

const sheets = import.meta.glob('../**/*.css', { query: '?raw', import: 'default', eager: true });
const code = import.meta.glob('../**/*.tsx', { query: '?raw', import: 'default', eager: true });

type Colours = Record<string, string>;

function coloursIn(block: string): Colours {
  const found = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map((match) => [match[1]!, match[2]!]));
}

// The four schemes of tokens.css, each with what it inherits from those before.
function schemes(): Record<string, Colours> {
  const [light = '', dark = '', more = '', moreDark = ''] = tokens.split('@media').map(String);
  expect(dark).toMatch(/^ \(prefers-color-scheme: dark\)/);
  expect(more).toMatch(/^ \(prefers-contrast: more\)/);
  expect(moreDark).toMatch(/^ \(prefers-contrast: more\) and \(prefers-color-scheme: dark\)/);
  const paper = coloursIn(light);
  const night = { ...paper, ...coloursIn(dark) };
  return {
    light: paper,
    dark: night,
    'more contrast': { ...paper, ...coloursIn(more) },
    'more contrast, dark': { ...night, ...coloursIn(more), ...coloursIn(moreDark) },
  };
}

const grounds = ['paper', 'sheet'];
const texts = ['ink', 'quiet', 'seal', 'agree', 'disagree', 'pass', 'warn'];
const shapes = ['edge', 'side-0', 'side-1', 'side-2', 'side-3', 'side-4'];
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground) => [
    ...texts.map((name): [string, string, number] => [name, ground, 4.5]),
    ...shapes.map((name): [string, string, number] => [name, ground, 3]),
  ]),
  ['on-seal', 'seal', 4.5],
  ['ink', 'seal-wash', 4.5],
  ['seal', 'seal-wash', 4.5],
  ['ink', 'warn-wash', 4.5],
  ['warn', 'warn-wash', 4.5],
  ['quiet', 'warn-wash', 4.5],
];

describe.each(Object.entries(schemes()))('In the scheme “%s”', (_, colours) => {
  it.each(pairs)('%s on %s has contrast enough', (name, ground, least) => {
    expect(contrast(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
  });
});

describe('Contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
    expect(contrast('#000', '#fff')).toBe(contrast('#000000', '#ffffff'));
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError);
  });
});

// A property of the screen's sides, where one of the writing's sides is meant.
const physical = new RegExp([
  '(?<![\\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\\b',
  '(?<![\\w-])(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\\s*:',
  '(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b',
  'border-(?:top|bottom)-(?:left|right)-radius',
].join('|'), 'g');

const inCss = (sheet: string) =>
  sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:media|container)[^{]*\{/g, '{');

describe('The sheets', () => {
  it('name no physical side, so that right-to-left needs no second sheet', () => {
    expect(Object.keys(sheets).length).toBeGreaterThan(10);
    const found = Object.entries(sheets).flatMap(([name, sheet]) =>
      (inCss(String(sheet)).match(physical) ?? []).map((property) => `${name}: ${property}`));
    expect(found).toEqual([]);
  });

  it('nor do styles in the code', () => {
    const camel =
      /\b(?:margin|padding|border)(?:Left|Right|Top|Bottom)\b|\b(?:left|right)\s*:\s*['`]/;
    const found = Object.entries(code).filter(([, text]) => camel.test(String(text)));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('are caught when they do', () => {
    expect('margin-left: 1px'.match(physical)).toEqual(['margin-left']);
    expect('a { width: 1px; text-align: left }'.match(physical)).toHaveLength(2);
    expect('inline-size: 1px; border-width: 1px; stroke-width: 2'.match(physical)).toBeNull();
  });

  it('stand on the 4 pixel grid', () => {
    const found = Object.entries(sheets).flatMap(([name, sheet]) => {
      const spaces = String(sheet).matchAll(/(?:margin|padding|gap)[\w-]*:[^;]*?\b(\d+)px/g);
      return [...spaces].filter((match) => Number(match[1]) % 4 !== 0 && match[1] !== '2')
        .map((match) => `${name}: ${match[0]}`);
    });
    expect(found).toEqual([]);
  });
});
