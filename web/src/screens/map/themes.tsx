// What the room called groups of statements, with the way to each of them. Nothing where nobody
// named any; what was last read stays when the host is out of reach.

import { useEffect, useState } from 'preact/hooks';

import type { Statement } from '../../api/shapes';
import { address } from '../../routes';
import { room } from '../../session/clerk';
import type { Theme } from '../../session/shapes';
import { themesOf } from '../../session/themes';
import { Said, useWords } from '../../words/speech';
import './themes.css';

interface Props {
  dialogue: string;
  question: number;
  size: number; // of the register: themes are read again when it grew
  statements: Statement[];
}

export function Themes({ dialogue, question, size, statements }: Props) {
  const words = useWords();
  const [themes, setThemes] = useState<Theme[]>([]);
  useEffect(() => {
    room(dialogue).then((now) => setThemes(themesOf(now, question)), () => undefined);
  }, [dialogue, question, size]);
  if (themes.length === 0) return null;
  const known = new Map(statements.map((item) => [item.statement, item]));
  return (
    <section class="map-themes" aria-labelledby="map-themes-title" data-testid="map-themes">
      <h2 id="map-themes-title">{words.say('map.themes')}</h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme.theme}>
            <h3 class="voice"><Said texts={theme.title} /></h3>
            <ul>
              {theme.statements.map((number) => {
                const item = known.get(number);
                return (
                  <li key={number}>
                    <a href={address.statement(dialogue, question, number)}>
                      {item && !item.withheld ? <Said texts={item.text} original={item.language} />
                        : words.say('statement.unknown', { statement: number })}
                    </a>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
