// A facilitator asks for every answer that is still owed, in one press: of one constituency, by one
// day. Whoever else is concerned is added statement by statement (ask.tsx).

import { useEffect, useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { DateField } from '../../look/form/fields';
import { SideOptions } from '../../look/form/side_options';
import { Notice } from '../../look/frame/notice';
import { room } from '../../session/clerk';
import { dueDay, endOf, owed } from '../../session/owed';
import type { AddressedStatement } from '../../session/shapes';
import { askingWords } from '../../words/asking/load';
import { MoreWords } from '../../words/more_words';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  signer: Key;
  all: AddressedStatement[];
  done(): void;
}

export function AskAll(props: Props) {
  return <MoreWords load={askingWords}><Panel {...props} /></MoreWords>;
}

function Panel(props: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);
  const count = owed(props.all, null).length;
  if (count === 0 && !asking) {
    return asked > 0
      ? <p class="quiet" role="status">{words.say('answers.all_done', { count: asked })}</p> : null;
  }
  return (
    <section class="ask-all" aria-labelledby="ask-all-title" data-testid="ask-all">
      <h2 id="ask-all-title">{words.say('answers.all_title')}</h2>
      <p>{words.say('answers.all_says', { count })}</p>
      {asking ? (
        <Form {...props} cancel={() => setAsking(false)}
          sent={(number) => {
            setAsked(number);
            setAsking(false);
          }} />
      ) : (
        <button type="button" class="button" data-testid="ask-all-open"
          onClick={() => setAsking(true)}>
          {words.say('answers.all_open')}
        </button>
      )}
    </section>
  );
}

function Form({ summary, signer, all, done, cancel, sent }: Props & {
  cancel(): void; sent(count: number): void;
}) {
  const words = useWords();
  const [of, setOf] = useState('');
  const [question, setQuestion] = useState<number | null>(null);
  const [usual] = useState(() => dueDay(hostNow(), null));
  const [due, setDue] = useState(usual);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState({ count: 0, of: 0 });
  const doing = useDoing(() => undefined);
  // The day on which the newest session is looked at again is the day agreed for answers.
  useEffect(() => {
    room(summary.dialogue).then(({ sessions }) => {
      const agreed = dueDay(hostNow(), sessions.at(-1)?.closed?.follow_up ?? null);
      setDue((written) => (written === usual ? agreed : written));
    }, () => undefined);
  }, [summary.dialogue, usual]);
  const late = !(endOf(due) > hostNow());
  const chosen = owed(all, question);
  const questions = summary.questions.filter((one) => owed(all, one.question).length > 0);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (late || of === '') return;
    void doing.run(async () => {
      try {
        for (const [at, { statement }] of chosen.entries()) {
          setSending({ count: at, of: chosen.length });
          await act(summary.dialogue, signer, 'answer.requested.v1',
            { due: endOf(due), of, statement });
        }
        sent(chosen.length);
      } finally {
        done();
      }
    });
  };
  const none = tried && of === '';
  return (
    <form class="ask-form" noValidate onSubmit={submit}>
      <div class="field" data-fault={none}>
        <label for="ask-all-of">{words.say('answers.ask_of')}</label>
        <select id="ask-all-of" class="input" value={of} aria-invalid={none}
          aria-describedby={none ? 'ask-all-of-fault' : undefined}
          onChange={(event) => setOf(event.currentTarget.value)}>
          <option value="">{words.say('answers.all_of_none')}</option>
          <SideOptions of={summary.constituencies} />
        </select>
        {none && <p class="fault" id="ask-all-of-fault">{words.say('answers.all_of_fault')}</p>}
      </div>
      {questions.length > 1 && (
        <div class="field">
          <label for="ask-all-which">{words.say('answers.all_which')}</label>
          <select id="ask-all-which" class="input" value={question ?? ''}
            onChange={(event) => setQuestion(Number(event.currentTarget.value) || null)}>
            <option value="">{words.say('answers.all_which_all')}</option>
            {questions.map((one) => (
              <option key={one.question} value={one.question}>
                {words.say('answers.all_question', { question: one.question })}
              </option>
            ))}
          </select>
        </div>
      )}
      <DateField id="ask-all-due" label={words.say('answers.ask_due')} value={due}
        change={setDue} fault={tried && late ? words.say('fault.past') : null} />
      {doing.failure !== null && (
        <>
          <p>{words.say('answers.all_partly', sending)}</p>
          <Notice failure={doing.failure} />
        </>
      )}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}
          data-testid="ask-all-send">
          {doing.busy ? words.say('answers.all_sending', sending)
            : words.say('answers.all_send', { count: chosen.length })}
        </button>
        <button type="button" class="plain" onClick={cancel}>{words.say('page.cancel')}</button>
      </p>
    </form>
  );
}
