// Filters with counts whose state is the address: a saved view is a link one can send.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { onMove } from '../../routes';
import { useWords } from '../../words/speech';
import './chips.css';

export interface Option {
  value: string;
  label: ComponentChildren;
  count?: number; // how many there are; left out where nothing is counted
}

// The part of the address behind "?", followed as it changes.
export function useSearch(): URLSearchParams {
  const [search, setSearch] = useState(location.search);
  useEffect(() => onMove(() => setSearch(location.search)), []);
  return new URLSearchParams(search);
}

// The address after a tap: a value that is on goes off, another is put in its place. The page of a
// list starts anew.
export function chosen(search: string, name: string, value: string): string {
  const next = new URLSearchParams(search);
  if (next.get(name) === value) next.delete(name);
  else next.set(name, value);
  next.delete('page');
  const text = next.toString();
  return text ? `?${text}` : '?';
}

interface Props {
  name: string; // in the address
  label: string;
  options: Option[];
}

export function Chips({ name, label, options }: Props) {
  const words = useWords();
  const search = useSearch();
  const on = search.get(name);
  return (
    <div class="chips" role="group" aria-label={label} data-testid={`chips-${name}`}>
      <span class="chips-label" aria-hidden="true">{label}</span>
      <ul>
        {options.map((option) => (
          <li key={option.value}>
            <a
              class="filter"
              href={chosen(search.toString(), name, option.value)}
              aria-current={on === option.value ? 'true' : undefined}
              data-empty={option.count === 0}
            >
              {option.label}
              {option.count !== undefined && (
                <span class="filter-count">{words.number(option.count)}</span>
              )}
              {on === option.value && <span class="unseen">{words.say('chips.off')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
