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

export const Columns = (props: Props) => <Panes {...props} beside={useMedia(wide)} />;

export const Tabs = (props: Props) => <Panes {...props} beside={false} />;

// The panes are the same in both, so that what somebody began in one survives a window that is made
// narrower or a tablet that is turned.
function Panes({ panes, label, first, beside }: Props & { beside: boolean }) {
  const id = useId();
  const [shown, setShown] = useState(first ?? panes[0]?.key);
  return (
    <div class={beside ? 'columns' : 'tabbed'} role={beside ? 'group' : undefined}
      aria-label={beside ? label : undefined} data-count={panes.length}>
      {!beside && <TabList {...{ id, panes, label, shown }} show={setShown} />}
      {panes.map((pane) => (
        <section key={pane.key} id={`${id}-pane-${pane.key}`} role={beside ? undefined : 'tabpanel'}
          aria-labelledby={`${id}-${beside ? 'title' : 'tab'}-${pane.key}`}
          hidden={!beside && pane.key !== shown} tabIndex={beside ? undefined : 0}>
          {beside && (
            <h2 id={`${id}-title-${pane.key}`} class="columns-title">
              {pane.title} {pane.note && <span class="pane-note">{pane.note}</span>}
            </h2>
          )}
          {pane.content}
        </section>
      ))}
    </div>
  );
}

interface TabProps {
  id: string;
  panes: Pane[];
  label: string;
  shown: string | undefined;
  show(key: string): void;
}

// WAI-ARIA tabs: the arrows move along them in the direction of writing, Home and End to the ends.
function TabList({ id, panes, label, shown, show }: TabProps) {
  const onKey = (event: KeyboardEvent) => {
    const at = panes.findIndex((pane) => pane.key === shown);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: panes.length - 1,
    }[event.key];
    const pane = to === undefined ? undefined : panes[(to + panes.length) % panes.length];
    if (!pane) return;
    event.preventDefault();
    show(pane.key);
    document.getElementById(`${id}-tab-${pane.key}`)?.focus();
  };
  return (
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
          onClick={() => show(pane.key)}
        >
          {pane.title} {pane.note && <span class="pane-note">{pane.note}</span>}
        </button>
      ))}
    </div>
  );
}
