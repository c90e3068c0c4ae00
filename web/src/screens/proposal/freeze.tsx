// Freezing: from then on the text changes no more, and can be decided on. What stands in the way is
// said before the law says it.

import { useState } from 'preact/hooks';

import { Confirm } from '../../look/form/confirm';
import { Mark } from '../../look/figure/mark';
import { Notice } from '../../look/frame/notice';
import { address } from '../../routes';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { AtProposal } from './part';

export function Freeze({ summary, told, actor, again }: AtProposal) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const doing = useDoing(again);
  if (told.frozen_by !== null) {
    return (
      <p class="quiet">
        {words.say('freeze.done')}{' '}
        {told.decision === null && actor?.role === 'facilitator' && (
          <a href={`${address.decisions(summary.dialogue)}?proposal=${told.proposal}`}>
            {words.say('freeze.to_rule')}
          </a>
        )}
      </p>
    );
  }
  if (actor?.role !== 'facilitator') return <p class="quiet">{words.say('freeze.explained')}</p>;
  const missing = told.languages_missing.map((tag) => languageName(tag, words.language));
  const freeze = () => {
    setAsking(false);
    void doing.run(() => actor.does('text.frozen.v1', {
      proposal: told.proposal, version: told.version,
    }));
  };
  return (
    <div class="desk" id="freeze" tabIndex={-1} data-testid="freeze">
      <h3>{words.say('freeze.title')}</h3>
      <p>{words.say('freeze.explained')}</p>
      <ul class="checks">
        <Check holds={missing.length === 0} says={missing.length === 0
          ? words.say('freeze.every_language')
          : words.say('proposals.language_missing', { languages: missing.join(', ') })} />
        <Check holds={told.amendments_open === 0} says={told.amendments_open === 0
          ? words.say('freeze.no_amendment')
          : words.say('proposals.amendments_open', { count: told.amendments_open })} />
      </ul>
      {told.objections_open > 0 && (
        <p class="quiet">{words.say('freeze.objections', { count: told.objections_open })}</p>
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" disabled={doing.busy}
          data-testid="freeze-text" onClick={() => setAsking(true)}>
          {words.say('freeze.freeze', { version: told.version })}
        </button>
      </p>
      <Confirm open={asking} title={words.say('freeze.sure', { version: told.version })}
        yes={words.say('freeze.yes')} onYes={freeze} onNo={() => setAsking(false)}>
        <p>{words.say('freeze.sure_detail')}</p>
      </Confirm>
    </div>
  );
}

export function Check({ holds, says }: { holds: boolean; says: string }) {
  return (
    <li class={holds ? undefined : 'lacking'} data-holds={holds}>
      <Mark shape={holds ? 'holds' : 'missing'} /> {says}
    </li>
  );
}
