// Presence by constituency: counted in the room by the facilitators, never by name.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { Presence } from '../../look/course/empty_chair';
import { NumberField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

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

const whole = /^\d{1,6}$/;

function Count({ summary, session, signer, followed, done }: AtConsole & { done(): void }) {
  const words = useWords();
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(
    summary.constituencies.map((side) => {
      const known = session.presence.find((row) => row.constituency === side.code)?.people;
      return [side.code, String(known ?? side.taken)];
    })));
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(typed).some((text) => !whole.test(text))) return;
    const present = summary.constituencies.map((side) =>
      ({ constituency: side.code, people: Number(typed[side.code]) }));
    void doing.run(() => act(summary.dialogue, signer, 'presence.noted.v1',
      { present, session: session.session }));
  };
  return (
    <form class="count-form" noValidate onSubmit={submit}>
      {summary.constituencies.map((side) => (
        <NumberField key={side.code} id={`people-${side.code}`}
          label={<Said texts={side.name} />} value={typed[side.code] ?? ''}
          fault={tried && !whole.test(typed[side.code] ?? '') ? words.say('fault.number') : null}
          change={(value) => setTyped({ ...typed, [side.code]: value.trim() })} />
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
