// A commitment told as moments of a time line and as links of a chain.

import type { ComponentChildren } from 'preact';

import type { Commitment, Finding, Instrument, LinkName, Report } from '../../commitment/shapes';
import { links } from '../../commitment/shapes';
import type { Link } from '../../look/course/chain';
import type { Shape } from '../../look/figure/mark';
import type { Moment } from '../../look/course/timeline';
import { address } from '../../routes';
import { Sentence } from '../../words/sentence';
import { Said } from '../../words/speech';
import type { Words } from '../../words/words';
import { ToEvidence } from './evidence_list';
import { InstrumentLink } from './instrument_link';

const judged: Record<Finding['judgement'], Shape> = {
  confirmed: 'holds', disputed: 'fails', insufficient: 'missing',
};

type NameOf = (code: string) => ComponentChildren;

export function momentsOf(told: Commitment, words: Words, nameOf: NameOf): Moment[] {
  const proof = (index: number) => words.say('commitment.recorded', { index: index + 1 });
  const owners = told.owners.map((owner, at) => (
    <span key={owner.constituency}>{at > 0 && ' · '}{nameOf(owner.constituency)}</span>));
  const moments: Moment[] = [
    { key: 'promised', at: told.at, telling: 'promise', shape: 'holds', by: owners,
      says: words.say('commitment.promised'), proof: proof(told.index) },
    ...told.reports.flatMap((report) => momentsOfReport(report, words, nameOf)),
    ...told.milestones
      .map((milestone, place) => ({ milestone, place }))
      .filter(({ milestone }) => milestone.closed_by === null)
      .map(({ milestone, place }): Moment => ({
        key: `milestone-${place}`, at: milestone.due, telling: 'due', shape: 'missing',
        says: <Said texts={milestone.title} />,
      })),
    { key: 'due', at: told.due, telling: 'due', shape: 'missing',
      says: words.say('commitment.due_then') },
  ];
  if (told.withdrawal) {
    moments.push({ key: 'withdrawn', at: told.withdrawal.at, telling: 'promise', shape: 'silent',
      by: owners, says: <Said texts={told.withdrawal.reason} />,
      proof: proof(told.withdrawal.index) });
  }
  return moments.sort((left, right) => left.at - right.at);
}

function momentsOfReport(report: Report, words: Words, nameOf: NameOf): Moment[] {
  const proof = (index: number) => words.say('commitment.recorded', { index: index + 1 });
  const claim = words.say('commitment.claims', {
    completion: words.say(`completion.${report.completion}`),
  });
  const moments: Moment[] = [{
    key: `report-${report.report}`, id: `report-${report.report}`, at: report.at,
    telling: 'promise', shape: 'holds', by: nameOf(report.by), proof: proof(report.index),
    says: <>
      <p><Said texts={report.note} /></p>
      <p class="quiet">{claim}</p>
      <ToEvidence of={`report-${report.report}`} files={report.evidence} words={words} />
    </>,
  }];
  for (const finding of report.findings) {
    moments.push({
      key: `finding-${finding.finding}`, id: `finding-${finding.finding}`, at: finding.at,
      telling: 'finding', shape: judged[finding.judgement], by: nameOf(finding.by),
      proof: proof(finding.index),
      says: <>
        <p><strong>{words.say(`judgement.${finding.judgement}`)}</strong></p>
        <p><Said texts={finding.note} /></p>
        <ToEvidence of={`finding-${finding.finding}`} files={finding.evidence} words={words} />
      </>,
    });
    const { dispute } = finding;
    if (!dispute) continue;
    moments.push({
      key: `dispute-${dispute.dispute}`, at: dispute.at, telling: 'promise', shape: 'fails',
      by: nameOf(report.by), proof: proof(dispute.index),
      says: <>
        <p><strong>{words.say('commitment.disputes')}</strong></p>
        <p><Said texts={dispute.reason} /></p>
      </>,
    });
    moments.push(dispute.reply
      ? { key: `reply-${dispute.dispute}`, at: dispute.reply.at, telling: 'finding',
          shape: dispute.reply.upheld ? 'holds' : 'silent', by: nameOf(finding.by),
          proof: proof(dispute.reply.index),
          says: <>
            <p><strong>
              {words.say(dispute.reply.upheld ? 'commitment.upheld' : 'commitment.given_up')}
            </strong></p>
            <p><Said texts={dispute.reply.text} /></p>
          </> }
      : { key: `reply-due-${dispute.dispute}`, at: dispute.reply_due, telling: 'due',
          shape: 'missing',
          says: <Sentence say="commitment.reply_due" values={{ by: nameOf(finding.by) }} /> });
  }
  return moments;
}

interface Telling {
  dialogue: string;
  told: Commitment;
  known: Instrument[];
  words: Words;
}

export function linksOf(telling: Telling): Link[] {
  const { told, words } = telling;
  return links.map((name) => ({
    key: name,
    level: words.say(`link.${name}`),
    text: told.chain.links[name] ? textOf(name, telling) : null,
    asks: words.say(`link.${name}_who`),
    disputed: name === 'evidence' && told.chain.links.evidence && told.standing === 'disputed',
  }));
}

// Each hop leads on: out to the instrument, or to where on this page it stands.
function textOf(name: LinkName, telling: Telling): ComponentChildren {
  const { dialogue, told, words } = telling;
  switch (name) {
    case 'office': return (
      <ul>
        {told.owners.map((owner) => (
          <li key={owner.constituency}>
            <a href={`${address.register(dialogue)}?owner=${owner.constituency}`}>
              <Said texts={owner.office} />
            </a>
          </li>
        ))}
      </ul>
    );
    case 'action': return <a href="#promise"><Said texts={told.action} /></a>;
    case 'milestone': return (
      <ul>
        {told.milestones.map((milestone, place) => (
          <li key={place}>
            <a href={`#milestone-${place + 1}`}><Said texts={milestone.title} /></a>
          </li>
        ))}
      </ul>
    );
    case 'evidence': return (
      <ul>
        {told.reports.flatMap((report) => report.evidence.map((file) => (
          <li key={`${report.report}-${file.digest}`}>
            <a href={`#report-${report.report}`}><Said texts={file.name} /></a>
          </li>
        )))}
      </ul>
    );
    case 'verification': return (
      <a href={`#finding-${told.reports.flatMap((report) => report.findings)
        .filter((finding) => finding.judgement === 'confirmed' && finding.stands)
        .at(-1)?.finding}`}>
        {words.say('link.confirmations', { count: told.claim.findings.confirmed })}
      </a>
    );
    default: return anchorsOf(name, telling);
  }
}

// A text of the country has no address of its own: the link leads to where it is compared.
const openDivergence = () => {
  document.getElementById('divergence')?.setAttribute('open', '');
};

function anchorsOf(name: LinkName, { dialogue, told, known, words }: Telling) {
  const anchors = told.anchors.filter((anchor) => {
    if (name === 'global_paragraph') return anchor.level === 'global';
    if (name === 'regional_text') return anchor.level === 'regional';
    return name === 'national_ground' && anchor.level !== 'global' && anchor.level !== 'regional';
  });
  return (
    <ul>
      {anchors.map((anchor, place) => {
        const instrument = known.find((one) => one.code === anchor.paragraph);
        return (
          <li key={place}>
            {instrument
              ? <InstrumentLink instrument={instrument} />
              : anchor.paragraph}{' '}
            {instrument ? <Said texts={anchor.text} />
              : <a href="#divergence" onClick={openDivergence}><Said texts={anchor.text} /></a>}
            {anchor.paragraph && (
              <>
                {' '}
                <a class="link-others" href={`${address.register(dialogue)}?anchor=${
                  encodeURIComponent(anchor.paragraph)}`}>
                  {words.say('link.others')}
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
