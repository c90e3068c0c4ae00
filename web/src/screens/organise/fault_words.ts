// What is wrong, in words that name the place.

import type { Found } from '../../look/form/fields';
import type { Draft, FaultAt } from '../../note/draft';
import { useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';

export function useFaultWords(draft: Draft): (fault: FaultAt) => Found {
  const words = useWords();
  return ({ id, fault, at, tag }) => ({
    id,
    says: words.say(`organise.${fault}_fault`, {
      at: String(at ?? ''),
      language: tag ? languageName(tag, words.language) : '',
      floor: draft.floor,
    }),
  });
}
