// A question before something that cannot be undone. The browser's own dialog keeps the focus in,
// closes on Escape and gives the focus back.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { useWords } from '../../words/speech';
import './confirm.css';

interface Props {
  open: boolean;
  title: ComponentChildren;
  children: ComponentChildren; // what will happen, and what will not
  yes: string; // a verb: "Close for good"
  onYes(): void;
  onNo(): void;
  busy?: boolean;
}

export function Confirm({ open, title, children, yes, onYes, onNo, busy = false }: Props) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    if (open && box && !box.open) box.showModal();
    if (!open && box?.open) box.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={`${id}-title`}
      data-testid="confirm"
      onClose={() => open && onNo()}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="confirm-text">{children}</div>
      <p class="actions">
        <button type="button" class="button" onClick={onNo} autofocus>
          {words.say('page.cancel')}
        </button>
        <button type="button" class="button primary" disabled={busy} data-testid="confirm-yes"
          onClick={onYes}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
