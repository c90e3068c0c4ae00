// The run-sheet at the console: where we are, what to do, and the way back to an earlier line.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { Confirm } from '../../look/form/confirm';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { RunSheet } from '../../look/course/run_sheet';
import { Envelope, faultsIn } from '../../session/envelope';
import { runLines } from '../../session/run';
import type { Phase } from '../../session/shapes';
import { useNow } from '../../session/use_room';
import { Said, useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

export function Lines(props: AtConsole) {
  const words = useWords();
  const now = useNow();
  const [back, setBack] = useState<Phase | null>(null);
  const { session, summary, signer } = props;
  return (
    <>
      <RunSheet label={words.say('console.lines')} lines={runLines(session, now).map((line) => ({
        key: String(line.phase.phase),
        title: <Said texts={line.phase.title} />,
        minutes: line.phase.minutes,
        state: line.state,
        role: line.by !== null && summary.facilitators.length > 1
          && pressed(summary.facilitators, line.by, signer.publicKey, words),
        elapsed: line.elapsed,
        hint: line.phase.hint && <Said texts={line.phase.hint} />,
        actions: line.state === 'past' && (
          <button type="button" class="plain" data-testid={`reopen-${line.phase.phase}`}
            onClick={() => setBack(line.phase)}>
            {words.say('console.reopen')}
          </button>
        ),
      }))} />
      {back && <Reopen {...props} phase={back} done={() => setBack(null)} />}
    </>
  );
}

// Where several facilitate, who moved the session; each is called by their number in the opening.
function pressed(all: string[], by: string, own: string, words: Words): string {
  return by === own ? words.say('console.by_you')
    : words.say('console.by_other', { number: all.indexOf(by) + 1 });
}

// Going back is told why, in the register, for whoever was not in the room.
function Reopen({ summary, session, signer, followed, phase, done }:
AtConsole & { phase: Phase; done(): void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const fault = faultsIn({ [words.language]: reason }, [words.language])[0]?.[1];
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  const reopen = () => {
    setTried(true);
    if (fault) return;
    const envelope = new Envelope();
    const body = {
      from: session.phase, phase: phase.phase,
      reason: envelope.put({ [words.language]: reason }), session: session.session,
    };
    void doing.run(() =>
      act(summary.dialogue, signer, 'phase.entered.v1', body, envelope.contents));
  };
  return (
    <Confirm open title={words.say('console.reopen_title')} yes={words.say('console.reopen_yes')}
      onYes={reopen} onNo={done} busy={doing.busy}>
      <p class="voice"><Said texts={phase.title} /></p>
      <TextField id="reopen-reason" label={words.say('console.reopen_reason')} value={reason}
        change={setReason} lang={words.language}
        fault={tried && fault ? words.say(`fault.${fault}`) : null} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </Confirm>
  );
}
