// Until when answers are taken: a day by the reader's calendar, then an hour of that day. The law
// closes on full hours of UTC only, so only those are offered, by the reader's clock.

import type { Draft } from '../../decision/rule';
import { DateField } from '../../look/form/fields';
import { clockIn, hoursOn, ownZone, zoneNamed } from '../../session/zones';
import { useWords } from '../../words/speech';

interface Props {
  draft: Draft;
  change(draft: Draft): void;
  fault: string | null | undefined;
}

// Chosen with the day, since most rules end with a working day; another one is one tap away.
const usualHour = '18:00';

export function ClosingHour({ draft, change, fault }: Props) {
  const words = useWords();
  const zone = ownZone();
  const hours = hoursOn(draft.closingDay, zone);
  const usual = (day: string) => {
    const all = hoursOn(day, zone);
    return all.find((one) => clockIn(zone, one, 'en') >= usualHour) ?? all.at(-1) ?? null;
  };
  return (
    <>
      <DateField id="rule-closes" label={words.say('ruledesk.closes')}
        hint={words.say('ruledesk.closes_hint')} value={draft.closingDay}
        change={(closingDay) => change({ ...draft, closingDay, closes: usual(closingDay) })}
        fault={fault} />
      {hours.length > 0 && (
        <div class="field">
          <label for="rule-closes-hour">
            {words.say('ruledesk.hour', {
              zone: zoneNamed(zone, draft.closes ?? hours[0]!, words.language),
            })}
          </label>
          <p class="field-hint" id="rule-closes-hour-hint">{words.say('ruledesk.hour_hint')}</p>
          <select id="rule-closes-hour" class="input input-date"
            aria-describedby="rule-closes-hour-hint" value={String(draft.closes ?? '')}
            onChange={(event) => change({ ...draft, closes: Number(event.currentTarget.value) })}>
            {hours.map((one) => (
              <option key={one} value={String(one)}>{clockIn(zone, one, words.language)}</option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
