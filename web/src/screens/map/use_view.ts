// The view of a map that the address names, and how it is changed: the address is replaced, so
// that the way back leads to the page before and not through every choice made here.

import { useEffect, useState } from 'preact/hooks';

import { searchOf, viewOf, type View } from '../../opinion/view';
import { go, onMove } from '../../routes';

export function useView(codes: readonly string[]): [View, (change: Partial<View>) => void] {
  const [search, setSearch] = useState(location.search);
  useEffect(() => onMove(() => setSearch(location.search)), []);
  const view = viewOf(search, codes);
  const change = (part: Partial<View>) => {
    go(location.pathname + searchOf({ ...view, ...part }), 'replace');
  };
  return [view, change];
}
