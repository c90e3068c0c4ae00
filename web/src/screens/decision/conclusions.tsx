// What came of a decision: a row per constituency with its threshold as a tick, then the
// conjunction. Never one percentage. Who blocked says why, in place; who did not speak is an empty
// chair.

import type { ComponentChildren } from 'preact';

import type { Summary } from '../../api/shapes';
import { useSideNames } from '../../constituency/side_names';
import { answersIn, countsOf } from '../../decision/recount';
import type { Counts, Decision, DecisionRow, Rule as DecisionRule } from '../../decision/shapes';
import { Conjunction, type Rule, type RuleState } from '../../look/course/conjunction';
import { Chair } from '../../look/course/empty_chair';
import { Mark } from '../../look/figure/mark';
import { SideName } from '../../look/course/side_name';
import { Said, useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import { asksOf, togetherOf } from './wording';

interface Props {
  summary: Summary;
  decision: Decision;
}

export function Conclusions({ summary, decision }: Props) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const rules = decision.rows.map((row) => ruleOf(words, decision, row,
    <SideName summary={summary} code={row.constituency} />));
  const together = togetherRule(words, decision);
  return (
    <section aria-labelledby="conclusions-title" data-testid="conclusions">
      <h2 id="conclusions-title">{words.say('conclusion.title')}</h2>
      {!decision.concluded && <p class="quiet">{words.say('conclusion.not_yet')}</p>}
      <Conjunction title={words.say('conclusion.title')}
        rules={together ? [...rules, together] : rules}
        {...(decision.concluded ? { end: endOf(words, decision, nameOf) } : {})} />
      <Outside summary={summary} decision={decision} />
    </section>
  );
}

function stateOf(row: DecisionRow): RuleState {
  if (!row.concluded) return 'waiting';
  return row.concluded.reached ? 'met' : 'unmet';
}

// Those who answered in the sense of the rule, out of those who count for it.
function shareOf(rule: DecisionRule, counts: Counts) {
  const all = answersIn(counts);
  if (rule.kind === 'consent') return { reached: all - counts.no, of: all };
  return { reached: counts.yes, of: counts.yes + counts.no };
}

function neededOf(rule: DecisionRule, row: DecisionRow, counts: Counts) {
  if (rule.kind !== 'consent') return row.threshold;
  const all = answersIn(counts);
  return all === 0 ? null
    : { numerator: Math.max(0, all - rule.objections_max), denominator: all };
}

function ruleOf(
  words: Words, decision: Decision, row: DecisionRow, label: ComponentChildren,
): Rule {
  const { rule } = decision;
  const counts = countsOf(row);
  const said = saidBy(words, decision, row);
  const note = noteOf(words, row);
  return {
    key: row.constituency,
    label,
    asks: asksOf(words, rule, row),
    state: stateOf(row),
    counted: counts && shareOf(rule, counts),
    needed: counts && neededOf(rule, row, counts),
    ...(said === null ? {} : { said }),
    ...(note === null ? {} : { note }),
    spare: decision.concluded?.upheld === true && row.concluded?.reached === false,
  };
}

// A public voice in words; ballots that are still sealed. Null: the bar and its figures.
function saidBy(words: Words, decision: Decision, row: DecisionRow): ComponentChildren {
  const voice = row.voice_given;
  if (voice && (row.voice === 'focal_point' || voice.choice === 'block')) {
    const shape = { yes: 'holds', no: 'fails', abstain: 'silent', block: 'fails' } as const;
    return <><Mark shape={shape[voice.choice]} /> {words.say(`voice.said_${voice.choice}`)}</>;
  }
  if (row.voice === 'focal_point') {
    return decision.concluded
      ? <><Chair /> {words.say('voice.silent')}</> : words.say('voice.awaited');
  }
  return decision.concluded ? null : words.say('voice.sealed');
}

function noteOf(words: Words, row: DecisionRow): ComponentChildren {
  const voice = row.voice_given;
  if (voice && Object.keys(voice.reason).length > 0) {
    return (
      <>
        <p class="quiet">
          {words.say(voice.choice === 'block' ? 'voice.why_block' : 'voice.why', {
            day: words.day(voice.at),
          })}
        </p>
        <p class="voice"><Said texts={voice.reason} /></p>
      </>
    );
  }
  if (row.voice !== 'ballots' || !row.concluded) return null;
  return (
    <>
      {!row.concluded.quorum_met && (
        <p><Chair /> {words.say('conclusion.no_quorum', { count: row.quorum })}</p>
      )}
      <p class="quiet">{turnoutOf(words, row, row.concluded.counts)}</p>
    </>
  );
}

// Who answered at all, beside those who count for the threshold; or why no figure is told.
function turnoutOf(words: Words, row: DecisionRow, counts: Counts | null) {
  if (!counts) return words.say('conclusion.kept_back');
  const { seats } = row;
  const turnout = words.say('conclusion.turnout', { count: answersIn(counts), seats });
  return counts.abstain === 0 ? turnout
    : `${turnout} · ${words.say('conclusion.abstained', { count: counts.abstain })}`;
}

const metIn = (rows: DecisionRow[]) => rows.filter((row) => row.concluded?.reached);
const seatsOf = (rows: DecisionRow[]) => rows.reduce((sum, row) => sum + row.seats, 0);

// The rule over all rows, where there is one.
function togetherRule(words: Words, decision: Decision): Rule | null {
  const { rule, rows, concluded } = decision;
  const asks = togetherOf(words, rule, rows);
  if (asks === null) return null;
  const shared = { key: 'together', label: words.say('conclusion.together'), asks };
  if (!concluded) {
    return {
      ...shared, state: 'waiting', counted: null, needed: null, said: words.say('voice.sealed'),
    };
  }
  if (rule.kind === 'consent') return { ...shared, ...objectionsIn(words, decision) };
  const met = metIn(rows);
  const seats = rule.kind === 'double_majority';
  const enough = met.length >= rule.reached_min && (!seats || 2 * seatsOf(met) > seatsOf(rows));
  return {
    ...shared,
    state: enough ? 'met' : 'unmet',
    counted: seats ? { reached: seatsOf(met), of: seatsOf(rows) }
      : { reached: met.length, of: rows.length },
    needed: seats ? { numerator: 1, denominator: 2 }
      : { numerator: rule.reached_min, denominator: rows.length },
  };
}

// The sum of objections is told where every row is; otherwise only what follows from the end.
function objectionsIn(words: Words, decision: Decision): Omit<Rule, 'key' | 'label' | 'asks'> {
  const { rule, rows, concluded } = decision;
  const none = { counted: null, needed: null };
  const seen = rows.map(countsOf);
  if (seen.every((counts) => counts !== null)) {
    const count = seen.reduce((sum, counts) => sum + counts.no, 0);
    return {
      ...none, state: count <= rule.objections_max ? 'met' : 'unmet',
      said: words.say('conclusion.objections', { count }),
    };
  }
  const otherwise = rows.some((row) => !row.concluded?.reached) && !concluded?.upheld;
  return {
    ...none, state: concluded?.upheld ? 'met' : otherwise ? 'waiting' : 'unmet',
    said: words.say('conclusion.summed'),
  };
}

function endOf(words: Words, decision: Decision, nameOf: (code: string) => string) {
  const { rows, rule, concluded } = decision;
  const count = metIn(rows).length;
  const of = rows.length;
  const blocked = rows.filter((row) => row.concluded?.blocked);
  if (concluded!.upheld) {
    return { closed: true, says: words.say('conclusion.upheld', { count, of }) };
  }
  if (blocked.length > 0) {
    const names = blocked.map((row) => nameOf(row.constituency)).join(', ');
    return { closed: false, says: words.say('conclusion.blocked', { names }) };
  }
  // Enough rows were reached, and still it was not decided: the rule over all of them says why.
  if (count >= rule.reached_min) {
    return {
      closed: false,
      says: words.say(rule.kind === 'consent' ? 'conclusion.objected' : 'conclusion.seats'),
    };
  }
  return {
    closed: false,
    says: words.say('conclusion.not_upheld', { count, of, needed: rule.reached_min }),
  };
}

// Constituencies of the dialogue that have no row: drawn, never left out.
function Outside({ summary, decision }: Props) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const outside = summary.constituencies
    .filter((side) => !decision.rows.some((row) => row.constituency === side.code));
  if (outside.length === 0) return null;
  return (
    <p class="quiet absent-sides">
      <Chair /> {words.say('conclusion.outside', {
        names: outside.map((side) => nameOf(side.code)).join(', '),
      })}
    </p>
  );
}
