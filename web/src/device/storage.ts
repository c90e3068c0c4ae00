// What this browser keeps for us. Where it keeps nothing (storage switched off), memory serves
// until the page is closed, and `lasting` says so.

export interface Storage {
  readonly lasting: boolean;
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
  forget(name: string): void;
  forgetAll(): void;
  // The same, and keeps nothing more: what is still under way on a page that is being left.
  close(): void;
}

const prefix = 'entente/';

export class MemoryStorage implements Storage {
  readonly lasting = false;
  private readonly kept = new Map<string, string>();

  read<T>(name: string): T | null {
    const text = this.kept.get(name);
    return text === undefined ? null : (JSON.parse(text) as T);
  }

  write(name: string, value: unknown): void {
    this.kept.set(name, JSON.stringify(value));
  }

  forget(name: string): void {
    this.kept.delete(name);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  close(): void {
    this.forgetAll();
    this.write = () => undefined;
  }
}

class BrowserStorage implements Storage {
  readonly lasting = true;

  constructor(private readonly area: globalThis.Storage) {
    const probe = `${prefix}probe`;
    area.setItem(probe, '');
    area.removeItem(probe);
  }

  read<T>(name: string): T | null {
    const text = this.area.getItem(prefix + name);
    try {
      return text === null ? null : (JSON.parse(text) as T);
    } catch {
      return null; // not ours, or damaged: as if it were not there
    }
  }

  write(name: string, value: unknown): void {
    this.area.setItem(prefix + name, JSON.stringify(value));
  }

  forget(name: string): void {
    this.area.removeItem(prefix + name);
  }

  forgetAll(): void {
    for (const name of Object.keys(this.area)) {
      if (name.startsWith(prefix)) this.area.removeItem(name);
    }
  }

  close(): void {
    this.forgetAll();
    this.write = () => undefined;
  }
}

function open(area: () => globalThis.Storage): Storage {
  try {
    return new BrowserStorage(area());
  } catch {
    return new MemoryStorage();
  }
}

export const device: Storage = open(() => localStorage);
export const tab: Storage = open(() => sessionStorage);
