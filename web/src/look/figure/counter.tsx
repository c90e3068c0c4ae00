// A live number. It moves at most once a second: what cannot be read need not be shown.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useWords } from '../../words/speech';
import './counter.css';

const pace = 1_000; // ms

export function useSteady<T>(value: T, every = pace): T {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    if (shown === value) return;
    const show = () => {
      last.current = Date.now();
      setShown(value);
    };
    const wait = last.current + every - Date.now();
    if (wait <= 0) return show();
    const timer = setTimeout(show, wait);
    return () => clearTimeout(timer);
  }, [value, shown, every]);
  return shown;
}

interface Props {
  value: number;
  label: ComponentChildren;
  of?: number;
  stale?: boolean; // the line to the host is down: the number is the last one known
}

export function Counter({ value, label, of, stale = false }: Props) {
  const words = useWords();
  const shown = useSteady(value);
  return (
    <p class="counter" data-testid="counter" data-stale={stale}>
      <strong class="counter-value">
        {words.number(shown)}
        {of !== undefined && <small> / {words.number(of)}</small>}
      </strong>
      <span class="counter-label">{label}</span>
      {stale && <span class="counter-stale">{words.say('counter.stale')}</span>}
    </p>
  );
}
