// "Recompute this result in my browser": the reader's own machine replays the record and draws
// every published map again. Nothing is taken on the host's word but the bytes it sends.

import { useContext, useEffect, useRef, useState } from 'preact/hooks';

import { Problem, Unreachable, type ProblemBody } from '../../api/problem';
import type { Summary } from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { begin, hear, recompute, type Course } from '../../record/recompute';
import { MoreWords } from '../../words/more_words';
import { recomputeWords } from '../../words/recompute/load';
import { SpeechContext, useWords } from '../../words/speech';
import { Checks } from './recompute_checks';
import { Outcome } from './recompute_outcome';
import './recompute.css';

// The course stands outside the words: it goes on when the reader changes the language.
export function Recompute({ summary }: { summary: Summary }) {
  const { words } = useContext(SpeechContext);
  const [course, setCourse] = useState<Course | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const start = () => {
    let now = begin();
    setCourse(now);
    const { dialogue, key } = summary;
    stop.current = recompute({ dialogue, key, language: words.language }, (heard) => {
      now = hear(now, heard);
      setCourse(now);
    });
  };
  const giveUp = () => {
    stop.current();
    setCourse(null);
  };
  return (
    <MoreWords load={recomputeWords}>
      <Panel {...{ summary, course, start, giveUp }} />
    </MoreWords>
  );
}

interface Props {
  summary: Summary;
  course: Course | null;
  start(): void;
  giveUp(): void;
}

function Panel({ summary, course, start, giveUp }: Props) {
  const words = useWords();
  const running = course?.stage === 'fetching' || course?.stage === 'replaying';
  return (
    <div class="recompute" data-testid="recompute" data-stage={course?.stage ?? 'idle'}>
      <p>
        <button type="button" class={course ? 'button' : 'button primary'}
          aria-disabled={running} onClick={() => running || start()} data-testid="recompute-start">
          {words.say(course && !running ? 'recompute.again' : 'recompute.start')}
        </button>
      </p>
      {!course && <p class="quiet">{words.say('recompute.what')}</p>}
      {!course && summary.mode === 'protected' && (
        <p class="quiet" data-testid="recompute-limits">{words.say('recompute.protected')}</p>
      )}
      {running && <UnderWay course={course} giveUp={giveUp} />}
      {course && course.stage !== 'stopped' && <Checks course={course} />}
      {course?.end?.kind === 'done' && <Outcome done={course.end} />}
      {course?.end?.kind === 'stopped' && <Stopped course={course} again={start} />}
      <p class="unseen" role="status" data-testid="recompute-said">{said(words, course)}</p>
    </div>
  );
}

// What a screen reader hears: one sentence a stage, not one a percent.
function said(words: ReturnType<typeof useWords>, course: Course | null): string {
  if (!course || course.stage === 'stopped') return '';
  if (course.stage === 'fetching') return words.say('recompute.fetching');
  if (course.end?.kind === 'done') {
    const faults = course.end.reports[words.language].findings.length;
    return faults === 0 ? words.say('recompute.holds') : words.say('recompute.broken');
  }
  const settled = Object.values(course.marks)
    .filter((mark) => mark === 'passed' || mark === 'failed').length;
  return words.say('recompute.settled', { count: settled, of: 6 });
}

function UnderWay({ course, giveUp }: { course: Course; giveUp: () => void }) {
  const words = useWords();
  const megabytes = (bytes: number) => words.number(Math.round(bytes / 100_000) / 10);
  const fetching = course.stage === 'fetching';
  const share = fetching ? course.of && course.bytes / course.of : course.share;
  const value = share === null ? {} : { value: Math.min(1, share) };
  return (
    <div class="recompute-course">
      <label>
        {words.say(fetching ? 'recompute.fetching' : 'recompute.replaying')}
        <progress max={1} {...value} />
      </label>
      {fetching && course.bytes > 0 && (
        <p class="quiet">{words.say('recompute.megabytes', { size: megabytes(course.bytes) })}</p>
      )}
      <button type="button" class="plain" onClick={giveUp} data-testid="recompute-stop">
        {words.say('recompute.stop')}
      </button>
    </div>
  );
}

function Stopped({ course, again }: { course: Course; again: () => void }) {
  const words = useWords();
  const end = course.end!;
  if (end.kind !== 'stopped') return null;
  if (end.why === 'unreachable') return <Notice failure={new Unreachable()} retry={again} />;
  if (end.why === 'refused') {
    return <Notice failure={new Problem(end.status ?? 0, (end.body ?? {}) as ProblemBody, null)}
      retry={again} />;
  }
  return (
    <div class="notice" role="alert" data-testid="recompute-stopped" data-why={end.why}>
      <p class="notice-title">{words.say(`recompute.${end.why}`)}</p>
      <p>{words.say('recompute.instead')}</p>
    </div>
  );
}
