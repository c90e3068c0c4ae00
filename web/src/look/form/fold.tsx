// A form that is folded until somebody means to use it: opened by its title, by a link to it, or
// because something was begun in it.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import './fold.css';

interface Props {
  id: string; // in the address, behind #
  title: string;
  begun: boolean; // something typed waits in it
  children: ComponentChildren;
}

export function Fold({ id, title, begun, children }: Props) {
  const asked = () => location.hash === `#${id}`;
  const [open, setOpen] = useState(begun || asked());
  useEffect(() => {
    const look = () => {
      if (asked()) setOpen(true);
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [id]);
  return (
    <details id={id} tabIndex={-1} class="desk fold" open={open} data-testid={`fold-${id}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><h3>{title}</h3></summary>
      {children}
    </details>
  );
}
