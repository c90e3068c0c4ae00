// The rule desk: a rule from the library, fitted to the constituencies, checked while it is typed.
// What is wrong is named at its field; nothing typed is lost when the host says no.

import { useState } from 'preact/hooks';

import type { ProposalRow } from '../../agreement/shapes';
import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { useSideNames } from '../../constituency/side_names';
import {
  bodyOf, draftFrom, faultsIn, taking, templates, type Draft, type DraftRow, type FaultAt,
  type Template,
} from '../../decision/rule';
import { ChoiceField, Faults, NumberField, type Found } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Empty } from '../../look/course/states';
import { keyHere } from '../../session/office';
import { textFor, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { ClosingHour } from './closing_hour';
import { RuleRowFields } from './rule_row';

interface Props {
  summary: Summary;
  proposals: ProposalRow[];
  reload(): void;
}

const idOf = ({ field, row }: FaultAt) => (row === null ? `rule-${field}` : `rule-${row}-${field}`);

const asked = () => Number(new URLSearchParams(location.search).get('proposal')) || null;

export function RuleDesk({ summary, proposals, reload }: Props) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const { constituencies: sides, anonymity_floor: floor } = summary;
  const [proposal, setProposal] = useState<number | null>(
    () => proposals.find((one) => one.proposal === asked())?.proposal ?? null);
  const [template, setTemplate] = useState<Template | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => {
    setDraft(null);
    setTemplate(null);
    setTries(0);
    reload();
  });
  const choose = (next: Template) => {
    setTemplate(next);
    setDraft(draftFrom(next, sides, floor));
  };
  const faults = draft ? faultsIn(draft, { sides, floor, now: hostNow() }) : [];
  const say = (fault: FaultAt) => {
    const said = words.say(`rulefault.${fault.fault}`, { floor });
    return fault.row === null ? said
      : words.say('rulefault.row', { side: nameOf(fault.row), fault: said });
  };
  const found: Found[] = tries === 0 ? [] : [
    ...(proposal === null ? [{ id: 'rule-proposal', says: words.say('rulefault.proposal') }] : []),
    ...(draft === null ? [{ id: 'rule-template', says: words.say('rulefault.template') }] : []),
    ...faults.map((fault) => ({ id: idOf(fault), says: say(fault) })),
  ];
  // A figure that is wrong is named as soon as it stands there; what is missing, after a try.
  const faultAt = (id: string) => {
    const fault = faults.find((one) => idOf(one) === id);
    return fault ? words.say(`rulefault.${fault.fault}`, { floor })
      : found.find((one) => one.id === id)?.says ?? null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    const key = keyHere(summary.dialogue);
    if (!draft || proposal === null || faults.length > 0 || !key) return;
    void doing.run(() =>
      act(summary.dialogue, key, 'decision.proposed.v1', bodyOf(draft, proposal)));
  };
  return (
    <section class="part rule-desk" aria-labelledby="desk-title" data-testid="rule-desk">
      <h2 id="desk-title">{words.say('ruledesk.title')}</h2>
      <p class="lead">{words.say('ruledesk.lead')}</p>
      {proposals.length === 0 ? <Empty title={words.say('ruledesk.none')} /> : (
        <form class="form form-wide" noValidate onSubmit={submit}>
          <Faults found={found} version={tries} />
          <div class="field" data-fault={Boolean(faultAt('rule-proposal'))}>
            <label for="rule-proposal">{words.say('ruledesk.proposal')}</label>
            <select id="rule-proposal" class="input" value={proposal ?? ''}
              onChange={(event) => setProposal(Number(event.currentTarget.value) || null)}>
              <option value="">{words.say('ruledesk.choose')}</option>
              {proposals.map((one) => (
                <option key={one.proposal} value={one.proposal}>
                  {`${one.proposal}. ${textFor(one.summary, words.language)[1]}`}
                </option>
              ))}
            </select>
          </div>
          <ChoiceField<Template> id="rule-template" label={words.say('ruledesk.template')}
            value={template} change={choose} fault={faultAt('rule-template')}
            options={templates.map((value) => ({
              value, label: words.say(`template.${value}`),
              detail: words.say(`template.${value}_says`),
            }))} />
          {draft && (
            <Fitting {...{ summary, draft, faultAt }} change={setDraft} nameOf={nameOf} />
          )}
          {doing.failure !== null && <Notice failure={doing.failure} />}
          <p class="actions">
            <button type="submit" class="button primary" disabled={doing.busy}
              data-testid="propose-rule">{words.say('ruledesk.do')}</button>
            <span role="status">{doing.done && words.say('ruledesk.done')}</span>
          </p>
        </form>
      )}
    </section>
  );
}

// "All of them" stays all of them when somebody joins or leaves.
function withRow(draft: Draft, at: number, row: DraftRow): Draft {
  const rows = draft.rows.map((other, place) => (place === at ? row : other));
  const next = { ...draft, rows };
  const all = draft.reached === String(taking(draft).length);
  return all ? { ...next, reached: String(taking(next).length) } : next;
}

interface FittingProps {
  summary: Summary;
  draft: Draft;
  change(draft: Draft): void;
  faultAt(id: string): string | null;
  nameOf(code: string): string;
}

function Fitting({ summary, draft, change, faultAt, nameOf }: FittingProps) {
  const words = useWords();
  const consent = draft.kind === 'consent';
  return (
    <>
      {consent ? (
        <NumberField id="rule-objections" label={words.say('ruledesk.objections')}
          hint={words.say('ruledesk.objections_hint')} value={draft.objections}
          change={(objections) => change({ ...draft, objections })}
          fault={faultAt('rule-objections')} />
      ) : (
        <NumberField id="rule-reached" label={words.say('ruledesk.reached')}
          hint={words.say(draft.kind === 'double_majority'
            ? 'ruledesk.reached_double' : 'ruledesk.reached_hint')}
          value={draft.reached} change={(reached) => change({ ...draft, reached })}
          fault={faultAt('rule-reached')} />
      )}
      <fieldset class="rule-fields" id="rule-rows" tabIndex={-1}>
        <legend>{words.say('ruledesk.rows')}</legend>
        {faultAt('rule-rows') && <p class="fault">{faultAt('rule-rows')}</p>}
        {draft.rows.map((row, at) => (
          <RuleRowFields key={row.constituency} {...{ row, faultAt }} kind={draft.kind}
            name={nameOf(row.constituency)}
            declared={summary.constituencies[at]?.seats ?? 0}
            change={(next) => change(withRow(draft, at, next))} />
        ))}
      </fieldset>
      <ClosingHour {...{ draft, change }} fault={faultAt('rule-closes')} />
    </>
  );
}
