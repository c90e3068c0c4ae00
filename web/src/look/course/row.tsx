// The row, our unit of evidence: a label on the left, one interval bar on a shared 0-100 % scale,
// the share, n and silence on the right, silence hatched beneath the bar.

import type { ComponentChildren } from 'preact';

import type { Interval } from '../../opinion/interval';
import { useWords } from '../../words/speech';
import '../figure/figures.css';

interface Props {
  label: ComponentChildren;
  side: string; // class of the side: side-0 .. side-4 for groups, side-plain for constituencies
  interval: Interval | null;
  voted: number;
  silent: number | null;
  of: number | null;
  aside?: boolean; // a side that is not asked about: shown, and in the background
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

export function Row({ label, side, interval, voted, silent, of, aside = false }: Props) {
  const words = useWords();
  const silence = silent !== null && of !== null && of > 0 ? silent / of : null;
  return (
    <tr class={`row ${side}${aside ? ' row-aside' : ''}`} role="row">
      <th scope="row" role="rowheader">{label}</th>
      <td class="row-bar" role="cell">
        <Bar interval={interval} silence={silence ?? 0} />
        <span class="unseen">
          {interval && words.say('row.between', {
            low: words.percent(interval.low),
            high: words.percent(interval.high),
          })}
        </span>
      </td>
      <td class="row-share-words" role="cell">
        {interval ? words.percent(interval.share) : (
          <abbr title={words.say('row.too_few')}>–</abbr>
        )}
      </td>
      <td class="row-n" role="cell">{words.number(voted)}</td>
      <td class="row-n" role="cell">
        {silence === null ? '–' : words.percent(silence)}
      </td>
    </tr>
  );
}

function Bar({ interval, silence }: { interval: Interval | null; silence: number }) {
  return (
    <svg aria-hidden="true">
      <line class="row-scale" x1="0%" x2="100%" y1="9" y2="9" />
      <line class="row-half" x1="50%" x2="50%" y1="1" y2="17" />
      {interval && (
        <>
          <rect
            class="row-interval"
            x={percent(interval.low)}
            y="4"
            height="10"
            width={percent(interval.high - interval.low)}
          />
          <line
            class="row-share"
            x1={percent(interval.share)}
            x2={percent(interval.share)}
            y1="2"
            y2="16"
          />
        </>
      )}
      {silence > 0 && (
        <line class="row-silence" x1={percent(1 - silence)} x2="100%" y1="20.5" y2="20.5" />
      )}
    </svg>
  );
}

interface HeadProps {
  first: string; // what the first column names: sides, or moments
  of: 'agree' | 'disagree';
}

// What the columns say, with the scale that all rows of a table share.
export function RowHead({ first, of }: HeadProps) {
  const words = useWords();
  return (
    <thead role="rowgroup">
      <tr class="row row-head" role="row">
        <th scope="col" role="columnheader"><span class="unseen">{first}</span></th>
        <th scope="col" role="columnheader" class="row-bar">
          <svg class="row-axis" aria-hidden="true">
            <text x="0%" y="12">{words.percent(0)}</text>
            <text x="50%" y="12" text-anchor="middle">{words.percent(0.5)}</text>
            <text x="100%" y="12" text-anchor="end">{words.percent(1)}</text>
          </svg>
          <span class="unseen">{words.say('row.bar')}</span>
        </th>
        <th scope="col" role="columnheader">{words.say(`choice.${of}`)}</th>
        <th scope="col" role="columnheader">{words.say('row.voted')}</th>
        <th scope="col" role="columnheader">{words.say('row.silence')}</th>
      </tr>
    </thead>
  );
}
