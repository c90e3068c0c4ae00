// The run-sheet at the console: where we are, who leads, what to do, and the way to another line.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { Confirm } from '../../look/form/confirm';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { RunSheet } from '../../look/course/run_sheet';
import { Envelope, faultsIn } from '../../session/envelope';
import { partsOf } from '../../session/lead';
import { runLines, type RunLine } from '../../session/run';
import type { Phase } from '../../session/shapes';
import { useNow } from '../../session/use_room';
import { Said, useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

export function Lines(props: AtConsole) {
  const words = useWords();
  const now = useNow();
  const [to, setTo] = useState<Phase | null>(null);
  const { session, summary, signer } = props;
  const moveTo = (phase: Phase, say: 'console.reopen' | 'console.jump', id: string) => (
    <button type="button" class="plain" data-testid={`${id}-${phase.phase}`}
      onClick={() => setTo(phase)}>
      {words.say(say)}<span class="unseen"> <Said texts={phase.title} /></span>
    </button>
  );
  return (
    <>
      <RunSheet label={words.say('console.lines')} lines={runLines(session, now).map((line) => {
        const { lead, advice } = partsOf(line.phase.hint ?? {});
        const by = line.by !== null && summary.facilitators.length > 1
          ? pressed(summary.facilitators, line.by, signer.publicKey, words) : null;
        return {
          key: String(line.phase.phase),
          title: <Said texts={line.phase.title} />,
          minutes: line.phase.minutes,
          state: line.state,
          role: (lead || by) && (
            <>{lead && <Said texts={lead} />}{lead && by && ' · '}{by}</>
          ),
          elapsed: line.elapsed,
          hint: line.phase.hint && <Said texts={advice} />,
          actions: wayTo(line, session.phase, moveTo),
        };
      })} />
      {to && <MoveTo {...props} phase={to} done={() => setTo(null)} />}
    </>
  );
}

// Back to an earlier line, whether it was on or was passed over; on to a later one before its turn.
// To the very next one leads the large button.
function wayTo({ phase, state }: RunLine, present: number,
  moveTo: (phase: Phase, say: 'console.reopen' | 'console.jump', id: string) => ComponentChildren) {
  if (state === 'skipped') return moveTo(phase, 'console.jump', 'jump');
  if (phase.phase < present) return moveTo(phase, 'console.reopen', 'reopen');
  return state !== 'now' && phase.phase > present + 1
    && moveTo(phase, 'console.jump', 'jump');
}

// Where several facilitate, who moved the session; each is called by their number in the opening.
function pressed(all: string[], by: string, own: string, words: Words): string {
  return by === own ? words.say('console.by_you')
    : words.say('console.by_other', { number: all.indexOf(by) + 1 });
}

// Going back is told why, in the register, for whoever was not in the room.
function MoveTo({ summary, session, signer, followed, phase, done }:
AtConsole & { phase: Phase; done(): void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const back = phase.phase < session.phase;
  const skipped = !session.entered.some((move) => move.phase === phase.phase);
  const fault = back ? faultsIn({ [words.language]: reason }, [words.language])[0]?.[1] : undefined;
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  const move = () => {
    setTried(true);
    if (fault) return;
    const envelope = new Envelope();
    const body = {
      from: session.phase, phase: phase.phase, session: session.session,
      ...(back ? { reason: envelope.put({ [words.language]: reason }) } : {}),
    };
    void doing.run(() =>
      act(summary.dialogue, signer, 'phase.entered.v1', body, envelope.contents));
  };
  return (
    <Confirm open title={words.say(back ? 'console.reopen_title' : 'console.jump_title')}
      yes={words.say(back && !skipped ? 'console.reopen_yes' : 'console.jump_yes')}
      onYes={move} onNo={done} busy={doing.busy}>
      <p class="voice"><Said texts={phase.title} /></p>
      {back ? (
        <TextField id="reopen-reason" label={words.say('console.reopen_reason')} value={reason}
          change={setReason} lang={words.language}
          fault={tried && fault ? words.say(`fault.${fault}`) : null} />
      ) : <p>{words.say('console.jump_detail')}</p>}
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </Confirm>
  );
}
