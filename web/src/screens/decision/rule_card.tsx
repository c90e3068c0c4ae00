// The rule card: what every constituency agreed to before anybody answered, as a table that fits a
// phone, and who accepted it when.

import { useState } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import type { Decision, DecisionRow } from '../../decision/shapes';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { Notice } from '../../look/frame/notice';
import { SideName } from '../../look/course/side_name';
import { fetchEntry } from '../../record/entry';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { fractionIn, togetherOf } from './wording';

interface Props {
  summary: Summary;
  decision: Decision;
}

// The register says by which entry somebody accepted; when, the entry itself says. Entries come in
// large bundles, so they are fetched when somebody asks.
type Days = Record<number, number>;

async function daysOf(summary: Summary, rows: DecisionRow[]): Promise<Days> {
  const days: Days = {};
  for (const { accepted_by: entry } of rows) {
    const found = entry === null ? null : await fetchEntry(summary, entry);
    if (found) days[found.index] = found.at;
  }
  return days;
}

export function RuleCard({ summary, decision }: Props) {
  const words = useWords();
  const [days, setDays] = useState<Days>({});
  const asking = useDoing(() => undefined);
  const ask = () => void asking.run(async () => setDays(await daysOf(summary, decision.rows)));
  const { rule, rows } = decision;
  const together = togetherOf(words, rule, rows);
  const missing = rows.filter((row) => row.accepted_by === null);
  return (
    <section aria-labelledby="rule-title" class="rule-card" data-testid="rule-card">
      <h2 id="rule-title">{words.say('rulecard.title')}</h2>
      <p class="lead">
        <strong>{words.say(`kind.${rule.kind}`)}.</strong>{' '}
        {words.say(`kind.${rule.kind}_says`, { count: rule.objections_max })}{' '}
        {rule.kind === 'consent' ? null : together === null
          ? words.say('rulecard.every_row') : words.say('rulecard.together', { rule: together })}
      </p>
      <ul class="rule-rows">
        {rows.map((row) => <Row key={row.constituency} {...{ summary, decision, row, days }} />)}
      </ul>
      <p data-testid="rule-first">
        {missing.length === 0
          ? words.say('rulecard.before', { count: rows.length })
          : words.say('rulecard.missing', { count: missing.length })}
      </p>
      {missing.length < rows.length && Object.keys(days).length === 0 && (
        <p>
          <button type="button" class="plain" disabled={asking.busy} onClick={ask}
            data-testid="when-accepted">{words.say('rulecard.when')}</button>
        </p>
      )}
      {asking.failure !== null && <Notice failure={asking.failure} retry={ask} />}
    </section>
  );
}

function Row({ summary, decision, row, days }: Props & { row: DecisionRow; days: Days }) {
  const words = useWords();
  const { rule } = decision;
  const secret = row.voice === 'ballots';
  const entry = row.accepted_by;
  // A public voice is one answer: quorum and threshold say nothing more of it.
  const facts: [string, string][] = [];
  if (secret || rule.kind === 'double_majority') {
    facts.push([words.say('rulecard.seats'), words.number(row.seats)]);
  }
  if (secret) {
    facts.push([words.say('rulecard.quorum'),
      words.say('rulecard.quorum_of', { count: row.quorum })]);
  }
  if (secret && rule.kind === 'consent') {
    facts.push([words.say('rulecard.threshold'),
      words.say('rulecard.threshold_consent', { count: rule.objections_max })]);
  }
  if (secret && rule.kind !== 'consent') {
    facts.push([words.say('rulecard.threshold'),
      words.say('rulecard.threshold_of', { share: fractionIn(words, row.threshold) })]);
  }
  facts.push([words.say('rulecard.may_block'),
    words.say(row.may_block ? 'rulecard.block_yes' : 'rulecard.block_no')]);
  return (
    <li class="rule-side" data-constituency={row.constituency}>
      <h3><SideName summary={summary} code={row.constituency} /></h3>
      <p class="quiet">{words.say(`rulecard.voice_${row.voice}`)}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
      </dl>
      <p class="rule-accepted">
        <Mark shape={entry === null ? 'missing' : 'holds'} />{' '}
        {entry === null ? words.say('rulecard.not_accepted')
          : days[entry] === undefined ? words.say('rulecard.accepted')
            : words.say('rulecard.accepted_on', { day: words.day(days[entry]!) })}
      </p>
    </li>
  );
}
