// Before the beginning: how to come in, then who is here and whose chair is empty.

import { useContext } from 'preact/hooks';

import type { Texts } from '../../api/shapes';
import { Chair } from '../../look/course/empty_chair';
import { textFor } from '../../words/speech';
import { directionOf } from '../../words/words';
import { BothContext, BothSay, OneByOne } from './both';
import { Code, wayIn } from './entrance';
import type { OnWall } from './on_wall';

const rowsMax = 6; // that stand on one wall

export function CodeScreen({ summary, followed }: OnWall) {
  const { languages } = useContext(BothContext);
  const presence = followed.room?.session?.presence ?? [];
  const here = summary.constituencies.map((side) => ({
    ...side,
    people: presence.length === 0 ? side.taken
      : presence.find((row) => row.constituency === side.code)?.people ?? 0,
  }));
  const pages = Array.from({ length: Math.ceil(here.length / rowsMax) }, (_, page) =>
    here.slice(page * rowsMax, (page + 1) * rowsMax));
  return (
    <OneByOne>
      {[
        <div key="way" class="wall-code">
          <Code of={wayIn(summary.dialogue)} />
          <BothSay say="wall.join" />
        </div>,
        ...languages.flatMap((tag) => pages.map((rows, page) => (
          <ul key={`${tag}-${page}`} class="wall-here" data-testid="wall-presence" lang={tag}>
            {rows.map((side) => (
              <li key={side.code} data-constituency={side.code} data-absent={side.people === 0}>
                <Name texts={side.name} tag={tag} />
                <strong>{side.people === 0 ? <Chair /> : side.people}</strong>
              </li>
            ))}
          </ul>
        ))),
      ]}
    </OneByOne>
  );
}

// In the language of this turn, or marked with the one it exists in.
function Name({ texts, tag }: { texts: Texts; tag: string }) {
  const [language, text] = textFor(texts, tag);
  return <span lang={language} dir={directionOf(language)}>{text}</span>;
}
