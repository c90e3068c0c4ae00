// A decision: a row for each constituency, then their conjunction, and beside it why somebody said
// no. Never one figure over all.

import { useContext } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import type { Decision, DecisionRow } from '../../decision/shapes';
import '../../look/figure/mark.css';
import { Mark, type Shape } from '../../look/figure/mark';
import { textFor } from '../../words/speech';
import { directionOf, type WordKey, type Words } from '../../words/words';
import { picked, useAgreed } from './agreed';
import { across, BothContext, BothSaid, BothSay, OneByOne, useTextPages } from './both';
import { linesOf, onScreens } from './lengths';
import type { OnWall } from './on_wall';

const linesMax = 10; // that fit above the conjunction
const ofReason = { lines: 6 }; // under the name of who gave it
const lineBetween = 0.5; // what parts a row from the next, in lines

export function DecisionScreen({ summary, followed, item }: OnWall & { item: number | null }) {
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const { words } = useContext(BothContext);
  const pages = useTextPages({ numbered: true });
  const reasons = useTextPages(ofReason);
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
          ...rowsIn(decision, summary, words),
          ...reasonsIn(decision, summary, reasons),
        ])}
      </OneByOne>
    </div>
  );
}

function stateOf(row: DecisionRow, concluded: boolean): [Shape, WordKey] {
  if (row.concluded?.blocked) return ['fails', 'wall.row_blocked'];
  if (row.concluded?.reached) return ['holds', 'wall.row_reached'];
  if (row.concluded) return ['fails', 'wall.row_unreached'];
  if (row.accepted_by === null && !concluded) return ['missing', 'wall.row_unsigned'];
  return ['missing', 'wall.row_waits'];
}

function verdict(decision: Decision): WordKey {
  if (!decision.concluded) return 'wall.verdict_waits';
  return decision.concluded.upheld ? 'wall.verdict_upheld' : 'wall.verdict_not';
}

const namesOf = (summary: Summary, code: string) =>
  summary.constituencies.find((one) => one.code === code)?.name ?? { en: code };

// The rows in each language side by side, on as many walls as they need; the conjunction closes
// each of them.
function rowsIn(decision: Decision, summary: Summary, words: Words[]) {
  const nameOf = (row: DecisionRow, tongue: Words) =>
    textFor(namesOf(summary, row.constituency), tongue.language);
  const wide = words.length > 1 ? across.numbered : across[1];
  const heightOf = (row: DecisionRow) => 1 + lineBetween
    + Math.max(...words.map((tongue) => linesOf(nameOf(row, tongue)[1], wide)));
  const state = decision.concluded ? (decision.concluded.upheld ? 'closed' : 'open') : 'waiting';
  return onScreens(decision.rows, heightOf, linesMax).map((rows, at) => (
    <div key={`${decision.decision}-${at}`} class="wall-decision" data-state={state}>
      <ol class="wall-rows">
        {rows.map((row) => {
          const [shape, said] = stateOf(row, decision.concluded !== null);
          return (
            <li key={row.constituency} data-state={shape} data-constituency={row.constituency}>
              <Mark shape={shape} />
              <div class="both" data-count={words.length}>
                {words.map((tongue) => {
                  const [tag, name] = nameOf(row, tongue);
                  return (
                    <p key={tongue.language} lang={tongue.language}
                      dir={directionOf(tongue.language)}>
                      <span lang={tag} dir={directionOf(tag)}>{name}</span>{' '}
                      <strong>{tongue.say(said)}</strong>
                    </p>
                  );
                })}
              </div>
            </li>
          );
        })}
      </ol>
      <div class="wall-verdict"><BothSay say={verdict(decision)} /></div>
    </div>
  ));
}

// Dissent travels with the decision: who blocked, and why.
function reasonsIn(decision: Decision, summary: Summary,
  pages: ReturnType<typeof useTextPages>) {
  return decision.rows.flatMap((row) => {
    const reason = row.voice_given?.reason ?? {};
    if (Object.keys(reason).length === 0) return [];
    return pages(reason).map((page, at) => (
      <div key={`${decision.decision}-${row.constituency}-${at}`} class="wall-clause">
        <div class="wall-head"><BothSaid texts={namesOf(summary, row.constituency)} /></div>
        <div class="voice">{page}</div>
      </div>
    ));
  });
}
