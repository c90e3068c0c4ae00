// Words of one page that no other page needs: fetched with it, heard by everything inside.

import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import { Unreachable } from '../api/problem';
import { Notice, Skeleton } from '../look/frame/notice';
import { SpeechContext } from './speech';
import type { Dictionary, Language, Words } from './words';

interface Props {
  load: Record<Language, () => Promise<{ default: Dictionary }>>;
  children: ComponentChildren;
}

export function MoreWords({ load, children }: Props) {
  const speech = useContext(SpeechContext);
  const [words, setWords] = useState<Words | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchThem = () => {
    setFailed(false);
    load[speech.words.language]().then(
      (more) => setWords(speech.words.with(more.default)), () => setFailed(true));
  };
  useEffect(fetchThem, [speech.words]);
  if (failed) return <Notice failure={new Unreachable()} retry={fetchThem} />;
  if (words?.language !== speech.words.language) return <Skeleton />;
  return <SpeechContext.Provider value={{ ...speech, words }}>{children}</SpeechContext.Provider>;
}
