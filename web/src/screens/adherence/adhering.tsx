// How one adherence is told: since when, where that can be read, through which group; and which
// promises hang on the instrument.

import type { Adherence, Party, PartyHere, Source } from '../../adherence/ask';
import type { Summary } from '../../api/shapes';
import { address } from '../../routes';
import { languageName } from '../../words/language_name';
import { Said, textFor, useWords } from '../../words/speech';
import type { Words } from '../../words/words';

// A month or a year stays as it is written. At noon it is the same day in nearly every zone.
const sinceTold = (since: string, words: Words) => (since.length === 10
  ? words.say('adherence.since_day', { date: words.day(Date.parse(`${since}T12:00Z`) / 1_000) })
  : words.say('adherence.since', { date: since }));

export function SourceTold({ source }: { source: Source }) {
  const words = useWords();
  return (
    <>
      <time dateTime={source.since}>
        {sinceTold(source.since, words)}
      </time>
      {' · '}
      <a href={source.link} hrefLang={source.language} rel="noreferrer">
        {words.say('adherence.source')}
      </a>
      {source.language !== words.language
        && ` (${languageName(source.language, words.language)})`}
    </>
  );
}

export function Adhering({ all, here }: { all: Adherence; here: PartyHere }) {
  const words = useWords();
  if (here.source === null) return <>{words.say('adherence.unknown')}</>;
  const group = here.through === null ? null : all.groups[here.through];
  return (
    <>
      <SourceTold source={here.source} />
      {group && ` · ${words.say('adherence.through', {
        group: textFor(group.name, words.language)[1],
      })}`}
    </>
  );
}

export function Hanging({ summary, promises }: { summary: Summary; promises: number[] }) {
  const words = useWords();
  if (promises.length === 0) return <>{words.say('adherence.none_anchored')}</>;
  return (
    <>
      {words.say('adherence.anchored')}{' '}
      {promises.map((number, at) => (
        <span key={number}>
          {at > 0 && ', '}
          <a href={address.commitment(summary.dialogue, number)}>
            {`${summary.dialogue}-c${number}`}
          </a>
        </span>
      ))}
    </>
  );
}

export function PartyName({ summary, party }: { summary: Summary; party: Party }) {
  const words = useWords();
  const side = summary.constituencies.find((one) => one.code === party.constituency);
  const named = side ? textFor(side.name, words.language)[1] : party.constituency;
  return (
    <>
      <strong><Said texts={party.name} /></strong>{' '}
      <span class="quiet">{words.say('adherence.speaks', { side: named })}</span>
    </>
  );
}
