// One statement of the list: its words, all sides at one glance, and on request a row for each.

import { useState } from 'preact/hooks';

import type { Statement, Summary } from '../../api/shapes';
import type { Found } from '../../opinion/finding';
import type { DrawnMap } from '../../opinion/match';
import type { View } from '../../opinion/view';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import { FromStatement, MakeProposal } from '../proposal/from_statement';
import { Rows } from './rows';
import { StatementText } from './statement_text';
import { Strip } from './strip';

// What every statement of the list is given.
export interface Shared {
  summary: Summary;
  question: number;
  map: DrawnMap;
  statements: Statement[];
  view: View;
  change(part: Partial<View>): void;
  shown: number | null; // the statement the picture is about
  showOnMap(statement: number | null): void;
}

interface Props extends Shared {
  found: Found;
  named: boolean; // says its finding too
  first: boolean; // of its list
}

// What the figures come to, in one line.
export function Gist({ found, chosen }: { found: Found; chosen: boolean }) {
  const words = useWords();
  const share = (value: number) => words.percent(Math.floor(value * 100) / 100);
  const points = Math.round(found.gap * 100);
  const one = chosen && found.between === 1;
  switch (found.finding) {
    case 'common_ground':
      return <>{words.say(one ? 'gist.agrees' : 'gist.ground', { share: share(found.ground) })}</>;
    case 'common_refusal':
      return (
        <>{words.say(one ? 'gist.refuses' : 'gist.refusal', { share: share(found.refusal) })}</>
      );
    case 'pulls_apart': return <>{words.say('gist.apart', { points })}</>;
    case 'too_few': return <>{words.say('gist.too_few')}</>;
    case 'mixed':
      return <>{points > 0 ? words.say('gist.mixed_gap', { points }) : words.say('gist.mixed')}</>;
    case 'about_me': return <>{words.say('gist.about_me')}</>;
  }
}

export function Item({ found, named, first, ...shared }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { summary, question, statements, view } = shared;
  const { statement } = found.item;
  const of = found.finding === 'common_refusal' ? 'disagree' : 'agree';
  const onMap = shared.shown === statement;
  const chosen = view.between.length > 0;
  return (
    <li data-statement={statement} data-finding={found.finding}>
      <h3 class="voice">
        <a href={address.statement(summary.dialogue, question, statement)}>
          <StatementText id={statement} {...{ statements }} />
        </a>
      </h3>
      <Strip sides={found.sides} between={chosen ? found.between : found.sides.length}
        scaled={first} />
      {found.finding === 'common_ground' && !open && (
        <MakeProposal {...{ summary, question, statement }} />
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="gist">
            {named && <strong>{words.say(`finding.${found.finding}`)} · </strong>}
            <Gist {...{ found, chosen }} />
          </span>{' '}
          <span class="heard">
            {words.say('item.votes', { count: found.voted })}
            {' · '}{words.say('item.silence', { share: words.percent(found.silence) })}
          </span>
        </summary>
        {open && (
          <>
            <Rows {...{ summary, of }} sides={found.sides}
              between={chosen ? found.between : found.sides.length} />
            <p class="actions">
              {found.item.live && shared.map.groups.length > 0 && (
                <button
                  type="button"
                  class="plain"
                  aria-pressed={onMap}
                  data-testid="show-on-map"
                  onClick={() => shared.showOnMap(onMap ? null : statement)}
                >
                  {words.say(onMap ? 'map.focus_end' : 'item.on_map')}
                </button>
              )}
              <a href={address.statement(summary.dialogue, question, statement)}>
                {words.say('item.page')}
              </a>
            </p>
            <FromStatement {...{ summary, question, statement }} />
          </>
        )}
      </details>
    </li>
  );
}
