// On the page of a dialogue: when what was agreed is looked at again. Nothing where nothing closed,
// and then its words are not fetched either.

import type { Summary } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import { checks } from '../../country/ask';
import { lazy } from '../../look/frame/lazy';

const DaysAhead = lazy(() => import('./days_ahead').then((file) => file.DaysAhead));

export function LookedAgain({ summary }: { summary: Summary }) {
  const asked = useAsked(`${summary.dialogue} checks ${summary.size}`,
    () => checks(summary.dialogue));
  if (!asked.told || asked.told.checks.length === 0) return null;
  return <DaysAhead summary={summary} checks={asked.told.checks} />;
}
