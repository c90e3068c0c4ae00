// What became of the answers: said in words, with the proof on a click.

import type { CastVote, Seat } from '../../constituency/seat';
import { useWords } from '../../words/speech';
import { ReceiptDetails } from './receipt';

export function Sent({ seat, last }: { seat: Seat; last: number | null }) {
  const vote = last === null ? undefined : seat.votes[last];
  return (
    <div class="sent" data-testid="sent">
      <p role="status" aria-live="polite"><Sentence {...{ seat, vote }} /></p>
      {vote?.state === 'refused' && vote.refusal && <Refused refusal={vote.refusal} />}
      {vote?.receipt && (
        <ReceiptDetails key={vote.id} dialogue={seat.dialogue} receipt={vote.receipt} />
      )}
    </div>
  );
}

function Sentence({ seat, vote }: { seat: Seat; vote: CastVote | undefined }) {
  const words = useWords();
  const count = seat.outbox.waiting.length;
  if (count > 0 && seat.outbox.state === 'away') {
    return <strong data-testid="away">{words.say('sent.away', { count })}</strong>;
  }
  if (count > 0 && seat.outbox.state === 'later') return <>{words.say('sent.later', { count })}</>;
  if (count > 0) return <>{words.say('sent.sending', { count })}</>;
  if (vote?.state === 'recorded') {
    return (
      <span data-testid="recorded">
        {words.say('sent.recorded', { choice: words.say(`choice.${vote.choice}`) })}
      </span>
    );
  }
  return null;
}

export function Refused({ refusal }: { refusal: NonNullable<CastVote['refusal']> }) {
  const words = useWords();
  return (
    <p class="notice" role="alert" data-testid="vote-refused">
      <strong>{refusal.title || words.say('problem.title')}</strong> {refusal.detail}{' '}
      {words.say('sent.refused')}
    </p>
  );
}
