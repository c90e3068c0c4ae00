// The end: whoever is owed an answer is asked for it first; a day on which the promises are looked
// at again, or the reason why there is none; then the outcome, signed.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import { Confirm } from '../../look/form/confirm';
import { DateField, TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope, faultsIn } from '../../session/envelope';
import { publishOutcome } from '../../outcome/publish';
import { ofSession, owed } from '../../session/owed';
import { useLedger } from '../../session/use_ledger';
import { useWords } from '../../words/speech';
import '../answers/answers.css';
import { AskAll } from '../answers/ask_all';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

const day = (seconds: number) => new Date(seconds * 1_000).toISOString().slice(0, 10);
const hundredDays = 100 * 86_400;

export function CloseSession({ summary, session, signer, followed, reload }: AtConsole) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [follow, setFollow] = useState(day(hostNow() + hundredDays));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // Read again when statements came and when the closing is begun, not with every vote.
  const { ledger, load } = useLedger(summary,
    summary.questions.reduce((sum, { statements }) => sum + statements, 0));
  const about = ofSession(ledger?.statements ?? [], session);
  const left = owed(about, null).length;
  const doing = useDoing(() => {
    setAsking(false);
    followed.reload();
    reload();
  });
  const at = Date.parse(`${follow}T12:00:00Z`) / 1_000;
  const late = follow !== '' && !(at > hostNow());
  const why = faultsIn({ [words.language]: reason }, [words.language])[0]?.[1];
  const close = () => {
    setTried(true);
    if (late || (follow === '' && why)) return;
    const envelope = new Envelope();
    const ending = follow === ''
      ? { reason: envelope.put({ [words.language]: reason }) } : { follow_up: at };
    void doing.run(async () => {
      const body = { ...ending, session: session.session };
      await act(summary.dialogue, signer, 'session.closed.v1', body, envelope.contents);
      await publishOutcome(summary.dialogue, signer, session.session);
    });
  };
  return (
    <>
      {ledger && <AskAll {...{ summary, signer }} all={about} done={load} />}
      <button type="button" class="button primary next-button" data-testid="close-session"
        onClick={() => {
          load();
          setAsking(true);
        }}>
        {words.say('close.button')}
      </button>
      <Confirm open={asking} title={words.say('close.title')} yes={words.say('close.yes')}
        onYes={close} onNo={() => setAsking(false)} busy={doing.busy}>
        <p>{words.say('close.detail')}</p>
        {left > 0 && (
          <p class="notice" data-testid="left-owed">{words.say('close.owed', { count: left })}</p>
        )}
        <DateField id="follow-up" label={words.say('close.follow_up')} value={follow}
          hint={words.say('close.follow_up_hint')} change={setFollow}
          fault={tried && late ? words.say('fault.past') : null} />
        {follow === '' && (
          <TextField id="no-follow-up" label={words.say('close.reason')} value={reason}
            change={setReason} lang={words.language}
            fault={tried && why ? words.say(`fault.${why}`) : null} />
        )}
        {doing.failure !== null && <Notice failure={doing.failure} />}
      </Confirm>
    </>
  );
}
