// A text that may be written in any working language of the dialogue: at least one is asked for,
// where a text is asked for at all.

import type { ComponentChildren } from 'preact';

import { written } from '../../agreement/text';
import type { Texts } from '../../api/shapes';
import { TextField } from '../../look/form/fields';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';

export const anyWritten = (texts: Texts) => Object.keys(written(texts)).length > 0;

interface Props {
  id: string; // that of the first field; the others end in their language
  languages: string[];
  texts: Texts;
  change(texts: Texts): void;
  label: ComponentChildren;
  hint?: ComponentChildren;
  fault?: string | null;
  lines?: number;
}

export function Bilingual({
  id, languages, texts, change, label, hint, fault = null, lines = 2,
}: Props) {
  const words = useWords();
  // The reader's own language first.
  const order = [...languages].sort((left, right) =>
    Number(right === words.language) - Number(left === words.language));
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="pair">
        {order.map((tag, at) => (
          <TextField key={tag} id={at === 0 ? id : `${id}-${tag}`} lang={tag} lines={lines} voice
            label={languageName(tag, words.language)} value={texts[tag] ?? ''}
            change={(text) => change({ ...texts, [tag]: text })}
            fault={at === 0 ? fault : null} />
        ))}
      </div>
    </fieldset>
  );
}
