// How a commitment stands, by shape and word: never by colour alone.

import type { Standing } from '../../commitment/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { useWords } from '../../words/speech';

const shapes: Record<Standing, Shape> = {
  proposed: 'missing',
  on_track: 'silent',
  late: 'fails',
  claimed: 'missing',
  confirmed: 'holds',
  disputed: 'fails',
  withdrawn: 'silent',
};

export function StandingMark({ standing }: { standing: Standing }) {
  const words = useWords();
  return (
    <span class={`standing standing-${standing}`} data-standing={standing}>
      <Mark shape={shapes[standing]} /> {words.say(`standing.${standing}`)}
    </span>
  );
}
