// The opinion map of one question: live and provisional, or published and pinned. The picture on
// one side, the list that says the same on the other, the figures of both below.

import { useEffect, useMemo, useState } from 'preact/hooks';

import * as clerk from '../api/clerk';
import type { QuestionSummary, Statement, Summary } from '../api/shapes';
import { useSeat } from '../constituency/use_seat';
import type { Choice } from '../discussion/vote';
import { NoSuchQuestion } from '../look/frame/not_here';
import { Notice, Skeleton } from '../look/frame/notice';
import { lazy } from '../look/frame/lazy';
import { OnceSeen } from '../look/frame/once_seen';
import { find } from '../opinion/finding';
import { aboutRole, rolesTold } from '../opinion/roles';
import { address } from '../routes';
import { mapWords } from '../words/map/load';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import '../look/figure/figures.css';
import '../look/figure/map.css';
import { Entrusted } from './map/entrusted';
import { Figures } from './map/figures';
import { Filters } from './map/filters';
import { Findings } from './map/findings';
import { Key } from './map/key';
import { KnownFor } from './map/known_for';
import { Picture } from './map/picture';
import { Status, Versions } from './map/status';
import { Steadiness } from './map/steadiness';
import { useMap, useStability, type ShownMap } from './map/use_map';
import { useView } from './map/use_view';

const RolesFilter = lazy(() => import('./map/roles').then((file) => file.RolesFilter));
const Themes = lazy(() => import('./map/themes').then((file) => file.Themes));

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

// This device's votes, for the ring; those the host refused are none.
function useOwnVotes(dialogue: string): Record<number, Choice | undefined> | null {
  const seat = useSeat(dialogue);
  if (seat === null) return null;
  return Object.fromEntries(Object.entries(seat.votes)
    .map(([statement, vote]) => [statement, vote.state === 'refused' ? undefined : vote.choice]));
}

export function MapScreen(props: Props) {
  return <MoreWords load={mapWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, question, reload }: Props) {
  const words = useWords();
  const asked = summary.questions.find((item) => item.question === question);
  const [size, setSize] = useState<number | 'live'>(() => {
    return asked?.state === 'closed' ? asked.published.at(-1)?.size ?? 'live' : 'live';
  });
  const { shown, failure, again, following } = useMap(summary.dialogue, question, size);
  useEffect(() => {
    if (shown && shown.map.size > summary.size) reload(); // constituencies grow with the map
  }, [shown?.map.size]);
  if (!asked) return <NoSuchQuestion dialogue={summary.dialogue} />;
  return (
    <>
      <header class="question map-head">
        <p class="kicker">{words.say('map.kicker', { question })}</p>
        <h1 class="voice"><Said texts={asked.text} /></h1>
      </header>
      <Versions {...{ asked, size, setSize }} />
      {failure !== null && !shown && <Notice failure={failure} retry={again} />}
      {!shown && failure === null && <Skeleton />}
      {shown && (
        <Shown {...{ summary, asked, size, shown, following }} stale={failure !== null} />
      )}
    </>
  );
}

interface ShownProps {
  summary: Summary;
  asked: QuestionSummary;
  size: number | 'live';
  shown: ShownMap;
  following: boolean;
  stale: boolean;
}

// The picture comes into sight when it was asked to show one statement, and where it ends the
// keyboard goes back to the button that asked.
function useFocus() {
  const [focus, setFocus] = useState<number | null>(null);
  const showOnMap = (statement: number | null) => {
    const left = focus;
    setFocus(statement);
    requestAnimationFrame(() => {
      const asker = `[data-statement="${left}"] [data-testid=show-on-map]`;
      const goal = statement === null
        ? document.querySelector<HTMLElement>(asker)
        : document.getElementById('map-show-all');
      goal?.focus({ preventScroll: true });
      (statement === null ? goal : goal?.closest('figure'))?.scrollIntoView({ block: 'nearest' });
    });
  };
  return { focus, showOnMap };
}

function Shown({ summary, asked, size, shown, following, stale }: ShownProps) {
  const words = useWords();
  const { dialogue } = summary;
  const { question } = asked;
  const { map } = shown;
  const statements = useStatements(summary, question, shown);
  const measured = useStability(dialogue, question, size, shown);
  // Of a live map the measure may be that of a moment ago: its groups are then not these.
  const stability = measured?.map === shown.digest ? measured : null;
  const votes = useOwnVotes(dialogue);
  const [view, change] = useView(summary.constituencies.map(({ code }) => code));
  const chosen = view.between.join();
  const offered = rolesTold(statements, view.role);
  const about = useMemo(() => aboutRole(statements, view.role), [statements, view.role]);
  const found = useMemo(() => {
    return map.statements.filter(about).map((item) => find(item, map, view.between));
  }, [map, chosen, about]);
  const voted = map.participants.total > 0;
  const { focus, showOnMap } = useFocus();
  const shared = { summary, question, map, statements, view, change, showOnMap, shown: focus };
  return (
    <>
      <Status {...{ shown, following, asked, stale }} />
      <Entrusted summary={summary} />
      <div class="map-desk">
        <div class="map-side">
          <Picture {...{ summary, map, statements }} seated={votes !== null} votes={votes ?? {}}
            shown={focus} showAll={() => showOnMap(null)} />
          <Steadiness {...{ measured, stability, map }} />
          {asked.state === 'open' && (
            <p class="actions">
              <a class="button" href={address.vote(dialogue, question)}>
                {words.say(voted ? 'map.vote' : 'question.vote')}
              </a>
            </p>
          )}
        </div>
        {voted && (
          <div class="map-list">
            {offered && (
              <RolesFilter listed={map.statements} {...{ statements, view, change }} />
            )}
            <Filters {...{ summary, map, found, view, change }} />
            <Key summary={summary} />
            <Findings {...shared} found={found} />
          </div>
        )}
      </div>
      <OnceSeen>
        <Themes {...{ dialogue, question, statements }} size={Math.max(summary.size, map.size)} />
      </OnceSeen>
      {voted && <KnownFor {...{ dialogue, question, map, statements }} />}
      {voted && (
        <Figures {...{ summary, question, map, statements, found, view, stability }} />
      )}
    </>
  );
}
