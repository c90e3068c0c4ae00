// The figures of a map as sheets. Codes first; labels beside them in every language of the
// dialogue, of which a page shows the reader's.

import type { Stability, Statement, Summary, Texts } from '../api/shapes';
import type { Words } from '../words/words';
import type { Found } from './finding';
import { letterOf, type DrawnMap } from './match';
import { share, type Cell, type Column, type Sheet } from './sheet';
import { bond, everyoneOn, type Side } from './sides';

// Who reads, and in which languages a file speaks. On a page that is the reader's alone.
export interface Voices {
  reader: Words;
  languages: string[];
  words(language: string): Words | undefined; // of the languages the pages themselves speak
}

type Named = Pick<Side, 'kind' | 'name'>;

export function labelled(code: string, label: string, { reader, languages }: Voices): Column[] {
  const shown = languages.includes(reader.language) ? reader.language : languages[0];
  return languages.map((language): Column => {
    return { code: `${code}_${language}`, label: language === shown ? label : '', as: 'text' };
  });
}

export function sideLabels(named: Named, { constituencies }: Summary, voices: Voices): string[] {
  return voices.languages.map((language) => {
    if (named.kind === 'constituency') {
      return constituencies.find(({ code }) => code === named.name)?.name[language] ?? '';
    }
    const words = voices.words(language);
    if (named.kind === 'everyone') return words?.say('row.everyone') ?? '';
    return words?.say('row.group', { letter: named.name }) ?? '';
  });
}

export function textLabels(texts: Texts | undefined, { languages }: Voices): string[] {
  return languages.map((language) => texts?.[language] ?? '');
}

export const countColumn = (code: string, label: string): Column => ({ code, label, as: 'count' });
export const shareColumn = (code: string, label: string): Column => ({ code, label, as: 'share' });

// Who a side is and how it answered: what stands in every row about a side.
export function sideColumns(voices: Voices): Column[] {
  const { reader } = voices;
  return [
    { code: 'side_kind', label: '', as: 'text' }, { code: 'side', label: '', as: 'text' },
    ...labelled('side', reader.say('row.side'), voices),
    countColumn('agree', reader.say('choice.agree')),
    countColumn('disagree', reader.say('choice.disagree')),
    countColumn('pass', reader.say('choice.pass')),
    countColumn('silent', reader.say('sheet.silent')),
    countColumn('members', reader.say('sheet.members')),
    shareColumn('agree_share', reader.say('sheet.agree_share')),
    shareColumn('agree_low', reader.say('sheet.low')),
    shareColumn('agree_high', reader.say('sheet.high')),
  ];
}

export function sideCells(side: Side, summary: Summary, voices: Voices): Cell[] {
  const { agree, disagree, pass } = side.counts;
  return [side.kind, side.name, ...sideLabels(side, summary, voices),
    agree, disagree, pass, side.silent, side.of,
    share(side.agree?.share), share(side.agree?.low), share(side.agree?.high)];
}

// One row for everyone and one for each side of each statement.
export function statementSheet(
  list: readonly Found[], map: DrawnMap, statements: readonly Statement[], summary: Summary,
  voices: Voices,
): Sheet {
  const { reader } = voices;
  const say = (cell: Cell) => (cell === null ? '' : reader.say(`finding.${cell as 'mixed'}`));
  const columns: Column[] = [
    countColumn('statement', reader.say('sheet.number')),
    ...labelled('text', reader.say('table.statement'), voices),
    { code: 'finding', label: reader.say('sheet.finding'), as: 'text', say },
    shareColumn('common_ground', ''), shareColumn('common_refusal', ''),
    shareColumn('gap', ''),
    ...sideColumns(voices),
    shareColumn('disagree_share', ''), shareColumn('disagree_low', ''),
    shareColumn('disagree_high', ''),
  ];
  const rows = list.flatMap((found) => {
    const { item } = found;
    const known = statements.find(({ statement }) => statement === item.statement);
    const lead: Cell[] = [item.statement, ...textLabels(known?.text, voices), found.finding,
      share(found.ground), share(found.refusal), share(found.gap)];
    return [everyoneOn(item, map), ...found.sides].map((side): Cell[] => {
      return [...lead, ...sideCells(side, summary, voices),
        share(side.disagree?.share), share(side.disagree?.low), share(side.disagree?.high)];
    });
  });
  return { columns, rows };
}

export function groupSheet(map: DrawnMap, summary: Summary, stability: Stability | null,
  voices: Voices): Sheet {
  const { reader } = voices;
  const rows = map.groups.map((group, index): Cell[] => {
    const letter = letterOf(map.tags[index]!);
    const overlap = stability?.groups.find((item) => item.group === group.group)?.overlap;
    return [letter, ...sideLabels({ kind: 'group', name: letter }, summary, voices),
      group.members, share(group.members / map.participants.placed),
      overlap === undefined ? null : share(overlap / 1e6), ...group.centre];
  });
  rows.sort((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1));
  return {
    columns: [
      { code: 'group', label: '', as: 'text' },
      ...labelled('group', reader.say('sheet.group'), voices),
      countColumn('members', reader.say('sheet.members')),
      shareColumn('share', reader.say('sheet.share_of_placed')),
      shareColumn('overlap', reader.say('sheet.overlap')),
      countColumn('centre_x_micro', ''), countColumn('centre_y_micro', ''),
    ],
    rows,
  };
}

export function bondSheet(map: DrawnMap, { reader }: Voices, only?: number): Sheet {
  const rows = map.groups.flatMap((_, left) => {
    return map.groups.slice(left + 1).map((__, more): Cell[] => {
      const right = left + 1 + more;
      const { thickness, shared } = bond(map, left, right, only);
      const pair = [left, right].map((index) => letterOf(map.tags[index]!)).sort();
      return [...pair, shared, share(thickness)];
    });
  });
  rows.sort((one, other) => (one.slice(0, 2).join() < other.slice(0, 2).join() ? -1 : 1));
  return {
    columns: [
      { code: 'group', label: reader.say('sheet.group'), as: 'text' },
      { code: 'other_group', label: reader.say('sheet.other_group'), as: 'text' },
      countColumn('shared_statements', reader.say('sheet.shared')),
      shareColumn('weaker_agreement', reader.say('sheet.weaker')),
    ],
    rows,
  };
}

// The statements a group is known for, with the figures that make them so.
export function knownSheet(
  map: DrawnMap, statements: readonly Statement[], summary: Summary, voices: Voices,
): Sheet {
  const { reader } = voices;
  const rows = map.groups.flatMap((group, index) => {
    const letter = letterOf(map.tags[index]!);
    return group.known_for.map((claim): Cell[] => {
      const known = statements.find(({ statement }) => statement === claim.statement);
      return [letter, ...sideLabels({ kind: 'group', name: letter }, summary, voices),
        claim.statement, ...textLabels(known?.text, voices), claim.direction,
        claim.success, claim.trials, share(claim.share / 1e6), share(claim.repness / 1e6)];
    });
  });
  rows.sort((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1));
  const say = (cell: Cell) => reader.say(`choice.${cell as 'agree' | 'disagree'}`);
  return {
    columns: [
      { code: 'group', label: '', as: 'text' },
      ...labelled('group', reader.say('sheet.group'), voices),
      countColumn('statement', reader.say('sheet.number')),
      ...labelled('text', reader.say('table.statement'), voices),
      { code: 'direction', label: reader.say('sheet.direction'), as: 'text', say },
      countColumn('success', reader.say('sheet.success')),
      countColumn('trials', reader.say('row.voted')),
      shareColumn('share', reader.say('sheet.claim_share')),
      { code: 'times_others', label: reader.say('sheet.times'), as: 'times' },
    ],
    rows,
  };
}

// How often the same came out when people were left out: of groups, and of their number.
export function stabilitySheet(map: DrawnMap, stability: Stability, { reader }: Voices): Sheet {
  const say = (cell: Cell) => reader.say(`sheet.${cell as 'same_people' | 'same_number'}`);
  return {
    columns: [
      { code: 'measure', label: reader.say('sheet.measure'), as: 'text', say },
      { code: 'of', label: reader.say('sheet.of'), as: 'text' },
      shareColumn('share', reader.say('sheet.share')),
      countColumn('resamples', reader.say('sheet.resamples')),
    ],
    rows: [
      ...stability.k_shares.map(({ groups, share: often }): Cell[] => {
        return ['same_number', String(groups), share(often / 1e6), stability.resamples];
      }),
      ...stability.groups.map(({ group, overlap }): Cell[] => {
        const letter = letterOf(map.tags[group] ?? group);
        return ['same_people', letter, share(overlap / 1e6), stability.resamples];
      }),
    ],
  };
}
