// What happened, what was kept, what to do: the one form in which anything that failed is said.

import { Problem, Unreachable } from '../../api/problem';
import { useWords } from '../../words/speech';
import type { WordKey, Words } from '../../words/words';

interface Told {
  title: string;
  detail: string;
  advice: string;
}

function adviceFor(problem: Problem): WordKey {
  if (problem.status === 429) return 'advice.slower';
  if (problem.status === 404) return 'advice.address';
  if (problem.passing) return 'advice.later';
  return 'advice.refused';
}

export function tell(failure: unknown, words: Words): Told {
  if (failure instanceof Unreachable) {
    return {
      title: words.say('away.title'),
      detail: words.say('away.detail'),
      advice: words.say('away.advice'),
    };
  }
  if (failure instanceof Problem) {
    return {
      title: failure.body.title ?? words.say('problem.title'),
      detail:
        failure.body.detail ?? words.say('problem.detail', { status: String(failure.status) }),
      // The host's own sentence says what to do; ours stands in where it says nothing.
      advice: failure.body.detail === undefined ? words.say(adviceFor(failure)) : '',
    };
  }
  return { title: words.say('fault.title'), detail: words.say('fault.detail'), advice: '' };
}

interface Props {
  failure: unknown;
  retry?: () => void;
}

export function Notice({ failure, retry }: Props) {
  const words = useWords();
  const told = tell(failure, words);
  return (
    <div class="notice" role="alert" data-testid="problem">
      <p class="notice-title">{told.title}</p>
      <p>{told.detail}</p>
      {told.advice && <p class="quiet">{told.advice}</p>}
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {words.say('page.again')}
        </button>
      )}
    </div>
  );
}

// Grey lines where words will stand; they appear only when waiting becomes noticeable.
export function Skeleton() {
  const words = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{words.say('page.loading')}</span>
      <i class="skeleton-line" />
      <i class="skeleton-line" />
      <i class="skeleton-line" />
    </div>
  );
}
