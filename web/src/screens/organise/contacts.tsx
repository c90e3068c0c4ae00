// Whom to turn to: without a contact no dialogue is opened.

import { TextField } from '../../look/form/fields';
import { useWords } from '../../words/speech';
import { Part, type PartProps } from './part';

export function Contacts({ draft, change, faultAt }: PartProps) {
  const words = useWords();
  return (
    <Part id="who" title={words.say('organise.who')} says={words.say('organise.who_says')}>
      <div class="pair">
        <TextField id="contact" label={words.say('organise.contact')}
          hint={words.say('organise.contact_hint')} value={draft.contact} lines={2}
          change={(contact) => change({ contact })} fault={faultAt('contact')} />
        <TextField id="alternative" label={words.say('organise.alternative')}
          hint={words.say('organise.alternative_hint')} value={draft.alternativeContact} lines={2}
          change={(alternativeContact) => change({ alternativeContact })} />
      </div>
    </Part>
  );
}
