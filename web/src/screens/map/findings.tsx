// The list: what unites, what pulls apart, and what can not be told yet. It says everything the
// picture shows, and more; who can not see the picture loses nothing.

import { useState } from 'preact/hooks';

import { findings, sorted, type Finding, type Found } from '../../opinion/finding';
import { useWords } from '../../words/speech';
import { Item, type Shared } from './item';

const shownMax = 5;
const always: Finding[] = ['common_ground', 'pulls_apart']; // their absence is news

export function Findings({ found, ...shared }: Shared & { found: Found[] }) {
  const words = useWords();
  const { view, map } = shared;
  const list = sorted(found, view.order);
  const listed = view.show === 'all' ? list : list.filter(({ finding }) => finding === view.show);
  const grouped = view.show === 'all' && view.order === 'finding';
  const declared = shared.summary.constituencies.length > 0;
  const suppressed = declared && (map.constituencies ?? []).length === 0;
  return (
    <div class="findings" data-testid="findings" data-listed={listed.length}>
      <p class="unseen" role="status">
        {words.say('filter.listed', { count: listed.length })}
      </p>
      {grouped && findings
        .filter((name) => always.includes(name) || list.some((it) => it.finding === name))
        .map((name) => (
          <Section key={name} {...shared} name={name} max={shownMax}
            list={list.filter(({ finding }) => finding === name)} />
        ))}
      {!grouped && view.show !== 'all' && <Section {...shared} name={view.show} list={listed} />}
      {!grouped && view.show === 'all' && (
        <section class="evidence" aria-labelledby="all-title">
          <h2 id="all-title">{words.say('filter.all_title')}</h2>
          <List {...shared} list={listed} named />
        </section>
      )}
      {suppressed && (
        <p class="suppressed">
          {words.say('row.suppressed', { floor: shared.summary.anonymity_floor })}
        </p>
      )}
    </div>
  );
}

interface SectionProps extends Shared {
  name: Finding;
  list: Found[];
  max?: number;
}

function Section({ name, list, max = Infinity, ...shared }: SectionProps) {
  const words = useWords();
  const more = list.length > max;
  const { between } = shared.view;
  const chosen = between.length === 0 ? 'all' : 'chosen';
  return (
    <section class="evidence" data-testid={`finding-${name}`} aria-labelledby={`${name}-title`}>
      <div class="evidence-head">
        <h2 id={`${name}-title`}>{words.say(`finding.${name}`)}</h2>
        <p class="quiet">{words.say(`finding.${name}_says`)}</p>
      </div>
      {list.length === 0 && (
        <p class="none">
          {words.say(name === 'common_ground' ? `ground.none_${chosen}` : 'finding.none')}
        </p>
      )}
      <List {...shared} list={list.slice(0, max)} />
      {more && (
        <button
          type="button"
          class="button"
          data-testid={`more-${name}`}
          onClick={() => shared.change({ show: name })}
        >
          {words.say('filter.more', { count: list.length })}
        </button>
      )}
    </section>
  );
}

const atOnce = 50;

function List({ list, named = false, ...shared }: Shared & { list: Found[]; named?: boolean }) {
  const words = useWords();
  const [pages, setPages] = useState(1);
  const more = Math.min(atOnce, list.length - pages * atOnce);
  return (
    <>
      <ol class="evidence-list">
        {list.slice(0, pages * atOnce).map((found, index) => (
          <Item key={found.item.statement} {...{ found, named, ...shared }} first={index === 0} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="button" data-testid="more"
          onClick={() => setPages(pages + 1)}>
          {words.say('filter.next', { count: more })}
        </button>
      )}
    </>
  );
}
