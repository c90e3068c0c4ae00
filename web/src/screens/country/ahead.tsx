// What comes next: days of promises and of their open milestones, in the order of the calendar.

import type { Summary } from '../../api/shapes';
import { SideNames } from '../../look/course/side_name';
import type { Country } from '../../country/shapes';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

export function Ahead({ summary, country }: { summary: Summary; country: Country }) {
  const words = useWords();
  const more = country.next_total - country.next.length;
  if (country.next.length === 0) return <p class="quiet">{words.say('country.next_none')}</p>;
  return (
    <>
      <ol class="country-ahead">
        {country.next.map((day) => (
          <li key={`${day.commitment}-${day.milestone}`}>
            <p class="country-day">
              <time dateTime={new Date(day.due * 1_000).toISOString().slice(0, 10)}>
                {words.day(day.due)}
              </time>
            </p>
            <div>
              <p class="country-text">
                <a href={address.commitment(summary.dialogue, day.commitment)}>
                  <Said texts={day.text} />
                </a>
              </p>
              <p class="quiet">
                {day.reference}
                {' · '}{words.say(day.milestone === null ? 'country.whole' : 'country.milestone')}
                {' · '}<SideNames {...{ summary }} codes={day.owners} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{words.say('country.next_more', { count: more })}</p>}
    </>
  );
}
