// The live checks beside the drafting desk: what is ready, what would hold the text back later, and
// which words bind nobody. Nothing here stops anybody from tabling a text.

import { adviceOn, anything, type Draft } from '../../agreement/drafting';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import { Check } from './freeze';
import { usePartName } from './part_name';

interface Props {
  draft: Draft;
  languages: string[];
  sources: number;
}

export function Checks({ draft, languages, sources }: Props) {
  const words = useWords();
  const partName = usePartName();
  const { gaps, vague, unseen } = adviceOn(draft, languages);
  const named = (tags: string[]) => tags.map((tag) => languageName(tag, words.language)).join(', ');
  const begun = anything(draft.summary) || draft.clauses.some((clause) => anything(clause.text));
  return (
    <section aria-labelledby="checks-title" data-testid="checks">
      <h2 id="checks-title">{words.say('draft.checks')}</h2>
      <div role="status">
        <ul class="checks">
          <Check holds={sources > 0} says={sources > 0
            ? words.say('check.sources', { count: sources }) : words.say('check.no_source')} />
          {begun && <Check holds={gaps.length === 0} says={gaps.length === 0
            ? words.say('check.every_language') : words.say('check.gaps')} />}
          {gaps.map((gap) => (
            <Check key={`${gap.part}-${gap.of}`} holds={false}
              says={`${partName(gap.part, false)} · ${words.say('text.not_in', {
                language: named(gap.languages),
              })}`} />
          ))}
          {begun && <Check holds={unseen.length === 0} says={unseen.length === 0
            ? words.say('check.indicators')
            : words.say('check.no_indicator', { clauses: unseen.join(', ') })} />}
          {begun && <Check holds={vague.length === 0} says={vague.length === 0
            ? words.say('check.no_vague') : words.say('check.vague')} />}
          {vague.map((one) => (
            <Check key={`${one.part}-${one.language}`} holds={false}
              says={`${partName(one.part, false)} · ${one.words.join(', ')}`} />
          ))}
        </ul>
      </div>
      {!begun && <p class="quiet">{words.say('check.not_begun')}</p>}
    </section>
  );
}
