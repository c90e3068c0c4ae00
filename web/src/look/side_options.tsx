// The constituencies of a dialogue, to choose one of in a <select>.

import type { Summary } from '../api/shapes';
import { textFor, useWords } from '../words/speech';
import { directionOf } from '../words/words';

export function SideOptions({ of }: { of: Summary['constituencies'] }) {
  const { language } = useWords();
  return (
    <>
      {of.map(({ code, name }) => {
        const [tag, text] = textFor(name, language);
        return <option key={code} value={code} lang={tag} dir={directionOf(tag)}>{text}</option>;
      })}
    </>
  );
}
