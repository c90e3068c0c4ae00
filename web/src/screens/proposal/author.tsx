// Who did something, as far as anybody may know: a delegate by constituency, never by name.

import type { Author } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { SideName } from '../../look/course/side_name';
import { Sentence } from '../../words/sentence';
import { Said, textFor, useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  author: Author;
}

// Names keep their language where it is not the reader's.
export function AuthorName({ summary, author: { role, constituency, name } }: Props) {
  const words = useWords();
  if (role === 'facilitator' || constituency === null) {
    return <>{words.say('author.facilitator')}</>;
  }
  const side = <SideName {...{ summary }} code={constituency} />;
  if (role === 'seat') return <Sentence say="author.seat" values={{ side }} />;
  if (Object.keys(name).length === 0) return side;
  return <Sentence say="author.focal_point" values={{ side, office: <Said texts={name} /> }} />;
}

// The same as bare words, for a list to choose from.
export function useAuthorName(summary: Summary): (author: Author) => string {
  const words = useWords();
  return ({ role, constituency, name }) => {
    const known = summary.constituencies.find((one) => one.code === constituency);
    if (role === 'facilitator' || !known) return words.say('author.facilitator');
    const side = textFor(known.name, words.language)[1];
    if (role === 'seat') return words.say('author.seat', { side });
    const office = textFor(name, words.language)[1];
    return office === '' ? side : words.say('author.focal_point', { side, office });
  };
}
