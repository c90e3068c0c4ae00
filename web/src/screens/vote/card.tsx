// The card: a statement alone, its source and language underneath.

import type { Statement } from '../../api/shapes';
import { textFor, useWords } from '../../words/speech';
import { directionOf } from '../../words/words';
import { languageName } from '../../words/language_name';

interface Props {
  statement: Statement;
  facilitators: string[];
}

export function Card({ statement, facilitators }: Props) {
  const words = useWords();
  const [tag, text] = textFor(statement.text, words.language, statement.language);
  const byFacilitator = statement.seed || facilitators.includes(statement.author);
  const original = languageName(statement.language, words.language);
  return (
    <article class="card" data-testid="statement" data-statement={statement.statement}>
      <p class="card-text voice" lang={tag} dir={directionOf(tag)} aria-live="polite">{text}</p>
      <p class="card-source quiet">
        {words.say(byFacilitator ? 'card.by_facilitator' : 'card.by_participant')}
        {' · '}
        {tag === statement.language
          ? words.say('card.original', { language: original })
          : words.say('card.translated', { language: original })}
        {statement.about_me && ` · ${words.say('card.about_me')}`}
        {statement.status === 'pending' && ` · ${words.say('card.pending')}`}
      </p>
    </article>
  );
}
