// What happened after an outcome was signed, and who has signed the record by today: fetched when
// somebody comes near.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import { SideName } from '../../look/course/side_name';
import { Notice, Skeleton } from '../../look/frame/notice';
import { useCheckpoint } from '../../look/frame/seal';
import { address } from '../../routes';
import * as clerk from '../../session/clerk';
import { cosignatureWords } from '../../outcome/cosigned';
import { nothing, since, type Happened, type Since } from '../../outcome/since';
import type { Told } from '../../outcome/told';
import { Said, useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

const shownMax = 12;

export interface Props {
  summary: Summary;
  then: Told & { outcome: NonNullable<Told['outcome']> };
}

export function Happenings({ summary, then }: Props) {
  return (
    <>
      <Followed summary={summary} then={then} />
      <Signatures summary={summary} />
    </>
  );
}

function Followed({ summary, then }: Props) {
  const [now, setNow] = useState<Told | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = (): void => {
    setFailure(null);
    // Behind the outcome stands nothing yet but its own entry.
    if (summary.size <= then.outcome.index + 1) return setNow(then);
    return void clerk.told(summary.dialogue, then.session, summary.size).then(setNow, setFailure);
  };
  useEffect(load, [summary.dialogue, then.session, summary.size]);
  if (failure !== null) return <Notice failure={failure} retry={load} />;
  return now ? <Changes summary={summary} all={since(then, now)} /> : <Skeleton />;
}

const counted = ['accepted', 'removed', 'asked', 'parked'] as const;

function Changes({ summary, all }: { summary: Summary; all: Since }) {
  const words = useWords();
  if (nothing(all)) return <p data-testid="since-none">{words.say('since.none')}</p>;
  const counts = counted.filter((name) => all[name] > 0)
    .map((name) => words.say(`since.${name}`, { count: all[name] }));
  const more = all.happened.length - shownMax;
  return (
    <>
      {all.happened.length > 0 && (
        <ul class="since-list" data-testid="since-list">
          {all.happened.slice(0, shownMax).map((one, at) => (
            <li key={at}><One summary={summary} one={one} /></li>
          ))}
          {more > 0 && <li class="quiet">{words.say('since.more', { count: more })}</li>}
        </ul>
      )}
      {counts.length > 0 && <p data-testid="since-counts">{counts.join(' · ')}</p>}
    </>
  );
}

function One({ summary, one }: { summary: Summary; one: Happened }) {
  const words = useWords();
  switch (one.kind) {
    case 'answer':
      return (
        <>
          <p class="quiet">
            {words.say('since.answer', { day: words.day(one.at) })}
            {' · '}<SideName summary={summary} code={one.of} />
          </p>
          <p class="voice"><Said texts={one.statement.text} original={one.statement.language} /></p>
          <p>
            <strong>{words.say(`answers.outcome_${one.answer.outcome}`)}</strong>{' '}
            {one.answer.where && <Said texts={one.answer.where} />}
            {one.answer.where && one.answer.reason && ' · '}
            {one.answer.reason && <Said texts={one.answer.reason} />}
          </p>
        </>
      );
    case 'decision':
      return (
        <>
          <p class="quiet">{words.say('since.decision', { day: words.day(one.at) })}</p>
          <p class="voice">
            <a href={address.decision(summary.dialogue, one.decision.decision)}>
              <Said texts={one.decision.summary} />
            </a>
          </p>
        </>
      );
    default:
      return (
        <>
          <p class="quiet">{words.say(`since.${one.kind}`)}</p>
          <p class="voice">
            <a href={address.commitment(summary.dialogue, one.promise.commitment)}>
              <Said texts={one.promise.action} />
            </a>
          </p>
        </>
      );
  }
}

// Who has signed the record by today, checked on this device.
function Signatures({ summary }: { summary: Summary }) {
  const words = useWords();
  const checked = useCheckpoint(summary);
  if (checked === 'checking') return null;
  const others = typeof checked === 'string' || checked.fault ? null : checked.signatures - 1;
  const key: WordKey = cosignatureWords(others);
  return <p class="quiet">{words.say(key, { count: others ?? 0 })}</p>;
}
