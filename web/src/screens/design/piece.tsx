// One component on the living page: its name, its rule in a sentence, then itself.

import type { ComponentChildren } from 'preact';

import { useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

interface Props {
  name: WordKey;
  says: WordKey;
  children: ComponentChildren;
}

export function Piece({ name, says, children }: Props) {
  const words = useWords();
  const id = name.replace('.', '-');
  return (
    <section class="piece" aria-labelledby={id} data-testid={id}>
      <div class="piece-rule">
        <h2 id={id}>{words.say(name)}</h2>
        <p class="quiet">{words.say(says)}</p>
      </div>
      <div class="piece-shown">{children}</div>
    </section>
  );
}
