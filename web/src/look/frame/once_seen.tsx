// What stands far down a page and is fetched only when somebody comes near it.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Skeleton } from './notice';

export function OnceSeen({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !place.current) return undefined;
    const watch = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && setSeen(true),
      { rootMargin: '400px' });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [seen]);
  return seen ? <>{children}</> : (
    <div ref={place} data-testid="once-seen" data-screen-only><Skeleton /></div>
  );
}
