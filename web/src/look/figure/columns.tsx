// The console's layout: columns side by side above 1100 px, tabs below.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

import './columns.css';

export interface Pane {
  key: string;
  title: string;
  note?: string; // a count or a state, beside the title
  content: ComponentChildren;
}

const wide = '(min-width: 68.75rem)';

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

interface Props {
  panes: Pane[];
  label: string;
  first?: string; // key of the pane shown first in tabs
}

export function Columns(props: Props) {
  return useMedia(wide) ? <SideBySide {...props} /> : <Tabs {...props} />;
}

function SideBySide({ panes, label }: Props) {
  const id = useId();
  return (
    <div class="columns" role="group" aria-label={label} data-count={panes.length}>
      {panes.map((pane) => (
        <section key={pane.key} aria-labelledby={`${id}-${pane.key}`}>
          <h2 id={`${id}-${pane.key}`} class="columns-title">
            {pane.title} {pane.note && <span class="pane-note">{pane.note}</span>}
          </h2>
          {pane.content}
        </section>
      ))}
    </div>
  );
}

// WAI-ARIA tabs: the arrows move along them in the direction of writing, Home and End to the ends.
export function Tabs({ panes, label, first }: Props) {
  const id = useId();
  const [shown, setShown] = useState(first ?? panes[0]?.key);
  const onKey = (event: KeyboardEvent) => {
    const at = panes.findIndex((pane) => pane.key === shown);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: panes.length - 1,
    }[event.key];
    const pane = to === undefined ? undefined : panes[(to + panes.length) % panes.length];
    if (!pane) return;
    event.preventDefault();
    setShown(pane.key);
    document.getElementById(`${id}-tab-${pane.key}`)?.focus();
  };
  return (
    <div class="tabbed">
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {panes.map((pane) => (
          <button
            key={pane.key}
            type="button"
            role="tab"
            id={`${id}-tab-${pane.key}`}
            class="tab"
            aria-selected={pane.key === shown}
            aria-controls={`${id}-pane-${pane.key}`}
            tabIndex={pane.key === shown ? 0 : -1}
            data-testid={`tab-${pane.key}`}
            onClick={() => setShown(pane.key)}
          >
            {pane.title} {pane.note && <span class="pane-note">{pane.note}</span>}
          </button>
        ))}
      </div>
      {panes.map((pane) => (
        <div
          key={pane.key}
          role="tabpanel"
          id={`${id}-pane-${pane.key}`}
          aria-labelledby={`${id}-tab-${pane.key}`}
          hidden={pane.key !== shown}
          tabIndex={0}
        >
          {pane.content}
        </div>
      ))}
    </div>
  );
}
