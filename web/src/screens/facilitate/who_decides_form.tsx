// Who decides, among those counted: an office for each who agreed to be recorded, never a name.

import { CheckField, TextField } from '../../look/form/fields';
import { officeFault, type Office } from '../../session/offices';
import { useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';

interface Props {
  of: string; // a constituency
  languages: string[];
  offices: Office[]; // of every constituency
  tried: boolean;
  tooMany: boolean;
  change(offices: Office[]): void;
}

export function WhoDecidesForm({ of, languages, offices, tried, tooMany, change }: Props) {
  const words = useWords();
  const add = () => change([...offices, { constituency: of, texts: {}, agreed: false }]);
  const own = offices.filter((office) => office.constituency === of);
  return (
    <div class="offices" data-testid={`offices-${of}`}>
      {own.map((office, line) => (
        <OfficeLine key={line} id={`office-${of}-${line}`}
          {...{ office, languages, tried }}
          change={(next) => change(offices.map((one) => (one === office ? next : one)))}
          remove={() => change(offices.filter((one) => one !== office))} />
      ))}
      {tooMany && <p class="fault" role="alert">{words.say('presence.more_offices')}</p>}
      <button type="button" class="plain" onClick={add} data-testid={`add-office-${of}`}>
        {words.say(own.length > 0 ? 'presence.next_office' : 'presence.add_office')}
      </button>
    </div>
  );
}

function OfficeLine({ id, office, languages, tried, change, remove }: {
  id: string; office: Office; languages: string[]; tried: boolean;
  change(next: Office): void; remove(): void;
}) {
  const words = useWords();
  const fault = tried ? officeFault(office) : null;
  const unsaid = fault !== null && fault !== 'not_agreed';
  return (
    <fieldset class="office-line">
      <legend class="quiet">{words.say('presence.office_legend')}</legend>
      {languages.map((tag, at) => (
        <TextField key={tag} id={`${id}-${tag}`} lang={tag} value={office.texts[tag] ?? ''}
          label={words.say('presence.office', { language: languageName(tag, words.language) })}
          fault={unsaid && at === 0 ? words.say(`fault.${fault}`) : null}
          change={(text) => change({ ...office, texts: { ...office.texts, [tag]: text } })} />
      ))}
      <CheckField id={`${id}-agreed`} label={words.say('presence.agreed')} value={office.agreed}
        fault={fault === 'not_agreed' ? words.say('presence.not_agreed') : null}
        change={(agreed) => change({ ...office, agreed })} />
      <button type="button" class="plain" onClick={remove}>
        {words.say('presence.remove_office')}
      </button>
    </fieldset>
  );
}
