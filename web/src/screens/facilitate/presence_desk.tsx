// Presence by constituency: counted in the room by the facilitators, never by name; who decides, by
// office, where they agreed to be recorded.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { lawOf } from '../../acts/law';
import { Presence } from '../../look/course/empty_chair';
import { WhoDecides } from '../../look/course/who_decides';
import { NumberField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { countedIn, noting, officeFault, recorded } from '../../session/offices';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';
import { WhoDecidesForm } from './who_decides_form';

export function PresenceDesk(props: AtConsole) {
  const words = useWords();
  const { summary, session, followed } = props;
  const [counting, setCounting] = useState(false);
  const people = new Map(session.presence.map((row) => [row.constituency, row.people]));
  const counted = session.presence.length > 0;
  const listening = followed.stage?.listeners?.reduce((sum, row) => sum + row.people, 0) ?? 0;
  return (
    <section aria-labelledby="presence-title" class="room-part">
      <h2 id="presence-title">{words.say('desk.here')}</h2>
      <p class="quiet">{words.say(counted ? 'presence.counted' : 'presence.by_seats')}</p>
      <Presence here={summary.constituencies.map((side) => ({
        code: side.code,
        name: <Said texts={side.name} />,
        taken: counted ? people.get(side.code) ?? 0 : side.taken,
        seats: side.seats,
      }))} />
      <WhoDecides sides={summary.constituencies.map((side) => ({
        code: side.code,
        name: <Said texts={side.name} />,
        offices: session.presence.find((row) => row.constituency === side.code)
          ?.decision_makers ?? [],
      }))} />
      {listening > 0 && (
        <p class="quiet">{words.say('presence.listening', { count: listening })}</p>
      )}
      {!counting && (
        <button type="button" class="plain" data-testid="count-people"
          onClick={() => setCounting(true)}>
          {words.say('presence.count')}
        </button>
      )}
      {counting && <Count {...props} done={() => setCounting(false)} />}
    </section>
  );
}

const needed = lawOf['presence.noted.v2'];
const whole = /^\d{1,6}$/;

function Count({ summary, session, signer, followed, done }: AtConsole & { done(): void }) {
  const words = useWords();
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(
    summary.constituencies.map((side) => {
      const known = session.presence.find((row) => row.constituency === side.code)?.people;
      return [side.code, String(known ?? side.taken)];
    })));
  const [offices, setOffices] = useState(() => recorded(session.presence));
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  const records = summary.constitution >= needed;
  const tooMany = (code: string) => countedIn(offices, code) > Number(typed[code]);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(typed).some((text) => !whole.test(text))) return;
    if (offices.some(officeFault) || summary.constituencies.some(({ code }) => tooMany(code)))
      return;
    const noted = noting(session.session, typed, records ? offices : null);
    void doing.run(() =>
      act(summary.dialogue, signer, noted.type, noted.body, noted.contents));
  };
  return (
    <form class="count-form" noValidate onSubmit={submit}>
      <p class="quiet">
        {records ? words.say('presence.offices_say')
          : words.say('presence.older_law', {
            version: summary.constitution, needed,
          })}
      </p>
      {!records && (
        <p><code>entente adopt-constitution {summary.dialogue} {needed}</code></p>
      )}
      {summary.constituencies.map((side) => (
        <div key={side.code} class="count-side">
          <NumberField id={`people-${side.code}`}
            label={<Said texts={side.name} />} value={typed[side.code] ?? ''}
            fault={tried && !whole.test(typed[side.code] ?? '') ? words.say('fault.number') : null}
            change={(value) => setTyped({ ...typed, [side.code]: value.trim() })} />
          {records && (
            <WhoDecidesForm of={side.code} languages={summary.languages} change={setOffices}
              {...{ offices, tried }} tooMany={tried && tooMany(side.code)} />
          )}
        </div>
      ))}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button" disabled={doing.busy} data-testid="note-presence">
          {words.say('presence.note')}
        </button>
        <button type="button" class="plain" onClick={done}>{words.say('page.cancel')}</button>
      </p>
    </form>
  );
}
