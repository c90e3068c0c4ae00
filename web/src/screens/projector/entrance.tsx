// The way in, on every screen: the code to point a phone at, the address to type, the clock.

import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

import type { QuestionSummary } from '../../api/shapes';
import { useSteady } from '../../look/figure/counter';
import { clock } from '../../look/course/run_sheet';
import { onTheClock, presentPhase } from '../../session/run';
import { useNow } from '../../session/use_room';
import { address } from '../../routes';
import { useBothInline } from './both';
import type { OnWall } from './on_wall';

const border = 4; // modules of quiet around a code: ISO/IEC 18004

export function Code({ of }: { of: string }) {
  const drawn = useMemo(() => {
    const { data, size } = encode(of, { ecc: 'M', border: 0 });
    const path = data.flatMap((row, y) =>
      row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { path, size };
  }, [of]);
  const side = drawn.size + 2 * border;
  return (
    <svg class="qr" viewBox={`${-border} ${-border} ${side} ${side}`} role="img"
      aria-label={of} data-testid="qr" shape-rendering="crispEdges">
      <rect class="qr-ground" x={-border} y={-border} width={side} height={side} />
      <path class="qr-dark" d={drawn.path} />
    </svg>
  );
}

export const wayIn = (dialogue: string) => `${location.origin}${address.join(dialogue)}`;

// `counted` is the question whose votes are shown as they come.
export function Entrance({ summary, followed, counted }: OnWall & {
  counted: QuestionSummary | null;
}) {
  const now = useNow();
  const { room, stage, online } = followed;
  const session = room?.session ?? null;
  const phase = session?.state === 'open' ? presentPhase(session) : null;
  const left = phase && session ? phase.minutes * 60 - onTheClock(session, stage, now) : null;
  return (
    <footer class="entrance">
      <Code of={wayIn(summary.dialogue)} />
      <p class="entrance-address" data-testid="address">
        {location.host}<br />{address.join(summary.dialogue)}
      </p>
      {counted && <Votes {...{ counted, followed }} />}
      {left !== null && (
        <p class="entrance-clock" role="timer" data-over={left < 0}>
          {left < 0 ? `+${clock(-left)}` : clock(left)}
        </p>
      )}
      {!online && <p class="entrance-away" data-testid="wall-away">–</p>}
    </footer>
  );
}

function Votes({ counted, followed }: { counted: QuestionSummary; followed: OnWall['followed'] }) {
  const both = useBothInline();
  const votes = useSteady(followed.counts.get(counted.question)?.votes ?? counted.votes);
  return (
    <p class="wall-counter" data-testid="wall-counter" data-votes={votes}
      data-stale={!followed.online}>
      <strong>{votes}</strong>
      <span>{both('wall.votes', { count: votes })}</span>
    </p>
  );
}
