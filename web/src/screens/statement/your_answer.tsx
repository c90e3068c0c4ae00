// What this device answered, shown on this device alone.

import type { QuestionSummary, Summary } from '../../api/shapes';
import { useSeat } from '../../constituency/use_seat';
import { ChoiceShape } from '../../look/figure/shapes';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import { ReceiptDetails } from '../vote/receipt';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  statement: number;
}

export function YourAnswer({ summary, asked, statement }: Props) {
  const words = useWords();
  const seat = useSeat(summary.dialogue);
  if (seat === null) return null;
  const vote = seat.votes[statement];
  return (
    <section aria-labelledby="yours-title" data-testid="your-answer">
      <h2 id="yours-title">{words.say('yours.title')}</h2>
      {vote ? (
        <p class="mine-choice">
          <ChoiceShape choice={vote.choice} /> {words.say(`choice.${vote.choice}`)}
        </p>
      ) : <p>{words.say('yours.none')}</p>}
      <p class="quiet">{words.say('yours.here_only')}</p>
      {vote?.receipt && <ReceiptDetails dialogue={summary.dialogue} receipt={vote.receipt} />}
      {asked.state === 'open' && (
        <p class="actions">
          <a class="button" href={address.vote(summary.dialogue, asked.question)}>
            {words.say('map.vote')}
          </a>
        </p>
      )}
    </section>
  );
}
