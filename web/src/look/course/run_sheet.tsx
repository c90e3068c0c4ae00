// The run-sheet: the timed lines of a session, where it stands, and what to do in each.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import './run_sheet.css';

export type LineState = 'past' | 'now' | 'ahead' | 'reopened' | 'skipped';

export interface Line {
  key: string;
  title: ComponentChildren;
  minutes: number; // planned
  state: LineState;
  elapsed: number | null; // seconds spent on it; null where it has not begun
  role?: ComponentChildren; // who leads it
  hint?: ComponentChildren; // what to do, shown on the line that is on
  actions?: ComponentChildren; // such as "reopen"
}

// Minutes and seconds, as on a clock; the hours run on in minutes.
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function RunLine({ line }: { line: Line }) {
  const words = useWords();
  const planned = line.minutes * 60;
  const over = line.elapsed !== null && line.elapsed > planned ? line.elapsed - planned : 0;
  return (
    <li
      class={`run-line run-${line.state}`}
      aria-current={line.state === 'now' || line.state === 'reopened' ? 'step' : undefined}
      data-testid={`line-${line.key}`}
    >
      <span class="run-minutes">{words.say('run.minutes', { count: line.minutes })}</span>
      <div class="run-body">
        <p class="run-title">{line.title}</p>
        <p class="run-state">
          {words.say(`run.${line.state}`)}
          {line.role && <> · {line.role}</>}
        </p>
        {line.elapsed !== null && line.state !== 'ahead' && (
          <p class="run-time" data-over={over > 0}>
            {line.state !== 'past' && planned > 0 && (
              <progress max={planned} value={Math.min(line.elapsed, planned)} aria-hidden="true" />
            )}
            <span>
              {over > 0
                ? words.say('run.over', { time: clock(over) })
                : words.say('run.spent', { time: clock(line.elapsed) })}
            </span>
          </p>
        )}
        {line.hint && (line.state === 'now' || line.state === 'reopened') && (
          <div class="run-hint">{line.hint}</div>
        )}
        {line.actions && <div class="actions">{line.actions}</div>}
      </div>
    </li>
  );
}

export function RunSheet({ lines, label }: { lines: Line[]; label: string }) {
  return (
    <ol class="run-sheet" aria-label={label}>
      {lines.map((line) => <RunLine key={line.key} line={line} />)}
    </ol>
  );
}
