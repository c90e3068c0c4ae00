// The opinion map of one question: live and provisional, or published and pinned.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { PublishedMap, QuestionSummary, Statement, Summary } from '../api/shapes';
import { useSeat } from '../constituency/use_seat';
import { Notice, Skeleton } from '../look/notice';
import { address } from '../routes';
import { Said, useWords } from '../words/speech';
import type { Words } from '../words/words';
import '../look/map.css';
import { Evidence, KnownFor } from './map/evidence';
import { Picture } from './map/picture';
import { MapTable } from './map/table';
import { useMap, type ShownMap } from './map/use_map';

interface Props {
  summary: Summary;
  reload(): void;
  question: number;
}

// Statements are fetched again when the map speaks of one we have not seen.
function useStatements(summary: Summary, question: number, shown: ShownMap | null): Statement[] {
  const [statements, setStatements] = useState<Statement[]>([]);
  const known = new Set(statements.map((item) => item.statement));
  const missing = shown?.map.statements.filter((item) => !known.has(item.statement)).length ?? 0;
  const wanted = shown === null ? 0 : shown.map.statements.length;
  useEffect(() => {
    if (missing === 0) return;
    clerk.statements(summary.dialogue, question, 'all').then(setStatements, () => undefined);
  }, [summary.dialogue, question, wanted, missing > 0]);
  return statements;
}

export function MapScreen({ summary, question, reload }: Props) {
  const words = useWords();
  const seat = useSeat(summary.dialogue);
  const asked = summary.questions.find((item) => item.question === question);
  const [size, setSize] = useState<number | 'live'>(() => {
    return asked?.state === 'closed' ? asked.published.at(-1)?.size ?? 'live' : 'live';
  });
  const { shown, failure, again, following } = useMap(summary.dialogue, question, size);
  const statements = useStatements(summary, question, shown);
  useEffect(() => {
    if (shown && shown.map.size > summary.size) reload(); // constituencies grow with the map
  }, [shown?.map.size]);
  if (!asked) return <p>{words.say('vote.unknown_title')}</p>;
  const votes = Object.fromEntries(Object.entries(seat?.votes ?? {})
    .map(([statement, vote]) => [statement, vote.state === 'refused' ? undefined : vote.choice]));
  return (
    <>
      <header class="question">
        <p class="kicker">{words.say('map.kicker', { question })}</p>
        <h1><Said texts={asked.text} /></h1>
      </header>
      <Versions {...{ asked, size, setSize }} />
      {failure !== null && !shown && <Notice failure={failure} retry={again} />}
      {!shown && failure === null && <Skeleton />}
      {shown && (
        <>
          <Status {...{ shown, following, asked }} stale={failure !== null} />
          <div class="map-desk">
            <div class="map-side">
              <Picture {...{ summary, votes }} seated={seat !== null} map={shown.map} />
              {asked.state === 'open' && (
                <p class="actions">
                  <a class="button" href={address.vote(summary.dialogue, question)}>
                    {words.say('map.vote')}
                  </a>
                </p>
              )}
            </div>
            <Evidence {...{ summary, statements }} map={shown.map} />
            <KnownFor {...{ statements }} map={shown.map} />
          </div>
          <MapTable {...{ summary, statements, question }} map={shown.map} />
        </>
      )}
    </>
  );
}

function publishedOn({ at, size }: PublishedMap, words: Words): string {
  const date = at === undefined ? words.number(size) : words.moment(at);
  return words.say('map.published_at', { date });
}

interface VersionsProps {
  asked: QuestionSummary;
  size: number | 'live';
  setSize(size: number | 'live'): void;
}

function Versions({ asked, size, setSize }: VersionsProps) {
  const words = useWords();
  if (asked.published.length === 0) return null;
  const version = (value: number | 'live', label: string) => (
    <label key={value} class="chip">
      <input type="radio" name="version" checked={size === value} onChange={() => setSize(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="versions" data-testid="versions">
      <legend>{words.say('map.version')}</legend>
      {version('live', words.say('map.live'))}
      {asked.published.map((item) => version(item.size, publishedOn(item, words)))}
    </fieldset>
  );
}

interface StatusProps {
  shown: ShownMap;
  following: boolean;
  asked: QuestionSummary;
  stale: boolean;
}

function Status({ shown, following, asked, stale }: StatusProps) {
  const words = useWords();
  const { map } = shown;
  const announced = asked.published.find((item) => item.size === map.size)?.digest;
  const intact = shown.digest === announced;
  return (
    <div class="map-status" data-testid="map-status" data-size={map.size}
      data-kind={shown.provisional ? 'provisional' : 'published'}>
      <p>
        {shown.provisional && <strong>{words.say('map.provisional')} </strong>}
        {!shown.provisional && (
          <strong data-testid="map-intact" data-intact={intact}>
            {words.say(intact ? 'map.intact' : 'map.differs')}{' '}
          </strong>
        )}
        {words.say('map.people', { count: map.participants.total })}{' '}
        {words.say('map.placed', { count: map.participants.placed })}{' '}
        {shown.provisional &&
          asked.state === 'open' &&
          words.say(following && !stale ? 'map.following' : 'map.polling')}
      </p>
      {!shown.provisional && (
        <details>
          <summary>{words.say('map.pinned')}</summary>
          <dl class="figures">
            <div><dt>{words.say('map.size')}</dt><dd>{words.number(map.size)}</dd></div>
            <div><dt>{words.say('map.algorithm')}</dt><dd><code>{map.algorithm}</code></dd></div>
            <div><dt>{words.say('map.digest')}</dt><dd><code>{shown.digest}</code></dd></div>
          </dl>
        </details>
      )}
    </div>
  );
}
