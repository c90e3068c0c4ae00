// Files that wait here go with everything else that a device forgets. Apart from files.ts, whose
// code whoever leaves from a first vote need not load.

export const filesDatabase = 'entente-files';

export function forgetFiles(): void {
  try {
    indexedDB.deleteDatabase(filesDatabase);
  } catch {
    // there is none where the browser keeps nothing
  }
}
