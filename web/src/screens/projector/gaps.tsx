// Where constituencies differ most, by how they voted on statements of the maps that were revealed.
// It says what it is: shares of those who voted, no assessment; sides below the anonymity floor do
// not stand in a map, and so not here.

import { useContext, useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type { OpinionMap, Statement, Summary } from '../../api/shapes';
import { widestGaps, type Gap } from '../../opinion/gaps';
import { textFor } from '../../words/speech';
import { directionOf, type Words } from '../../words/words';
import { BothContext, BothSay, OneByOne } from './both';
import { textInParts } from './lengths';
import type { OnWall } from './on_wall';

const shownMax = 5;
const besideRows = 140; // characters of a statement that leave room for its rows

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
  const { words } = useContext(BothContext);
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
          ...found.flatMap((one) => words.flatMap((tongue) => pagesOf(one, summary, tongue))),
        ]}
      </OneByOne>
    </div>
  );
}

function pagesOf({ gap, question, statement }: Found, summary: Summary, words: Words) {
  const [tag, text] = textFor(statement.text, words.language, statement.language);
  const key = `${statement.statement}-${words.language}`;
  const parts = textInParts(text);
  const together = text.length <= besideRows;
  const said = (part: string) => (
    <p class="voice" lang={tag} dir={directionOf(tag)}>{part}</p>
  );
  return [
    ...(together ? [] : parts.map((part, at) => (
      <div key={`${key}-${at}`} class="wall-card voice">{said(part)}</div>
    ))),
    <div key={key} class="wall-gap" lang={words.language}>
      {together ? said(text)
        : said(`${textInParts(text, besideRows - 60)[0]!.trim()} …`)}
      <ul class="wall-rows">
        {[gap.sides[0]!, gap.sides.at(-1)!].map((side) => (
          <li key={side.code}>
            <span>{nameOf(summary, side.code, words)}</span>
            <strong>{words.percent(side.share)}</strong>
            <i class="wall-bar"><b style={{ inlineSize: `${Math.round(side.share * 100)}%` }} /></i>
          </li>
        ))}
      </ul>
      <p class="wall-note">
        {gap.sides.length > 2 ? words.say('wall.gap_between', { count: gap.sides.length - 2 })
          : words.say('wall.gap_of', { question })}
      </p>
    </div>,
  ];
}

function nameOf(summary: Summary, code: string, words: Words): string {
  const side = summary.constituencies.find((one) => one.code === code);
  return side ? textFor(side.name, words.language)[1] : code;
}
