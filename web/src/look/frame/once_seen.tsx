// What stands far down a page: fetched when somebody comes near it, and once the page has been at
// rest for a while, so that whoever prints it has it on paper. Whoever asked their browser to save
// data gets it when they come near, or begin to print.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Skeleton } from './notice';

const restBefore = 2_500; // ms

const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

export function OnceSeen({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !place.current) return undefined;
    const show = () => setSeen(true);
    const watch = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && show(),
      { rootMargin: '400px' });
    watch.observe(place.current);
    const rest = savesData() ? undefined : setTimeout(show, restBefore);
    addEventListener('beforeprint', show);
    return () => {
      watch.disconnect();
      clearTimeout(rest);
      removeEventListener('beforeprint', show);
    };
  }, [seen]);
  return seen ? <>{children}</> : (
    <div ref={place} data-testid="once-seen" data-screen-only><Skeleton /></div>
  );
}
