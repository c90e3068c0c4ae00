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
      {open.map((asked) => (
        <div key={asked.question} class="room-part">
          <Moderation {...{ summary, asked, signer, reload }}
            among={open.length > 1 && asked.question !== present} />
          <Merging {...{ summary, asked, signer, reload, merges }} />
        </div>
      ))}
      <Speakers {...props} />
      <Parking {...props} />
      <Pausing {...props} />
    </div>
  );
}
