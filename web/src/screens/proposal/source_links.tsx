// The statements that a proposal comes from, each a link to its page.

import type { Proposal } from '../../agreement/shapes';
import { address } from '../../routes';
import { Said } from '../../words/speech';

interface Props {
  dialogue: string;
  sources: Proposal['sources'];
}

export function SourceLinks({ dialogue, sources }: Props) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.statement}>
          <a href={address.statement(dialogue, source.question, source.statement)}>
            <Said texts={source.text} />
          </a>
        </li>
      ))}
    </ul>
  );
}
