// Who decides was in the room, as a part of the document of an outcome.

import type { Block, Line } from './outcome';
import type { ToldSide } from './told';
import type { Writing } from './writing';

// Nothing where nobody agreed to be recorded: silence is not told as absence.
export function deciding(write: Writing, sides: ToldSide[]): Block[] {
  const recorded = sides.filter((side) => side.decision_makers.length > 0);
  if (recorded.length === 0) return [];
  return [
    write.heading(2, 'outcome.deciding'),
    write.paragraph('outcome.deciding_says'),
    {
      kind: 'list', ordered: false,
      items: recorded.flatMap((side) => side.decision_makers.map((office): Line =>
        [{ ...write.run(side.name), strong: true }, { text: ' · ' }, write.run(office)])),
    },
  ];
}
