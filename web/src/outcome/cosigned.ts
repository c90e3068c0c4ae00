// Who signed the record besides the host. No key but the host's is known to a page: what others
// signed is told, and not vouched for.

import type { WordKey } from '../words/words';

// `others`: null where it could not be checked.
export function cosignatureWords(others: number | null): WordKey {
  if (others === null) return 'outcome.signatures_unchecked';
  return others === 0 ? 'outcome.no_cosignatures' : 'outcome.other_signatures';
}
