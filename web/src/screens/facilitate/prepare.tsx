// Before a session: the note (whom to turn to, what it is for), the run-sheet, the agreement on
// the floor; then the doors open.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Texts } from '../../api/shapes';
import { CheckField, NumberField, TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { empty, Envelope, faultsIn } from '../../session/envelope';
import type { Note } from '../../session/shapes';
import { plannedHour, recorded, unspoken, type Planned } from '../../session/template';
import { languageName } from '../../words/language_name';
import { Said, useWords } from '../../words/speech';
import type { AtDesk } from './at_desk';
import { useDoing } from './doing';

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

// In each language that these pages do not speak.
function TitlesByHand({ line, byHand, titles, tried, change }: {
  line: Planned; byHand: string[]; titles: Texts; tried: boolean; change(titles: Texts): void;
}) {
  const words = useWords();
  return (
    <>
      {byHand.map((tag) => (
        <TextField key={tag} id={`title-${line.key}-${tag}`} lang={tag} value={titles[tag] ?? ''}
          label={words.say('prepare.title_in', { language: languageName(tag, words.language) })}
          change={(value) => change({ ...titles, [tag]: value })}
          fault={tried && !titles[tag]?.trim() ? words.say('fault.empty') : null} />
      ))}
    </>
  );
}

const wholeMinutes = /^[1-9]\d{0,2}$/;

function OpenSession({ summary, signer, followed, reload }: AtDesk) {
  const words = useWords();
  const [plan, setPlan] = useState<Planned[]>(() => plannedHour(summary));
  const [minutes, setMinutes] = useState<Record<string, string>>({});
  const [titles, setTitles] = useState<Record<string, Texts>>({}); // written by hand
  const [tried, setTried] = useState(false);
  const [balance, setBalance] = useState(false);
  const doing = useDoing(() => {
    followed.reload();
    reload();
  });
  const typed = (line: Planned) => minutes[line.key] ?? String(line.minutes);
  const byHand = unspoken(summary.languages);
  const titleOf = (line: Planned): Texts => ({ ...line.title, ...titles[line.key] });
  const untitled = plan.some((line) => recorded(titleOf(line), summary.languages) === null);
  const faulty = plan.some((line) => !wholeMinutes.test(typed(line)));
  const sum = plan.reduce((total, line) => total + (Number(typed(line)) || 0), 0);
  const open = () => {
    setTried(true);
    if (faulty || untitled || plan.length === 0) return;
    const envelope = new Envelope();
    const phases = plan.map((line) => {
      const { stage, screen, question } = line;
      const hint = recorded(line.hint, summary.languages);
      return {
        ...(hint ? { hint: envelope.put(hint) } : {}), minutes: Number(typed(line)), screen, stage,
        title: envelope.put(recorded(titleOf(line), summary.languages)!),
        ...(question === undefined ? {} : { question }),
      };
    });
    const body = {
      floor_balance: balance, phases, starts: hostNow(), title: envelope.put(summary.title),
    };
    void doing.run(() =>
      act(summary.dialogue, signer, 'session.opened.v1', body, envelope.contents));
  };
  return (
    <div class="prepare-form" data-testid="open-session-form">
      <h3>{words.say('prepare.run_sheet', { count: sum })}</h3>
      {byHand.length > 0 && (
        <p class="notice" data-testid="titles-by-hand">
          {words.say('prepare.by_hand', {
            languages: byHand.map((tag) => languageName(tag, words.language)).join(', '),
          })}
        </p>
      )}
      <ol class="plan">
        {plan.map((line) => (
          <li key={line.key}>
            <NumberField id={`minutes-${line.key}`} value={typed(line)}
              label={<Said texts={line.title} />} hint={<Said texts={line.hint} />}
              fault={wholeMinutes.test(typed(line)) ? null : words.say('fault.number')}
              change={(value) => setMinutes({ ...minutes, [line.key]: value.trim() })} />
            <TitlesByHand {...{ line, byHand, tried }} titles={titles[line.key] ?? {}}
              change={(news) => setTitles({ ...titles, [line.key]: news })} />
            <button type="button" class="plain"
              onClick={() => setPlan(plan.filter((other) => other !== line))}>
              {words.say('prepare.drop')}
              <span class="unseen"> <Said texts={line.title} /></span>
            </button>
          </li>
        ))}
      </ol>
      <CheckField id="floor-balance" label={words.say('prepare.balance')} value={balance}
        hint={words.say('prepare.balance_hint')} change={setBalance} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" data-testid="open-session"
          disabled={doing.busy || faulty} onClick={open}>
          {words.say('prepare.open')}
        </button>
      </p>
    </div>
  );
}
