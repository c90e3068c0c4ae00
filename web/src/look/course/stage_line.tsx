// The stage line: assess, discuss, agree, follow up; where the dialogue stands, and what the reader
// can do now. Stages follow each other by default and may be reopened.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import { Mark, type Shape } from '../figure/mark';
import '../figure/mark.css';
import './stage_line.css';

export const stages = ['assess', 'discuss', 'agree', 'follow_up'] as const;
export type Stage = (typeof stages)[number];
export type StageState = 'ahead' | 'open' | 'closed' | 'reopened' | 'skipped';

const shapes: Record<StageState, Shape> = {
  ahead: 'missing', open: 'holds', reopened: 'holds', closed: 'holds', skipped: 'silent',
};

export interface Doable {
  key: string;
  label: ComponentChildren; // a verb: "Answer question 2"
  href: string;
  until?: ComponentChildren;
}

interface Props {
  states: Record<Stage, StageState>;
  can: Doable[];
}

export function StageLine({ states, can }: Props) {
  const words = useWords();
  const on = (stage: Stage) => states[stage] === 'open' || states[stage] === 'reopened';
  return (
    <div class="stage-line" role="group" aria-label={words.say('stage.title')}
      data-testid="stage-line">
      <ol class="stages">
        {stages.map((stage) => (
          <li key={stage} class={`stage stage-${states[stage]}`}
            aria-current={on(stage) ? 'step' : undefined}>
            <Mark shape={shapes[states[stage]]} />
            <span class="stage-name">{words.say(`stage.${stage}`)}</span>
            <span class="stage-state">{words.say(`stage.is_${states[stage]}`)}</span>
          </li>
        ))}
      </ol>
      <div class="can">
        <p class="can-title">{words.say('stage.can')}</p>
        {can.length === 0 && <p>{words.say('stage.can_nothing')}</p>}
        <ul>
          {can.map((thing) => (
            <li key={thing.key}>
              <a href={thing.href}>{thing.label}</a>
              {thing.until && <span class="quiet"> {thing.until}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
