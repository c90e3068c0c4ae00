import type { Author } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { useSideNames } from '../../constituency/side_names';
import { textFor, useWords } from '../../words/speech';

// Who did something, as far as anybody may know: a delegate by constituency, never by name.
export function useAuthorName(summary: Summary): (author: Author) => string {
  const words = useWords();
  const sideOf = useSideNames(summary);
  return ({ role, constituency, name }) => {
    if (role === 'facilitator' || constituency === null) return words.say('author.facilitator');
    const side = sideOf(constituency);
    if (role === 'seat') return words.say('author.seat', { side });
    const office = textFor(name, words.language)[1];
    return office === '' ? side : words.say('author.focal_point', { side, office });
  };
}
