// The console of an open session: the run-sheet, the stage, the room.

import { Columns } from '../../look/figure/columns';
import { Offline } from '../../look/course/states';
import { hostNow } from '../../api/clerk';
import { useRef } from 'preact/hooks';
import { useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { Lines } from './lines';
import { RoomPane } from './room_pane';
import { useStageDesk } from './stage_desk';
import { StagePane } from './stage_pane';

export function Console(props: AtConsole) {
  const words = useWords();
  const { session, followed } = props;
  const desk = useStageDesk(props);
  const last = useRef(hostNow());
  if (followed.online) last.current = hostNow();
  return (
    <div class="console" data-testid="console" data-phase={session.phase}>
      {!followed.online && <Offline since={last.current} />}
      <Columns label={words.say('console.panes')} first="stage" panes={[
        { key: 'lines', title: words.say('console.lines'),
          note: `${session.phase} / ${session.phases.length}`, content: <Lines {...props} /> },
        { key: 'stage', title: words.say('console.stage'),
          content: <StagePane {...props} desk={desk} /> },
        { key: 'room', title: words.say('console.room'),
          content: <RoomPane {...props} desk={desk} /> },
      ]} />
    </div>
  );
}
