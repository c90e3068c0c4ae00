// The stage: the line that is on, its clock, one large Next, and what the projector shows.

import { useEffect, useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { Problem } from '../../api/problem';
import { Counter } from '../../look/figure/counter';
import { Notice } from '../../look/frame/notice';
import { clock } from '../../look/course/run_sheet';
import { place } from '../../session/address';
import type { StageChange } from '../../session/conducting';
import { partsOf } from '../../session/lead';
import { nextPhase, onTheClock, presentPhase, screenOf } from '../../session/run';
import type { StageScreen } from '../../session/shapes';
import { useNow } from '../../session/use_room';
import { momentHere } from '../../session/zones';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { Blank } from './blank';
import { Clocks } from './clocks';
import { CloseSession } from './close_session';
import { Disputes } from './disputes';
import { useDoing } from './doing';
import { PickItem } from './pick_item';
import { QuestionDesk } from './question_desk';
import type { AtStage } from './stage_desk';
import { Themes } from './themes';

export function StagePane(props: AtStage) {
  const words = useWords();
  const { session, summary, followed, reload, signer } = props;
  const phase = presentPhase(session);
  const asked = summary.questions.find((item) => item.question === phase?.question);
  const counts = asked && followed.counts.get(asked.question);
  return (
    <div class="stage-pane">
      <Now {...props} />
      <Next {...props} />
      <OnScreen {...props} />
      {asked && (
        <div class="numbers">
          <Counter value={counts?.votes ?? asked.votes} label={words.say('console.votes')}
            stale={!followed.online} />
          <Counter value={counts?.voters ?? asked.voters} label={words.say('console.voters')}
            stale={!followed.online} />
          <Counter value={counts?.statements ?? asked.statements}
            label={words.say('console.statements')} stale={!followed.online} />
        </div>
      )}
      {asked && (
        <QuestionDesk {...{ summary, asked, reload, signer }}
          revealing={phase?.screen === 'map' && asked.published.length === 0} />
      )}
      {asked && <Themes {...props} asked={asked} />}
      {asked && <Disputes {...props} asked={asked} />}
      {!nextPhase(session) && <CloseSession {...props} />}
    </div>
  );
}

function Now({ session, followed }: AtConsole) {
  const words = useWords();
  const now = useNow();
  const phase = presentPhase(session);
  if (!phase) {
    return (
      <div class="now">
        <p class="now-title voice">{words.say('console.not_begun')}</p>
        <p class="quiet">
          {words.say('console.starts', { moment: momentHere(words, session.starts) })}
        </p>
        <Clocks now={now} />
      </div>
    );
  }
  const { lead } = partsOf(phase.hint ?? {});
  const spent = onTheClock(session, followed.stage, now);
  const left = phase.minutes * 60 - spent;
  return (
    <div class="now">
      <p class="now-title voice"><Said texts={phase.title} /></p>
      {lead && <p class="quiet" data-testid="leads"><Said texts={lead} /></p>}
      <p class="now-clock" role="timer" data-over={left < 0} data-testid="clock">
        <strong>{left < 0 ? `+${clock(-left)}` : clock(left)}</strong>{' '}
        <span class="quiet">
          {words.say(left < 0 ? 'console.over' : 'console.left', { count: phase.minutes })}
        </span>
      </p>
      <Clocks now={now} />
    </div>
  );
}

function Next({ summary, session, signer, followed }: AtConsole) {
  const words = useWords();
  const [overtaken, setOvertaken] = useState(false);
  const doing = useDoing(followed.reload);
  // The line that was left, until the console shows another: it is not left twice.
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => setLeft(null), [session.phase]);
  const next = nextPhase(session);
  if (!next) return null;
  const move = () => void doing.run(async () => {
    setOvertaken(false);
    const body = { from: session.phase, phase: next.phase, session: session.session };
    try {
      await act(summary.dialogue, signer, 'phase.entered.v1', body);
    } catch (failure) {
      // Another facilitator was quicker: the session moved once, and this one is told.
      if (!(failure instanceof Problem) || failure.code !== 'phase_already_moved') throw failure;
      setOvertaken(true);
    }
    setLeft(session.phase);
  });
  return (
    <div class="next">
      <button type="button" class="button primary next-button" data-testid="next"
        disabled={doing.busy || left === session.phase} onClick={move}>
        <span>{words.say(session.phase === 0 ? 'console.begin' : 'console.next')}</span>
        <strong class="voice"><Said texts={next.title} /></strong>
      </button>
      <div role="status">
        {overtaken && (
          <p class="notice" data-testid="overtaken">{words.say('console.overtaken')}</p>
        )}
      </div>
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </div>
  );
}

const offered = [
  'code', 'title', 'gaps', 'question', 'map', 'common_ground', 'steps', 'unlock', 'decision',
  'closing',
] as const;

function OnScreen(props: AtStage) {
  const words = useWords();
  const now = useNow();
  const { session, summary, followed, desk } = props;
  const { stage } = desk;
  const doing = useDoing(followed.reload);
  const change = (news: StageChange) => void doing.run(() => desk.change(news));
  const automatic = screenOf(session, null);
  const choose = (value: string) =>
    change({ screen: value === '' ? null : value as StageScreen, item: null });
  return (
    <section class="on-screen" aria-labelledby="on-screen-title" data-blank={stage.blank}>
      <h2 id="on-screen-title">{words.say('console.on_screen')}</h2>
      <p class="actions">
        <label>
          <span class="unseen">{words.say('console.screen')}</span>
          <select value={stage.screen ?? ''} data-testid="screen" disabled={doing.busy}
            onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">
              {words.say('console.screen_of_line', { screen: words.say(`screen.${automatic}`) })}
            </option>
            {offered.map((item) => (
              <option key={item} value={item}>{words.say(`screen.${item}`)}</option>
            ))}
          </select>
        </label>
        <PickItem {...{ summary, followed, stage, change }} busy={doing.busy} />
        <Blank {...{ desk, change }} />
        <button type="button" class="button" data-testid="restart-clock" disabled={doing.busy}
          onClick={() => change({ base: now })}>
          {words.say('console.restart_clock')}
        </button>
        <a class="button" href={place.projector(summary.dialogue)} target="entente-projector"
          data-testid="open-projector">
          {words.say('console.projector')}
        </a>
      </p>
      {['localhost', '127.0.0.1', '[::1]'].includes(location.hostname) && (
        <p class="quiet" data-testid="local-address">{words.say('console.local')}</p>
      )}
      {stage.blank && <p class="notice">{words.say('console.is_blank')}</p>}
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </section>
  );
}
