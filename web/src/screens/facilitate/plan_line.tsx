// A line of the run-sheet while it is being prepared: how long, who leads, what it is called, and
// where it stands.

import { useState } from 'preact/hooks';

import type { Summary, Texts } from '../../api/shapes';
import { NumberField, TextField } from '../../look/form/fields';
import { faultsIn } from '../../session/envelope';
import type { Lead } from '../../session/lead';
import type { Planned } from '../../session/template';
import { languageName } from '../../words/language_name';
import { Said, textFor, useWords } from '../../words/speech';

export const wholeMinutes = /^[1-9]\d{0,2}$/;

// What a line is and what was typed in it.
export interface Typed {
  key: string;
  line: Planned;
  title: Texts;
  minutes: string;
  lead: Lead;
}

interface Props {
  typed: Typed;
  summary: Summary;
  byHand: string[]; // languages in which the title has to be written
  tried: boolean;
  first: boolean;
  last: boolean;
  change(typed: Typed): void;
  drop(): void;
  move(by: -1 | 1): void;
}

export function PlanLine({ typed, summary, byHand, tried, first, last, ...does }: Props) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  const { key, line, title, minutes } = typed;
  const faults = new Map(faultsIn(title, summary.languages));
  const named = renaming || (tried && summary.languages.some((tag) =>
    !byHand.includes(tag) && faults.has(tag))) ? summary.languages : byHand;
  const whose = <span class="unseen"> <Said texts={title} /></span>;
  return (
    <li data-testid={`plan-${key}`}>
      <NumberField id={`minutes-${key}`} value={minutes}
        label={<Said texts={title} />} hint={<Said texts={line.hint} />}
        fault={wholeMinutes.test(minutes) ? null : words.say('fault.number')}
        change={(value) => does.change({ ...typed, minutes: value.trim() })} />
      <div class="plan-does">
        <WhoLeads {...{ typed, summary }} change={does.change} />
        <button type="button" class="plain" aria-expanded={named.length > byHand.length}
          data-testid="rename" onClick={() => setRenaming(!renaming)}>
          {words.say('prepare.rename')}{whose}
        </button>
        <button type="button" class="plain" id={`up-${key}`} disabled={first}
          onClick={() => does.move(-1)}>
          {words.say('prepare.up')}{whose}
        </button>
        <button type="button" class="plain" id={`down-${key}`} disabled={last}
          onClick={() => does.move(1)}>
          {words.say('prepare.down')}{whose}
        </button>
        <button type="button" class="plain" data-testid="drop" onClick={does.drop}>
          {words.say('prepare.drop')}{whose}
        </button>
      </div>
      {named.map((tag) => (
        <TextField key={tag} id={`title-${key}-${tag}`} lang={tag} value={title[tag] ?? ''}
          label={words.say('prepare.title_in', { language: languageName(tag, words.language) })}
          change={(value) => does.change({ ...typed, title: { ...title, [tag]: value } })}
          fault={tried && faults.has(tag) ? words.say(`fault.${faults.get(tag)!}`) : null} />
      ))}
    </li>
  );
}

function WhoLeads({ typed, summary, change }: Pick<Props, 'typed' | 'summary' | 'change'>) {
  const words = useWords();
  return (
    <label class="plan-lead">
      <span>{words.say('prepare.lead')}</span>
      <select id={`lead-${typed.key}`} value={typed.lead}
        onChange={(event) => change({ ...typed, lead: event.currentTarget.value as Lead })}>
        {(['facilitator', 'note_taker', 'each_side'] as const).map((role) => (
          <option key={role} value={role}>{words.say(`lead.${role}`)}</option>
        ))}
        {summary.constituencies.map(({ code, name }) => (
          <option key={code} value={`side:${code}`}>
            {words.say('lead.of_side', { side: textFor(name, words.language)[1] })}
          </option>
        ))}
        <option value="">{words.say('lead.nobody')}</option>
      </select>
    </label>
  );
}
