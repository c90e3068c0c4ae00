// A facilitator addresses a statement to a constituency, with a day.

import { useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { DateField } from '../../look/form/fields';
import { SideOptions } from '../../look/form/side_options';
import { dueDay, endOf } from '../../session/owed';
import type { AddressedStatement } from '../../session/shapes';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  signer: Key;
  item: AddressedStatement;
  done(): void;
}

export function Ask({ summary, signer, item, done }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [of, setOf] = useState(summary.constituencies[0]?.code ?? '');
  const [due, setDue] = useState(() => dueDay(hostNow(), null));
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setAsking(false);
    done();
  });
  const at = endOf(due);
  const late = !(at > hostNow());
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (late) return;
    void doing.run(() => act(summary.dialogue, signer, 'answer.requested.v1',
      { due: at, of, statement: item.statement }));
  };
  if (!asking) {
    return (
      <button type="button" class="plain" data-testid={`ask-${item.statement}`}
        onClick={() => setAsking(true)}>
        {words.say('answers.ask')}
      </button>
    );
  }
  return (
    <form class="ask-form" noValidate onSubmit={submit}>
      <div class="field">
        <label for={`of-${item.statement}`}>{words.say('answers.ask_of')}</label>
        <select id={`of-${item.statement}`} class="input" value={of}
          onChange={(event) => setOf(event.currentTarget.value)}>
          <SideOptions of={summary.constituencies} />
        </select>
      </div>
      <DateField id={`due-${item.statement}`} label={words.say('answers.ask_due')} value={due}
        change={setDue} fault={tried && late ? words.say('fault.past') : null} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button" disabled={doing.busy}
          data-testid={`ask-send-${item.statement}`}>
          {words.say('answers.ask_send')}
        </button>
        <button type="button" class="plain" onClick={() => setAsking(false)}>
          {words.say('page.cancel')}
        </button>
      </p>
    </form>
  );
}
