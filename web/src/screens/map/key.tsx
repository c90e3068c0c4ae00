// How rows and strips are to be read, drawn with the very shapes they use.

import type { Summary } from '../../api/shapes';
import { useWords } from '../../words/speech';

export function Key({ summary }: { summary: Summary }) {
  const words = useWords();
  return (
    <ul class="key quiet">
      <li>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <g class="strip-letter side-plain">
            <circle cx="10" cy="10" r="7.5" />
            <text x="10" y="10" dy="0.35em" text-anchor="middle">A</text>
          </g>
        </svg>
        {words.say('key.group')}
      </li>
      {summary.constituencies.length > 0 && (
        <li>
          <svg viewBox="0 0 8 20" width="8" height="20" aria-hidden="true">
            <line class="strip-stroke" x1="4" x2="4" y1="4" y2="16" />
          </svg>
          {words.say('key.constituency')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
          <g class="side-plain">
            <line class="row-scale" x1="0" x2="40" y1="10" y2="10" />
            <rect class="row-interval" x="8" width="22" y="5" height="10" />
            <line class="row-share" x1="20" x2="20" y1="3" y2="17" />
          </g>
        </svg>
        {words.say('key.interval')}
      </li>
      <li>
        <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
          <line class="row-silence" x1="0" x2="24" y1="10" y2="10" />
        </svg>
        {words.say('key.silence')}
      </li>
    </ul>
  );
}
