// A report on progress while it is a draft: kept on this device as it is typed, marked as what it
// is, shown as others will read it, and only then signed and published. Until that nobody else
// knows of it, this host included.

import { useState } from 'preact/hooks';

import { useKept } from '../../agreement/kept';
import { completions, type Commitment, type Completion } from '../../commitment/shapes';
import { SideName } from '../../look/course/side_name';
import { Timeline } from '../../look/course/timeline';
import { Confirm } from '../../look/form/confirm';
import { ChoiceField, Faults, NumberField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Said, useWords } from '../../words/speech';
import { useActing, useNote, type Shared } from './acting';
import { AttachField, useAttached } from './attach';

export function CompletionField({ id, value, change }: {
  id: string; value: Completion; change(value: Completion): void;
}) {
  const words = useWords();
  return (
    <ChoiceField id={id} label={words.say('focal.completion')} value={value} change={change}
      options={completions.map((name) => ({
        value: name, label: words.say(`completion.${name}`),
      }))} />
  );
}

interface Draft {
  completion: Completion;
  milestone: string; // '0': the whole
  actual: string; // as typed
  note: string;
  saved: number; // seconds since 1970 by this device; 0: nothing was typed
}
const blank = (): Draft =>
  ({ completion: 'limited', milestone: '0', actual: '', note: '', saved: 0 });

const figureOf = ({ actual, milestone }: Draft) =>
  (milestone === '0' || actual.trim() === '' ? null : Number(actual));

// `by`: the constituency that reports.
type Reporting = Shared & { by: string };

export function ReportIt(props: Reporting) {
  const words = useWords();
  const { summary, told } = props;
  const kept = useKept<Draft>(`report/${summary.dialogue}/${told.commitment}`, blank);
  const draft = kept.value;
  const set = (part: Partial<Draft>) =>
    kept.change({ ...draft, ...part, saved: Math.floor(Date.now() / 1_000) });
  const note = useNote('report-note', { text: draft.note, change: (text) => set({ note: text }) });
  const attached = useAttached();
  const [shown, setShown] = useState(false);
  const startOver = () => {
    kept.forget();
    note.begin();
    attached.clear();
    setShown(false);
  };
  const { doing, send } = useActing(props, startOver);
  const figure = figureOf(draft);
  const wrong = figure !== null && !Number.isSafeInteger(figure);
  const submit = (event: Event) => {
    event.preventDefault();
    const said = note.enclosed();
    if (!said || wrong) return;
    const files = attached.enclosed();
    send('progress.reported.v1', {
      commitment: told.commitment,
      completion: draft.completion,
      evidence: files.evidence,
      note: said.digests,
      ...(draft.milestone !== '0' && { milestone: Number(draft.milestone) }),
      ...(figure !== null && { actual: figure }),
    }, [...said.contents, ...files.contents], attached);
  };
  const preview = () => {
    if (note.enclosed() && !wrong) setShown(true);
  };
  return (
    <form class="form" noValidate onSubmit={submit} data-testid="report-form">
      <h3>{words.say('focal.report')}</h3>
      {draft.saved > 0 && !doing.busy && (
        <DraftLine saved={draft.saved} discard={startOver} />
      )}
      {shown ? <Preview {...props} draft={draft} files={attached.pieces.map(({ name }) => name)} />
        : (
          <>
            <Faults found={note.faults} version={note.tries} />
            <Fields told={told} {...{ draft, set, wrong }} />
            {note.field(words.say('focal.report_note'))}
            <AttachField id="report-files" attached={attached} />
          </>
        )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy}>
          {words.say('focal.report_send')}
        </button>
        <button type="button" class="button" disabled={doing.busy} data-testid="report-preview"
          onClick={() => (shown ? setShown(false) : preview())}>
          {words.say(shown ? 'focal.draft_write_on' : 'focal.draft_preview')}
        </button>
        <span role="status">{doing.done && words.say('focal.done')}</span>
      </p>
    </form>
  );
}

interface FieldsProps {
  told: Commitment;
  draft: Draft;
  set(part: Partial<Draft>): void;
  wrong: boolean;
}

function Fields({ told, draft, set, wrong }: FieldsProps) {
  const words = useWords();
  const open = told.milestones
    .map((one, index) => ({ one, number: String(index + 1) }))
    .filter(({ one }) => one.closed_by === null);
  return (
    <>
      <ChoiceField id="report-milestone" label={words.say('focal.about')} value={draft.milestone}
        change={(milestone) => set({ milestone })} options={[
          { value: '0', label: words.say('focal.the_whole') },
          ...open.map(({ one, number }) => ({ value: number, label: <Said texts={one.title} /> })),
        ]} />
      {draft.milestone !== '0' && (
        <NumberField id="report-actual" label={words.say('focal.actual')} value={draft.actual}
          change={(actual) => set({ actual })}
          fault={wrong ? words.say('focal.whole_number') : null} />
      )}
      <CompletionField id="report-completion" value={draft.completion}
        change={(completion) => set({ completion })} />
    </>
  );
}

function DraftLine({ saved, discard }: { saved: number; discard(): void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <div class="draft-line" data-testid="report-draft">
      <p>
        <strong class="draft-mark">{words.say('focal.draft_mark')}</strong>{' '}
        <span>{words.say('focal.draft_kept', { moment: words.moment(saved) })}</span>
      </p>
      <button type="button" class="button small" onClick={() => setAsking(true)}>
        {words.say('focal.draft_discard')}
      </button>
      <Confirm open={asking} title={words.say('focal.draft_discard_title')}
        yes={words.say('focal.draft_discard')} onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          discard();
        }}>
        <p>{words.say('focal.draft_discard_means')}</p>
      </Confirm>
    </div>
  );
}

// As it will stand on the line of time, without a place in the record yet.
function Preview({ summary, told, by, draft, files }: Reporting & {
  draft: Draft; files: string[];
}) {
  const words = useWords();
  const milestone = told.milestones[Number(draft.milestone) - 1];
  return (
    <div class="draft-preview" data-testid="report-as-read">
      <p class="quiet">{words.say('focal.draft_preview_lead')}</p>
      <Timeline label={words.say('focal.draft_preview')} moments={[{
        key: 'draft', at: draft.saved, telling: 'promise', shape: 'missing',
        by: <SideName {...{ summary }} code={by} />,
        proof: words.say('focal.draft_not_recorded'),
        says: <>
          <p lang={words.language}>{draft.note}</p>
          <p class="quiet">{words.say('commitment.claims', {
            completion: words.say(`completion.${draft.completion}`),
          })}</p>
          {milestone && (
            <p class="quiet">
              <Said texts={milestone.title} />
              {figureOf(draft) !== null && (
                <>{' · '}{draft.actual} / {milestone.target} <Said texts={milestone.unit} /></>
              )}
            </p>
          )}
          {files.length > 0 && (
            <ul>{files.map((name) => <li key={name}><bdi>{name}</bdi></li>)}</ul>
          )}
        </>,
      }]} />
    </div>
  );
}
