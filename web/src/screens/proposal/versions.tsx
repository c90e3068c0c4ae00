// The versions of a text, each with its day and what made it; the newest is read unless another is
// asked for in the address.

import { useSearch } from '../../look/form/chips';
import { useWords } from '../../words/speech';
import type { AtProposal } from './part';

export function Versions({ told }: AtProposal) {
  const words = useWords();
  const read = Number(useSearch().get('version') ?? told.version);
  return (
    <section aria-labelledby="versions-title" data-testid="versions">
      <h2 id="versions-title">{words.say('versions.title')}</h2>
      <ol class="versions-list">
        {told.versions.map((version, at) => {
          const number = at + 1;
          const newest = number === told.version;
          return (
            <li key={version.index} data-testid={`version-${number}`}>
              <a href={newest ? '?' : `?version=${number}`}
                aria-current={number === read ? 'true' : undefined}>
                {words.say('proposals.version', { version: number })}
              </a>
              <p class="quiet">
                {words.day(version.at)}
                {version.amendment !== null && (
                  <>
                    {' · '}
                    <a href={`#amendment-${version.amendment}`}>
                      {words.say('versions.by_amendment', { number: version.amendment })}
                    </a>
                  </>
                )}
                {newest && told.frozen_by !== null && <> · {words.say('versions.frozen')}</>}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
