// The reveal: who stands near whom, then what even the least favourable side agrees with.

import { useContext } from 'preact/hooks';

import { commonGround, strength } from '../../opinion/sides';
import { themesOf } from '../../session/themes';
import { Picture } from '../map/picture';
import { useMap } from '../map/use_map';
import '../../look/figure/figures.css';
import '../../look/figure/map.css';
import { BothContext, BothSay, OneByOne, useBothInline, useTextPages } from './both';
import type { OnWallAsked } from './on_wall';
import { useVotable } from './question';

const ofTheme = { lines: 7 }; // under the words that say what it is

// The map that was revealed; before that, nothing is shown: results do not sway those who vote.
function useRevealed({ summary, asked }: Pick<OnWallAsked, 'summary' | 'asked'>) {
  const size = asked.published.at(-1)?.size;
  const { shown } = useMap(summary.dialogue, asked.question, size ?? 'live');
  return size === undefined ? null : shown;
}

export function MapScreen(props: OnWallAsked) {
  const both = useBothInline();
  const shown = useRevealed(props);
  const pages = useTextPages(ofTheme);
  const themes = themesOf(props.followed.room, props.asked.question);
  if (!shown) return <BothSay say="wall.not_revealed" />;
  return (
    <OneByOne>
      {[
        <div key="map" class="wall-map" data-testid="wall-map">
          <Picture summary={props.summary} map={shown.map} votes={{}} seated={false} shown={null}
            statements={[]} showAll={() => undefined} />
          <p class="wall-caption">
            {both('wall.people', { count: shown.map.participants.total })}
          </p>
        </div>,
        ...themes.flatMap((theme) => pages(theme.title).map((page, at) => (
          <div key={`${theme.theme}-${at}`} class="wall-theme" data-testid="wall-theme">
            <BothSay say="wall.theme" values={{ count: theme.statements.length }} />
            <div class="voice">{page}</div>
          </div>
        ))),
      ]}
    </OneByOne>
  );
}

const shownMax = 5;
const ofGround = { lines: 6 }; // between the title and the figures

export function CommonGroundScreen(props: OnWallAsked) {
  const { words } = useContext(BothContext);
  const both = useBothInline();
  const shown = useRevealed(props);
  const statements = useVotable(props.summary.dialogue, props.asked.question,
    props.asked.statements);
  const pages = useTextPages(ofGround);
  if (!shown) return <BothSay say="wall.not_revealed" />;
  const found = commonGround(shown.map).slice(0, shownMax);
  if (found.length === 0) return <BothSay say="ground.none" />;
  return (
    <div class="wall-ground" data-testid="wall-ground">
      <BothSay say="ground.title" />
      <OneByOne>
        {found.flatMap((item) => {
          const known = statements.find((one) => one.statement === item.statement);
          const share = Math.floor((strength(item.common_ground) ?? 0) / 1e4) / 100;
          const voted = item.agree + item.disagree + item.pass;
          return (known ? pages(known.text, known.language) : []).map((page, index) => (
            <div key={`${item.statement}-${index}`} class="wall-found">
              <div class="voice">{page}</div>
              <div class="wall-figures">
                <strong>{words[0]?.percent(share)}</strong>
                <BothSay say="wall.on_every_side" />
              </div>
              <p>{voted} / {shown.map.participants.total} {both('wall.voted')}</p>
            </div>
          ));
        })}
      </OneByOne>
    </div>
  );
}
