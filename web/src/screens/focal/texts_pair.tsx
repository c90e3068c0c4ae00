// One text of the builder, in every working language of the dialogue, side by side.

import type { Texts } from '../../api/shapes';
import { TextField, type Found } from '../../look/form/fields';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';

export const whole = (texts: Texts, languages: string[]) =>
  languages.every((tag) => (texts[tag] ?? '').trim() !== '');
export const begun = (texts: Texts) => Object.values(texts).some((text) => text.trim() !== '');

// The first language in which a text that was begun is still lacking; undefined where it is whole.
export const lackingLanguage = (texts: Texts, languages: string[]) =>
  (begun(texts) ? languages.find((tag) => !(texts[tag] ?? '').trim()) : undefined);

interface Props {
  id: string; // of the fields, followed by their language
  legend: string;
  hint?: string;
  languages: string[];
  texts: Texts;
  change(texts: Texts): void;
  found: Found[];
}

export function TextsPair({ id, legend, hint, languages, texts, change, found }: Props) {
  const words = useWords();
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="pair">
        {languages.map((tag) => (
          <TextField key={tag} id={`${id}-${tag}`} label={languageName(tag, words.language)}
            lang={tag} lines={2} value={texts[tag] ?? ''}
            change={(text) => change({ ...texts, [tag]: text })}
            fault={found.find((one) => one.id === `${id}-${tag}`)?.says} />
        ))}
      </div>
    </fieldset>
  );
}
