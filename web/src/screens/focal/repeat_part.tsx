// Whether a milestone comes again, after how many months, and until when; told by its days.

import { periods, seriesOf, type Period } from '../../commitment/series';
import { DateField } from '../../look/form/fields';
import { useWords } from '../../words/speech';

export interface Repeat {
  every: Period;
  until: string; // a day; nothing: that of the promise
}
export const once: Repeat = { every: '0', until: '' };

// The days it is due from `first` on, given the day of the promise. Beyond that the law takes none.
export function daysOf(first: string, { every, until }: Repeat, promised: string): string[] {
  const end = until === '' || (promised !== '' && promised < until) ? promised : until;
  return seriesOf(first, Number(every), end);
}

interface Props {
  id: string; // before those of its fields
  repeat: Repeat;
  days: string[];
  change(part: Partial<Repeat>): void;
  fault: string | undefined; // of the last day
}

export function RepeatPart({ id, repeat, days, change, fault }: Props) {
  const words = useWords();
  const told = days.slice(0, 6).map((day) => words.day(Date.parse(`${day}T12:00:00Z`) / 1_000));
  return (
    <>
      <div class="field">
        <label for={`${id}-every`}>{words.say('build.every')}</label>
        <select id={`${id}-every`} class="input input-date" value={repeat.every}
          onChange={(event) => change({ every: event.currentTarget.value as Period })}>
          {periods.map((one) => (
            <option key={one} value={one}>{words.say(`build.every_${one}`)}</option>
          ))}
        </select>
      </div>
      {repeat.every !== '0' && (
        <>
          <DateField id={`${id}-until`} label={words.say('build.until')}
            hint={words.say('build.until_hint')} value={repeat.until}
            change={(until) => change({ until })} fault={fault} />
          <p class="quiet" role="status" data-testid={`${id}-series`}>
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
