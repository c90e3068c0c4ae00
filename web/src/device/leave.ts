// Leaving in a hurry: this page is replaced by an empty one, and what this tab held (a
// facilitator's key) is gone. The seat stays on the device, because it cannot be taken twice,
// unless the person has said beforehand that leaving forgets everything.

import { useEffect } from 'preact/hooks';

import { forgetFiles } from './forget_files';
import { device, tab } from './storage';

const forgets = 'leaving/forgets';

export const forgetsOnLeaving = () => device.read<boolean>(forgets) === true;
export const setForgetsOnLeaving = (value: boolean) => device.write(forgets, value);

export function leaveNow(): void {
  document.title = '\u200b';
  document.body.replaceChildren();
  tab.close();
  if (forgetsOnLeaving()) {
    device.close();
    forgetFiles();
  }
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
