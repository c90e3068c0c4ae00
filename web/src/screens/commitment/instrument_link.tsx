// To the text of an instrument, where whoever adopted or keeps it gives it out. In what language it
// waits there is said where it is not the reader's.

import type { Instrument } from '../../commitment/shapes';
import { languageName } from '../../words/language_name';
import { Said, useWords } from '../../words/speech';

export function InstrumentLink({ instrument }: { instrument: Instrument }) {
  const words = useWords();
  return (
    <>
      <a href={instrument.link} hrefLang={instrument.language} rel="noreferrer">
        <Said texts={instrument.title} />
      </a>
      {instrument.language !== words.language && (
        <span class="quiet"> ({languageName(instrument.language, words.language)})</span>
      )}
    </>
  );
}
