// The run-sheet before the doors open: its lines renamed, moved, dropped, timed and given to
// somebody to lead; the agreement on the floor. The act that opens the session records all of it.

import { useEffect, useRef, useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import type { Summary } from '../../api/shapes';
import { CheckField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope, faultsIn } from '../../session/envelope';
import { withLead } from '../../session/lead';
import { leadIn, plannedHour, recorded, unspoken, type Planned } from '../../session/template';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import type { AtDesk } from './at_desk';
import { useDoing } from './doing';
import { PlanLine, wholeMinutes, type Typed } from './plan_line';

const typedAs = (line: Planned): Typed =>
  ({ key: line.key, line, title: line.title, minutes: String(line.minutes), lead: line.lead });

// One place up (-1) or down (1).
function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const next = [...list];
  [next[at], next[at + by]] = [next[at + by]!, next[at]!];
  return next;
}

function bodyOf(plan: Typed[], summary: Summary, balance: boolean, envelope: Envelope) {
  const phases = plan.map(({ line, title, minutes, lead }) => {
    const { stage, screen, question } = line;
    const hint = recorded(withLead(leadIn(lead, summary), line.hint), summary.languages);
    return {
      ...(hint ? { hint: envelope.put(hint) } : {}), minutes: Number(minutes), screen, stage,
      title: envelope.put(recorded(title, summary.languages)!),
      ...(question === undefined ? {} : { question }),
    };
  });
  return { floor_balance: balance, phases, starts: hostNow(), title: envelope.put(summary.title) };
}

export function OpenSession({ summary, signer, followed, reload }: AtDesk) {
  const words = useWords();
  const [plan, setPlan] = useState<Typed[]>(() => plannedHour(summary).map(typedAs));
  const [last, setLast] = useState<{ key: string; way: string } | null>(null); // that was moved
  const [tries, setTries] = useState(0);
  const [balance, setBalance] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const doing = useDoing(() => {
    followed.reload();
    reload();
  });
  // A line that moves takes the focus with it, so that it is moved again in one press.
  useEffect(() => {
    if (!last) return;
    const ways = [last.way, last.way === 'up' ? 'down' : 'up'].map((way) =>
      list.current?.querySelector<HTMLButtonElement>(`#${way}-${last.key}:not(:disabled)`));
    ways.find(Boolean)?.focus();
  }, [last]);
  // The button stands below a long list: whoever pressed it in vain is led to what is wrong.
  useEffect(() => {
    if (tries > 0) list.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);
  const byHand = unspoken(summary.languages);
  const faulty = plan.some(({ title, minutes }) =>
    !wholeMinutes.test(minutes) || faultsIn(title, summary.languages).length > 0);
  const sum = plan.reduce((total, { minutes }) => total + (Number(minutes) || 0), 0);
  const open = () => {
    setTries(tries + 1);
    if (faulty || plan.length === 0) return;
    const envelope = new Envelope();
    const body = bodyOf(plan, summary, balance, envelope);
    void doing.run(() =>
      act(summary.dialogue, signer, 'session.opened.v1', body, envelope.contents));
  };
  const at = plan.findIndex(({ key }) => key === last?.key);
  return (
    <div class="prepare-form" data-testid="open-session-form">
      <h3>{words.say('prepare.run_sheet', { count: sum })}</h3>
      <p class="quiet">{words.say('prepare.changes_say')}</p>
      {byHand.length > 0 && (
        <p class="notice" data-testid="titles-by-hand">
          {words.say('prepare.by_hand', {
            languages: byHand.map((tag) => languageName(tag, words.language)).join(', '),
          })}
        </p>
      )}
      <ol class="plan" ref={list}>
        {plan.map((typed, index) => (
          <PlanLine key={typed.key} {...{ typed, summary, byHand }} tried={tries > 0}
            first={index === 0} last={index === plan.length - 1}
            change={(news) => setPlan(plan.map((other) => (other === typed ? news : other)))}
            drop={() => setPlan(plan.filter((other) => other !== typed))}
            move={(by) => {
              setPlan(moved(plan, index, by));
              setLast({ key: typed.key, way: by < 0 ? 'up' : 'down' });
            }} />
        ))}
      </ol>
      <p class="unseen" role="status">
        {at >= 0 && words.say('prepare.moved', { at: at + 1, count: plan.length })}
      </p>
      <CheckField id="floor-balance" label={words.say('prepare.balance')} value={balance}
        hint={words.say('prepare.balance_hint')} change={setBalance} />
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button primary" data-testid="open-session"
          disabled={doing.busy} onClick={open}>
          {words.say('prepare.open')}
        </button>
      </p>
    </div>
  );
}
