// Sealing a pledge, or the answer to one. The words stay on this device; only their digest is
// recorded. Said before, not after: who loses the words can not open the pledge.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { seal } from '../../decision/sealed';
import type { Pledge } from '../../decision/shapes';
import { device } from '../../device/storage';
import { DateField, Faults, TextField, type Found } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { SideOptions } from '../../look/form/side_options';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  actor: Actor;
  asked: Pledge | null; // the pledge that this one answers
  done(): void;
}

const momentOf = (text: string) =>
  (text === '' ? null : Math.floor(new Date(text).getTime() / 1_000));

export function SealForm({ summary, actor, asked, done }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0] ?? words.language;
  const [side, setSide] = useState(asked?.author.constituency ?? '');
  const [before, setBefore] = useState('');
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => {
    setText('');
    setBefore('');
    setTries(0);
    done();
  });
  const id = asked ? `answer-pledge-${asked.pledge}` : 'pledge';
  const moment = asked ? asked.opens_before : momentOf(before);
  const found: Found[] = tries === 0 ? [] : [
    ...(side === '' ? [{ id: `${id}-side`, says: words.say('pledge.fault_side') }] : []),
    ...(text.trim() === '' ? [{ id: `${id}-text`, says: words.say('pledge.fault_text') }] : []),
    ...(moment === null || moment <= hostNow()
      ? [{ id: `${id}-before`, says: words.say('pledge.fault_before') }] : []),
  ];
  const faultAt = (field: string) => found.find((one) => one.id === `${id}-${field}`)?.says ?? null;
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (side === '' || text.trim() === '' || moment === null || moment <= hostNow()) return;
    // Kept before it is sent: an answer lost on the way must not lose the words.
    const digest = seal(dialogue, language, text);
    const body = {
      digest, opens_before: moment, with: side, ...(asked ? { answers: asked.pledge } : {}),
    };
    void doing.run(() => actor.does('pledge.sealed.v1', body));
  };
  const others = summary.constituencies.filter((one) => one.code !== actor.constituency);
  return (
    <section class="part" aria-labelledby={`${id}-title`} data-testid={`${id}-form`}>
      <h2 id={`${id}-title`}>{words.say(asked ? 'pledge.answer_title' : 'pledge.seal_title')}</h2>
      <p>{words.say('pledge.kept_here')}</p>
      {!device.lasting && <p class="notice">{words.say('pledge.not_lasting')}</p>}
      <form class="form" noValidate onSubmit={submit}>
        <Faults found={found} version={tries} />
        {!asked && (
          <>
            <div class="field" data-fault={Boolean(faultAt('side'))}>
              <label for={`${id}-side`}>{words.say('pledge.with')}</label>
              <select id={`${id}-side`} class="input" value={side}
                onChange={(event) => setSide(event.currentTarget.value)}>
                <option value="">{words.say('ruledesk.choose')}</option>
                <SideOptions of={others} />
              </select>
            </div>
            <DateField id={`${id}-before`} kind="datetime-local" value={before}
              label={words.say('pledge.opens_before')} hint={words.say('pledge.before_hint')}
              change={setBefore} fault={faultAt('before')} />
          </>
        )}
        <TextField id={`${id}-text`} label={words.say('pledge.text')} lang={language} lines={3}
          voice hint={words.say('pledge.text_hint')} value={text} change={setText}
          fault={faultAt('text')} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy}
            data-testid={`${id}-seal`}>{words.say('pledge.seal')}</button>
          <span role="status">{doing.done && words.say('pledge.sealed')}</span>
        </p>
      </form>
    </section>
  );
}
