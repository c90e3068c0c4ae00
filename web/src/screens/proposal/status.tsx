// Where a proposal stands: a shape and its word; and the languages in which words are missing.

import type { Status } from '../../agreement/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';

const shapes: Record<Status, Shape> = {
  open: 'missing', frozen: 'holds', deciding: 'missing', upheld: 'holds', not_upheld: 'fails',
};

export function StatusMark({ status }: { status: Status }) {
  const words = useWords();
  return (
    <p class={`status status-${status}`} data-testid="status" data-status={status}>
      <Mark shape={shapes[status]} /> {words.say(`status.${status}`)}
    </p>
  );
}

export function Missing({ languages }: { languages: string[] }) {
  const words = useWords();
  if (languages.length === 0) return null;
  const named = languages.map((tag) => languageName(tag, words.language)).join(', ');
  return (
    <p class="lacking" data-testid="languages-missing">
      <Mark shape="missing" /> {words.say('proposals.language_missing', { languages: named })}
    </p>
  );
}
