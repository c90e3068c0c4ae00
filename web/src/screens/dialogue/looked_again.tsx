// On the page of a dialogue: when what was agreed is looked at again. Nothing where nothing closed.

import type { Summary } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import { checks } from '../../country/ask';
import { MoreWords } from '../../words/more_words';
import { useWords } from '../../words/speech';
import { Checks } from '../register/checks';
import { dictionaries } from '../register/dictionaries';

export function LookedAgain({ summary }: { summary: Summary }) {
  return <MoreWords load={dictionaries}><Days summary={summary} /></MoreWords>;
}

function Days({ summary }: { summary: Summary }) {
  const words = useWords();
  const asked = useAsked(`${summary.dialogue} checks ${summary.size}`,
    () => checks(summary.dialogue));
  if (!asked.told || asked.told.checks.length === 0) return null;
  return (
    <div class="looked-again">
      <h3>{words.say('check.title')}</h3>
      <p class="quiet">{words.say('check.lead')}</p>
      <Checks {...{ summary }} checks={asked.told.checks} />
    </div>
  );
}
