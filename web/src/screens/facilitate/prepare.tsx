// Before a session: the note (whom to turn to, what it is for), then the run-sheet.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import type { Texts } from '../../api/shapes';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { empty, Envelope, faultsIn } from '../../session/envelope';
import type { Note } from '../../session/shapes';
import { languageName } from '../../words/language_name';
import { Said, useWords } from '../../words/speech';
import type { AtDesk } from './at_desk';
import { useDoing } from './doing';
import { OpenSession } from './open_session';

export function Prepare(props: AtDesk) {
  const words = useWords();
  const note = props.followed.room?.note ?? null;
  const [renewing, setRenewing] = useState(false);
  return (
    <section class="prepare" aria-labelledby="prepare-title" data-testid="prepare">
      <h2 id="prepare-title">{words.say('prepare.title')}</h2>
      {note && !renewing && (
        <>
          <p>
            {words.say('prepare.contact_is')} <strong><Said texts={note.contact} /></strong>{' '}
            <button type="button" class="plain" onClick={() => setRenewing(true)}>
              {words.say('prepare.renew')}
            </button>
          </p>
          <OpenSession {...props} />
        </>
      )}
      {(!note || renewing) && <PublishNote {...props} done={() => setRenewing(false)} />}
    </section>
  );
}

// What the form has no field for travels from the last note into the next.
function unchanged(note: Note | null, envelope: Envelope) {
  return {
    ...(note?.agenda ? { agenda: note.agenda.map((item) => envelope.put(item)) } : {}),
    ...(note?.starts !== undefined ? { starts: note.starts } : {}),
    ...(note?.minutes !== undefined ? { minutes: note.minutes } : {}),
  };
}

function PublishNote({ summary, signer, followed, done }: AtDesk & { done(): void }) {
  const words = useWords();
  const before = followed.room?.note ?? null;
  const [contact, setContact] = useState<Texts>(before?.contact ?? {});
  const [safe, setSafe] = useState<Texts>(before?.safe_contact ?? {});
  const [context, setContext] = useState<Texts>(before?.context ?? {});
  const [aims, setAims] = useState<Texts>(() => Object.fromEntries(summary.languages.map((tag) =>
    [tag, (before?.objectives ?? []).map((aim) => aim[tag] ?? '').join('\n')])));
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  const { languages } = summary;
  const lines = (tag: string) =>
    (aims[tag] ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  const count = lines(languages[0]!).length;
  const uneven = languages.some((tag) => lines(tag).length !== count) || count === 0;
  const faults = new Map(faultsIn(contact, languages));
  const ifAny = (texts: Texts) => new Map(empty(texts) ? [] : faultsIn(texts, languages));
  const safeFaults = ifAny(safe);
  const contextFaults = ifAny(context);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (faults.size + safeFaults.size + contextFaults.size > 0 || uneven) return;
    const envelope = new Envelope();
    const objectives = Array.from({ length: count }, (_, index) => envelope.put(
      Object.fromEntries(languages.map((tag) => [tag, lines(tag)[index]!]))));
    const body = {
      ...unchanged(before, envelope),
      contact: envelope.put(contact), objectives,
      title: envelope.put(before?.title ?? summary.title),
      ...(empty(safe) ? {} : { safe_contact: envelope.put(safe) }),
      ...(empty(context) ? {} : { context: envelope.put(context) }),
    };
    void doing.run(() =>
      act(summary.dialogue, signer, 'note.published.v1', body, envelope.contents));
  };
  const fields = (
    name: 'contact' | 'safe' | 'context' | 'aims', texts: Texts, set: (texts: Texts) => void,
    fault: (tag: string) => string | null, tall = 1,
  ) => languages.map((tag) => (
    <TextField key={`${name}-${tag}`} id={`${name}-${tag}`} lang={tag} lines={tall}
      label={`${words.say(`prepare.${name}`)} · ${languageName(tag, words.language)}`}
      hint={tag === languages[0] ? words.say(`prepare.${name}_hint`) : undefined}
      value={texts[tag] ?? ''} change={(value) => set({ ...texts, [tag]: value })}
      fault={tried ? fault(tag) : null} />
  ));
  const said = (found: Map<string, string>) => (tag: string) => {
    const fault = found.get(tag) as 'empty' | 'too_long' | 'forbidden_character' | undefined;
    return fault ? words.say(`fault.${fault}`) : null;
  };
  return (
    <form class="prepare-form" noValidate onSubmit={submit} data-testid="publish-note">
      {fields('contact', contact, setContact, said(faults))}
      {fields('safe', safe, setSafe, said(safeFaults))}
      {fields('context', context, setContext, said(contextFaults), 3)}
      {fields('aims', aims, setAims, () => (uneven ? words.say('prepare.aims_fault') : null), 3)}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy} data-testid="note">
          {words.say('prepare.publish')}
        </button>
      </p>
    </form>
  );
}
