// The closing card: what is parked and with whom, when it is looked at again, whom to turn to.

import type { SessionView } from '../../session/shapes';
import { BothContext, BothSaid, BothSay, OneByOne } from './both';
import type { OnWall } from './on_wall';
import { useContext } from 'preact/hooks';

export function ClosingScreen({ followed, summary, session }: OnWall & { session: SessionView }) {
  const { words } = useContext(BothContext);
  const note = followed.room?.note ?? null;
  const items = followed.room?.items ?? [];
  const follow = session.closed?.follow_up;
  const nameOf = (code: string) =>
    summary.constituencies.find((side) => side.code === code)?.name;
  return (
    <OneByOne>
      {[
        <div key="end" class="wall-closing" data-testid="wall-closing">
          <BothSay say={session.outcome ? 'wall.signed' : 'wall.thanks'} />
          {session.outcome && (
            <BothSay say="wall.size" values={{ count: session.outcome.size }} />
          )}
        </div>,
        ...(follow === undefined ? [] : [
          <div key="follow" class="both both-words" data-count={words.length}>
            {words.map((one) => (
              <p key={one.language} lang={one.language}>
                {one.say('wall.follow_up', { day: one.day(follow) })}
              </p>
            ))}
          </div>,
        ]),
        ...items.map((item) => (
          <div key={`item-${item.item}`} class="wall-parked">
            <BothSaid texts={item.text} />
            {item.assigned && nameOf(item.assigned) && (
              <div class="wall-side"><BothSaid texts={nameOf(item.assigned)!} /></div>
            )}
          </div>
        )),
        ...(note ? [
          <div key="contact" class="wall-contact">
            <BothSay say="wall.contact" /><BothSaid texts={note.contact} />
          </div>,
        ] : []),
      ]}
    </OneByOne>
  );
}
