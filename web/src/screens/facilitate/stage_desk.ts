// The stage as the console changes it; the walls follow.

import { useEffect, useMemo, useState } from 'preact/hooks';

import { Problem } from '../../api/problem';
import * as clerk from '../../session/clerk';
import { Conducting, type StageChange } from '../../session/conducting';
import { tellOwnWall } from '../../session/own_wall';
import type { StageNow } from '../../session/shapes';
import type { AtConsole } from './at_desk';

export interface StageDesk {
  readonly stage: StageNow; // as it will be once what was asked for has come through
  change(news: StageChange): Promise<void>;
}

export interface AtStage extends AtConsole {
  desk: StageDesk;
}

export function useStageDesk({ summary, session, signer, followed }: AtConsole): StageDesk {
  const { dialogue } = summary;
  const [, redraw] = useState({});
  const conducting = useMemo(() => new Conducting(session.session, {
    read: () => clerk.stage(dialogue),
    send: (next) => clerk.setStage(dialogue, signer, next),
    overtaken: (failure) => failure instanceof Problem && failure.code === 'stage_overtaken',
    tell: (blank, counter) => tellOwnWall(dialogue, { blank, counter }),
  }), [dialogue, session.session, signer.publicKey]);
  useEffect(() => {
    conducting.see(followed.stage);
    redraw({});
  }, [conducting, followed.stage]);
  const change = async (news: StageChange) => {
    const done = conducting.change(news);
    redraw({});
    await done.finally(() => redraw({}));
  };
  return { get stage() { return conducting.stage; }, change };
}
