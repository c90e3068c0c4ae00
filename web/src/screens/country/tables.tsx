// Promises by whose they are and by what they hang on: how many, how many ask for an answer, how
// many another side has confirmed. Who took no seat is drawn as an empty chair.

import type { ComponentChildren } from 'preact';

import type { Summary } from '../../api/shapes';
import type { Instrument, Standing } from '../../commitment/shapes';
import type { ByStanding, Country } from '../../country/shapes';
import { Chair } from '../../look/course/empty_chair';
import '../../look/course/empty_chair.css';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

const rowsMax = 8; // of each table: two pages of paper have no room for more

interface Line {
  key: string;
  name: ComponentChildren;
  note?: ComponentChildren;
  standing: ByStanding;
  select?: string; // of the register; none where the register has no such filter
}

const sum = (counts: ByStanding, names?: Standing[]) =>
  Object.entries(counts).reduce((total, [name, count]) => (
    !names || names.includes(name as Standing) ? total + count : total), 0);

export function ByConstituency({ summary, country }: { summary: Summary; country: Country }) {
  const words = useWords();
  const lines = summary.constituencies.map((side): Line => ({
    key: side.code,
    name: <>{side.taken === 0 && <Chair />} <Said texts={side.name} /></>,
    note: side.taken === 0
      ? <em>{words.say('dialogue.empty_chair', { seats: side.seats })}</em>
      : words.say('dialogue.seats', { count: side.taken, seats: side.seats }),
    standing: country.owners.find((row) => row.constituency === side.code)?.standing ?? {},
    select: `owner=${side.code}`,
  }));
  const absent = summary.constituencies.filter((side) => side.taken === 0).length;
  return (
    <>
      <Table dialogue={summary.dialogue} lines={lines} of={words.say('dialogue.constituency')}
        caption={words.say('country.by_constituency_caption')} />
      <p class={absent > 0 ? 'country-absent' : 'quiet'} data-testid="country-absent"
        data-absent={absent}>
        {absent > 0 ? words.say('chair.absent', { count: absent })
          : words.say('country.all_here')}
      </p>
    </>
  );
}

export function ByInstrument({ summary, country, known }: {
  summary: Summary; country: Country; known: Instrument[];
}) {
  const words = useWords();
  const lines = country.anchors.map(({ paragraph, standing }): Line => {
    const instrument = known.find((one) => one.code === paragraph);
    return {
      key: paragraph,
      name: instrument ? <Said texts={instrument.title} /> : paragraph,
      ...(instrument && { note: words.say(`level.${instrument.level}`) }),
      standing,
      select: `anchor=${encodeURIComponent(paragraph)}`,
    };
  });
  return (
    <>
      {lines.length > 0
        ? <Table dialogue={summary.dialogue} lines={lines} of={words.say('country.instrument')}
            caption={words.say('country.by_instrument_caption')} />
        : <p class="quiet">{words.say('country.no_instrument')}</p>}
      {country.unanchored > 0 && (
        <p class="quiet"><a href={address.missing(summary.dialogue)}>
          {words.say('country.unanchored', { count: country.unanchored })}
        </a></p>
      )}
    </>
  );
}

const figures = ['promises', 'asks', 'confirmed'] as const;

// On a narrow screen each figure stands under its own name; the head of the table says it to who
// hears the page.
function Label({ of }: { of: (typeof figures)[number] }) {
  return <span class="country-label" aria-hidden="true">{useWords().say(`country.${of}`)}</span>;
}

// With promises first, in the order given among equals.
function Table({ dialogue, lines, of, caption }: {
  dialogue: string; lines: Line[]; of: string; caption: string;
}) {
  const words = useWords();
  const sorted = [...lines].sort((left, right) => sum(right.standing) - sum(left.standing));
  const figure = (count: number) => (count === 0 ? '–' : words.number(count));
  return (
    <>
      <table class="country-table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{of}</th>
            {figures.map((name) => (
              <th key={name} scope="col" role="columnheader">{words.say(`country.${name}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.slice(0, rowsMax).map((line) => (
            <tr key={line.key} data-row={line.key} role="row">
              <th scope="row" role="rowheader">
                <span class="country-name">{line.name}</span>
                {line.note && <span class="quiet country-note">{line.note}</span>}
              </th>
              <td role="cell">
                <Label of="promises" />
                {line.select && sum(line.standing) > 0
                  ? <a href={`${address.register(dialogue)}?${line.select}`}>
                      {words.number(sum(line.standing))}
                    </a>
                  : figure(sum(line.standing))}
              </td>
              <td role="cell">
                <Label of="asks" />{figure(sum(line.standing, ['disputed', 'late']))}
              </td>
              <td role="cell">
                <Label of="confirmed" />{figure(sum(line.standing, ['confirmed']))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > rowsMax && (
        <p class="quiet">{words.say('country.rows_more', { count: sorted.length - rowsMax })}</p>
      )}
    </>
  );
}
