// Since then: what followed the signature, as of today. Beside the document, on the page alone.

import { hostNow } from '../../api/clerk';
import { lazy } from '../../look/frame/lazy';
import { OnceSeen } from '../../look/frame/once_seen';
import { address } from '../../routes';
import { place } from '../../session/address';
import { useWords } from '../../words/speech';
import type { Props } from './happenings';

const Happenings = lazy(() => import('./happenings').then((file) => file.Happenings));

export function SinceThen({ summary, then }: Props) {
  const words = useWords();
  return (
    <section class="outcome-since" aria-labelledby="since-title" data-screen-only
      data-testid="since">
      <h2 id="since-title">{words.say('since.title')}</h2>
      <p class="quiet">{words.say('since.says', { moment: words.moment(hostNow()) })}</p>
      <OnceSeen><Happenings summary={summary} then={then} /></OnceSeen>
      <p class="actions">
        <a class="button" href={place.answers(summary.dialogue)}>{words.say('since.ledger')}</a>
        <a class="button" href={address.register(summary.dialogue)}>
          {words.say('since.register')}
        </a>
      </p>
    </section>
  );
}
