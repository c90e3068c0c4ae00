// Both languages of the room, side by side.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import type { Piece } from '../../words/difference';
import { textFor } from '../../words/speech';
import { directionOf, type WordKey, type Words } from '../../words/words';
import { inParts, inPartsBeside, linesOf, unchanged, type Space } from './lengths';

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

// Characters in a line at the smallest size of letters and at 1024 x 768, where they are widest for
// the wall: of one language, of each of two, of each of two beside a number.
export const across = { 1: 42, 2: 21, numbered: 19 };
export const linesMax = 8; // of those letters, with room for a line that says what they are

// A text in each language, as pieces of which some are struck out or new.
export type InEach = [language: string, pieces: Piece[]][];

function mark({ kind, text }: Piece, at: number) {
  if (kind === 'gone') return <del key={at}>{text}</del>;
  return kind === 'new' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
}

// As many screens as a long text needs: the same part of it in each language.
export function inEachBeside(said: InEach, space: Space): ComponentChildren[] {
  const paragraph = (tag: string, pieces: Piece[]) => (
    <p key={tag} class="both-text" lang={tag} dir={directionOf(tag)}>{pieces.map(mark)}</p>
  );
  if (said.length === 1)
    return inParts(said[0]![1]).map((part) => paragraph(said[0]![0], part));
  return inPartsBeside(said.map(([, pieces]) => pieces), space).map((parts) => (
    <div class="both both-long" data-count={parts.length}>
      {parts.map((part, at) => paragraph(said[at]![0], part))}
    </div>
  ));
}

const largeMax = 110; // characters that half a wall holds in the letters of the screen

// People's words as pages for one screen, their languages side by side: short ones large, long ones
// in the smallest letters and in parts that the space holds.
export function useTextPages({ lines = linesMax, numbered = false } = {}): Pages {
  const { languages } = useContext(BothContext);
  return (texts, original) => {
    const shown = [...new Map(languages.map((tag) => textFor(texts, tag, original)))];
    const space = { lines, across: numbered ? across.numbered : across[shown.length > 1 ? 2 : 1] };
    if (shown.every(([, text]) => text.length <= largeMax && linesOf(text, space.across) <= lines))
      return [<BothSaid texts={texts} original={original} />];
    return inEachBeside(shown.map(([tag, text]) => [tag, unchanged(text)]), space);
  };
}

export type Pages = (texts: Texts, original?: string) => ComponentChildren[];

// Our own words in each language.
export function BothSay({ say, values = {} }: {
  say: WordKey; values?: Record<string, string | number>;
}) {
  return <BothTold>{(words) => words.say(say, values)}</BothTold>;
}

// Something in each language of our words, where it is more than a key and its values.
export function BothTold({ children }: { children(words: Words): ComponentChildren }) {
  const { words } = useContext(BothContext);
  return (
    <div class="both both-words" data-count={words.length}>
      {words.map((one) => (
        <p key={one.language} lang={one.language} dir={directionOf(one.language)}>
          {children(one)}
        </p>
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
      <span key={language} lang={language} dir={directionOf(language)}>
        {index > 0 && ' · '}{text}
      </span>
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
