// The graded political response: noted, in part, accepted; with a text and a date, in the open.

import { useState } from 'preact/hooks';

import { noonOf } from '../../acts/day';
import type { Actor } from '../../agreement/actors';
import { written } from '../../agreement/text';
import type { Summary, Texts } from '../../api/shapes';
import { grades, type Grade, type Response } from '../../decision/shapes';
import { ChoiceField, DateField } from '../../look/form/fields';
import { Mark } from '../../look/figure/mark';
import { Notice } from '../../look/frame/notice';
import { Envelope } from '../../session/envelope';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { anyWritten, Bilingual } from './bilingual';
import { Speaker } from './speaker';

const shapes = { noted: 'silent', in_part: 'missing', accepted: 'holds' } as const;

export function Responses({ summary, responses }: { summary: Summary; responses: Response[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="responses-title" data-testid="responses">
      <h2 id="responses-title">{words.say('response.title')}</h2>
      {responses.length === 0 && <p class="quiet">{words.say('response.none')}</p>}
      <ol class="endorsements">
        {responses.map((one) => (
          <li key={one.index}>
            <article class="endorsement" data-grade={one.grade}>
              <p>
                <strong><Speaker summary={summary} author={one.author} /></strong>
                <span class="quiet"> · {words.day(one.at)}</span>
              </p>
              <p class="endorsement-state">
                <Mark shape={shapes[one.grade]} /> {words.say(`grade.${one.grade}`)}
                {one.due !== null && (
                  <> · {words.say('response.due', { day: words.day(one.due) })}</>
                )}
              </p>
              <p class="voice"><Said texts={one.text} /></p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Props {
  summary: Summary;
  proposal: number;
  actor: Actor;
  done(): void;
}

// Noon in UTC: the same day almost everywhere.
export function Respond({ summary, proposal, actor, done }: Props) {
  const words = useWords();
  const [grade, setGrade] = useState<Grade | null>(null);
  const [text, setText] = useState<Texts>({});
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setGrade(null);
    setText({});
    setDue('');
    setTried(false);
    done();
  });
  const lacking = !anyWritten(text);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!grade || lacking) return;
    const envelope = new Envelope();
    const body = {
      grade, proposal, text: envelope.put(written(text)),
      ...(due === '' ? {} : { due: noonOf(due) }),
    };
    void doing.run(() => actor.does('response.graded.v1', body, envelope.contents));
  };
  return (
    <section class="part" aria-labelledby="respond-title" data-testid="respond">
      <h2 id="respond-title">{words.say('respond.title')}</h2>
      <form class="form" noValidate onSubmit={submit}>
        <ChoiceField<Grade> id="respond-grade" label={words.say('respond.grade')} value={grade}
          change={setGrade} fault={tried && !grade ? words.say('respond.fault_grade') : null}
          options={grades.map((value) => ({
            value, label: words.say(`grade.${value}`), detail: words.say(`grade.${value}_says`),
          }))} />
        <Bilingual id="respond-text" languages={summary.languages} texts={text} lines={3}
          change={setText} label={words.say('respond.text')}
          fault={tried && lacking ? words.say('respond.fault_text') : null} />
        <DateField id="respond-due" label={words.say('respond.due')} value={due} change={setDue}
          hint={words.say('respond.due_hint')} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy}
            data-testid="respond-send">{words.say('respond.do')}</button>
          <span role="status">{doing.done && words.say('endorse.done')}</span>
        </p>
      </form>
    </section>
  );
}
