// Leaving in a hurry: this page is replaced by an empty one. Nothing is deleted; that is a choice
// of its own (`Seat.forgetAll`), because a seat cannot be taken twice.

import { useEffect } from 'preact/hooks';

export function leaveNow(): void {
  document.title = '\u200b';
  document.body.replaceChildren();
  location.replace('about:blank');
}

const withinMs = 1_500;

// Escape three times in a row, from anywhere on the page.
export function useLeaveKeys(): void {
  useEffect(() => {
    let pressed: number[] = [];
    const listen = (event: KeyboardEvent) => {
      pressed = event.key === 'Escape' ? [...pressed.slice(-2), event.timeStamp] : [];
      const first = pressed[0];
      if (pressed.length === 3 && first !== undefined && event.timeStamp - first < withinMs)
        leaveNow();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
