// From a statement forward: the proposals it became, and for who may propose, a way to make one.

import { mayPropose } from '../../agreement/may_propose';
import { proposals } from '../../agreement/proposals';
import type { Summary } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  question: number;
  statement: number;
}

export function FromStatement({ summary, question, statement }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} proposals ${summary.size}`, () => proposals(dialogue));
  const made = (asked.told ?? []).filter((row) =>
    row.sources.some((source) => source.statement === statement));
  if (made.length === 0 && !mayPropose(dialogue)) return null;
  return (
    <div class="from-statement" data-testid="from-statement">
      {made.length > 0 && (
        <>
          <p class="quiet">{words.say('proposals.made', { count: made.length })}</p>
          <ul>
            {made.map((row) => (
              <li key={row.proposal}>
                <a href={address.proposal(dialogue, row.proposal)}><Said texts={row.summary} /></a>
              </li>
            ))}
          </ul>
        </>
      )}
      <MakeProposal {...{ summary, question, statement }} />
    </div>
  );
}

export function MakeProposal({ summary, question, statement }: Props) {
  const words = useWords();
  if (!mayPropose(summary.dialogue)) return null;
  return (
    <p>
      <a href={address.draft(summary.dialogue, { question, statement })}
        data-testid={`propose-${statement}`}>
        {words.say('proposals.make')}
      </a>
    </p>
  );
}
