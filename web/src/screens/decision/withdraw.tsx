// Taking an endorsement back: it stops counting, and stays on record with the reason.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import { written } from '../../agreement/text';
import type { Summary, Texts } from '../../api/shapes';
import type { Endorsement } from '../../decision/shapes';
import { Notice } from '../../look/frame/notice';
import { Envelope } from '../../session/envelope';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { anyWritten, Bilingual } from './bilingual';

interface Props {
  summary: Summary;
  one: Endorsement;
  actor: Actor;
  done(): void;
}

export function Withdraw({ summary, one, actor, done }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<Texts>({});
  const [tried, setTried] = useState(false);
  const doing = useDoing(done);
  const lacking = !anyWritten(reason);
  const id = `withdraw-${one.endorsement}`;
  if (!open) {
    return (
      <button type="button" class="plain" data-testid={id} onClick={() => setOpen(true)}>
        {words.say('withdraw.open')}
      </button>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (lacking) return;
    const envelope = new Envelope();
    const body = { endorsement: one.endorsement, reason: envelope.put(written(reason)) };
    void doing.run(() => actor.does('endorsement.withdrawn.v1', body, envelope.contents));
  };
  return (
    <form class="form" noValidate onSubmit={submit} data-testid={`${id}-form`}>
      <Bilingual id={`${id}-reason`} languages={summary.languages} texts={reason}
        change={setReason} label={words.say('withdraw.reason')}
        hint={words.say('withdraw.hint')}
        fault={tried && lacking ? words.say('voice.fault_reason') : null} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}>
          {words.say('withdraw.do')}
        </button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {words.say('page.cancel')}
        </button>
      </p>
    </form>
  );
}
