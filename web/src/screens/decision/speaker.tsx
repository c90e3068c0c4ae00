// Who speaks on the page of a decision: an office for its side, a delegate by side alone. Names
// that people gave keep their language.

import type { Author } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { SideName } from '../../look/course/side_name';
import { Sentence } from '../../words/sentence';
import { Said, useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  author: Author;
}

export function Speaker({ summary, author: { role, constituency, name } }: Props) {
  const words = useWords();
  if (constituency === null) return <>{words.say('speaker.facilitator')}</>;
  const side = <SideName {...{ summary }} code={constituency} />;
  if (role === 'seat') return <Sentence say="speaker.seat" values={{ side }} />;
  if (Object.keys(name).length === 0) return side;
  return <Sentence say="speaker.focal_point" values={{ side, office: <Said texts={name} /> }} />;
}
