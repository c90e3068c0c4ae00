// A time line: who did what, when, with its proof. It also runs through the middle of a two-sided
// page, with the promise and the owner's claims on one side and the others' findings on the other.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import { Mark, type Shape } from '../figure/mark';
import '../figure/mark.css';
import './timeline.css';

export type Telling = 'promise' | 'finding' | 'due';

export interface Moment {
  key: string;
  id?: string; // where links to it lead
  at: number; // seconds since 1970
  telling: Telling; // the owner's word, the others' word, or a date that both are held to
  shape: Shape;
  by?: ComponentChildren;
  says: ComponentChildren;
  proof?: ComponentChildren; // place in the record, link to its receipt
}

function Told({ moment }: { moment: Moment }) {
  const words = useWords();
  return (
    <li class={`moment moment-${moment.telling}`} id={moment.id}>
      <span class="moment-mark"><Mark shape={moment.shape} /></span>
      <div class="moment-body">
        <p class="moment-when">
          <time dateTime={new Date(moment.at * 1_000).toISOString().slice(0, 10)}>
            {words.day(moment.at)}
          </time>
        </p>
        <p class="moment-by">
          <span class="moment-side">{words.say(`side.by_${moment.telling}`)}</span>
          {moment.by && <> · {moment.by}</>}
        </p>
        <div class="moment-says">{moment.says}</div>
        {moment.proof && <p class="moment-proof">{moment.proof}</p>}
      </div>
    </li>
  );
}

interface TimelineProps {
  moments: Moment[]; // in order of time
  label: string;
}

export function Timeline({ moments, label }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={label}>
      {moments.map((moment) => <Told key={moment.key} moment={moment} />)}
    </ol>
  );
}

interface TwoSidedProps extends TimelineProps {
  promise: ComponentChildren;
  findings: ComponentChildren; // where there is none yet, the page says so here
}

export function TwoSided({ promise, findings, moments, label }: TwoSidedProps) {
  const words = useWords();
  return (
    <div class="two-sided" data-testid="two-sided">
      <section class="two-sided-promise">
        <h2>{words.say('side.promise')}</h2>
        {promise}
      </section>
      <section class="two-sided-findings">
        <h2>{words.say('side.finding')}</h2>
        {findings}
      </section>
      <Timeline moments={moments} label={label} />
    </div>
  );
}
