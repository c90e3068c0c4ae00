// What of the map is listed: one finding or all, between which constituencies, in which order.

import type { Summary } from '../../api/shapes';
import { SideName, SideNames } from '../../look/course/side_name';
import { OneOf } from '../../look/form/one_of';
import { findings, orders, type Found, type Order } from '../../opinion/finding';
import type { DrawnMap } from '../../opinion/match';
import type { View } from '../../opinion/view';
import { Sentence } from '../../words/sentence';
import { useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  map: DrawnMap;
  found: Found[]; // of every statement, between the constituencies chosen
  view: View;
  change(part: Partial<View>): void;
}

export function Filters({ summary, map, found, view, change }: Props) {
  const words = useWords();
  const count = (name: View['show']) => {
    return name === 'all' ? found.length : found.filter((it) => it.finding === name).length;
  };
  // Facts about people are seldom asked for: offered only where there are some.
  const offered = findings.filter((name) => name !== 'about_me' || count(name) > 0);
  return (
    <div class="filters" data-testid="filters" data-screen-only>
      <OneOf name="finding" label={words.say('filter.finding')} shown={false} value={view.show}
        change={(show) => change({ show })}
        options={(['all', ...offered] as const).map((name) => ({
          value: name,
          label: words.say(name === 'all' ? 'filter.all' : `finding.${name}`),
          count: count(name),
        }))} />
      <div class="filters-row">
        {summary.constituencies.length > 0 && <Between {...{ summary, map, view, change }} />}
        <label class="order">
          <span>{words.say('filter.order')}</span>{' '}
          <select
            data-testid="order"
            value={view.order}
            onChange={(event) => change({ order: event.currentTarget.value as Order })}
          >
            {orders.map((name) => (
              <option key={name} value={name}>{words.say(`order.${name}`)}</option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Between({ summary, map, view, change }: Omit<Props, 'found'>) {
  const words = useWords();
  const shown = new Set(map.constituencies?.map(({ code }) => code));
  const { between } = view;
  const toggle = (code: string) => {
    const next = between.includes(code)
      ? between.filter((other) => other !== code)
      : summary.constituencies.map((item) => item.code)
        .filter((other) => other === code || between.includes(other));
    change({ between: next });
  };
  return (
    <details class="between" data-testid="between" open={between.length > 0}>
      <summary>
        {between.length === 0
          ? words.say('filter.between_all')
          : <Sentence say="filter.between"
              values={{ names: <SideNames {...{ summary }} codes={between} /> }} />}
      </summary>
      <fieldset class="between-choices">
        <legend class="quiet">{words.say('filter.between_says')}</legend>
        {summary.constituencies.map(({ code }) => (
          <label key={code} class="between-choice" data-constituency={code}>
            <input
              type="checkbox"
              checked={between.includes(code)}
              disabled={!shown.has(code) && !between.includes(code)}
              onChange={() => toggle(code)}
            />
            <span>
              <SideName {...{ summary, code }} />
              {!shown.has(code) && (
                <small class="quiet"> {words.say('filter.not_shown', {
                  floor: summary.anonymity_floor,
                })}</small>
              )}
            </span>
          </label>
        ))}
        {between.length > 0 && (
          <button type="button" class="plain" onClick={() => change({ between: [] })}>
            {words.say('filter.between_none')}
          </button>
        )}
      </fieldset>
    </details>
  );
}
