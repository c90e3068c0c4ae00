// A row for every side of one statement, on one scale.

import type { Summary } from '../../api/shapes';
import { Row, RowHead } from '../../look/course/row';
import { letterOf } from '../../opinion/match';
import type { Side } from '../../opinion/sides';
import { Said, useWords } from '../../words/speech';

export function SideName({ side, summary }: { side: Side; summary: Summary }) {
  const words = useWords();
  if (side.kind === 'everyone') return <>{words.say('row.everyone')}</>;
  if (side.kind === 'group') {
    return (
      <>
        {words.say('row.group_short')}{' '}
        <span class={`letter-mark side-${side.tag! % 5}`}>{letterOf(side.tag!)}</span>
      </>
    );
  }
  const known = summary.constituencies.find(({ code }) => code === side.name);
  return known ? <Said texts={known.name} /> : <>{side.name}</>;
}

interface Props {
  summary: Summary;
  sides: Side[];
  between?: number; // how many of them are asked about; all, if not said
  of: 'agree' | 'disagree';
}

export function Rows({ summary, sides, between = sides.length, of }: Props) {
  const words = useWords();
  return (
    // Roles are said aloud because a narrow screen lays the table out as blocks.
    <table class="rows" role="table">
      <caption class="unseen">
        {words.say(of === 'agree' ? 'row.caption_agree' : 'row.caption_disagree')}
      </caption>
      <RowHead first={words.say('row.side')} of={of} />
      <tbody role="rowgroup">
        {sides.map((side, index) => (
          <Row
            key={side.kind + side.name}
            label={<SideName {...{ side, summary }} />}
            side={side.tag === null ? 'side-plain' : `side-${side.tag % 5}`}
            interval={side[of]}
            voted={side.voted}
            silent={side.silent}
            of={side.of}
            aside={index >= between}
          />
        ))}
      </tbody>
    </table>
  );
}
