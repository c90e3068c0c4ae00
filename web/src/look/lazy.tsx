// A screen that is fetched when it is first shown.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Unreachable } from '../api/problem';
import { Notice, Skeleton } from './notice';

export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, setVersion] = useState(0);
    const [failed, setFailed] = useState(false);
    const again = () => {
      setFailed(false);
      load().then((screen) => {
        loaded = screen;
        setVersion((version) => version + 1);
      }, () => setFailed(true));
    };
    useEffect(() => {
      if (!loaded) again();
    }, []);
    if (failed) return <Notice failure={new Unreachable()} retry={again} />;
    const Screen = loaded;
    return Screen ? <Screen {...props} /> : <Skeleton />;
  };
}
