// One text in every working language, side by side; words that bind nobody are named as they are
// typed.

import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import { charactersMax } from '../../agreement/drafting';
import { vagueWords } from '../../commitment/linter';
import { TextField, type Found } from '../../look/form/fields';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';

interface Props {
  id: string; // of the field in a language: `${id}-${language}`
  label: ComponentChildren;
  hint?: ComponentChildren;
  languages: string[];
  value: Texts;
  change(value: Texts): void;
  found: Found[];
  lines?: number;
  binding?: boolean; // a promise: vague words are named
}

export function LanguageFields(props: Props) {
  const words = useWords();
  const { id, label, hint, languages, value, change, found, lines = 3, binding = false } = props;
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="pair">
        {languages.map((tag) => {
          const text = value[tag] ?? '';
          const vague = binding ? vagueWords(text, tag) : [];
          return (
            <div key={tag}>
              <TextField id={`${id}-${tag}`} label={languageName(tag, words.language)} lang={tag}
                lines={lines} voice value={text} charactersMax={charactersMax}
                change={(next) => change({ ...value, [tag]: next })}
                fault={found.find((one) => one.id === `${id}-${tag}`)?.says} />
              <div role="status">
                {vague.length > 0 && (
                  <p class="quiet" data-testid={`vague-${id}-${tag}`}>
                    {words.say('draft.vague', { words: vague.join(', ') })}
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
