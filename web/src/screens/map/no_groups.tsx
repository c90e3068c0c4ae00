// A map without groups, as an answer of its own: what is missing is drawn as missing, and said.

import type { Summary } from '../../api/shapes';
import type { DrawnMap } from '../../opinion/match';
import { useWords } from '../../words/speech';

export function NoGroups({ summary, map }: { summary: Summary; map: DrawnMap }) {
  const words = useWords();
  const { total, placed } = map.participants;
  const floor = Math.max(1, map.settings.anonymity_floor);
  const live = map.statements.filter((item) => item.live).length;
  const needed = Math.min(map.settings.votes_min, live);
  const missing = Math.max(0, floor - placed);
  return (
    <figure class="map map-none" data-testid="map-empty" data-placed={placed}>
      <svg viewBox="0 0 640 260" role="img" aria-labelledby="map-none-title">
        <title id="map-none-title">{words.say('map.none_title')}</title>
        <ellipse class="absent" cx="210" cy="140" rx="104" ry="82" />
        <ellipse class="absent" cx="424" cy="120" rx="92" ry="74" />
        <path class="absent" d="M306 126Q320 124 336 122" />
      </svg>
      <figcaption>
        <p class="map-none-title">
          {words.say(total === 0 ? 'map.none_yet' : 'map.none_title')}
        </p>
        {live === 0 && <p>{words.say('map.none_statements')}</p>}
        {live > 0 && (
          <>
            <p>{words.say('map.none_rule', { floor, count: needed })}</p>
            {missing > 0 && (
              <p class="meter">
                <progress max={floor} value={placed} aria-label={words.say('map.none_meter')} />
                <span>{words.say('map.none_missing', { count: missing })}</span>
              </p>
            )}
            <p class="quiet">{words.say('map.none_why', { floor: summary.anonymity_floor })}</p>
          </>
        )}
      </figcaption>
    </figure>
  );
}
