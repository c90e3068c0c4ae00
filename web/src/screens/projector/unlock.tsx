// What would unlock each step: every thing that still stands between a draft and a decision, and
// who says yes once somebody else does.

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

import type { Summary, Texts } from '../../api/shapes';
import type { Decision, Supported } from '../../decision/shapes';
import '../../look/figure/mark.css';
import { Mark } from '../../look/figure/mark';
import { languageName } from '../../words/language_name';
import { textFor } from '../../words/speech';
import type { Words } from '../../words/words';
import { picked, useAgreed } from './agreed';
import { BothContext, BothSay, OneByOne, useTextPages } from './both';
import { textInParts } from './lengths';
import type { OnWall } from './on_wall';
import { drafts } from './steps';

const linesMax = 4; // on one wall

export function UnlockScreen({ summary, followed, item }: OnWall & { item: number | null }) {
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const { words } = useContext(BothContext);
  const pages = useTextPages();
  if (!agreed) return null;
  const open = drafts(agreed.proposals).filter((one) => one.status !== 'upheld');
  if (open.length === 0) return <BothSay say="wall.unlock_none" />;
  const shown = picked(open, item, (one) => one.proposal);
  return (
    <div data-testid="wall-unlock">
      <OneByOne>
        {shown.flatMap((step) => {
          const decision = agreed.decisions.find((one) => one.decision === step.decision);
          return [
            ...pages(step.summary).map((page, at) => (
              <div key={`${step.proposal}-${at}`} class="wall-numbered">
                <span class="wall-number">{step.proposal}</span><div class="voice">{page}</div>
              </div>
            )),
            ...words.flatMap((one) => listed(step, missing(step, decision, summary, one), one)),
          ];
        })}
      </OneByOne>
    </div>
  );
}

function listed(step: Supported, lines: ComponentChildren[], words: Words) {
  const all = lines.length > 0 ? lines : [words.say('wall.unlock_nothing')];
  const count = Math.ceil(all.length / linesMax);
  return Array.from({ length: count }, (_, page) => (
    <div key={`${step.proposal}-${words.language}-${page}`} class="wall-unlock"
      lang={words.language}>
      <p class="wall-head">{words.say('wall.unlock', { step: step.proposal })}</p>
      <ul>
        {all.slice(page * linesMax, (page + 1) * linesMax).map((line, at) => (
          <li key={at}>
            <Mark shape={lines.length > 0 ? 'missing' : 'holds'} /><span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

// In the order in which a room would take them up.
function missing(step: Supported, decision: Decision | undefined, summary: Summary,
  words: Words): ComponentChildren[] {
  const side = (code: string | null) => {
    const known = summary.constituencies.find((one) => one.code === code);
    return known ? textFor(known.name, words.language)[1] : words.say('wall.somebody');
  };
  const said = (texts: Texts) => {
    const [tag, text] = textFor(texts, words.language);
    const [first = '', ...more] = textInParts(text, 120);
    return <q lang={tag}>{more.length > 0 ? `${first.trim()} …` : first}</q>;
  };
  const open = step.objections.filter((one) => one.settled === null);
  const amendments = step.amendments.filter((one) => one.status === 'open').length;
  const now = step.versions.at(-1)!;
  const lacking = summary.languages.filter((tag) => step.frozen_by === null
    && [now.summary, ...now.clauses.map((clause) => clause.text)].some((text) => !text[tag]));
  const waiting = step.endorsements.filter((one) =>
    !one.active && one.condition !== null && one.replaced_by === null && one.withdrawn === null);
  const unsigned = decision && !decision.concluded
    ? decision.rows.filter((row) => row.accepted_by === null) : [];
  const refused = decision?.concluded
    ? decision.rows.filter((row) => row.concluded && !row.concluded.reached) : [];
  return [
    ...open.map((one) => <>{words.say('wall.unlock_objection')} {said(one.reason)}</>),
    ...refused.map((row) => (
      <>
        {words.say(row.concluded?.blocked ? 'wall.unlock_block' : 'wall.unlock_unreached',
          { side: side(row.constituency) })}{' '}
        {row.voice_given && Object.keys(row.voice_given.reason).length > 0
          && said(row.voice_given.reason)}
      </>
    )),
    ...(amendments > 0 ? [words.say('wall.unlock_amendments', { count: amendments })] : []),
    ...lacking.map((tag) =>
      words.say('wall.unlock_language', { language: languageName(tag, words.language) })),
    ...waiting.map((one) => words.say('wall.unlock_condition', {
      side: side(one.author.constituency), other: side(one.condition!.constituency),
      step: words.say(`wall.step_${one.condition!.step}`),
    })),
    ...(step.frozen_by === null && open.length + amendments + lacking.length === 0
      ? [words.say('wall.unlock_freeze')] : []),
    ...(decision ? [] : [words.say('wall.unlock_rule')]),
    ...unsigned.map((row) => words.say('wall.unlock_accept', { side: side(row.constituency) })),
  ];
}
