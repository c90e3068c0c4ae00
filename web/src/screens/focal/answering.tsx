// What a constituency was asked to answer, and its answers: in the open, signed by its focal point.

import { useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import type { Summary } from '../../api/shapes';
import { ChoiceField, TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Empty } from '../../look/course/states';
import { Envelope, faultsIn } from '../../session/envelope';
import type { AddressedStatement, AnswerOutcome, AnswerRequest } from '../../session/shapes';
import { useLedger } from '../../session/use_ledger';
import { useNow } from '../../session/use_room';
import { MoreWords } from '../../words/more_words';
import { sessionWords } from '../../words/session/load';
import { useWords } from '../../words/speech';
import { Addressed } from '../answers/addressed';
import '../answers/answers.css';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  signer: Key;
  code: string; // of the constituency that is spoken for
}

const none: ReadonlySet<number> = new Set(); // a focal point writes no statement of its own here

export function Answering(props: Props) {
  return <MoreWords load={sessionWords}><Asked {...props} /></MoreWords>;
}

function Asked({ summary, signer, code }: Props) {
  const words = useWords();
  const now = useNow();
  const { ledger, failure, load } = useLedger(summary);
  const asked = (ledger?.statements ?? []).flatMap((item) => {
    const requests = item.requests.filter((request) => request.of === code);
    return requests.length > 0 ? [{ ...item, requests }] : [];
  });
  return (
    <section aria-labelledby="answering-title" data-testid="answering">
      <h2 id="answering-title">{words.say('answering.title')}</h2>
      <p class="quiet">{words.say('answering.open')}</p>
      {failure !== null && <Notice failure={failure} retry={load} />}
      {ledger && asked.length === 0 && <Empty title={words.say('answering.nothing')} />}
      <ol class="addressed-list">
        {asked.map((item) => (
          <li key={item.statement}>
            <Addressed {...{ summary, item, now }} mine={none} />
            {item.requests.map((request) => (
              <GiveAnswer key={request.request} {...{ summary, request, item, signer }}
                done={load} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GiveProps {
  summary: Summary;
  item: AddressedStatement;
  request: AnswerRequest;
  signer: Key;
  done(): void;
}

const outcomes: AnswerOutcome[] = ['taken_up', 'in_part', 'not_taken_up'];

function GiveAnswer({ summary, request, signer, done }: GiveProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<AnswerOutcome | null>(null);
  const [where, setWhere] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setOpen(false);
    done();
  });
  const { language } = words;
  const fault = (text: string) => faultsIn({ [language]: text }, [language])[0]?.[1];
  const needsWhere = outcome === 'taken_up' || outcome === 'in_part';
  const needsReason = outcome === 'in_part' || outcome === 'not_taken_up';
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!outcome || (needsWhere && fault(where)) || (needsReason && fault(reason))) return;
    const envelope = new Envelope();
    const body = {
      outcome, request: request.request,
      ...(needsReason ? { reason: envelope.put({ [language]: reason }) } : {}),
      ...(needsWhere ? { where: envelope.put({ [language]: where }) } : {}),
    };
    void doing.run(() =>
      act(summary.dialogue, signer, 'statement.answered.v1', body, envelope.contents));
  };
  if (!open) {
    return (
      <button type="button" class={request.answers.length > 0 ? 'plain' : 'button primary'}
        data-testid={`answer-${request.request}`} onClick={() => setOpen(true)}>
        {words.say(request.answers.length > 0 ? 'answering.answer_again' : 'answering.answer')}
      </button>
    );
  }
  const id = `answer-${request.request}`;
  const told = (needed: boolean, text: string) => {
    const found = tried && needed ? fault(text) : undefined;
    return found ? words.say(`fault.${found}`) : null;
  };
  return (
    <form class="ask-form" noValidate onSubmit={submit}>
      <ChoiceField<AnswerOutcome> id={`${id}-outcome`} value={outcome}
        label={words.say('answering.outcome')}
        options={outcomes.map((value) =>
          ({ value, label: words.say(`answers.outcome_${value}`) }))}
        change={setOutcome}
        fault={tried && !outcome ? words.say('answering.fault_outcome') : null} />
      {needsWhere && (
        <TextField id={`${id}-where`} label={words.say('answering.where')} value={where} lines={2}
          hint={words.say('answering.where_hint')} change={setWhere} lang={language}
          fault={told(needsWhere, where)} />
      )}
      {needsReason && (
        <TextField id={`${id}-reason`} label={words.say('answering.reason')} value={reason}
          lines={2} change={setReason} lang={language} fault={told(needsReason, reason)} />
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}
          data-testid={`${id}-send`}>
          {words.say('answering.send')}
        </button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {words.say('page.cancel')}
        </button>
      </p>
    </form>
  );
}
