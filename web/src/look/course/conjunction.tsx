// The conjunction: a decision is a stack of rows joined by a bracket that closes only when every
// rule is met. A rule that is not met breaks the bracket: there the eye lands.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import './conjunction.css';
import { Mark, type Shape } from '../figure/mark';
import '../figure/mark.css';
import { SealMark } from '../frame/seal_mark';

export type RuleState = 'met' | 'unmet' | 'waiting';

export interface Rule {
  key: string;
  label: ComponentChildren; // whose rule: "Trade unions"
  asks: ComponentChildren; // what it asks, in words: "two thirds of the seats"
  state: RuleState;
  // Null where fewer people than the floor would be shown: then only the state is told.
  counted: { reached: number; of: number } | null;
  // The exact fraction of `of` that is needed; null for a rule without a threshold.
  needed: { numerator: number; denominator: number } | null;
  said?: ComponentChildren; // instead of a bar and figures: a public voice, or "sealed"
  note?: ComponentChildren; // why: a reason to block, a dissent, an empty chair
  spare?: boolean; // not met, and the decision does not need it
}

const shapes: Record<RuleState, Shape> = { met: 'holds', unmet: 'fails', waiting: 'missing' };
const breadth = 200; // units of the bar
const at = (share: number) => (Math.min(1, share) * breadth).toFixed(1);

function Bar({ counted, needed }: Pick<Rule, 'counted' | 'needed'>) {
  if (!counted) return <span class="rule-bar rule-hidden" />;
  const share = counted.of > 0 ? counted.reached / counted.of : 0;
  const tick = needed ? at(needed.numerator / needed.denominator) : null;
  return (
    <svg class="rule-bar" viewBox={`0 0 ${breadth} 20`} preserveAspectRatio="none"
      aria-hidden="true">
      <line class="rule-scale" x1="0" x2={breadth} y1="10" y2="10" />
      <rect class="rule-reached" x="0" y="5" height="10" width={at(share)} />
      {tick && <line class="rule-tick-ground" x1={tick} x2={tick} y1="0" y2="20" />}
      {tick && <line class="rule-tick" x1={tick} x2={tick} y1="0" y2="20" />}
    </svg>
  );
}

function RuleRow({ rule }: { rule: Rule }) {
  const words = useWords();
  return (
    <li class={`rule rule-${rule.state}${rule.spare ? ' rule-spare' : ''}`}
      data-state={rule.state} data-testid={`rule-${rule.key}`}>
      <p class="rule-label">{rule.label}</p>
      <p class="rule-asks">{rule.asks}</p>
      {rule.said === undefined ? (
        <>
          <Bar counted={rule.counted} needed={rule.needed} />
          <p class="rule-figures" data-hidden={!rule.counted}>
            {rule.counted
              ? words.say('rule.reached', { reached: rule.counted.reached, of: rule.counted.of })
              : words.say('rule.hidden')}
          </p>
        </>
      ) : <p class="rule-said">{rule.said}</p>}
      <p class="rule-state">
        <Mark shape={shapes[rule.state]} /> {words.say(`rule.${rule.state}`)}
      </p>
      {rule.note && <div class="rule-note">{rule.note}</div>}
    </li>
  );
}

interface Props {
  rules: Rule[];
  title?: string;
  // How it ended, where that is more than "every row is met": a rule may ask for some of them.
  end?: { closed: boolean; says: ComponentChildren };
}

export function Conjunction({ rules, title, end }: Props) {
  const words = useWords();
  const unmet = rules.filter((rule) => rule.state === 'unmet').length;
  const waiting = rules.filter((rule) => rule.state === 'waiting').length;
  const counted = unmet > 0 ? 'open' : waiting > 0 || rules.length === 0 ? 'waiting' : 'closed';
  const state = end ? (end.closed ? 'closed' : 'open') : counted;
  const verdict = {
    open: words.say('rule.verdict_open', { count: unmet, all: rules.length }),
    waiting: words.say('rule.verdict_waiting', { count: waiting, all: rules.length }),
    closed: words.say('rule.verdict_closed', { count: rules.length }),
  };
  return (
    <div class="conjunction" data-testid="conjunction" data-state={state}>
      <ol class="rules" aria-label={title ?? words.say('rule.title')}>
        {rules.map((rule) => <RuleRow key={rule.key} rule={rule} />)}
      </ol>
      <p class="verdict">
        <SealMark state={state === 'closed' ? 'signed' : 'waiting'} />
        <strong>{end?.says ?? verdict[state]}</strong>
      </p>
    </div>
  );
}
