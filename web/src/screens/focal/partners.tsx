// A common action: other constituencies that own the promise too, each with its office and with
// what it brings. Each of them confirms it before it stands.

import type { Summary, Texts } from '../../api/shapes';
import { SideName } from '../../look/course/side_name';
import { CheckField, type Found } from '../../look/form/fields';
import { useWords } from '../../words/speech';
import { TextsPair } from './texts_pair';

export interface Partner {
  office: Texts;
  contribution: Texts;
}
export type Partners = Record<string, Partner>; // by code of the constituency

interface Props {
  summary: Summary;
  code: string; // of whoever promises
  own: Texts; // what it brings itself
  partners: Partners;
  change(partners: Partners): void;
  changeOwn(own: Texts): void;
  found: Found[];
}

export function PartnersPart({ summary, code, own, partners, change, changeOwn, found }: Props) {
  const words = useWords();
  const { languages } = summary;
  const others = summary.constituencies.filter((side) => side.code !== code);
  const together = Object.keys(partners).length > 0;
  const toggle = (side: string, on: boolean) => {
    const next = { ...partners };
    if (on) next[side] = { office: {}, contribution: {} };
    else delete next[side];
    change(next);
  };
  return (
    <>
      <fieldset class="field">
        <legend>{words.say('build.partners')}</legend>
        <p class="field-hint">{words.say('build.partners_hint')}</p>
        {others.map((side) => (
          <CheckField key={side.code} id={`partner-${side.code}`}
            label={<SideName {...{ summary }} code={side.code} />}
            value={side.code in partners} change={(on) => toggle(side.code, on)} />
        ))}
      </fieldset>
      {together && (
        <TextsPair id="own-contribution" legend={words.say('build.own_contribution')}
          {...{ languages, found }} texts={own} change={changeOwn} />
      )}
      {others.filter((side) => side.code in partners).map((side) => {
        const partner = partners[side.code]!;
        const set = (to: Partial<Partner>) =>
          change({ ...partners, [side.code]: { ...partner, ...to } });
        return (
          <div key={side.code} class="builder-part" data-testid={`partner-part-${side.code}`}>
            <h3><SideName {...{ summary }} code={side.code} /></h3>
            <TextsPair id={`partner-office-${side.code}`} legend={words.say('build.office')}
              {...{ languages, found }} texts={partner.office}
              change={(office) => set({ office })} />
            <TextsPair id={`partner-brings-${side.code}`}
              legend={words.say('build.contribution')} {...{ languages, found }}
              texts={partner.contribution} change={(contribution) => set({ contribution })} />
          </div>
        );
      })}
    </>
  );
}
