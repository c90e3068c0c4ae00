// The days on which what was agreed is looked at again, with who has spoken by then.

import type { Summary } from '../../api/shapes';
import type { Check } from '../../country/shapes';
import { MoreWords } from '../../words/more_words';
import { useWords } from '../../words/speech';
import { Checks } from '../register/checks';
import { dictionaries } from '../register/dictionaries';

interface Props {
  summary: Summary;
  checks: Check[];
}

export function DaysAhead(props: Props) {
  return <MoreWords load={dictionaries}><Days {...props} /></MoreWords>;
}

function Days({ summary, checks }: Props) {
  const words = useWords();
  return (
    <div class="looked-again">
      <h3>{words.say('check.title')}</h3>
      <p class="quiet">{words.say('check.lead')}</p>
      <Checks {...{ summary, checks }} />
    </div>
  );
}
