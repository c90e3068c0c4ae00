// The rules that are fixed by the opening.

import { CheckField, ChoiceField, NumberField, TextField } from '../../look/form/fields';
import { dialogueFrom, type Draft } from '../../note/draft';
import { useWords } from '../../words/speech';
import { Part, type PartProps } from './part';

export function Rules({ draft, change, faultAt }: PartProps) {
  const words = useWords();
  const title = draft.languages.map((tag) => draft.title[tag]).find(Boolean) ?? '';
  const suggested = dialogueFrom(title);
  return (
    <Part id="rules" title={words.say('organise.rules')} says={words.say('organise.rules_says')}>
      <ChoiceField<Draft['mode']> id="mode" label={words.say('organise.mode')} value={draft.mode}
        change={(mode) => change({ mode })} options={[
          { value: 'protected', label: words.say('organise.mode_protected') },
          { value: 'open', label: words.say('organise.mode_open') },
        ]} />
      <ChoiceField<Draft['moderation']> id="moderation" label={words.say('organise.moderation')}
        value={draft.moderation} change={(moderation) => change({ moderation })} options={[
          { value: 'before', label: words.say('organise.moderation_before') },
          { value: 'after', label: words.say('organise.moderation_after') },
        ]} />
      <NumberField id="floor" label={words.say('organise.floor')}
        hint={words.say('organise.floor_hint')} value={draft.floor}
        change={(floor) => change({ floor })} fault={faultAt('floor')} />
      <TextField id="dialogue" label={words.say('organise.dialogue')}
        hint={<>
          {words.say('organise.dialogue_hint')}
          {!draft.dialogue && suggested && (
            <>
              {' '}
              <button type="button" class="plain" onClick={() => change({ dialogue: suggested })}>
                {suggested}
              </button>
            </>
          )}
        </>}
        value={draft.dialogue} change={(dialogue) => change({ dialogue })}
        fault={faultAt('dialogue')} />
      <CheckField id="invented" label={words.say('organise.invented')} value={draft.invented}
        change={(invented) => change({ invented })} />
    </Part>
  );
}
