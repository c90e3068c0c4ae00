// After a session: its outcome, and the way to it; published again if the first try was cut off.

import { Notice } from '../../look/frame/notice';
import { place } from '../../session/address';
import { publishOutcome } from '../../outcome/publish';
import { momentHere } from '../../session/zones';
import { useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

export function Closed({ summary, session, signer, followed }: AtConsole) {
  const words = useWords();
  const doing = useDoing(followed.reload);
  return (
    <section class="desk" aria-labelledby="closed-title" data-testid="session-closed">
      <h2 id="closed-title">{words.say('closed.title')}</h2>
      <p>
        {words.say('closed.at', {
          moment: momentHere(words, session.closed?.at ?? session.at),
        })}{' '}
        {words.say(session.outcome ? 'closed.published' : 'closed.unpublished')}
      </p>
      <p class="actions">
        {session.outcome ? (
          <a class="button primary" href={place.outcome(summary.dialogue, session.session)}
            data-testid="to-outcome">
            {words.say('closed.outcome')}
          </a>
        ) : (
          <button type="button" class="button primary" disabled={doing.busy}
            onClick={() => void doing.run(() =>
              publishOutcome(summary.dialogue, signer, session.session))}>
            {words.say('closed.publish')}
          </button>
        )}
        <a class="button" href={place.answers(summary.dialogue)}>{words.say('answers.title')}</a>
      </p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </section>
  );
}
