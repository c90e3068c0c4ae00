// The room: who is here and who is absent, who speaks, what waits to be decided, what is parked.

import { presentPhase } from '../../session/run';
import type { AtConsole } from './at_desk';
import { Moderation } from './moderation';
import { Parking } from './parking';
import { PresenceDesk } from './presence_desk';
import { Speakers } from './speakers';

export function RoomPane(props: AtConsole) {
  const { session, summary, signer, reload } = props;
  const present = presentPhase(session)?.question;
  const open = summary.questions.filter((item) => item.state === 'open');
  return (
    <div class="room-pane">
      <PresenceDesk {...props} />
      {open.map((asked) => (
        <Moderation key={asked.question} {...{ summary, asked, signer, reload }}
          among={open.length > 1 && asked.question !== present} />
      ))}
      <Speakers {...props} />
      <Parking {...props} />
    </div>
  );
}
