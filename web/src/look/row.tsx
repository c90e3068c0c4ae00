// The row, our unit of evidence: a label on the left, one interval bar on a shared 0-100 % scale,
// n on the right, silence hatched beneath.

import type { ComponentChildren } from 'preact';

import type { Interval } from '../opinion/interval';
import { useWords } from '../words/speech';

interface Props {
  label: ComponentChildren;
  side: string; // class of the side: side-0 .. side-4 for groups, side-plain for constituencies
  interval: Interval | null;
  voted: number;
  silent: number | null;
  of: number | null;
}

const breadth = 200; // units of the bar
const at = (share: number) => (share * breadth).toFixed(1);

export function Row({ label, side, interval, voted, silent, of }: Props) {
  const words = useWords();
  const silence = silent !== null && of !== null && of > 0 ? silent / of : 0;
  return (
    <tr class={`row ${side}`} role="row">
      <th scope="row" role="rowheader">{label}</th>
      <td class="row-bar" role="cell">
        <svg viewBox={`0 0 ${breadth} 22`} preserveAspectRatio="none" aria-hidden="true">
          <line class="row-scale" x1="0" x2={breadth} y1="9" y2="9" />
          <line class="row-half" x1={breadth / 2} x2={breadth / 2} y1="2" y2="16" />
          {interval && (
            <>
              <rect
                class="row-interval"
                x={at(interval.low)}
                y="4"
                height="10"
                width={at(interval.high - interval.low)}
              />
              <line
                class="row-share"
                x1={at(interval.share)}
                x2={at(interval.share)}
                y1="2"
                y2="16"
              />
            </>
          )}
          <line class="row-silence" x1={at(1 - silence)} x2={breadth} y1="20" y2="20" />
        </svg>
        <span class="unseen">
          {silent !== null && words.say('row.silent', { count: silent })}
        </span>
      </td>
      <td class="row-share-words" role="cell">
        {interval ? (
          words.percent(interval.share)
        ) : (
          <abbr title={words.say('row.too_few')}>–</abbr>
        )}
        {interval && (
          <span class="unseen">
            {words.say('row.between', {
              low: words.percent(interval.low),
              high: words.percent(interval.high),
            })}
          </span>
        )}
      </td>
      <td class="row-n" role="cell">{words.say('row.n', { count: voted })}</td>
    </tr>
  );
}
