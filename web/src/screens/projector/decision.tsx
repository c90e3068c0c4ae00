// A decision: a row for each constituency, then their conjunction, and beside it why somebody said
// no. Never one figure over all.

import { useContext } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import '../../look/mark.css';
import { Mark, type Shape } from '../../look/mark';
import { textFor } from '../../words/speech';
import { directionOf, type WordKey, type Words } from '../../words/words';
import { picked, useAgreed, type WallDecision } from './agreed';
import { BothContext, BothSay, OneByOne, useTextPages } from './both';
import { textInParts } from './lengths';
import type { OnWall } from './on_wall';

const rowsMax = 6; // on one wall

type Row = WallDecision['rows'][number];

export function DecisionScreen({ summary, followed, item }: OnWall & { item: number | null }) {
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const { words } = useContext(BothContext);
  const pages = useTextPages();
  if (!agreed) return null;
  if (agreed.decisions.length === 0) return <BothSay say="wall.no_decision" />;
  const newest = agreed.decisions.slice(-1);
  const shown = agreed.decisions.some((one) => one.decision === item)
    ? picked(agreed.decisions, item, (one) => one.decision) : newest;
  return (
    <div data-testid="wall-decision">
      <OneByOne>
        {shown.flatMap((decision) => [
          ...pages(decision.summary).map((page, at) => (
            <div key={`text-${decision.decision}-${at}`} class="wall-numbered">
              <span class="wall-number">{decision.proposal}</span><div class="voice">{page}</div>
            </div>
          )),
          ...words.flatMap((one) => rowsIn(decision, summary, one)),
          ...words.flatMap((one) => reasonsIn(decision, summary, one)),
        ])}
      </OneByOne>
    </div>
  );
}

function stateOf(row: Row, concluded: boolean): [Shape, WordKey] {
  if (row.concluded?.blocked) return ['fails', 'wall.row_blocked'];
  if (row.concluded?.reached) return ['holds', 'wall.row_reached'];
  if (row.concluded) return ['fails', 'wall.row_unreached'];
  if (row.accepted_by === null && !concluded) return ['missing', 'wall.row_unsigned'];
  return ['missing', 'wall.row_waits'];
}

function verdict(decision: WallDecision): WordKey {
  if (!decision.concluded) return 'wall.verdict_waits';
  return decision.concluded.upheld ? 'wall.verdict_upheld' : 'wall.verdict_not';
}

const nameOf = (summary: Summary, code: string, language: string) => {
  const side = summary.constituencies.find((one) => one.code === code);
  return side ? textFor(side.name, language)[1] : code;
};

function rowsIn(decision: WallDecision, summary: Summary, words: Words) {
  const count = Math.ceil(decision.rows.length / rowsMax);
  const state = decision.concluded ? (decision.concluded.upheld ? 'closed' : 'open') : 'waiting';
  return Array.from({ length: count }, (_, page) => (
    <div key={`${decision.decision}-${words.language}-${page}`} class="wall-decision"
      lang={words.language} data-state={state}>
      <ol class="wall-rows">
        {decision.rows.slice(page * rowsMax, (page + 1) * rowsMax).map((row) => {
          const [shape, said] = stateOf(row, decision.concluded !== null);
          return (
            <li key={row.constituency} data-state={shape}>
              <Mark shape={shape} />
              <span>{nameOf(summary, row.constituency, words.language)}</span>
              <strong>{words.say(said)}</strong>
            </li>
          );
        })}
      </ol>
      <p class="wall-verdict">{words.say(verdict(decision))}</p>
    </div>
  ));
}

// Dissent travels with the decision: who blocked, and why.
function reasonsIn(decision: WallDecision, summary: Summary, words: Words) {
  return decision.rows.flatMap((row) => {
    const reason = row.voice_given?.reason ?? {};
    if (Object.keys(reason).length === 0) return [];
    const [tag, text] = textFor(reason, words.language);
    return textInParts(text).map((part, at) => (
      <div key={`${row.constituency}-${words.language}-${at}`} class="wall-clause">
        <p class="wall-head" lang={words.language}>
          {nameOf(summary, row.constituency, words.language)}
        </p>
        <p class="voice" lang={tag} dir={directionOf(tag)}>{part}</p>
      </div>
    ));
  });
}
