// Draft steps, clause by clause: each text as it reads now, and, where an amendment is open, the
// change on the screen: what goes is struck out, what comes is underlined.

import { useContext } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import type { Supported } from '../../decision/shapes';
import { textFor } from '../../words/speech';
import { difference } from '../../words/difference';
import { picked, useAgreed } from './agreed';
import { across, BothContext, BothSay, inEachBeside, OneByOne, useTextPages } from './both';
import type { OnWall } from './on_wall';

// Those that are still being worked on; once all are decided, all.
export function drafts(proposals: Supported[]): Supported[] {
  const open = proposals.filter((item) => !['upheld', 'not_upheld'].includes(item.status));
  return open.length > 0 ? open : proposals;
}

export function StepsScreen({ summary, followed, item }: OnWall & { item: number | null }) {
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const page = usePages();
  if (!agreed) return null;
  if (agreed.proposals.length === 0) return <BothSay say="wall.no_steps" />;
  const shown = picked(drafts(agreed.proposals), item, (one) => one.proposal);
  return (
    <div data-testid="wall-steps">
      <OneByOne>{shown.flatMap((step) => page(step))}</OneByOne>
    </div>
  );
}

const ofChange = { across: across.numbered, lines: 7 }; // above what says that it is one

function usePages() {
  const pages = useTextPages({ numbered: true });
  const { languages } = useContext(BothContext);
  // `amended`: a change; else the text as it reads now.
  const framed = (step: Supported, part: number, amended: boolean) =>
    (page: ComponentChildren, at: number) => (
      <div key={`${step.proposal}-${part}-${amended}-${at}`} class="wall-numbered"
        data-part={part} data-amended={amended}>
        <span class="wall-number">{part === 0 ? step.proposal : `${step.proposal}.${part}`}</span>
        <div class="wall-clause">
          <div class="voice">{page}</div>
          {amended && <div class="wall-note"><BothSay say="wall.amendment" /></div>}
        </div>
      </div>
    );
  return (step: Supported): ComponentChildren[] => {
    const now = step.versions.at(-1)!;
    const parts = [now.summary, ...now.clauses.map((clause) => clause.text)];
    const open = step.amendments.filter((one) => one.status === 'open');
    const added = open.filter((one) => one.part >= parts.length);
    return [
      ...parts.flatMap((text, part) => [
        ...pages(text).map(framed(step, part, false)),
        ...open.filter((one) => one.part === part).flatMap((one) =>
          changed(text, one.text, languages).map(framed(step, part, true))),
      ]),
      ...added.flatMap((one) =>
        changed({}, one.text, languages).map(framed(step, one.part, true))),
    ];
  };
}

// In each language in which the amendment is written, side by side.
function changed(before: Texts, after: Texts, languages: string[]): ComponentChildren[] {
  const written = [...new Map(languages.map((tag) => textFor(after, tag)))];
  return inEachBeside(written.map(([tag, text]) => [tag, difference(before[tag] ?? '', text)]),
    ofChange);
}
