// Where a decision stands, by shape and word.

import type { DecisionStatus } from '../../decision/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { useWords } from '../../words/speech';

const shapes: Record<DecisionStatus, Shape> = {
  proposed: 'missing', accepted: 'missing', open: 'missing', upheld: 'holds',
  not_upheld: 'fails', replaced: 'silent',
};

export function DecisionMark({ status }: { status: DecisionStatus }) {
  const words = useWords();
  return (
    <span class={`decision-mark decision-${status}`} data-testid="decision-status"
      data-status={status}>
      <Mark shape={shapes[status]} /> {words.say(`decision.is_${status}`)}
    </span>
  );
}
