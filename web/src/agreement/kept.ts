// What somebody is writing, kept on this device until it is in the record: a page that is closed,
// a network that fails and a refusal lose nothing.

import { useState } from 'preact/hooks';

import { device } from '../device/storage';

export interface Kept<T> {
  value: T;
  change(value: T): void;
  forget(): void;
}

export function useKept<T>(name: string, blank: () => T): Kept<T> {
  const key = `draft/${name}`;
  const [value, setValue] = useState<T>(() => device.read<T>(key) ?? blank());
  return {
    value,
    change: (next) => {
      setValue(next);
      device.write(key, next);
    },
    forget: () => {
      device.forget(key);
      setValue(blank());
    },
  };
}
