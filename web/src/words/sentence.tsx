// A sentence of ours with something else inside it: a name that people gave keeps its own language
// in the middle of the reader's.

import type { ComponentChildren } from 'preact';

import { useWords } from './speech';
import type { WordKey } from './words';

interface Props {
  say: WordKey;
  values: Record<string, ComponentChildren>; // numbers are written as the language does
}

// Private-use characters: no text of ours has them.
const [before, after] = ['\u{e000}', '\u{e001}'];
const places = new RegExp(`${before}(\\w+)${after}`);

export function Sentence({ say, values }: Props) {
  const words = useWords();
  const marked = Object.fromEntries(Object.entries(values).map(([name, value]) => (
    [name, typeof value === 'number' ? value : before + name + after])));
  const parts = words.say(say, marked).split(places); // text, name, text, name, text
  return <>{parts.map((part, at) => (at % 2 === 0 ? part : <>{values[part]}</>))}</>;
}
