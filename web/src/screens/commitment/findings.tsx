// The others' side: every finding that stands, by whom, beside the owner's newest claim.

import type { Summary } from '../../api/shapes';
import type { Commitment } from '../../commitment/shapes';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { SideName } from '../../look/course/side_name';
import { Sentence } from '../../words/sentence';
import { Said, useWords } from '../../words/speech';
import { EvidenceList } from './evidence_list';

export function Findings({ summary, told, again }: {
  summary: Summary; told: Commitment; again(): void;
}) {
  const words = useWords();
  const findings = told.reports.flatMap((report) => report.findings).reverse();
  return (
    <>
      <p>
        {told.claim.claimed
          ? words.say('register.claimed', { claim: words.say(`completion.${told.claim.claimed}`) })
          : words.say('register.no_report')}
      </p>
      {findings.length === 0 && (
        <p class="quiet">
          <Mark shape="missing" />{' '}
          {told.verifier
            ? <Sentence say="commitment.nobody_looked"
                values={{ verifier: <SideName {...{ summary }} code={told.verifier} /> }} />
            : words.say('commitment.nobody')}
        </p>
      )}
      <ul class="terms-list" data-testid="findings">
        {findings.map((finding) => (
          <li key={finding.finding} data-judgement={finding.judgement}>
            <strong><SideName {...{ summary }} code={finding.by} /></strong>
            {' · '}{words.say(`judgement.${finding.judgement}`)}
            {' · '}{words.say(`completion.${finding.completion}`)}
            {finding.ambition && <> · {words.say(`ambition.${finding.ambition}`)}</>}
            {!finding.stands && <em> · {words.say('commitment.given_up')}</em>}
            <p class="quiet"><Said texts={finding.note} /></p>
            <EvidenceList dialogue={summary.dialogue} of={`finding-${finding.finding}`}
              files={finding.evidence} again={again} />
          </li>
        ))}
      </ul>
    </>
  );
}
