// A focal point accepts the rule for its constituency: once, and before anybody answers.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import type { Decision } from '../../decision/shapes';
import { Confirm } from '../../look/form/confirm';
import { Notice } from '../../look/frame/notice';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  decision: Decision;
  actor: Actor;
  side: string; // name of the constituency
  done(): void;
}

export function Accept({ decision, actor, side, done }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const doing = useDoing(done);
  const accept = () => {
    setAsking(false);
    void doing.run(() => actor.does('decision_rule.accepted.v1', { decision: decision.decision }));
  };
  return (
    <section class="part" aria-labelledby="accept-title" data-testid="accept">
      <h2 id="accept-title">{words.say('accept.title', { side })}</h2>
      <p>{words.say('accept.says')}</p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" disabled={doing.busy}
          data-testid="accept-rule" onClick={() => setAsking(true)}>
          {words.say('accept.do')}
        </button>
      </p>
      <Confirm open={asking} title={words.say('accept.sure', { side })} busy={doing.busy}
        yes={words.say('accept.do')} onYes={accept} onNo={() => setAsking(false)}>
        {words.say('accept.sure_says')}
      </Confirm>
    </section>
  );
}
