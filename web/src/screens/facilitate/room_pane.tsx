// The room: who is here and who is absent, who speaks, what waits to be decided, what is parked.

import { presentPhase } from '../../session/run';
import { Merging } from './merging';
import { Moderation } from './moderation';
import { Parking } from './parking';
import { Pausing } from './pausing';
import { PresenceDesk } from './presence_desk';
import { Speakers } from './speakers';
import type { AtStage } from './stage_desk';

export function RoomPane(props: AtStage) {
  const { session, summary, signer, reload, followed } = props;
  const present = presentPhase(session)?.question;
  const merges = followed.room?.merges ?? [];
  const open = summary.questions.filter((item) => item.state === 'open');
  return (
    <div class="room-pane">
      <PresenceDesk {...props} />
      {open.map((asked) => {
        const desk = { summary, asked, signer, reload };
        const among = open.length > 1 && asked.question !== present;
        return (
          <div key={asked.question} class="room-part">
            <Moderation {...desk} among={among} />
            <Merging {...desk} merges={merges} among={among} />
          </div>
        );
      })}
      <Speakers {...props} />
      <Parking {...props} />
      <Pausing {...props} />
    </div>
  );
}
