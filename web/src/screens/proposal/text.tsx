// The text in its two layers: what it comes to, in plain words; then the clauses, each with how one
// would see that it is done. The reader's language first, the others on a click; where a working
// language has no words yet, that is said in the place where they should stand.

import { areGroundRules } from '../../agreement/ground_rules';
import { gapsIn, newest, partOf } from '../../agreement/text';
import type { Version } from '../../agreement/shapes';
import type { Texts } from '../../api/shapes';
import { useSearch } from '../../look/form/chips';
import { Mark } from '../../look/figure/mark';
import { languageName } from '../../words/language_name';
import { Said, useWords } from '../../words/speech';
import { directionOf } from '../../words/words';
import type { AtProposal } from './part';
import { Freeze } from './freeze';

export function Text(props: AtProposal) {
  const words = useWords();
  const { summary, told } = props;
  const asked = Number(useSearch().get('version') ?? '0');
  const version = told.versions[asked - 1] ?? newest(told);
  const old = version !== newest(told);
  const measurable = !areGroundRules(told);
  const first = summary.languages.includes(words.language) ? words.language : null;
  const others = summary.languages.filter((tag) => tag !== first);
  return (
    <section aria-labelledby="text-title" data-testid="text">
      <h2 id="text-title">{words.say(old ? 'text.title' : 'text.clauses')}</h2>
      {old && (
        <p class="notice" data-testid="old-version">
          {words.say('text.old', { version: asked, newest: told.version })}{' '}
          <a href="?">{words.say('text.to_newest')}</a>
        </p>
      )}
      <Layers {...{ version, measurable }} languages={summary.languages} titled={!old} />
      {others.map((tag) => (
        <details key={tag} class="other-language" data-testid={`text-${tag}`}>
          <summary>
            {words.say('text.also', { language: languageName(tag, words.language) })}
          </summary>
          <Layers {...{ version, measurable }} languages={[]} only={tag} />
        </details>
      ))}
      {!old && <Freeze {...props} />}
    </section>
  );
}

interface LayersProps {
  version: Version;
  languages: string[]; // in which missing words are told; none where one language is read alone
  only?: string;
  measurable: boolean; // how each clause will be seen is told; rules of conduct have no such thing
  titled?: boolean; // the summary is the title of the page already
}

function Layers({ version, languages, only, measurable, titled = false }: LayersProps) {
  const words = useWords();
  const gaps = gapsIn(version, languages);
  const missing = (part: number, of: 'text' | 'indicator') =>
    gaps.find((gap) => gap.part === part && gap.of === of)?.languages ?? [];
  return (
    <div class="layers">
      {!titled && (
        <>
          <h3 class="layer-title">{words.say('text.plain')}</h3>
          <p class="voice plain-layer"><Words texts={version.summary} only={only} /></p>
        </>
      )}
      <MissingIn languages={missing(0, 'text')} />
      {!titled && <h3 class="layer-title">{words.say('text.clauses')}</h3>}
      <ol class="clauses">
        {version.clauses.map((_, at) => {
          const { text, indicator } = partOf(version, at + 1);
          return (
            <li key={at} data-testid={only ? undefined : `clause-${at + 1}`}>
              <p class="clause-text"><Words texts={text} only={only} /></p>
              <MissingIn languages={missing(at + 1, 'text')} />
              {(measurable || Object.keys(indicator).length > 0) && (
                <p class="quiet indicator">
                  {Object.keys(indicator).length > 0
                    ? <>{words.say('text.seen_by')} <Words texts={indicator} only={only} /></>
                    : words.say('text.no_indicator')}
                </p>
              )}
              <MissingIn languages={missing(at + 1, 'indicator')} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Words({ texts, only }: { texts: Texts; only?: string | undefined }) {
  const words = useWords();
  if (only === undefined) return <Said texts={texts} />;
  const text = texts[only];
  if (text === undefined) {
    return (
      <em class="lacking">
        <Mark shape="missing" /> {words.say('text.not_in', {
          language: languageName(only, words.language),
        })}
      </em>
    );
  }
  return <span lang={only} dir={directionOf(only)}>{text}</span>;
}

function MissingIn({ languages }: { languages: string[] }) {
  const words = useWords();
  if (languages.length === 0) return null;
  return (
    <p class="lacking">
      <Mark shape="missing" /> {words.say('text.not_in', {
        language: languages.map((tag) => languageName(tag, words.language)).join(', '),
      })}
    </p>
  );
}
