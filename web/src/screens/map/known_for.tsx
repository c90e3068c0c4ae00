// What each group is known for, side by side.

import type { MapGroup, Statement } from '../../api/shapes';
import { letterOf, type DrawnMap } from '../../opinion/match';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import { StatementText } from './statement_text';

interface Props {
  dialogue: string;
  question: number;
  map: DrawnMap;
  statements: Statement[];
}

const half = 500_000; // ppm
const shownMax = 3;

export function KnownFor({ dialogue, question, map, statements }: Props) {
  const words = useWords();
  // A group may differ from the others by a minority of its own; known for it, it is not.
  const claims = (group: MapGroup) => group.known_for.filter(({ share }) => share > half);
  const groups = map.groups
    .map((group, index) => ({ group, tag: map.tags[index]!, claims: claims(group) }))
    .sort((left, right) => left.tag - right.tag);
  if (groups.length < 2) return null;
  return (
    <section class="evidence known-for" data-testid="known-for" aria-labelledby="known-title">
      <h2 id="known-title">{words.say('known.title')}</h2>
      <div class="known-groups">
        {groups.map(({ group, tag, claims: list }) => (
          <div key={tag} class={`known side-${tag % 5}`}>
            <h3>
              <span class="letter-mark" aria-hidden="true">{letterOf(tag)}</span>
              {words.say('known.group', { letter: letterOf(tag), count: group.members })}
            </h3>
            {list.length === 0 && <p class="quiet">{words.say('known.nothing')}</p>}
            <ul>
              {list.slice(0, shownMax).map((item) => (
                <li key={item.statement}>
                  <span class="quiet">{words.say(`known.${item.direction}`)}</span>{' '}
                  <a class="voice" href={address.statement(dialogue, question, item.statement)}>
                    <StatementText id={item.statement} {...{ statements }} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
