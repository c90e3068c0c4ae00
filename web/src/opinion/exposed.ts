// Who was asked what: how evenly the statements of a question were answered by each constituency.
// A gap between two sides means little where one of them hardly met the statement.

import type { Exposure, Statement, Summary } from '../api/shapes';
import { countColumn, labelled, shareColumn, sideLabels, textLabels, type Voices } from './figures';
import { share, type Cell, type Column, type Sheet } from './sheet';

export interface Reached {
  code: string | null; // null: everyone
  participants: number;
  mean: number; // of the statements, the share its people answered; 0 to 1
  least: number;
  most: number;
}

// How much of the statements each constituency answered, everyone first.
export function reachedBy(exposure: Exposure): Reached[] {
  const over = (code: string | null, participants: number, shares: number[]): Reached => ({
    code, participants,
    mean: shares.reduce((sum, ppm) => sum + ppm, 0) / Math.max(shares.length, 1) / 1e6,
    least: shares.length === 0 ? 0 : Math.min(...shares) / 1e6,
    most: shares.length === 0 ? 0 : Math.max(...shares) / 1e6,
  });
  const everyone = exposure.statements.map((item) => item.share);
  const each = exposure.constituencies.map(({ code, participants }) => {
    return over(code, participants, exposure.statements.flatMap((item) => {
      return item.constituencies.filter((side) => side.code === code).map((side) => side.share);
    }));
  });
  return [over(null, exposure.participants, everyone), ...each];
}

// The most uneven first; where spreads are not known, the least answered.
export function byUnevenness(exposure: Exposure): Exposure['statements'] {
  return [...exposure.statements].sort((left, right) => {
    return (right.spread ?? 0) - (left.spread ?? 0) || left.share - right.share
      || left.statement - right.statement;
  });
}

// One row for each statement; a pair of columns for each constituency.
export function exposureSheet(
  exposure: Exposure, statements: readonly Statement[], summary: Summary, voices: Voices,
): Sheet {
  const { reader } = voices;
  const known = new Map(statements.map((item) => [item.statement, item.text]));
  const sides = exposure.constituencies.flatMap(({ code }): Column[] => {
    const at = voices.languages.indexOf(reader.language);
    const labels = sideLabels({ kind: 'constituency', name: code }, summary, voices);
    return [countColumn(`${code}_voters`, ''),
      shareColumn(`${code}_share`, labels[at] || labels[0] || code)];
  });
  const rows = byUnevenness(exposure).map((item): Cell[] => [
    item.statement, ...textLabels(known.get(item.statement), voices),
    item.voters, share(item.share / 1e6), item.spread === null ? null : share(item.spread / 1e6),
    ...exposure.constituencies.flatMap(({ code }): Cell[] => {
      const side = item.constituencies.find((it) => it.code === code);
      return side ? [side.voters, share(side.share / 1e6)] : [null, null];
    }),
  ]);
  return {
    columns: [
      countColumn('statement', reader.say('sheet.number')),
      ...labelled('text', reader.say('table.statement'), voices),
      countColumn('voters', reader.say('row.voted')),
      shareColumn('share', reader.say('row.everyone')),
      shareColumn('spread', reader.say('exposure.spread')),
      ...sides,
    ],
    rows,
  };
}
