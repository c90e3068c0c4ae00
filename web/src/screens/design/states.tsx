// What stands where something is not.

import { Problem } from '../../api/problem';
import { Notice, Skeleton } from '../../look/frame/notice';
import { Empty, Offline, Suppressed, Withheld } from '../../look/course/states';
import { useWords } from '../../words/speech';
import { Piece } from './piece';

const someDay = 1_772_000_000;

export function StatePieces() {
  const words = useWords();
  const refusal = new Problem(409, {
    title: words.say('design.refused_title'),
    detail: words.say('design.refused_detail'),
  }, null);
  return (
    <Piece name="design.states" says="design.states_says">
      <Empty title={words.say('design.empty')}>{words.say('design.empty_who')}</Empty>
      <Skeleton />
      <Offline since={someDay} />
      <Notice failure={refusal} retry={() => undefined} />
      <Suppressed floor={10} />
      <Withheld by={words.say('design.withheld_by')} why={words.say('design.withheld_why')}
        at={someDay} />
    </Piece>
  );
}
