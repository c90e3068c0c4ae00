// What unites and what divides: each statement with a row for every side.

import { useState } from 'preact/hooks';

import type { MapStatement, OpinionMap, Statement, Summary } from '../../api/shapes';
import { Row } from '../../look/row';
import {
  commonGround, commonRefusal, letterOf, mostDivisive, sidesOf, strength, type Side,
} from '../../opinion/sides';
import { Said, useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

interface Props {
  summary: Summary;
  map: OpinionMap;
  statements: Statement[];
}

const shownMax = 5;

export function Evidence({ summary, map, statements }: Props) {
  const words = useWords();
  const shared = { summary, map, statements };
  const refusal = commonRefusal(map);
  const constituencies = map.statements.some((item) => item.constituencies.length > 0);
  return (
    <div class="findings">
      <List
        {...shared}
        name="common-ground"
        title="ground.title"
        none="ground.none"
        found={commonGround(map)}
        of="agree"
      />
      {refusal.length > 0 && (
        <List
          {...shared}
          name="common-refusal"
          title="refusal.title"
          none="ground.none"
          found={refusal}
          of="disagree"
        />
      )}
      <List
        {...shared}
        name="divisive"
        title="divisive.title"
        none="divisive.none"
        found={mostDivisive(map)}
        of="agree"
      />
      {!constituencies && (
        <p class="suppressed">{words.say('row.suppressed', { floor: summary.anonymity_floor })}</p>
      )}
      <p class="quiet">{words.say('ground.legend')}</p>
    </div>
  );
}

interface ListProps extends Props {
  name: string;
  title: WordKey;
  none: WordKey;
  found: MapStatement[];
  of: 'agree' | 'disagree';
}

function List({ name, title, none, found, of, ...shared }: ListProps) {
  const words = useWords();
  return (
    <section class="evidence" data-testid={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{words.say(title)}</h2>
      {found.length === 0 && <p class="quiet">{words.say(none)}</p>}
      <ol class="evidence-list">
        {found.slice(0, shownMax).map((item, index) => (
          <StatementRows
            key={item.statement}
            {...{ item, of, ...shared }}
            first={index === 0}
            divides={name === 'divisive'}
          />
        ))}
      </ol>
    </section>
  );
}

export function StatementText({ id, statements }: { id: number; statements: Statement[] }) {
  const words = useWords();
  const known = statements.find((item) => item.statement === id);
  if (!known) return <>{words.say('statement.unknown', { statement: id })}</>;
  if (known.withheld) return <em>{words.say('statement.withheld', { statement: id })}</em>;
  return <Said texts={known.text} original={known.language} />;
}

interface RowsProps extends Props {
  item: MapStatement;
  of: 'agree' | 'disagree';
  divides: boolean;
  first: boolean; // opened from the start
}

// What the figures come to, in one line.
function Gist({ item, of, divides }: Pick<RowsProps, 'item' | 'of' | 'divides'>) {
  const words = useWords();
  const points = Math.round(item.divisive / 1e4);
  if (divides) return <>{words.say('divisive.apart', { points })}</>;
  const value = strength(of === 'agree' ? item.common_ground : item.common_refusal) ?? 0;
  const share = words.percent(Math.floor(value / 1e4) / 100);
  return <>{words.say(of === 'agree' ? 'ground.weakest' : 'refusal.weakest', { share })}</>;
}

function StatementRows({ item, of, divides, first, summary, map, statements }: RowsProps) {
  const [open, setOpen] = useState(first);
  return (
    <li data-statement={item.statement}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="voice">
            <StatementText id={item.statement} {...{ statements }} />
          </span>
          <span class="quiet">
            <Gist {...{ item, of, divides }} />
          </span>
        </summary>
        <Rows {...{ item, of, summary, map }} />
      </details>
    </li>
  );
}

function Rows({ item, of, summary, map }: Omit<RowsProps, 'divides' | 'first' | 'statements'>) {
  const words = useWords();
  const label = (side: Side) => {
    if (side.kind === 'group') return words.say('row.group', { letter: side.name });
    const known = summary.constituencies.find((candidate) => candidate.code === side.name);
    return known ? <Said texts={known.name} /> : side.name;
  };
  const colour = (side: Side, index: number) => {
    return side.kind === 'group' ? `side-${index % 5}` : 'side-plain';
  };
  return (
    // Roles are said aloud because a narrow screen lays the table out as blocks.
    <table class="rows" role="table">
      <caption class="unseen">
        {words.say(of === 'agree' ? 'row.caption_agree' : 'row.caption_disagree')}
      </caption>
      <colgroup>
        <col class="rows-side" />
        <col />
        <col class="rows-share" />
        <col class="rows-n" />
      </colgroup>
      <thead class="unseen" role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{words.say('row.side')}</th>
          <th scope="col" role="columnheader">{words.say('row.bar')}</th>
          <th scope="col" role="columnheader">{words.say(`choice.${of}`)}</th>
          <th scope="col" role="columnheader">{words.say('row.voted')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sidesOf(item, map).map((side, index) => (
          <Row
            key={side.kind + side.name}
            label={label(side)}
            side={colour(side, index)}
            interval={side[of]}
            voted={side.voted}
            silent={side.silent}
            of={side.of}
          />
        ))}
      </tbody>
    </table>
  );
}

export function KnownFor({ map, statements }: { map: OpinionMap; statements: Statement[] }) {
  const words = useWords();
  // A group may differ from the others by a minority of its own; known for it, it is not.
  const groups = map.groups
    .map((group) => ({
      ...group,
      known_for: group.known_for.filter((item) => item.share > 500_000),
    }))
    .filter((group) => group.known_for.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="evidence known-for" data-testid="known-for" aria-labelledby="known-title">
      <h2 id="known-title">{words.say('known.title')}</h2>
      {groups.map((group) => (
        <div key={group.group} class={`known side-${group.group % 5}`}>
          <h3>
            <span class="letter-mark" aria-hidden="true">{letterOf(group.group)}</span>
            {words.say('known.group', { letter: letterOf(group.group), count: group.members })}
          </h3>
          <ul>
            {group.known_for.slice(0, 3).map((item) => (
              <li key={item.statement}>
                <span class="quiet">{words.say(`known.${item.direction}`)}</span>{' '}
                <span class="voice"><StatementText id={item.statement} {...{ statements }} /></span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
