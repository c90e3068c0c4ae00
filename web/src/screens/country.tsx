// One dialogue as an official or a journalist reads it: on the screen, on two pages of paper, and
// as one file that opens anywhere.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { gather, type Gathered } from '../country/gather';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { save } from '../look/form/save';
import { useCheckpoint } from '../look/frame/seal';
import type { Checked } from '../record/checkpoint';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { useWords } from '../words/speech';
import { languages, ownNames, type Language } from '../words/words';
import { adherenceWords } from './adherence/dictionaries';
import { countryWords } from './country/dictionaries';
import { Sheet } from './country/sheet';
import { useDoing } from './facilitate/doing';
import { dictionaries } from './register/dictionaries';

export function CountryScreen({ summary }: { summary: Summary }) {
  return (
    <MoreWords load={dictionaries}>
      <MoreWords load={countryWords}>
        <MoreWords load={adherenceWords}><Page summary={summary} /></MoreWords>
      </MoreWords>
    </MoreWords>
  );
}

function Page({ summary }: { summary: Summary }) {
  const [all, setAll] = useState<Gathered | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const checked = useCheckpoint(summary);
  const load = () => {
    setFailure(null);
    gather(summary).then(setAll, setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size]);
  if (failure !== null && !all) return <Notice failure={failure} retry={load} />;
  if (!all) return <Skeleton />;
  return (
    <Sheet all={all} checked={checked} bundle={null}>
      <TakeAway all={all} checked={checked} />
    </Sheet>
  );
}

// The sheet is long on a phone: where each of its parts begins.
const parts = [
  ['standing', 'country.by_standing'], ['first', 'country.first'], ['next', 'country.next'],
  ['checks', 'check.title'], ['constituencies', 'country.by_constituency'],
  ['instruments', 'country.by_instrument'],
  ['adherence', 'adherence.title'], ['decisions', 'country.decisions'],
  ['ground', 'ground.title'], ['proof', 'proof.title'],
] as const;

function ToParts({ all }: { all: Gathered }) {
  const words = useWords();
  const shown = parts.filter(([name]) => name !== 'standing' || all.country.total > 0);
  return (
    <nav class="country-jump" aria-label={words.say('country.parts')} data-testid="country-jump">
      <ul>
        {shown.map(([name, title]) => (
          <li key={name}><a href={`#country-${name}`}>{words.say(title)}</a></li>
        ))}
      </ul>
    </nav>
  );
}

function TakeAway({ all, checked }: { all: Gathered; checked: Checked }) {
  const words = useWords();
  const writing = useDoing(() => undefined);
  const { dialogue } = all.summary;
  const file = async (language: Language) => {
    const { countryFile } = await import('./country/file');
    save(`${dialogue}-country-${language}.html`, await countryFile(all, checked, language),
      'text/html');
  };
  return (
    <div data-screen-only>
      <ToParts all={all} />
      <p class="actions">
        <button type="button" class="button primary" onClick={() => print()}>
          {words.say('country.print')}
        </button>
        {languages.map((language) => (
          <button key={language} type="button" class="button" disabled={writing.busy}
            data-testid={`country-file-${language}`}
            onClick={() => void writing.run(() => file(language))}>
            {words.say('country.save', { language: ownNames[language] })}
          </button>
        ))}
        <a class="button" href={address.register(dialogue)}>{words.say('register.title')}</a>
        <a class="button" href={address.missing(dialogue)}>{words.say('missing.title')}</a>
      </p>
      {writing.failure !== null && <Notice failure={writing.failure} />}
    </div>
  );
}
