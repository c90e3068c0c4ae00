// Before the beginning: how to come in, then who is here and whose chair is empty.

import { useContext } from 'preact/hooks';

import type { Texts } from '../../api/shapes';
import { Chair } from '../../look/course/empty_chair';
import { textFor } from '../../words/speech';
import { across, BothContext, BothSaid, BothSay, OneByOne } from './both';
import { Code, wayIn } from './entrance';
import { linesOf, onScreens } from './lengths';
import type { OnWall } from './on_wall';

const linesMax = 10; // that stand on one wall
const betweenRows = 0.4; // what parts a row from the next, in lines

export function CodeScreen({ summary, followed }: OnWall) {
  const { languages } = useContext(BothContext);
  const presence = followed.room?.session?.presence ?? [];
  const here = summary.constituencies.map((side) => {
    const counted = presence.find((row) => row.constituency === side.code);
    return {
      ...side,
      people: presence.length === 0 ? side.taken : counted?.people ?? 0,
      offices: counted?.decision_makers ?? [],
    };
  });
  const linesIn = (texts: Texts) => Math.max(...languages.map((tag) =>
    linesOf(textFor(texts, tag)[1], languages.length > 1 ? across.numbered : across[1])));
  const heightOf = ({ name, offices }: { name: Texts; offices: Texts[] }) =>
    offices.reduce((sum, office) => sum + linesIn(office), betweenRows + linesIn(name));
  const pages = onScreens(here, heightOf, linesMax);
  return (
    <OneByOne>
      {[
        <div key="way" class="wall-code">
          <Code of={wayIn(summary.dialogue)} />
          <BothSay say="wall.join" />
        </div>,
        ...pages.map((rows, page) => (
          <ul key={page} class="wall-here" data-testid="wall-presence">
            {rows.map((side) => (
              <li key={side.code} data-constituency={side.code} data-absent={side.people === 0}>
                <div>
                  <BothSaid texts={side.name} />
                  {side.offices.map((office, at) => (
                    <div key={at} class="wall-office"><BothSaid texts={office} /></div>
                  ))}
                </div>
                <strong>{side.people === 0 ? <Chair /> : side.people}</strong>
              </li>
            ))}
          </ul>
        )),
      ]}
    </OneByOne>
  );
}
