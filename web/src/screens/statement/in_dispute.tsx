// Words of this statement that people understand in more than one way. Fetched where there are any.

import type { Statement, Summary } from '../../api/shapes';
import { lazy } from '../../look/frame/lazy';
import type { Understanding } from '../../session/shapes';

const Disputed = lazy(() => import('./disputed').then((file) => file.Disputed));

interface Props {
  summary: Summary;
  item: Statement;
  known: Understanding[];
}

export function InDispute({ known, item, ...around }: Props) {
  const own = known.filter((one) => one.statement === item.statement);
  return own.length === 0 ? null : <Disputed {...around} item={item} known={own} />;
}
