// Both languages of the room, side by side.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import { textFor } from '../../words/speech';
import { directionOf, type WordKey, type Words } from '../../words/words';
import { textInParts } from './lengths';

export interface Both {
  words: Words[]; // in the order of the dialogue's languages
  languages: string[]; // two at most
}

export const BothContext = createContext<Both>({ words: [], languages: [] });

// People's words in each language; a text that exists in one alone stands alone.
export function BothSaid({ texts, original }: { texts: Texts; original?: string | undefined }) {
  const { languages } = useContext(BothContext);
  const shown = new Map(languages.map((tag) => textFor(texts, tag, original)));
  return (
    <div class="both" data-count={shown.size}>
      {[...shown].map(([tag, text]) => (
        <p key={tag} class="both-text" lang={tag} dir={directionOf(tag)}>{text}</p>
      ))}
    </div>
  );
}

const sideBySideMax = 110; // characters that half a wall can hold

// People's words as pages for one screen: short ones side by side, long ones a language at a time,
// very long ones in parts.
export function useTextPages(): (texts: Texts, original?: string) => ComponentChildren[] {
  const { languages } = useContext(BothContext);
  return (texts, original) => {
    const shown = new Map(languages.map((tag) => textFor(texts, tag, original)));
    const long = [...shown.values()].some((text) => text.length > sideBySideMax);
    if (!long) return [<BothSaid {...{ texts }} original={original} />];
    return [...shown].flatMap(([tag, text]) => textInParts(text).map((part, at) => (
      <p key={`${tag}-${at}`} class="both-text" lang={tag} dir={directionOf(tag)}>{part}</p>
    )));
  };
}

// Our own words in each language.
export function BothSay({ say, values = {} }: {
  say: WordKey; values?: Record<string, string | number>;
}) {
  const { words } = useContext(BothContext);
  return (
    <div class="both both-words" data-count={words.length}>
      {words.map((one) => (
        <p key={one.language} lang={one.language}>{one.say(say, values)}</p>
      ))}
    </div>
  );
}

// Something said in both languages on one line, such as "votes · voix".
export function useBothInline(): (say: WordKey, values?: Record<string, string | number>) =>
ComponentChildren {
  const { words } = useContext(BothContext);
  return (say, values = {}) => {
    const said = new Map(words.map((one) => [one.say(say, values), one.language]));
    return [...said].map(([text, language], index) => (
      <span key={language} lang={language}>{index > 0 && ' · '}{text}</span>
    ));
  };
}

const pace = 9_000; // ms: time to read one of them aloud

// One of several at a time, each long enough to be read.
export function OneByOne({ children }: { children: ComponentChildren[] }) {
  const [at, setAt] = useState(0);
  const count = children.length;
  useEffect(() => {
    if (count < 2) return undefined;
    const timer = setInterval(() => setAt((before) => before + 1), pace);
    return () => clearInterval(timer);
  }, [count]);
  if (count === 0) return null;
  const index = at % count;
  return (
    <div class="one-by-one">
      {children[index]}
      {count > 1 && <p class="one-of">{index + 1} / {count}</p>}
    </div>
  );
}
