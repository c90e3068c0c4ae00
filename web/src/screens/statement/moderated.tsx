// What moderation said of a statement, and where it came from.

import type { Statement, Summary } from '../../api/shapes';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import type { WordKey } from '../../words/words';

const told = new Set(['duplicate', 'incites_harm', 'more_than_one_idea', 'off_topic',
  'personal_data', 'spam']);

export function Moderated({ summary, item }: { summary: Summary; item: Statement }) {
  const words = useWords();
  const reason = item.status === 'rejected' && item.reason && told.has(item.reason)
    ? words.say(`reason.${item.reason}` as WordKey) : null;
  // Where statements are moderated afterwards, one that waits is seen by everybody meanwhile.
  const shown = item.status === 'pending' && summary.moderation === 'after';
  return (
    <section aria-labelledby="moderated-title" data-testid="moderation" data-status={item.status}>
      <h2 id="moderated-title">{words.say('moderated.title')}</h2>
      <dl class="figures">
        <div>
          <dt>{words.say('moderated.state')}</dt>
          <dd>
            {words.say(shown ? 'moderated.shown' : `moderated.${item.status}`)}
            {reason && ` · ${reason}`}
          </dd>
        </div>
        <div>
          <dt>{words.say('moderated.from')}</dt>
          <dd>{words.say(item.seed ? 'moderated.seed' : 'moderated.participant')}</dd>
        </div>
        <div>
          <dt>{words.say('moderated.language')}</dt>
          <dd>{languageName(item.language, words.language)}</dd>
        </div>
        {item.about_me && (
          <div>
            <dt>{words.say('finding.about_me')}</dt>
            <dd>{words.say('finding.about_me_says')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
