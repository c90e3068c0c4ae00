// One constituency in a rule that is being drafted.

import type { DraftRow } from '../../decision/rule';
import type { Kind, Voice } from '../../decision/shapes';
import { CheckField, ChoiceField, NumberField } from '../../look/form/fields';
import { useWords } from '../../words/speech';

interface Props {
  row: DraftRow;
  kind: Kind;
  name: string;
  declared: number; // seats of the constituency
  change(row: DraftRow): void;
  faultAt(id: string): string | null;
}

export function RuleRowFields({ row, kind, name, declared, change, faultAt }: Props) {
  const words = useWords();
  const id = (field: string) => `rule-${row.constituency}-${field}`;
  const secret = row.voice === 'ballots';
  return (
    <fieldset class="rule-field" data-part={row.takesPart} data-testid={`row-${row.constituency}`}>
      <legend>{name}</legend>
      <CheckField id={id('part')} label={words.say('rulerow.part')} value={row.takesPart}
        change={(takesPart) => change({ ...row, takesPart })} />
      {row.takesPart && (
        <>
          <ChoiceField<Voice> id={id('voice')} label={words.say('rulerow.voice')}
            value={row.voice} change={(voice) => change({ ...row, voice })}
            fault={faultAt(id('voice'))}
            options={[
              { value: 'ballots', label: words.say('rulerow.ballots') },
              { value: 'focal_point', label: words.say('rulerow.focal_point') },
            ]} />
          <div class="rule-numbers">
            <NumberField id={id('seats')} label={words.say('rulecard.seats')} value={row.seats}
              hint={words.say('rulerow.declared', { count: declared })}
              change={(seats) => change({ ...row, seats })} fault={faultAt(id('seats'))} />
            {secret && (
              <NumberField id={id('quorum')} label={words.say('rulecard.quorum')} value={row.quorum}
                hint={words.say('rulerow.quorum')}
                change={(quorum) => change({ ...row, quorum })} fault={faultAt(id('quorum'))} />
            )}
            {secret && kind !== 'consent' && (
              <Threshold {...{ row, change }} id={id('threshold')}
                fault={faultAt(id('threshold'))} />
            )}
          </div>
          <CheckField id={id('block')} label={words.say('rulerow.block')} value={row.mayBlock}
            change={(mayBlock) => change({ ...row, mayBlock })} />
        </>
      )}
    </fieldset>
  );
}

interface ThresholdProps {
  row: DraftRow;
  id: string;
  change(row: DraftRow): void;
  fault: string | null;
}

function Threshold({ row, id, change, fault }: ThresholdProps) {
  const words = useWords();
  const described = fault ? `${id}-hint ${id}-fault` : `${id}-hint`;
  return (
    <fieldset class="field" data-fault={Boolean(fault)}>
      <legend>{words.say('rulecard.threshold')}</legend>
      <p class="field-hint" id={`${id}-hint`}>{words.say('rulerow.threshold')}</p>
      <div class="fraction">
        <input id={id} class="input input-number" inputMode="numeric" value={row.numerator}
          aria-label={words.say('rulerow.numerator')} aria-invalid={Boolean(fault)}
          aria-describedby={described}
          onInput={(event) => change({ ...row, numerator: event.currentTarget.value })} />
        <span aria-hidden="true">/</span>
        <input id={`${id}-of`} class="input input-number" inputMode="numeric"
          value={row.denominator} aria-label={words.say('rulerow.denominator')}
          aria-invalid={Boolean(fault)} aria-describedby={described}
          onInput={(event) => change({ ...row, denominator: event.currentTarget.value })} />
      </div>
      {fault && <p class="fault" id={`${id}-fault`}>{fault}</p>}
    </fieldset>
  );
}
