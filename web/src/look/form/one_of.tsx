// One of a few, and always one: the chips of chips.tsx where the page keeps what is on, as radio
// buttons. Arrow keys move between them.

import { useWords } from '../../words/speech';
import './chips.css';

interface Choice<Value> {
  value: Value;
  label: string;
  count?: number; // how many there are; left out where nothing is counted
}

interface Props<Value extends string | number> {
  name: string; // of the group, once on a page
  label: string;
  shown?: boolean; // the label, to those who see; it is always there for those who hear
  options: Choice<Value>[];
  value: Value;
  change(value: NoInfer<Value>): void;
}

export function OneOf<Value extends string | number>(props: Props<Value>) {
  const { name, label, shown = true, options, value, change } = props;
  const words = useWords();
  return (
    <fieldset class="one-of" data-testid={name}>
      <legend class={shown ? undefined : 'unseen'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="filter" data-value={option.value}>
          <input type="radio" name={name} checked={option.value === value}
            onChange={() => change(option.value)} />
          <span>{option.label}</span>
          {option.count !== undefined && (
            <span class="filter-count" data-count={option.count}>{words.number(option.count)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
