// What the reader can do about a decision with the keys of this device: accept the rule, answer,
// close. Each part says itself what it needs.

import type { Actor } from '../../agreement/actors';
import type { Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { useSideNames } from '../../constituency/side_names';
import type { Decision } from '../../decision/shapes';
import { Accept } from './accept';
import { Ballot, UnheardBallot } from './ballot';
import { Close } from './close';
import { Voice } from './voice';

interface Props {
  summary: Summary;
  decision: Decision;
  actors: Actor[];
  done(): void;
}

const rowOf = (decision: Decision, actor: Actor) =>
  decision.rows.find((row) => row.constituency === actor.constituency);

const isSeated = (actor: Actor): actor is Actor & { seat: Seat } => actor.seat !== null;

export function YourPart(props: Props) {
  const { decision, actors } = props;
  const going = decision.status === 'open' || decision.status === 'proposed';
  return (
    <>
      {actors.filter(isSeated).map((actor) => (
        <UnheardBallot key={actor.role} {...{ decision, actor }} />
      ))}
      {going && <Parts {...props} />}
    </>
  );
}

function Parts({ summary, decision, actors, done }: Props) {
  const nameOf = useSideNames(summary);
  const parts = actors.map((actor) => {
    const row = rowOf(decision, actor);
    const open = decision.status === 'open';
    if (actor.role === 'facilitator') {
      return open ? <Close key="close" {...{ summary, decision, done }} /> : null;
    }
    if (!row) return null;
    const side = nameOf(row.constituency);
    if (actor.role === 'focal_point') {
      if (row.accepted_by === null) {
        return <Accept key="accept" {...{ decision, actor, side, done }} />;
      }
      return open
        ? <Voice key="voice" {...{ summary, decision, row, actor, side, done }} /> : null;
    }
    if (!open || row.voice !== 'ballots' || !isSeated(actor)) return null;
    return <Ballot key="ballot" {...{ summary, decision, actor }} />;
  });
  return <>{parts}</>;
}
