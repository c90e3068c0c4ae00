// A commitment, on two sides: what was promised and what its owner says of it; what others found.
// One time line runs through the middle, each event with its place in the record.

import type { Summary } from '../api/shapes';
import { commitment, exportAddress, instruments, useAsked } from '../commitment/register';
import type { Commitment, Instrument, Milestone } from '../commitment/shapes';
import { focalKey } from '../constituency/focal';
import { SideName } from '../look/course/side_name';
import { Chain } from '../look/course/chain';
import { lazy } from '../look/frame/lazy';
import { backTo, Failed } from '../look/frame/not_here';
import { Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { TwoSided } from '../look/course/timeline';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { Sentence } from '../words/sentence';
import { Said, useWords } from '../words/speech';
import { Climb } from './commitment/climb';
import { Desk } from './commitment/desk';
import { commitmentWords } from './commitment/dictionaries';
import { Divergence } from './commitment/divergence';
import { EvidenceList } from './commitment/evidence_list';
import { Findings } from './commitment/findings';
import { Origin } from './commitment/origin';
import { linksOf, momentsOf } from './commitment/telling';
import { FilesWaiting } from './commitment/waiting';
import './register/register.css';
import { StandingMark } from './register/standing';

const Follow = lazy(() => import('./follow').then((file) => file.Follow));
const Comments = lazy(() => import('./commitment/comments').then((file) => file.Comments));

// Dates are given out for the register as a whole.
const everything = new URLSearchParams();

interface Props {
  summary: Summary;
  number: number;
}

export function CommitmentScreen(props: Props) {
  return <MoreWords load={commitmentWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, number }: Props) {
  const words = useWords();
  const asked = useAsked(`${summary.dialogue}/${number}`,
    () => commitment(summary.dialogue, number));
  const known = useAsked('instruments', instruments);
  if (asked.failure !== null) {
    return (
      <Failed failure={asked.failure} retry={asked.again}
        ways={[{ href: address.register(summary.dialogue), says: words.say('register.title') },
          backTo(summary.dialogue, words)]} />
    );
  }
  const { told } = asked;
  if (!told) return <Skeleton />;
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.register(summary.dialogue)}>{words.say('register.title')}</a>
          {' · '}{told.reference}
          {told.common_action && <> · {words.say('register.common')}</>}
        </p>
        <h1 class="voice display" id="promise"><Said texts={told.action} /></h1>
        {told.proposal !== null && (
          <p>
            <a href={address.proposal(summary.dialogue, told.proposal)} data-testid="to-proposal">
              {words.say('proposals.carried_out', { number: told.proposal })}
            </a>
          </p>
        )}
      </header>
      <TwoSided
        label={words.say('commitment.timeline')}
        moments={momentsOf(told, words, (code) => <SideName {...{ summary, code }} />)}
        promise={<Promised summary={summary} told={told} />}
        findings={<Findings summary={summary} told={told} again={asked.again} />}
      />
      <FilesWaiting dialogue={summary.dialogue} version={told} again={asked.again} />
      <Shown summary={summary} told={told} again={asked.again} />
      {told.milestones.length > 0 && <Milestones told={told} />}
      <Anchoring {...{ summary, told }} known={known.told ?? []} />
      <Origin {...{ summary, told }} />
      <Desk {...{ summary, told }} signer={focalKey(summary.dialogue)} again={asked.again} />
      <Comments {...{ summary, told }} again={asked.again} />
      <p class="quiet">{words.say('commitment.no_status')}</p>
      <Follow dialogue={summary.dialogue} of={`commitment-${number}`}
        calendar={exportAddress(summary.dialogue, everything, 'ics')} />
    </>
  );
}

function Promised({ summary, told }: { summary: Summary; told: Commitment }) {
  const words = useWords();
  const optional = ['deliverable', 'indicator', 'resource'] as const;
  return (
    <>
      <StandingMark standing={told.standing} />
      {told.escalation !== 'none' && (
        <p class="fault">{words.say(`escalation.${told.escalation}`)}</p>
      )}
      <dl class="terms-list">
        <div>
          <dt>{words.say('commitment.owners')}</dt>
          {told.owners.map((owner) => (
            <dd key={owner.constituency}>
              <SideName {...{ summary }} code={owner.constituency} />, <Said texts={owner.office} />
              {owner.confirmed === null && (
                <em class="lacking"> · {words.say('commitment.unconfirmed')}</em>
              )}
              {Object.keys(owner.contribution).length > 0 && (
                <p class="quiet">
                  {words.say('commitment.brings')} <Said texts={owner.contribution} />
                </p>
              )}
            </dd>
          ))}
        </div>
        <div>
          <dt>{words.say('commitment.beneficiaries')}</dt>
          <dd><Said texts={told.beneficiaries} /></dd>
        </div>
        <div>
          <dt>{words.say('commitment.due')}</dt>
          <dd>{words.day(told.due)}</dd>
        </div>
        {optional.map((name) => (
          <div key={name}>
            <dt>{words.say(`commitment.${name}`)}</dt>
            <dd>
              {Object.keys(told[name]).length > 0
                ? <Said texts={told[name]} />
                : <em class="lacking">{words.say('commitment.not_said')}</em>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.say('commitment.verifier')}</dt>
          <dd>{told.verifier ? <SideName {...{ summary }} code={told.verifier} /> : '–'}</dd>
        </div>
      </dl>
      <Climb told={told} />
    </>
  );
}

// What the owner shows for what it says, the newest report first.
function Shown({ summary, told, again }: {
  summary: Summary; told: Commitment; again(): void;
}) {
  const words = useWords();
  const reports = told.reports.filter((report) => report.evidence.length > 0).reverse();
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="evidence-title" data-testid="evidence">
      <h2 id="evidence-title">{words.say('evidence.title')}</h2>
      <p class="quiet">{words.say('evidence.lead')}</p>
      {reports.map((report) => (
        <div key={report.report} class="pieces-of">
          <h3>{words.say('evidence.report_of', { day: words.day(report.at) })}</h3>
          <EvidenceList dialogue={summary.dialogue} of={`report-${report.report}`}
            files={report.evidence} again={again} />
        </div>
      ))}
    </section>
  );
}

// The newest figure that the owner claimed for a milestone, counted from 1.
function claimed(told: Commitment, place: number): number | null {
  const figures = told.reports.filter((report) => report.milestone === place
    && report.actual !== undefined);
  return figures.at(-1)?.actual ?? null;
}

function Milestones({ told }: { told: Commitment }) {
  const words = useWords();
  return (
    <section aria-labelledby="milestones-title">
      <h2 id="milestones-title">{words.say('commitment.milestones')}</h2>
      <ol class="milestones">
        {told.milestones.map((milestone, index) => (
          <li key={milestone.index + index} id={`milestone-${index + 1}`}
            data-testid={`milestone-${index + 1}`}>
            <Progress milestone={milestone} actual={claimed(told, index + 1)} asOf={told.as_of} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ProgressProps {
  milestone: Milestone;
  actual: number | null;
  asOf: number;
}

function Progress({ milestone, actual, asOf }: ProgressProps) {
  const words = useWords();
  const { baseline, target } = milestone;
  const share = actual === null ? 0 : (actual - baseline) / (target - baseline);
  const breadth = 200;
  const unit = Object.keys(milestone.unit).length > 0
    && <>{'\u00a0'}<Said texts={milestone.unit} /></>;
  const done = Math.max(0, Math.min(1, share)) * breadth;
  return (
    <div class="progress">
      <strong><Said texts={milestone.title} /></strong>
      <svg viewBox={`0 0 ${breadth} 12`} preserveAspectRatio="none" aria-hidden="true">
        <line class="progress-scale" x1="0" x2={breadth} y1="6" y2="6" />
        <rect class="progress-done" x="0" y="3" height="6" width={done.toFixed(1)} />
        <line class="progress-target" x1={breadth} x2={breadth} y1="0" y2="12" />
      </svg>
      <span class="quiet">
        {actual === null
          ? <Sentence say="commitment.from_to" values={{ baseline, target, unit }} />
          : <Sentence say="commitment.actual_of" values={{ actual, target, unit }} />}
        {' · '}{words.say('register.due', { day: words.day(milestone.due) })}
        {milestone.closed_by !== null && <> · {words.say('commitment.closed')}</>}
        {milestone.closed_by === null && asOf > milestone.due && share < 1 && (
          <strong class="fault"> · {words.say('standing.late')}</strong>
        )}
      </span>
    </div>
  );
}

function Anchoring({ summary, told, known }: {
  summary: Summary; told: Commitment; known: Instrument[];
}) {
  const words = useWords();
  return (
    <section aria-labelledby="anchoring-title">
      <h2 id="anchoring-title">{words.say('commitment.chain')}</h2>
      <p class="quiet">{words.say('commitment.chain_lead')}</p>
      <Chain label={words.say('commitment.chain')}
        links={linksOf({ dialogue: summary.dialogue, told, known, words })} />
      <Divergence {...{ summary, told, known }} />
    </section>
  );
}
