// What a focal point can do here: confirm, report, verify, dispute, reply. Only what its
// constituency may do is offered; the law decides all the same.

import { useState } from 'preact/hooks';

import { focalPoints, useAsked } from '../../commitment/register';
import {
  ambitions, judgements, type Ambition, type Completion, type Finding,
  type Judgement, type Report,
} from '../../commitment/shapes';
import { ChoiceField, Faults } from '../../look/form/fields';
import { lazy } from '../../look/frame/lazy';
import { Notice } from '../../look/frame/notice';
import { Said, useWords } from '../../words/speech';
import { useActing, useNote, type AtCommitment, type Shared } from './acting';
import { AttachField, useAttached } from './attach';
import { CompletionField, ReportIt } from './report_desk';

const OwnerDesk = lazy(() => import('./owner_desk').then((file) => file.OwnerDesk));

export function Desk({ summary, told, signer, again }: AtCommitment) {
  const words = useWords();
  const known = useAsked(`${summary.dialogue} focal ${summary.size}`,
    () => focalPoints(summary.dialogue));
  const mine = known.told?.find((focal) => focal.key === signer?.publicKey);
  if (!signer || !mine) return null;
  const owner = told.owners.find((one) => one.constituency === mine.constituency);
  const shared = { summary, told, signer, again };
  const open = told.reports.flatMap((report) => report.findings)
    .filter((finding) => finding.dispute && !finding.dispute.reply
      && finding.by === mine.constituency);
  return (
    <section class="desk" aria-labelledby="desk-title" data-testid="focal-desk">
      <h2 id="desk-title">{words.say('focal.you_can')}</h2>
      {owner && owner.confirmed === null && <ConfirmIt {...shared} />}
      {owner && told.standing !== 'withdrawn' && told.standing !== 'proposed' && (
        <ReportIt {...shared} by={mine.constituency} />
      )}
      {owner && told.reports.flatMap((report) => report.findings)
        .filter((finding) => !finding.dispute && finding.judgement !== 'confirmed')
        .map((finding) => <DisputeIt key={finding.finding} {...shared} finding={finding} />)}
      {!owner && told.reports.length > 0 && (
        <VerifyIt {...shared} report={told.reports.at(-1)!} />
      )}
      {open.map((finding) => <ReplyTo key={finding.finding} {...shared} finding={finding} />)}
      {!owner && told.reports.length === 0 && <p>{words.say('focal.nothing_to_verify')}</p>}
      {owner && told.standing !== 'withdrawn' && <OwnerDesk {...shared} />}
    </section>
  );
}

function ConfirmIt(props: Shared) {
  const words = useWords();
  const { doing, send } = useActing(props);
  return (
    <>
      <p>{words.say('focal.confirm_lead')}</p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" disabled={doing.busy}
          data-testid="confirm-commitment"
          onClick={() => send('commitment.confirmed.v1',
            { commitment: props.told.commitment })}>
          {words.say('focal.confirm')}
        </button>
      </p>
    </>
  );
}

function VerifyIt(props: Shared & { report: Report }) {
  const words = useWords();
  const { report } = props;
  const { doing, send } = useActing(props);
  const note = useNote('verify-note');
  const attached = useAttached();
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const [completion, setCompletion] = useState<Completion>('limited');
  const [ambition, setAmbition] = useState<Ambition | null>(null);
  const [tried, setTried] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const said = note.enclosed();
    if (!said || !judgement) return;
    const files = attached.enclosed();
    send('progress.verified.v1', {
      completion,
      evidence: files.evidence,
      finding: judgement,
      note: said.digests,
      report: report.report,
      ...(ambition && { ambition }),
    }, [...said.contents, ...files.contents], attached);
  };
  const unjudged = tried && !judgement
    ? [{ id: 'verify-judgement', says: words.say('focal.judgement_missing') }] : [];
  return (
    <form class="form" noValidate onSubmit={submit} data-testid="verify-form">
      <h3>{words.say('focal.verify')}</h3>
      <blockquote class="voice"><Said texts={report.note} /></blockquote>
      <Faults found={[...unjudged, ...note.faults]} version={note.tries} />
      <ChoiceField id="verify-judgement" label={words.say('focal.judgement')} value={judgement}
        change={(value: Judgement) => setJudgement(value)} fault={unjudged[0]?.says}
        options={judgements.map((name) => ({
          value: name,
          label: words.say(`judgement.${name}`),
          detail: words.say(`judgement.${name}_means`),
        }))} />
      <CompletionField id="verify-completion" value={completion} change={setCompletion} />
      <ChoiceField id="verify-ambition" label={words.say('focal.ambition')} value={ambition}
        change={(value: Ambition) => setAmbition(value)} options={ambitions.map((name) => ({
          value: name, label: words.say(`ambition.${name}`),
        }))} />
      {note.field(words.say('focal.verify_note'))}
      <AttachField id="verify-files" attached={attached} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}>
          {words.say('focal.verify_send')}
        </button>
        <span role="status">{doing.done && words.say('focal.done')}</span>
      </p>
    </form>
  );
}

function DisputeIt(props: Shared & { finding: Finding }) {
  const words = useWords();
  const { finding } = props;
  const { doing, send } = useActing(props);
  const note = useNote(`dispute-${finding.finding}`);
  const submit = (event: Event) => {
    event.preventDefault();
    const said = note.enclosed();
    if (!said) return;
    send('finding.disputed.v1', { finding: finding.finding, reason: said.digests }, said.contents);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h3>{words.say('focal.dispute')}</h3>
      <blockquote class="voice"><Said texts={finding.note} /></blockquote>
      <Faults found={note.faults} version={note.tries} />
      {note.field(words.say('focal.dispute_note'))}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button" disabled={doing.busy}>
          {words.say('focal.dispute_send')}
        </button>
      </p>
    </form>
  );
}

function ReplyTo(props: Shared & { finding: Finding }) {
  const words = useWords();
  const dispute = props.finding.dispute!;
  const { doing, send } = useActing(props);
  const note = useNote(`reply-${dispute.dispute}`);
  const [upheld, setUpheld] = useState<'yes' | 'no'>('yes');
  const submit = (event: Event) => {
    event.preventDefault();
    const said = note.enclosed();
    if (!said) return;
    send('finding.replied.v1', {
      dispute: dispute.dispute, text: said.digests, upheld: upheld === 'yes',
    }, said.contents);
  };
  return (
    <form class="form" noValidate onSubmit={submit} data-testid="reply-form">
      <h3>{words.say('focal.reply')}</h3>
      <blockquote class="voice"><Said texts={dispute.reason} /></blockquote>
      <p class="quiet">{words.say('focal.reply_due', { day: words.day(dispute.reply_due) })}</p>
      <Faults found={note.faults} version={note.tries} />
      <ChoiceField id={`upheld-${dispute.dispute}`} label={words.say('focal.upheld')}
        value={upheld} change={(value: 'yes' | 'no') => setUpheld(value)} options={[
          { value: 'yes', label: words.say('focal.upheld_yes') },
          { value: 'no', label: words.say('focal.upheld_no') },
        ]} />
      {note.field(words.say('focal.reply_note'))}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}>
          {words.say('focal.reply_send')}
        </button>
      </p>
    </form>
  );
}
