// The hour here, and where the others of the session sit: the zones are chosen at this console and
// stay on this device.

import { useState } from 'preact/hooks';

import { device } from '../../device/storage';
import { clocksMax, hourIn, ownZone, placeOf } from '../../session/zones';
import { Sentence } from '../../words/sentence';
import { useWords } from '../../words/speech';

const kept = 'console/zones';

const known = (): string[] =>
  (typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : ['UTC']);

export function Clocks({ now }: { now: number }) {
  const words = useWords();
  const here = ownZone();
  const [zones, setZones] = useState<string[]>(() => {
    const all = known();
    return (device.read<string[]>(kept) ?? []).filter((zone) => all.includes(zone));
  });
  const keep = (next: string[]) => {
    device.write(kept, next);
    setZones(next);
  };
  return (
    <div class="clocks" data-testid="clocks">
      <p data-testid="clock-here">
        <Sentence say="console.time" values={{
          time: <time>{hourIn(here, now, words.language)}</time>,
        }} />
      </p>
      {zones.map((zone) => (
        <p key={zone} data-testid="clock-there">
          <time>{hourIn(zone, now, words.language, here)}</time>{' '}
          <button type="button" class="plain" onClick={() => keep(zones.filter((one) =>
            one !== zone))}>
            {words.say('console.clock_drop')}
            <span class="unseen"> {placeOf(zone)}</span>
          </button>
        </p>
      ))}
      {zones.length < clocksMax && (
        <Add offered={known().filter((zone) => zone !== here && !zones.includes(zone))}
          add={(zone) => keep([...zones, zone])} />
      )}
    </div>
  );
}

function Add({ offered, add }: { offered: string[]; add(zone: string): void }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" class="plain" data-testid="add-clock" onClick={() => setOpen(true)}>
        {words.say('console.clock_add')}
      </button>
    );
  }
  const choose = (zone: string) => {
    if (zone === '') return;
    setOpen(false);
    add(zone);
  };
  return (
    <label class="clock-choice">
      <span>{words.say('console.clock_where')}</span>
      <select data-testid="clock-zone" onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.say('console.clock_choose')}</option>
        {offered.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ').replaceAll('/', ' / ')}
          </option>
        ))}
      </select>
    </label>
  );
}
