// The first milestone of a promise: by when, from what figure to what, and whether it comes again.

import { periods, seriesOf, type Period } from '../../commitment/series';
import { DateField, NumberField, type Found } from '../../look/form/fields';
import { useWords } from '../../words/speech';

export interface Steps {
  due: string; // the first day
  every: Period;
  until: string; // a day; nothing: the promise's own
  baseline: string;
  target: string;
}
export const noSteps: Steps = { due: '', every: '0', until: '', baseline: '0', target: '' };

// The days they are due, given the day of the promise. Beyond that the law takes none.
export function daysOf({ due, every, until }: Steps, promised: string): string[] {
  const end = until === '' || (promised !== '' && promised < until) ? promised : until;
  return seriesOf(due, Number(every), end);
}

interface Props {
  steps: Steps;
  promised: string;
  change(steps: Steps): void;
  found: Found[];
}

export function StepsPart({ steps, promised, change, found }: Props) {
  const words = useWords();
  const set = (part: Partial<Steps>) => change({ ...steps, ...part });
  const faultAt = (id: string) => found.find((one) => one.id === id)?.says;
  const days = daysOf(steps, promised);
  const told = days.slice(0, 6).map((day) => words.day(Date.parse(`${day}T12:00:00Z`) / 1_000));
  return (
    <>
      <DateField id="build-step-due" label={words.say('build.step_due')} value={steps.due}
        change={(due) => set({ due })} />
      <div class="pair">
        <NumberField id="build-baseline" label={words.say('build.baseline')}
          value={steps.baseline} change={(baseline) => set({ baseline })} />
        <NumberField id="build-target" label={words.say('build.target')} value={steps.target}
          change={(target) => set({ target })} />
      </div>
      <div class="field">
        <label for="build-every">{words.say('build.every')}</label>
        <select id="build-every" class="input input-date" value={steps.every}
          onChange={(event) => set({ every: event.currentTarget.value as Period })}>
          {periods.map((one) => (
            <option key={one} value={one}>{words.say(`build.every_${one}`)}</option>
          ))}
        </select>
      </div>
      {steps.every !== '0' && (
        <>
          <DateField id="build-until" label={words.say('build.until')}
            hint={words.say('build.until_hint')} value={steps.until}
            change={(until) => set({ until })} fault={faultAt('build-until')} />
          <p class="quiet" role="status" data-testid="build-series">
            {days.length > 0 && (
              <>
                {words.say('build.series', { count: days.length })}{' '}
                {told.join(' · ')}{days.length > told.length && ' …'}
              </>
            )}
          </p>
        </>
      )}
    </>
  );
}
