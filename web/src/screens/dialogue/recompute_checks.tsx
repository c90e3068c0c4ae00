// The six checks, as they pass or fail, in plain words.

import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import type { Course } from '../../record/recompute';
import { checks } from '../../record/verifier';
import { useWords } from '../../words/speech';

type Made = Course['marks']['seal'];

const shapes: Record<Made, Shape> = {
  passed: 'holds', failed: 'fails', not_made: 'silent', awaited: 'missing', under_way: 'missing',
};

export function Checks({ course }: { course: Course }) {
  const words = useWords();
  const report = course.end?.kind === 'done' ? course.end.reports[words.language] : null;
  return (
    <ol class="checks" aria-label={words.say('recompute.checks')}>
      {checks.map((check) => {
        const made = course.marks[check];
        const findings = report?.findings.filter((finding) => finding.check === check) ?? [];
        return (
          <li key={check} class={`check check-${made}`} data-check={check} data-made={made}>
            <Mark shape={shapes[made]} />
            <div>
              <p>{words.say(`recompute.check_${check}`)}</p>
              <p class="check-made">
                {made === 'under_way'
                  ? words.say('recompute.under_way', { share: words.percent(course.share) })
                  : words.say(`recompute.${made}`)}
              </p>
              {findings.length > 0 && <Findings sentences={findings.map((one) => one.sentence)} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const shownMax = 10;

function Findings({ sentences }: { sentences: string[] }) {
  const words = useWords();
  const beyond = sentences.length - shownMax;
  return (
    <ul class="check-findings" data-testid="recompute-findings">
      {sentences.slice(0, shownMax).map((sentence) => <li key={sentence}>{sentence}</li>)}
      {beyond > 0 && <li>{words.say('recompute.more_findings', { count: beyond })}</li>}
    </ul>
  );
}
