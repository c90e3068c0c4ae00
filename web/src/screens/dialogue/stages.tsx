// Where the dialogue stands, and what the reader can do now. A stage is open while something in it
// waits for somebody; all of it is read from the record, nothing is declared.

import { proposals } from '../../agreement/proposals';
import type { ProposalRow } from '../../agreement/shapes';
import type { Summary } from '../../api/shapes';
import { register, useAsked } from '../../commitment/register';
import type { Register } from '../../commitment/shapes';
import { StageLine, type Doable, type Stage, type StageState } from '../../look/course/stage_line';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import type { Words } from '../../words/words';

const settled = (row: ProposalRow) => row.status === 'upheld' || row.status === 'not_upheld';

function statesOf(summary: Summary, rows: ProposalRow[], promised: number) {
  const asked = summary.questions.length > 0;
  const answering = summary.questions.some((question) => question.state === 'open');
  const agreeing = rows.some((row) => !settled(row));
  const state = (begun: boolean, open: boolean): StageState => {
    if (!begun) return 'ahead';
    return open ? 'open' : 'closed';
  };
  return {
    assess: 'skipped', // no round of answers is part of this dialogue
    discuss: state(asked, answering),
    agree: state(rows.length > 0, agreeing),
    follow_up: state(promised > 0, true),
  } satisfies Record<Stage, StageState>;
}

function canOf(summary: Summary, rows: ProposalRow[], promised: number, words: Words): Doable[] {
  const { dialogue } = summary;
  const open = rows.filter((row) => row.status === 'open').length;
  const deciding = rows.filter((row) => row.status === 'deciding');
  const can: Doable[] = summary.questions.filter((one) => one.state === 'open').map((one) => ({
    key: `question-${one.question}`,
    label: words.say('can.stage_answer', { question: one.question }),
    href: address.vote(dialogue, one.question),
    ...(one.closes !== null && {
      until: words.say('question.closes', { date: words.moment(one.closes) }),
    }),
  }));
  if (open > 0) {
    can.push({
      key: 'proposals', label: words.say('can.stage_proposals', { count: open }),
      href: `${address.proposals(dialogue)}?status=open`,
    });
  }
  if (deciding.length > 0) {
    can.push({
      key: 'deciding', label: words.say('can.stage_deciding', { count: deciding.length }),
      href: deciding.length === 1 && deciding[0]!.decision !== null
        ? address.decision(dialogue, deciding[0]!.decision) : address.decisions(dialogue),
    });
  }
  if (promised > 0) {
    can.push({
      key: 'promises', label: words.say('can.stage_promises', { count: promised }),
      href: address.register(dialogue),
    });
  }
  return can;
}

export function Stages({ summary }: { summary: Summary }) {
  const words = useWords();
  const { dialogue, size } = summary;
  const asked = useAsked(`${dialogue} proposals ${size}`, () => proposals(dialogue));
  const promised = useAsked<Register>(`${dialogue} promises ${size}`,
    () => register(dialogue, new URLSearchParams()));
  if (!asked.told || !promised.told) return null;
  const { total } = promised.told;
  return (
    <StageLine states={statesOf(summary, asked.told, total)}
      can={canOf(summary, asked.told, total, words)} />
  );
}
