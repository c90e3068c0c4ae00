// The emergency pause: from now until a full hour nobody but facilitators may act; everybody reads
// why, until when, and whom to turn to. It may be ended sooner.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Texts } from '../../api/shapes';
import { pausedNow } from '../../discussion/pause';
import { Confirm } from '../../look/form/confirm';
import { DateField, TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope, faultsIn } from '../../session/envelope';
import { languageName } from '../../words/language_name';
import { momentHere } from '../../session/zones';
import { Said, useWords } from '../../words/speech';
import type { AtDesk } from './at_desk';
import { useDoing } from './doing';

const hour = 3_600;
const two = (number: number) => String(number).padStart(2, '0');

// A moment as a field of this device takes it, and back.
function local(seconds: number): string {
  const at = new Date(seconds * 1_000);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
    + `T${two(at.getHours())}:${two(at.getMinutes())}`;
}
const moment = (text: string) => Math.floor(Date.parse(text) / 1_000);

// The next full hour at or after: a pause ends on one, by the law.
const fullHour = (seconds: number) => Math.ceil(seconds / hour) * hour;

export function Pausing(props: AtDesk) {
  const words = useWords();
  const { summary, signer, reload, followed } = props;
  const pause = pausedNow(summary, hostNow());
  const resuming = useDoing(() => {
    reload();
    followed.reload();
  });
  const resume = () => void resuming.run(() =>
    act(summary.dialogue, signer, 'dialogue.resumed.v1', {}));
  if (!pause) return <Pause {...props} />;
  return (
    <section class="room-part" aria-labelledby="pausing-title" data-testid="pausing">
      <h2 id="pausing-title">{words.say('pausing.is')}</h2>
      <p>
        {words.say('pausing.until_is', { moment: momentHere(words, pause.until) })}{' '}
        <Said texts={pause.reason} />
      </p>
      <p class="actions">
        <button type="button" class="button primary" disabled={resuming.busy} data-testid="resume"
          onClick={resume}>
          {words.say('pausing.resume')}
        </button>
      </p>
      {resuming.failure !== null && <Notice failure={resuming.failure} />}
    </section>
  );
}

function Pause({ summary, signer, reload, followed }: AtDesk) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<Texts>({});
  const [typed, setTyped] = useState(() => local(fullHour(hostNow() + hour)));
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setAsking(false);
    setTried(false);
    setReason({});
    reload();
    followed.reload();
  });
  const until = fullHour(moment(typed));
  const late = !(until > hostNow());
  const faults = new Map(faultsIn(reason, summary.languages));
  const note = followed.room?.note ?? null;
  const pause = () => {
    setTried(true);
    if (late || faults.size > 0) return;
    const envelope = new Envelope();
    const body = { reason: envelope.put(reason), until };
    void doing.run(() =>
      act(summary.dialogue, signer, 'dialogue.paused.v1', body, envelope.contents));
  };
  return (
    <section class="room-part" aria-labelledby="pausing-title" data-testid="pausing">
      <h2 id="pausing-title">{words.say('pausing.title')}</h2>
      <p class="quiet">{words.say('pausing.says')}</p>
      <p class="actions">
        <button type="button" class="button" data-testid="pause" onClick={() => setAsking(true)}>
          {words.say('pausing.pause')}
        </button>
      </p>
      <Confirm open={asking} title={words.say('pausing.pause')} yes={words.say('pausing.yes')}
        onYes={pause} onNo={() => setAsking(false)} busy={doing.busy}>
        <p>{words.say('pausing.means')}</p>
        {summary.languages.map((tag) => {
          const fault = faults.get(tag);
          return (
            <TextField key={tag} id={`pause-reason-${tag}`} lang={tag} lines={2}
              label={`${words.say('pausing.reason')} · ${languageName(tag, words.language)}`}
              value={reason[tag] ?? ''}
              change={(value) => setReason({ ...reason, [tag]: value })}
              fault={tried && fault ? words.say(`fault.${fault}`) : null} />
          );
        })}
        <DateField id="pause-until" kind="datetime-local" label={words.say('pausing.until')}
          value={typed} change={setTyped}
          hint={Number.isNaN(until) ? words.say('pausing.until_hint')
            : words.say('pausing.until_says', { moment: momentHere(words, until) })}
          fault={tried && late ? words.say('fault.past') : null} />
        <p>
          {note ? words.say('pausing.contact') : words.say('pausing.no_contact')}{' '}
          {note && <strong><Said texts={note.contact} /></strong>}
        </p>
        {doing.failure !== null && <Notice failure={doing.failure} />}
      </Confirm>
    </section>
  );
}
