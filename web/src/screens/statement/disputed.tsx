// The words in dispute on the page of a statement, with the words of their own that need.

import type { Statement, Summary } from '../../api/shapes';
import { Readings } from '../../look/course/readings';
import { wordsInDispute } from '../../session/readings';
import type { Understanding } from '../../session/shapes';
import { disputeWords } from '../../words/disputes/load';
import { MoreWords } from '../../words/more_words';
import { useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  item: Statement;
  known: Understanding[];
}

export function Disputed(props: Props) {
  return <MoreWords load={disputeWords}><Section {...props} /></MoreWords>;
}

function Section({ summary, item, known }: Props) {
  const words = useWords();
  return (
    <section class="disputed" aria-labelledby="disputed-title" data-testid="disputed">
      <h2 id="disputed-title">{words.say('readings.title')}</h2>
      <p class="quiet">{words.say('readings.lead')}</p>
      <Readings summary={summary} words={wordsInDispute(known, item.statement)} />
    </section>
  );
}
