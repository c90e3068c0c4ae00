// The card with its three answers, and what stands around it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { QuestionSummary, Statement, Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { choices, type Choice } from '../../discussion/vote';
import { ChoiceShape } from '../../look/figure/shapes';
import { useWords } from '../../words/speech';
import { Card } from './card';
import { useCourse, type Course } from './course';
import { End } from './end';
import { MyVotes } from './my_votes';
import { lazy } from '../../look/frame/lazy';
import { OwnStatement } from './own_statement';
import { Sent } from './sent';

const Understandings = lazy(() => import('../understandings')
  .then((file) => file.Understandings));

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  seat: Seat;
  statements: Statement[];
  reload(): void;
}

const keys: Record<string, Choice> = {
  1: 'agree',
  2: 'disagree',
  3: 'pass',
  ArrowRight: 'agree',
  ArrowLeft: 'disagree',
  ArrowDown: 'pass',
};

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, details') !== null;
}

export function Ballot({ summary, asked, seat, statements, reload }: Props) {
  const course = useCourse(seat, asked.question, statements);
  const [last, setLast] = useState<number | null>(null);
  const [disputed, setDisputed] = useState<number | null>(null); // a statement with an unclear word
  const region = useRef<HTMLDivElement>(null);
  const shown = course.shown?.statement ?? null;
  const asking = course.ownStatementAsked;
  const chosen = shown === null ? undefined : seat.votes[shown]?.choice;

  // The keyboard stays with the statement at hand, so that 1, 2, 3 always answer what is shown:
  // from the moment it is drawn, or a quick answer would be lost.
  useLayoutEffect(() => region.current?.focus({ preventScroll: true }), [shown, asking]);

  const choose = (choice: Choice) => {
    setLast(shown);
    course.choose(choice);
  };
  const listen = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (typing(event.target)) return;
    const choice = keys[event.key];
    if (!choice || !course.shown || asking) return;
    event.preventDefault();
    choose(choice);
  };
  return (
    <div class="ballot" ref={region} tabIndex={-1} onKeyDown={listen}>
      <Progress answered={course.answered} all={statements.length} />
      {asking && (
        <OwnStatement {...{ summary, asked, seat }} prompted close={course.dismissOwnStatement} />
      )}
      {!asking && course.shown && (
        <>
          <Card key={shown} statement={course.shown} facilitators={summary.facilitators} />
          <Answers {...{ chosen, choose }} />
        </>
      )}
      {!asking && !course.shown && <End {...{ summary, asked, seat, statements, reload }} />}
      <Below {...{ course }} chosen={asking ? undefined : chosen}
        dispute={asking || shown === null ? null : () => setDisputed(shown)} />
      {course.shown && disputed === shown && (
        <Understandings key={shown} summary={summary} statement={course.shown}
          close={() => setDisputed(null)} />
      )}
      <Sent {...{ seat, last }} />
      <MyVotes {...{ summary, asked, seat, statements, asking }} goTo={course.goTo} />
    </div>
  );
}

interface BelowProps {
  course: Course;
  chosen: Choice | undefined;
  dispute: (() => void) | null;
}

function Below({ course, chosen, dispute }: BelowProps) {
  const words = useWords();
  return (
    <p class="answers-below">
      <button
        type="button"
        class="plain"
        data-testid="undo"
        disabled={!course.canGoBack}
        onClick={course.back}
      >
        {words.say('vote.undo')}
      </button>
      {dispute && (
        <button type="button" class="plain" data-testid="dispute" onClick={dispute}>
          {words.say('vote.word')}
        </button>
      )}
      {chosen && <span class="quiet">{words.say('vote.stands')}</span>}
    </p>
  );
}

function Progress({ answered, all }: { answered: number; all: number }) {
  const words = useWords();
  return (
    <div class="progress">
      <span id="progress-words">{words.say('vote.progress', { count: answered, all })}</span>
      <progress aria-labelledby="progress-words" value={answered} max={Math.max(all, 1)} />
    </div>
  );
}

interface AnswersProps {
  chosen: Choice | undefined;
  choose(choice: Choice): void;
}

function Answers({ chosen, choose }: AnswersProps) {
  const words = useWords();
  return (
    <div class="answers" role="group" aria-label={words.say('vote.answers')}>
      {choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          class={`answer answer-${choice}`}
          data-testid={`vote-${choice}`}
          aria-pressed={chosen === choice}
          aria-keyshortcuts={Object.keys(keys)
            .filter((key) => keys[key] === choice)
            .join(' ')}
          onClick={() => choose(choice)}
        >
          <ChoiceShape choice={choice} />
          <strong>{words.say(`choice.${choice}`)}</strong>
          <kbd aria-hidden="true">
            {index + 1} {{ agree: '→', disagree: '←', pass: '↓' }[choice]}
          </kbd>
        </button>
      ))}
    </div>
  );
}
