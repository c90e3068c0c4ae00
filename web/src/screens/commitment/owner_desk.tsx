// What an owner can still do to its promise, besides reporting: another milestone, closing one,
// saying what the promise hangs on, taking it back. Each is rare, so each opens on its own.

import { useState } from 'preact/hooks';

import { noonOf } from '../../acts/day';
import { hostNow } from '../../api/clerk';
import type { Texts } from '../../api/shapes';
import { instruments, useAsked } from '../../commitment/register';
import { numbered, seriesMax } from '../../commitment/series';
import { Confirm } from '../../look/form/confirm';
import { ChoiceField, DateField, Faults, NumberField, type Found } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope } from '../../session/envelope';
import { Said, useWords } from '../../words/speech';
import { daysOf, once, RepeatPart, type Repeat } from '../focal/repeat_part';
import { Grounds, InstrumentField, type Ground } from '../focal/ground';
import { begun, lackingLanguage, TextsPair, whole } from '../focal/texts_pair';
import { useActing, useNote, type Shared } from './acting';

export function OwnerDesk(props: Shared) {
  const words = useWords();
  const stands = props.told.standing !== 'proposed';
  const open = props.told.milestones.some((one) => one.closed_by === null);
  return (
    <div data-testid="owner-desk">
      {stands && (
        <>
          <details data-testid="add-milestone">
            <summary>{words.say('focal.step')}</summary>
            <AddMilestone {...props} />
          </details>
          {open && (
            <details data-testid="close-milestone">
              <summary>{words.say('focal.step_close')}</summary>
              <CloseMilestone {...props} />
            </details>
          )}
          <details data-testid="anchor-it">
            <summary>{words.say('focal.anchor')}</summary>
            <AnchorIt {...props} />
          </details>
        </>
      )}
      <details data-testid="withdraw-it">
        <summary>{words.say('focal.withdraw')}</summary>
        <WithdrawIt {...props} />
      </details>
    </div>
  );
}

interface Step extends Repeat {
  title: Texts;
  unit: Texts;
  due: string; // a day: the first, where it comes again
  baseline: string;
  target: string;
}
const blank: Step = { ...once, title: {}, unit: {}, due: '', baseline: '0', target: '' };

const wholeNumber = (text: string) =>
  (/^-?\d+$/.test(text.trim()) && Number.isSafeInteger(Number(text)) ? Number(text) : null);

// What the law would refuse, said at its field before anything is sent.
function useStepFaults({ summary: { languages }, told }: Shared, step: Step,
  days: string[]): Found[] {
  const words = useWords();
  const lacking = begun(step.title) ? lackingLanguage(step.title, languages) : languages[0];
  const noUnit = lackingLanguage(step.unit, languages);
  const due = noonOf(step.due);
  const [baseline, target] = [wholeNumber(step.baseline), wholeNumber(step.target)];
  return [
    ...(lacking === undefined ? []
      : [{ id: `step-title-${lacking}`, says: words.say('build.every_language') }]),
    ...(due > hostNow() && due <= told.due ? []
      : [{ id: 'step-due', says: words.say('focal.step_due_fault') }]),
    ...(step.every === '0' || step.due === '' || (days.length > 0
      && told.milestones.length + days.length <= seriesMax) ? []
      : [{ id: 'step-until', says: words.say('focal.series_fault', { max: seriesMax }) }]),
    ...(noUnit === undefined ? []
      : [{ id: `step-unit-${noUnit}`, says: words.say('build.every_language') }]),
    ...(baseline !== null ? []
      : [{ id: 'step-baseline', says: words.say('focal.whole_number') }]),
    ...(target === null ? [{ id: 'step-target', says: words.say('focal.whole_number') }]
      : target === baseline ? [{ id: 'step-target', says: words.say('focal.step_still') }] : []),
  ];
}

function AddMilestone(props: Shared) {
  const words = useWords();
  const { languages } = props.summary;
  const { doing, sendAll, another } = useActing(props);
  const [step, setStep] = useState(blank);
  const [tries, setTries] = useState(0);
  const promised = new Date(props.told.due * 1_000).toISOString().slice(0, 10);
  const days = step.every === '0' ? daysOf(step.due, step, promised)
    : daysOf(step.due, step, promised).filter((day) => noonOf(day) <= props.told.due);
  const faults = useStepFaults(props, step, days);
  const found = tries > 0 ? faults : [];
  const set = (part: Partial<Step>) => {
    another();
    setStep({ ...step, ...part });
  };
  const faultAt = (id: string) => found.find((one) => one.id === id)?.says;
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0) return;
    sendAll('milestone.added.v1', days.map((day, at) => {
      const envelope = new Envelope();
      const title = Object.fromEntries(languages.map(
        (tag) => [tag, numbered((step.title[tag] ?? '').trim(), at, days.length)]));
      const body = {
        commitment: props.told.commitment,
        milestone: {
          baseline: Number(step.baseline),
          due: noonOf(day),
          target: Number(step.target),
          title: envelope.put(title),
          ...(whole(step.unit, languages) && { unit: envelope.put(step.unit) }),
        },
      };
      return { body, contents: envelope.contents };
    }));
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <Faults found={found} version={tries} />
      <TextsPair id="step-title" legend={words.say('focal.step_title')}
        hint={words.say('build.step_hint')} {...{ languages, found }} texts={step.title}
        change={(title) => set({ title })} />
      <DateField id="step-due" label={words.say('build.due')} value={step.due}
        change={(due) => set({ due })} fault={faultAt('step-due')} />
      <RepeatPart id="step" repeat={step} days={days} change={set} fault={faultAt('step-until')} />
      <TextsPair id="step-unit" legend={words.say('focal.step_unit')} {...{ languages, found }}
        texts={step.unit} change={(unit) => set({ unit })} />
      <div class="pair">
        <NumberField id="step-baseline" label={words.say('build.baseline')} value={step.baseline}
          change={(baseline) => set({ baseline })} fault={faultAt('step-baseline')} />
        <NumberField id="step-target" label={words.say('build.target')} value={step.target}
          change={(target) => set({ target })} fault={faultAt('step-target')} />
      </div>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Send busy={doing.busy} done={doing.done} says={words.say('focal.step_send')} />
    </form>
  );
}

function Send({ busy, done, says }: { busy: boolean; done: boolean; says: string }) {
  const words = useWords();
  return (
    <p class="actions">
      <button type="submit" class="button" disabled={busy}>{says}</button>
      <span role="status">{done && words.say('focal.done')}</span>
    </p>
  );
}

function CloseMilestone(props: Shared) {
  const words = useWords();
  const { doing, send } = useActing(props);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const found: Found[] = tries > 0 && chosen === null
    ? [{ id: 'step-closed', says: words.say('focal.step_close_fault') }] : [];
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (chosen === null) return;
    send('milestone.closed.v1',
      { commitment: props.told.commitment, milestone: Number(chosen) });
    setChosen(null);
    setTries(0);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="quiet">{words.say('focal.step_close_means')}</p>
      <Faults found={found} version={tries} />
      <ChoiceField id="step-closed" label={words.say('focal.step_title')} value={chosen}
        change={setChosen} fault={found[0]?.says}
        options={props.told.milestones.flatMap((one, at) => (one.closed_by === null
          ? [{ value: String(at + 1), label: <Said texts={one.title} /> }] : []))} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Send busy={doing.busy} done={doing.done} says={words.say('focal.step_close_send')} />
    </form>
  );
}

function AnchorIt(props: Shared) {
  const words = useWords();
  const { languages } = props.summary;
  const { doing, send } = useActing(props);
  const known = useAsked('instruments', instruments);
  const [paragraph, setParagraph] = useState('');
  const [grounds, setGrounds] = useState<Ground[]>([]);
  const [tries, setTries] = useState(0);
  const written = grounds.filter((one) => begun(one.text));
  const faults: Found[] = [
    ...(paragraph === '' && written.length === 0
      ? [{ id: 'anchor-paragraph', says: words.say('focal.anchor_fault') }] : []),
    ...grounds.flatMap((one, at) => {
      const tag = lackingLanguage(one.text, languages);
      return tag === undefined ? []
        : [{ id: `ground-${at}-${tag}`, says: words.say('build.every_language') }];
    }),
  ];
  const found = tries > 0 ? faults : [];
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0) return;
    const envelope = new Envelope();
    const level = known.told?.find((one) => one.code === paragraph)?.level ?? 'global';
    send('commitment.anchored.v1', {
      anchors: [
        ...(paragraph === '' ? [] : [{ level, paragraph }]),
        ...written.map((one) => ({ level: one.level, text: envelope.put(one.text) })),
      ],
      commitment: props.told.commitment,
    }, envelope.contents);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <Faults found={found} version={tries} />
      <InstrumentField id="anchor-paragraph" known={known.told ?? []} value={paragraph}
        change={setParagraph} />
      <Grounds {...{ languages, grounds, found }} change={setGrounds} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Send busy={doing.busy} done={doing.done} says={words.say('focal.anchor_send')} />
    </form>
  );
}

function WithdrawIt(props: Shared) {
  const words = useWords();
  const { doing, send } = useActing(props);
  const note = useNote('withdraw-reason');
  const [given, setGiven] = useState<ReturnType<typeof note.enclosed>>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    setGiven(note.enclosed());
  };
  const withdraw = () => {
    if (!given) return;
    send('commitment.withdrawn.v1',
      { commitment: props.told.commitment, reason: given.digests }, given.contents);
    setGiven(null);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="quiet">{words.say('focal.withdraw_means')}</p>
      <Faults found={note.faults} version={note.tries} />
      {note.field(words.say('focal.withdraw_reason'))}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Send busy={doing.busy} done={doing.done} says={words.say('focal.withdraw')} />
      <Confirm open={given !== null} title={words.say('focal.withdraw')}
        yes={words.say('focal.withdraw_send')} onYes={withdraw} onNo={() => setGiven(null)}
        busy={doing.busy}>
        <p>{words.say('focal.withdraw_means')}</p>
      </Confirm>
    </form>
  );
}
