// In the margin: that the conclusion was counted again on this device, where everything stands in
// the record, and how anybody checks it.

import type { Summary } from '../../api/shapes';
import { useSideNames } from '../../constituency/side_names';
import { recount } from '../../decision/recount';
import type { Decision } from '../../decision/shapes';
import { useCheckpoint } from '../../look/frame/seal';
import { SealMark } from '../../look/frame/seal_mark';
import { useWords } from '../../words/speech';
import { Proof } from '../dialogue/proof';

interface Props {
  summary: Summary;
  decision: Decision;
}

export function Margin({ summary, decision }: Props) {
  const words = useWords();
  const checked = useCheckpoint(summary);
  return (
    <aside class="margin" aria-label={words.say('margin.label')}>
      <Recounted decision={decision} />
      <Lines summary={summary} decision={decision} />
      <section aria-labelledby="proof-title">
        <h2 id="proof-title">{words.say('proof.title')}</h2>
        <Proof summary={summary} checked={checked} />
      </section>
    </aside>
  );
}

function Recounted({ decision }: { decision: Decision }) {
  const words = useWords();
  const found = recount(decision);
  if (!found) return null;
  const { holds, counted, of } = found;
  return (
    <section aria-labelledby="recount-title" data-testid="recount" data-holds={holds}>
      <h2 id="recount-title">{words.say('recount.title')}</h2>
      <p class="recounted">
        <SealMark state={holds ? 'signed' : 'broken'} />
        <span>
          {words.say(holds ? 'recount.holds' : 'recount.broken', { count: counted, of })}
        </span>
      </p>
      <p class="quiet">{words.say(counted < of ? 'recount.hidden' : 'recount.law')}</p>
    </section>
  );
}

// What happened, by its place in the record.
function Lines({ summary, decision }: Props) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const lines: [number, string][] = [[decision.index, words.say('lines.rule')]];
  for (const row of decision.rows) {
    const side = nameOf(row.constituency);
    if (row.accepted_by !== null) {
      lines.push([row.accepted_by, words.say('lines.accepted', { side })]);
    }
    if (row.voice_given) lines.push([row.voice_given.index, words.say('lines.spoke', { side })]);
  }
  if (decision.concluded) lines.push([decision.concluded.index, words.say('lines.concluded')]);
  lines.sort((left, right) => left[0] - right[0]);
  return (
    <details>
      <summary>{words.say('lines.title')}</summary>
      <p class="quiet">{words.say('lines.says')}</p>
      <ol class="record-lines">
        {lines.map(([index, says]) => (
          <li key={index}><span class="record-place">{words.number(index)}</span> {says}</li>
        ))}
      </ol>
    </details>
  );
}
