// Of the outcome: what was decided, a row per constituency with the dissent kept, and what was
// promised, by whom and by when.

import type { Texts } from '../api/shapes';
import type { Block, Line, Run } from './outcome';
import type { Told, ToldDecision, ToldDecisionRow, ToldPromise } from './told';
import type { Writing } from './writing';

const said = (texts: Texts) => Object.keys(texts).length > 0;

export function decided(write: Writing, told: Told): Block[] {
  if (told.decisions.length === 0) return [];
  return [write.heading(1, 'decided.title'), ...told.decisions.flatMap((one) => whole(write, one))];
}

function whole(write: Writing, one: ToldDecision): Block[] {
  const text: Block = { kind: 'words', text: [write.run(one.summary)] };
  if (one.at === null) return [text, write.paragraph('decided.under_way')];
  const count = one.rows.filter((row) => row.reached).length;
  const { words } = write;
  return [
    text,
    write.paragraph(one.upheld ? 'decided.upheld' : 'decided.not_upheld', {
      count, of: one.rows.length, day: words.day(one.at),
    }),
    {
      kind: 'table', caption: words.say('decided.rows', { number: one.decision }),
      columns: [
        { title: words.say('decided.side'), share: 2 },
        { title: words.say('decided.said'), share: 3 },
        { title: words.say('decided.rule') },
      ],
      rows: one.rows.map((row): Line[] => [
        [write.side(row.constituency)], answerOf(write, row), ruleOf(write, row),
      ]),
    },
    ...dissent(write, one),
  ];
}

function answerOf(write: Writing, row: ToldDecisionRow): Line {
  const reason: Run[] = said(row.reason) ? [{ text: ' · ' }, write.run(row.reason)] : [];
  if (row.choice && (row.voice === 'focal_point' || row.choice === 'block')) {
    return [{ text: write.words.say(`decided.public_${row.choice}`) }, ...reason];
  }
  if (row.voice === 'focal_point') return write.words.say('decided.silent');
  if (!row.counts) return write.words.say('decided.kept_back');
  const { yes, no, abstain } = row.counts;
  const counts = write.words.say('decided.counts', { yes, no });
  return abstain === 0 ? counts
    : `${counts}, ${write.words.say('decided.abstained', { count: abstain })}`;
}

function ruleOf(write: Writing, row: ToldDecisionRow): Line {
  if (row.reached) return write.words.say('decided.met');
  const few = row.voice === 'ballots' && !row.quorum_met;
  return [{ text: write.words.say(few ? 'decided.no_quorum' : 'decided.not_met'), strong: true }];
}

// An objection that was neither withdrawn nor met by a change stands beside what it did not stop.
function dissent(write: Writing, { dissent: kept }: ToldDecision): Block[] {
  if (kept.length === 0) return [];
  const items = kept.map((one): Line => [
    write.run(one.reason),
    ...(one.constituency ? [{ text: ' · ' }, write.side(one.constituency)] : []),
    ...(said(one.note) ? [{ text: ' · ' }, write.run(one.note)] : []),
  ]);
  return [write.heading(2, 'decided.dissent'), { kind: 'list', ordered: false, items }];
}

// What, then who, by when and who checks.
export function promised(write: Writing, told: Told): Block[] {
  const title = write.heading(1, 'promised.title');
  if (told.promises.length === 0) return [title, write.paragraph('promised.none')];
  return [
    title,
    ...told.promises.map((one): Block => ({
      kind: 'words', text: [write.run(one.action)], source: termsOf(write, one),
    })),
  ];
}

function termsOf(write: Writing, { owners, due, verifier }: ToldPromise): string {
  const { words } = write;
  const who = owners.map(({ constituency, confirmed }) => {
    const side = write.side(constituency).text;
    return confirmed ? side : words.say('promised.unconfirmed', { side });
  });
  return [
    ...who,
    words.say('promised.by', { day: words.day(due) }),
    verifier ? words.say('promised.verifier', { side: write.side(verifier).text })
      : words.say('promised.verifier_none'),
  ].join(' · ');
}
