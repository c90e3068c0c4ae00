// A screen that is fetched when it is first shown, with its words: those of all pages, or those of
// the voting path alone.

import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import { Unreachable } from '../../api/problem';
import { SpeechContext } from '../../words/speech';
import type { Extent } from '../../words/words';
import { Notice, Skeleton } from './notice';

export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  extent: Extent = 'whole',
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, setVersion] = useState(0);
    const [failed, setFailed] = useState(false);
    const { words, complete } = useContext(SpeechContext);
    const understood = extent === 'voting' || words.extent === 'whole';
    const again = () => {
      setFailed(false);
      Promise.all([load(), understood || complete()]).then(([screen]) => {
        loaded = screen;
        setVersion((version) => version + 1);
      }, () => setFailed(true));
    };
    useEffect(() => {
      if (!loaded || !understood) again();
    }, []);
    if (failed) return <Notice failure={new Unreachable()} retry={again} />;
    const Screen = understood ? loaded : null;
    return Screen ? <Screen {...props} /> : <Skeleton />;
  };
}
