// What would unlock each step: every thing that still stands between a draft and a decision, and
// who says yes once somebody else does.

import { useContext } from 'preact/hooks';

import type { Summary, Texts } from '../../api/shapes';
import type { Decision, Supported } from '../../decision/shapes';
import '../../look/figure/mark.css';
import { Mark } from '../../look/figure/mark';
import { languageName } from '../../words/language_name';
import { textFor } from '../../words/speech';
import { directionOf, type Words } from '../../words/words';
import { picked, useAgreed } from './agreed';
import { across, BothContext, BothSay, OneByOne, useTextPages } from './both';
import { beginning, linesOf, onScreens } from './lengths';
import type { OnWall } from './on_wall';
import { drafts } from './steps';

const linesMax = 8; // on one wall, under its head
const betweenLines = 0.3; // what parts one from the next, in lines
const ofQuote = { across: across[2], lines: 4 }; // of somebody's reason

// What is missing, and the words of whoever says so with their language.
interface Line {
  lead: string;
  quote?: [language: string, text: string];
}

export function UnlockScreen({ summary, followed, item }: OnWall & { item: number | null }) {
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const { words } = useContext(BothContext);
  const pages = useTextPages({ numbered: true });
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
            ...listed(step, words.map((one) => missing(step, decision, summary, one)), words),
          ];
        })}
      </OneByOne>
    </div>
  );
}

// The same list in each language, a line beside itself, on as many walls as it needs.
function listed(step: Supported, lists: Line[][], words: Words[]) {
  const none: Line[] = words.map((one) => ({ lead: one.say('wall.unlock_nothing') }));
  const missing = lists[0]?.map((_, at) => lists.map((list) => list[at]!)) ?? [];
  const lines = missing.length > 0 ? missing : [none];
  const heightOf = (line: Line[]) => betweenLines + Math.max(...line.map(({ lead, quote }) =>
    linesOf(`${lead} ${quote?.[1] ?? ''}`, across[words.length > 1 ? 2 : 1])));
  return onScreens(lines, heightOf, linesMax).map((shown, page) => (
    <div key={`${step.proposal}-${page}`} class="wall-unlock">
      <div class="wall-head"><BothSay say="wall.unlock" values={{ step: step.proposal }} /></div>
      <ul>
        {shown.map((line, at) => (
          <li key={at}>
            <Mark shape={missing.length > 0 ? 'missing' : 'holds'} />
            <div class="both" data-count={words.length}>
              {line.map(({ lead, quote }, column) => (
                <p key={column} lang={words[column]!.language}
                  dir={directionOf(words[column]!.language)}>
                  {lead}{quote && (
                    <> <q lang={quote[0]} dir={directionOf(quote[0])}>{quote[1]}</q></>
                  )}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}

// In the order in which a room would take them up.
function missing(step: Supported, decision: Decision | undefined, summary: Summary,
  words: Words): Line[] {
  const side = (code: string | null) => {
    const known = summary.constituencies.find((one) => one.code === code);
    return known ? textFor(known.name, words.language)[1] : words.say('wall.somebody');
  };
  const quoted = (lead: string, texts: Texts): Line => {
    const [tag, text] = textFor(texts, words.language);
    return text === '' ? { lead } : { lead, quote: [tag, beginning(text, ofQuote)] };
  };
  const plain = (...said: Parameters<Words['say']>): Line => ({ lead: words.say(...said) });
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
    ...open.map((one) => quoted(words.say('wall.unlock_objection'), one.reason)),
    ...refused.map((row) => quoted(
      words.say(row.concluded?.blocked ? 'wall.unlock_block' : 'wall.unlock_unreached',
        { side: side(row.constituency) }),
      row.voice_given?.reason ?? {})),
    ...(amendments > 0 ? [plain('wall.unlock_amendments', { count: amendments })] : []),
    ...lacking.map((tag) =>
      plain('wall.unlock_language', { language: languageName(tag, words.language) })),
    ...waiting.map((one) => plain('wall.unlock_condition', {
      side: side(one.author.constituency), other: side(one.condition!.constituency),
      step: words.say(`wall.step_${one.condition!.step}`),
    })),
    ...(step.frozen_by === null && open.length + amendments + lacking.length === 0
      ? [plain('wall.unlock_freeze')] : []),
    ...(decision ? [] : [plain('wall.unlock_rule')]),
    ...unsigned.map((row) => plain('wall.unlock_accept', { side: side(row.constituency) })),
  ];
}
