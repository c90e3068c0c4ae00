// Objections: why somebody can not live with the text, and how each ended: by a changed text, taken
// back, or as a note of dissent that travels with the text wherever it goes.

import { useState } from 'preact/hooks';

import { enclose } from '../../acts/act';
import { wrote, type Actor } from '../../agreement/actors';
import { useKept } from '../../agreement/kept';
import type { How, Objection } from '../../agreement/shapes';
import { written } from '../../agreement/text';
import { TextField } from '../../look/form/fields';
import { Mark, type Shape } from '../../look/figure/mark';
import { Notice } from '../../look/frame/notice';
import { Sentence } from '../../words/sentence';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { AtProposal } from './part';
import { AuthorName } from './author';
import { Fold } from '../../look/form/fold';
import { Waiting } from '../../look/form/waiting';

export function Objections(props: AtProposal) {
  const words = useWords();
  const { told, actor } = props;
  const undecided = told.status !== 'upheld' && told.status !== 'not_upheld';
  return (
    <section aria-labelledby="objections-title" data-testid="objections">
      <h2 id="objections-title">
        {words.say('objections.title', { count: told.objections.length })}
      </h2>
      <p class="quiet">{words.say('objections.lead')}</p>
      <ol class="changes">
        {told.objections.map((one) => (
          <li key={one.objection}><One {...props} objection={one} /></li>
        ))}
      </ol>
      {actor && actor.role !== 'facilitator' && undecided && <Raise {...props} actor={actor} />}
    </section>
  );
}

const shapes: Record<How, Shape> = {
  withdrawn: 'silent', text_changed: 'holds', dissent: 'fails',
};

function One(props: AtProposal & { objection: Objection }) {
  const words = useWords();
  const { summary, actor, objection } = props;
  const { settled } = objection;
  const own = actor !== null && wrote(actor, objection.author, objection.index);
  return (
    <article id={`objection-${objection.objection}`} tabIndex={-1} class="change"
      data-testid={`objection-${objection.objection}`} data-how={settled?.how ?? 'open'}>
      <h3>{words.say('objections.number', { number: objection.objection })}</h3>
      <p class="quiet">
        <Sentence say="amendments.by" values={{
          by: <AuthorName {...{ summary }} author={objection.author} />,
          day: words.day(objection.at),
        }} />
        {' · '}{words.say('amendments.for_version', { version: objection.version })}
      </p>
      <blockquote class="reason"><Said texts={objection.reason} /></blockquote>
      <p class="change-status">
        <Mark shape={settled ? shapes[settled.how] : 'missing'} />{' '}
        {settled
          ? words.say(`settled.${settled.how}`, { version: settled.version ?? 0 })
          : words.say('settled.open')}
      </p>
      {settled && Object.keys(settled.note).length > 0 && (
        <blockquote class="reason"><Said texts={settled.note} /></blockquote>
      )}
      {!settled && actor && (own || actor.role === 'facilitator') && (
        <Settle {...props} actor={actor} own={own} />
      )}
    </article>
  );
}

// Its author says how it ends; a facilitator may only let it travel.
function Settle({ summary, told, actor, again, objection, own }: AtProposal & {
  actor: Actor; objection: Objection; own: boolean;
}) {
  const words = useWords();
  const [note, setNote] = useState('');
  const doing = useDoing(again);
  const id = objection.objection;
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0]!;
  const settle = (how: How) => void doing.run(() => {
    const { digests, contents } = enclose(written({ [language]: note }));
    return actor.does('objection.settled.v1', {
      how, objection: id,
      ...(contents.length > 0 && { note: digests }),
      ...(how === 'text_changed' && { version: told.version }),
    }, contents);
  });
  return (
    <div class="ruling" data-testid={`settle-${id}`}>
      <TextField id={`settle-note-${id}`} label={words.say('objections.note')} lines={2}
        lang={language} value={note} change={setNote} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Waiting actor={actor} busy={doing.busy} />
      <p class="actions">
        {own && told.version > objection.version && (
          <button type="button" class="button" disabled={doing.busy}
            data-testid={`met-${id}`} onClick={() => settle('text_changed')}>
            {words.say('objections.met', { version: told.version })}
          </button>
        )}
        {own && (
          <button type="button" class="button" disabled={doing.busy}
            data-testid={`withdraw-objection-${id}`} onClick={() => settle('withdrawn')}>
            {words.say('objections.withdraw')}
          </button>
        )}
        <button type="button" class="button" disabled={doing.busy}
          data-testid={`dissent-${id}`} onClick={() => settle('dissent')}>
          {words.say('objections.dissent')}
        </button>
      </p>
    </div>
  );
}

function Raise({ summary, told, actor, again }: AtProposal & { actor: Actor }) {
  const words = useWords();
  const reason = useKept<string>(`objection/${summary.dialogue}/${told.proposal}`, () => '');
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    reason.forget();
    setTried(false);
    again();
  });
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0]!;
  const empty = reason.value.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (empty) return document.getElementById('object-reason')?.focus();
    const { digests, contents } = enclose(written({ [language]: reason.value }));
    void doing.run(() => actor.does('objection.raised.v1', {
      proposal: told.proposal, reason: digests,
    }, contents));
  };
  return (
    <Fold id="object" title={words.say('objections.raise')} begun={reason.value !== ''}>
      <form class="form" noValidate onSubmit={submit}
        data-testid="object">
        <TextField id="object-reason" label={words.say('objections.reason')} lines={3} voice
          hint={words.say(actor.role === 'seat' ? 'objections.hint_seat' : 'objections.hint_focal')}
          lang={language} value={reason.value} change={reason.change}
          fault={tried && empty ? words.say('objections.reason_missing') : null} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <Waiting actor={actor} busy={doing.busy} />
        <p class="actions">
          <button type="submit" class="button" disabled={doing.busy} data-testid="send-objection">
            {words.say('objections.send')}
          </button>
          <span role="status">{doing.done && words.say('objections.done')}</span>
        </p>
      </form>
    </Fold>
  );
}
