// The names of constituencies, in the reader's language where they have one.

import type { Summary } from '../api/shapes';
import { textFor, useWords } from '../words/speech';

export function useSideNames(summary: Summary): (code: string) => string {
  const words = useWords();
  return (code) => {
    const side = summary.constituencies.find((one) => one.code === code);
    return side ? textFor(side.name, words.language)[1] : code;
  };
}
