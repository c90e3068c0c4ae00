// The facilitator closes: the host counts and takes no more answers, then the conclusion is stated.
// The register takes only the one that comes out of the answers.

import { useState } from 'preact/hooks';

import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { conclude } from '../../decision/host';
import type { Decision } from '../../decision/shapes';
import { Confirm } from '../../look/form/confirm';
import { Notice } from '../../look/frame/notice';
import { keyHere } from '../../session/office';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  decision: Decision;
  done(): void;
}

export function Close({ summary, decision, done }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const doing = useDoing(done);
  const key = keyHere(summary.dialogue);
  if (!key) return null;
  const { closes } = decision;
  const early = closes !== null && hostNow() < closes;
  const close = () => {
    setAsking(false);
    void doing.run(() => conclude(summary.dialogue, key, decision.decision));
  };
  return (
    <section class="part" aria-labelledby="close-title" data-testid="close">
      <h2 id="close-title">{words.say('conclude.title')}</h2>
      <p>{early
        ? words.say('conclude.early', { moment: words.moment(closes) })
        : words.say('conclude.says')}</p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" disabled={doing.busy || early}
          data-testid="close-decision" onClick={() => setAsking(true)}>
          {words.say('conclude.do')}
        </button>
      </p>
      <Confirm open={asking} title={words.say('conclude.sure')} busy={doing.busy}
        yes={words.say('conclude.do')} onYes={close} onNo={() => setAsking(false)}>
        {words.say('conclude.sure_says')}
      </Confirm>
    </section>
  );
}
