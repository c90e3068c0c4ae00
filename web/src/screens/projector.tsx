// What the room sees: one thing at a time, no chrome, and always the way in. It follows the session
// and the stage by itself; nobody touches it.

import { useEffect, useState } from 'preact/hooks';

import type { QuestionSummary, Summary } from '../api/shapes';
import { usePause } from '../discussion/pause';
import { isBlank, useToldBlank } from '../session/own_wall';
import { presentPhase, screenOf } from '../session/run';
import type { SessionView, StageScreen } from '../session/shapes';
import { useRoom, type Followed } from '../session/use_room';
import { mapWords } from '../words/map/load';
import { sessionWords } from '../words/session/load';
import { Said } from '../words/speech';
import { loadWords, type Words } from '../words/words';
import { BothContext, type Both } from './projector/both';
import { ClosingScreen } from './projector/closing';
import { CodeScreen } from './projector/code';
import { DecisionScreen } from './projector/decision';
import { Entrance } from './projector/entrance';
import { GapsScreen } from './projector/gaps';
import { CommonGroundScreen, MapScreen } from './projector/ground';
import './projector/projector.css';
import { QuestionScreen } from './projector/question';
import { PausedScreen } from './projector/paused';
import { StepsScreen } from './projector/steps';
import { TitleScreen } from './projector/title';
import { UnlockScreen } from './projector/unlock';

interface Props {
  summary: Summary;
  reload(): void;
}

// The words of the pages in the languages of the room that they speak; at most two stand side by
// side.
function useBoth(languages: readonly string[]): Both | null {
  const [both, setBoth] = useState<Both | null>(null);
  useEffect(() => {
    const spoken = (['fr', 'en'] as const).filter((tag) => languages.includes(tag));
    const wanted = spoken.length > 0 ? spoken : (['en'] as const);
    const load = () => Promise.all(wanted.map(async (tag): Promise<Words> => {
      const more = await Promise.all([sessionWords[tag](), mapWords[tag]()]);
      return more.reduce((words, one) => words.with(one.default), await loadWords(tag, 'whole'));
    })).then((words) => {
      const order = [...words].sort((left, right) =>
        languages.indexOf(left.language) - languages.indexOf(right.language));
      setBoth({ words: order, languages: languages.slice(0, 2) });
    });
    void load().catch(() => setTimeout(() => void load().catch(() => undefined), 3_000));
  }, [languages.join()]);
  return both;
}

export function Projector({ summary, reload }: Props) {
  const both = useBoth(summary.languages);
  const followed = useRoom(summary.dialogue);
  const size = followed.room?.size ?? 0;
  const pause = usePause(summary, reload);
  const told = useToldBlank(summary.dialogue);
  useEffect(() => {
    if (size > summary.size) reload();
  }, [size]);
  if (!both) return null;
  if (isBlank(told, followed.stage, followed.room?.session?.session)) {
    return <div class="wall wall-blank" data-testid="blank-wall" />;
  }
  const session = followed.room?.session ?? null;
  const shown = session ? screenOf(session, followed.stage) : 'code';
  const screen = pause ? 'paused' : shown;
  const asked = session ? askedIn(session, summary) : null;
  return (
    <BothContext.Provider value={both}>
      <div class="wall" data-testid="wall" data-screen={screen}>
        <h1 class="unseen"><Said texts={session?.title ?? summary.title} /></h1>
        <div class="wall-stage" key={`${screen}-${session?.phase}`}>
          {pause ? <PausedScreen pause={pause} />
            : <OnStage {...{ summary, followed, session, asked }} screen={shown} />}
        </div>
        <Entrance {...{ summary, followed }} counted={screen === 'question' ? asked : null} />
      </div>
    </BothContext.Provider>
  );
}

// The question of the line that is on, else that of the last line that had one.
function askedIn(session: SessionView, summary: Summary): QuestionSummary | null {
  const number = presentPhase(session)?.question
    ?? session.phases.slice(0, session.phase).filter((phase) => phase.question).at(-1)?.question;
  return summary.questions.find((item) => item.question === number) ?? null;
}

interface OnStageProps {
  summary: Summary;
  followed: Followed;
  session: SessionView | null;
  screen: StageScreen;
  asked: QuestionSummary | null;
}

function OnStage({ summary, followed, session, screen, asked }: OnStageProps) {
  const shared = { summary, followed };
  if (!session || screen === 'code') return <CodeScreen {...shared} />;
  if (screen === 'closing') return <ClosingScreen {...shared} session={session} />;
  if (screen === 'question' && asked) return <QuestionScreen {...shared} asked={asked} />;
  if (screen === 'gaps') return <GapsScreen {...shared} />;
  const item = followed.stage?.session === session.session ? followed.stage.item ?? null : null;
  if (screen === 'steps') return <StepsScreen {...shared} item={item} />;
  if (screen === 'unlock') return <UnlockScreen {...shared} item={item} />;
  if (screen === 'decision') return <DecisionScreen {...shared} item={item} />;
  if (screen === 'map' && asked) return <MapScreen {...shared} asked={asked} />;
  if (screen === 'common_ground' && asked) return <CommonGroundScreen {...shared} asked={asked} />;
  return <TitleScreen {...shared} />;
}
