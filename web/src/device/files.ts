// Files that wait on this device: localStorage holds words, not photographs. Where the browser
// keeps none (a private window), memory serves until the page is closed.

import { filesDatabase } from './forget_files';

export interface WaitingFile {
  dialogue: string;
  digest: string;
  salted: Uint8Array; // the salt, then the file: what the digest is of
}

const shelf = 'waiting';
const name = ({ dialogue, digest }: Pick<WaitingFile, 'dialogue' | 'digest'>) =>
  `${dialogue}/${digest}`;

const inMemory = new Map<string, WaitingFile>();

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(filesDatabase, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(shelf);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no files are kept here'));
  });
}

async function on<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>) {
  const opened = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = opened.transaction(shelf, mode);
      const request = use(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    });
  } finally {
    opened.close();
  }
}

// Told on this page whenever a file begins or ends to wait.
const changed = 'entente:files';
export function onFilesChanged(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}
const tell = () => globalThis.dispatchEvent?.(new Event(changed));

// Kept when it resolves; false: only until the page is closed.
export async function keepFile(file: WaitingFile): Promise<boolean> {
  try {
    await on('readwrite', (store) => store.put(file, name(file)));
    return true;
  } catch {
    inMemory.set(name(file), file);
    return false;
  } finally {
    tell();
  }
}

export async function filesWaiting(dialogue: string): Promise<WaitingFile[]> {
  const kept = await on<WaitingFile[]>('readonly', (store) => store.getAll()).catch(() => []);
  return [...kept, ...inMemory.values()].filter((file) => file.dialogue === dialogue);
}

export async function dropFile(file: Pick<WaitingFile, 'dialogue' | 'digest'>): Promise<void> {
  inMemory.delete(name(file));
  await on('readwrite', (store) => store.delete(name(file))).catch(() => {});
  tell();
}
