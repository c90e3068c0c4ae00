// The common ground in a sentence: the statement that even the least favourable side agrees with.

import type { Gathered } from '../../country/gather';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';

export function SharedGround({ all }: { all: Gathered }) {
  const words = useWords();
  const { dialogue } = all.summary;
  if (all.shared.length === 0) return <p class="quiet">{words.say('country.no_ground')}</p>;
  return (
    <ul class="country-ground">
      {all.shared.map((one) => (
        <li key={one.question}>
          <p class="country-text voice">
            <a href={address.statement(dialogue, one.question, one.statement)}>
              <Said texts={one.text} original={one.language} />
            </a>
          </p>
          <p class="quiet">
            {words.say('ground.weakest', { share: words.percent(one.share) })}
            {one.others > 0 && (
              <>
                {' '}
                <a href={address.map(dialogue, one.question)}>
                  {words.say('country.ground_more', { count: one.others })}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
