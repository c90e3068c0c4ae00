// The first milestone of a promise: by when, from what figure to what, and whether it comes again.

import { DateField, NumberField, type Found } from '../../look/form/fields';
import { useWords } from '../../words/speech';
import { daysOf, once, RepeatPart, type Repeat } from './repeat_part';

export interface Steps extends Repeat {
  due: string; // the first day
  baseline: string;
  target: string;
}
export const noSteps: Steps = { ...once, due: '', baseline: '0', target: '' };

interface Props {
  steps: Steps;
  promised: string;
  change(steps: Steps): void;
  found: Found[];
}

export function StepsPart({ steps, promised, change, found }: Props) {
  const words = useWords();
  const set = (part: Partial<Steps>) => change({ ...steps, ...part });
  return (
    <>
      <DateField id="build-step-due" label={words.say('build.step_due')} value={steps.due}
        change={(due) => set({ due })} />
      <div class="pair">
        <NumberField id="build-baseline" label={words.say('build.baseline')}
          value={steps.baseline} change={(baseline) => set({ baseline })} />
        <NumberField id="build-target" label={words.say('build.target')} value={steps.target}
          change={(target) => set({ target })} />
      </div>
      <RepeatPart id="build" repeat={steps} days={daysOf(steps.due, steps, promised)} change={set}
        fault={found.find((one) => one.id === 'build-until')?.says} />
    </>
  );
}
