// Where constituencies differ most, by how they voted on statements of the maps that were revealed.
// It says what it is: shares of those who voted, no assessment; sides below the anonymity floor do
// not stand in a map, and so not here.

import { useContext, useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type { OpinionMap, Statement, Summary, Texts } from '../../api/shapes';
import { widestGaps, type Gap } from '../../opinion/gaps';
import { textFor } from '../../words/speech';
import {
  across, BothContext, BothSaid, BothSay, OneByOne, useTextPages, type Both, type Pages,
} from './both';
import { beginning, linesOf } from './lengths';
import type { OnWall } from './on_wall';

const shownMax = 5;

// Lines of a wall that are left to names, bars, note and the beginning of the statement.
const linesMax = 10;
const acrossNames = 17; // characters, beside the share
const lineOfName = 0.92; // they stand closer
const ofBar = 0.85; // lines that a bar takes with what parts it from the next
const ofNote = 2.4; // lines, with what parts it from the bars

interface Found {
  gap: Gap;
  question: number;
  statement: Statement;
}

async function find(summary: Summary): Promise<Found[]> {
  const revealed = summary.questions.filter((asked) => asked.published.length > 0);
  const each = await Promise.all(revealed.map(async ({ question, published }) => {
    const [bytes, statements] = await Promise.all([
      clerk.publishedMap(summary.dialogue, question, published.at(-1)!.size),
      clerk.statements(summary.dialogue, question, 'all'),
    ]);
    const map = JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap;
    return widestGaps(map).flatMap((gap): Found[] => {
      const statement = statements.find((one) => one.statement === gap.statement);
      return statement && !statement.withheld && statement.status !== 'rejected'
        ? [{ gap, question, statement }] : [];
    });
  }));
  return each.flat().sort((left, right) => right.gap.width - left.gap.width).slice(0, shownMax);
}

function useGaps(summary: Summary): Found[] | null {
  const [found, setFound] = useState<Found[] | null>(null);
  const revealed = summary.questions.map((asked) => asked.published.at(-1)?.size ?? 0).join();
  useEffect(() => {
    find(summary).then(setFound, () => undefined);
  }, [summary.dialogue, revealed]);
  return found;
}

export function GapsScreen({ summary }: OnWall) {
  const both = useContext(BothContext);
  const pages = useTextPages();
  const found = useGaps(summary);
  if (!found) return null;
  if (found.length === 0) return <BothSay say="wall.no_gaps" />;
  return (
    <div data-testid="wall-gaps">
      <OneByOne>
        {[
          <div key="says" class="wall-ground">
            <BothSay say="wall.gaps" /><BothSay say="wall.gaps_says" />
          </div>,
          ...found.flatMap((one) => pagesOf(one, pages, summary, both)),
        ]}
      </OneByOne>
    </div>
  );
}

// The statement, then the bars of the two that differ under its beginning; both languages beside.
function pagesOf({ gap, question, statement }: Found, pages: Pages,
  summary: Summary, { languages, words: [words] }: Both) {
  const sides = [gap.sides[0]!, gap.sides.at(-1)!];
  const heightOf = (texts: Texts) => Math.max(...languages.map((tag) =>
    lineOfName * linesOf(textFor(texts, tag)[1], acrossNames)));
  const rows = sides.reduce((sum, side) => sum + heightOf(nameOf(summary, side.code)) + ofBar, 0);
  const left = linesMax - rows;
  const noted = left >= ofNote + 2;
  const begun = Object.fromEntries(languages.map((tag) => {
    const [language, text] = textFor(statement.text, tag, statement.language);
    return [language, beginning(text, { across: across[2], 
      lines: Math.max(1, Math.floor(noted ? left - ofNote : left)) })];
  }));
  return [
    ...pages(statement.text, statement.language).map((page, at) => (
      <div key={`${statement.statement}-${at}`} class="wall-card voice">{page}</div>
    )),
    <div key={statement.statement} class="wall-gap">
      <div class="voice"><BothSaid texts={begun} original={statement.language} /></div>
      <ul class="wall-rows">
        {sides.map((side) => (
          <li key={side.code}>
            <BothSaid texts={nameOf(summary, side.code)} />
            <strong>{words?.percent(side.share)}</strong>
            <i class="wall-bar"><b style={{ inlineSize: `${Math.round(side.share * 100)}%` }} /></i>
          </li>
        ))}
      </ul>
      {noted && (
        <div class="wall-note">
          {gap.sides.length > 2
            ? <BothSay say="wall.gap_between" values={{ count: gap.sides.length - 2 }} />
            : <BothSay say="wall.gap_of" values={{ question }} />}
        </div>
      )}
    </div>,
  ];
}

const nameOf = (summary: Summary, code: string): Texts =>
  summary.constituencies.find((one) => one.code === code)?.name ?? { en: code };
