// Draft steps, clause by clause: each text as it reads now, and, where an amendment is open, the
// change on the screen: what goes is struck out, what comes is underlined.

import { useContext } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import type { Texts } from '../../api/shapes';
import type { Supported } from '../../decision/shapes';
import { textFor } from '../../words/speech';
import { difference, type Piece } from '../../words/difference';
import { directionOf } from '../../words/words';
import { picked, useAgreed } from './agreed';
import { BothContext, BothSay, OneByOne, useTextPages } from './both';
import { inParts } from './lengths';
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

function usePages() {
  const pages = useTextPages();
  const { languages, words } = useContext(BothContext);
  const voiceOf = (tag: string) => words.find((one) => one.language === tag) ?? words[0];
  // `amended`: the language of a change; null: the text as it reads now.
  const framed = (step: Supported, part: number, amended: string | null) =>
    (page: ComponentChildren, at: number) => (
      <div key={`${step.proposal}-${part}-${amended}-${at}`} class="wall-numbered"
        data-part={part} data-amended={amended !== null}>
        <span class="wall-number">{part === 0 ? step.proposal : `${step.proposal}.${part}`}</span>
        <div class="wall-clause">
          <div class="voice">{page}</div>
          {amended !== null && (
            <p class="wall-note" lang={voiceOf(amended)?.language}>
              {voiceOf(amended)?.say('wall.amendment')}
            </p>
          )}
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
        ...pages(text).map(framed(step, part, null)),
        ...open.filter((one) => one.part === part).flatMap((one) =>
          changed(text, one.text, languages).map((page, at) =>
            framed(step, part, page.language)(page.shown, at))),
      ]),
      ...added.flatMap((one) => changed({}, one.text, languages).map((page, at) =>
        framed(step, one.part, page.language)(page.shown, at))),
    ];
  };
}

// In each language in which the amendment is written.
function changed(before: Texts, after: Texts, languages: string[]) {
  const written = new Map(languages.map((tag) => textFor(after, tag)));
  return [...written].flatMap(([tag, text]) =>
    inParts(difference(before[tag] ?? '', text)).map((part) => ({
      language: tag,
      shown: <p class="both-text" lang={tag} dir={directionOf(tag)}>{part.map(mark)}</p>,
    })));
}

function mark({ kind, text }: Piece, at: number) {
  if (kind === 'gone') return <del key={at}>{text}</del>;
  return kind === 'new' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
}
