// What the session is about: languages, title, when, context, objectives, questions, agenda.

import { DateField, NumberField } from '../../look/form/fields';
import { languages, ownNames } from '../../words/words';
import { useWords } from '../../words/speech';
import { PairField, PairList } from './pairs';
import { Part, type PartProps } from './part';

export function Texts({ draft, change, faultAt }: PartProps) {
  const words = useWords();
  const shared = { draft, faultAt };
  return (
    <Part id="what" title={words.say('organise.what')}>
      <WorkingLanguages {...{ draft, change, faultAt }} />
      <PairField id="title" label={words.say('organise.title_field')} value={draft.title}
        set={(title) => change({ title })} voice {...shared} />
      <div class="when">
        <DateField id="date" label={words.say('organise.date')} value={draft.date}
          change={(date) => change({ date })} fault={faultAt('date')} />
        <DateField id="hour" kind="time" label={words.say('organise.hour')} value={draft.hour}
          change={(hour) => change({ hour })} fault={faultAt('hour')} />
        <NumberField id="minutes" label={words.say('organise.minutes')} value={draft.minutes}
          change={(minutes) => change({ minutes })} fault={faultAt('minutes')} />
      </div>
      <PairField id="context" label={words.say('organise.context')} value={draft.context}
        set={(context) => change({ context })} lines={5} {...shared} />
      <PairList kind="objective" values={draft.objectives}
        set={(objectives) => change({ objectives })} {...shared} />
      <PairList kind="question" values={draft.questions}
        set={(questions) => change({ questions })} {...shared} />
      <PairList kind="agenda" values={draft.agenda}
        set={(agenda) => change({ agenda })} {...shared} />
    </Part>
  );
}

function WorkingLanguages({ draft, change, faultAt }: PartProps) {
  const words = useWords();
  const fault = faultAt('languages');
  return (
    <fieldset class="field choices" id="languages" tabIndex={-1} data-fault={Boolean(fault)}>
      <legend>{words.say('organise.languages')}</legend>
      <p class="field-hint">{words.say('organise.languages_hint')}</p>
      {languages.map((tag) => (
        <label key={tag} class="choice-line" lang={tag}>
          <input
            type="checkbox"
            checked={draft.languages.includes(tag)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              change({
                languages: languages.filter((one) => (
                  one === tag ? on : draft.languages.includes(one))),
              });
            }}
          />
          <span>{ownNames[tag]}</span>
        </label>
      ))}
      {fault && <p class="fault">{fault}</p>}
    </fieldset>
  );
}
