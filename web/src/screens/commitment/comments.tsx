// What people have said of a promise: beside what its owner claims and others found, and changing
// nothing of how it stands. Whoever takes part may say something, at any time of its life.

import { useEffect, useState } from 'preact/hooks';

import { enclose } from '../../acts/act';
import { useActors, type Actor } from '../../agreement/actors';
import { useKept } from '../../agreement/kept';
import type { Summary } from '../../api/shapes';
import { commentsOf } from '../../commitment/register';
import type { Comment, Commitment } from '../../commitment/shapes';
import { tidied } from '../../discussion/vote';
import { SideName } from '../../look/course/side_name';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { faultsIn } from '../../session/envelope';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { Fold } from '../../look/form/fold';
import { Waiting } from '../../look/form/waiting';

interface Props {
  summary: Summary;
  told: Commitment;
  again(): void;
}

const charactersMax = 600;

export function Comments({ summary, told, again }: Props) {
  const words = useWords();
  const actor = useActors(summary).find((one) => one.role !== 'facilitator');
  return (
    <section aria-labelledby="comments-title" data-testid="comments">
      <h2 id="comments-title">{words.say('comment.title', { count: told.comments })}</h2>
      <p class="quiet">{words.say('comment.lead')}</p>
      <Thread key={told.comments} {...{ summary, told }} />
      {actor
        ? <Give key={told.commitment} {...{ summary, told, again, actor }} />
        : <p class="quiet">{words.say('comment.who')}</p>}
    </section>
  );
}

// The newest first; older ones on demand.
function Thread({ summary, told }: Omit<Props, 'again'>) {
  const words = useWords();
  const { dialogue } = summary;
  const [known, setKnown] = useState<Comment[]>([]);
  const doing = useDoing(() => undefined);
  const more = () => doing.run(async () => {
    const page = await commentsOf(dialogue, told.commitment, known.at(-1)?.comment ?? 0);
    setKnown([...known, ...page]);
  });
  useEffect(() => {
    if (told.comments > 0) void more();
  }, [told.commitment]);
  return (
    <>
      <ol class="comments">
        {known.map((one) => (
          <li key={one.comment}>
            <p class="voice">
              {Object.keys(one.text).length > 0
                ? <Said texts={one.text} />
                : <em class="lacking">{words.say('comment.withheld')}</em>}
            </p>
            <p class="quiet">
              {one.constituency
                ? <SideName {...{ summary }} code={one.constituency} />
                : words.say('comment.somebody')}
              {' · '}{words.day(one.at)}{' · '}
              {words.say('commitment.recorded', { index: one.index })}
            </p>
          </li>
        ))}
      </ol>
      {doing.failure !== null && <Notice failure={doing.failure} retry={() => void more()} />}
      {known.length > 0 && known.length < told.comments && (
        <p class="actions">
          <button type="button" class="button" disabled={doing.busy} data-testid="older-comments"
            onClick={() => void more()}>
            {words.say('comment.older', { count: told.comments - known.length })}
          </button>
        </p>
      )}
    </>
  );
}

function Give({ summary, told, again, actor }: Props & { actor: Actor }) {
  const words = useWords();
  const text = useKept<string>(`comment/${summary.dialogue}/${told.commitment}`, () => '');
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    text.forget();
    setTried(false);
    again();
  });
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0]!;
  const fault = faultsIn({ [language]: text.value }, [language], charactersMax)[0]?.[1];
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (fault) return document.getElementById('comment-text')?.focus();
    const { digests, contents } = enclose({ [language]: tidied(text.value) });
    void doing.run(() => actor.does('comment.given.v1', {
      commitment: told.commitment, text: digests,
    }, contents));
  };
  const hint = actor.role === 'seat'
    ? words.say('comment.hint_seat', { floor: summary.anonymity_floor })
    : words.say('comment.hint_focal');
  return (
    <Fold id="comment" title={words.say('comment.give')} begun={text.value !== ''}>
      <form class="form" noValidate onSubmit={submit} data-testid="comment">
        <TextField id="comment-text" label={words.say('comment.text')} hint={hint} lines={4} voice
          lang={language} value={text.value} change={text.change} charactersMax={charactersMax}
          fault={tried && fault ? words.say(`comment.fault_${fault}`) : null} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <Waiting actor={actor} busy={doing.busy} />
        <p class="actions">
          <button type="submit" class="button" disabled={doing.busy} data-testid="send-comment">
            {words.say('comment.send')}
          </button>
          <span role="status">{doing.done && words.say('comment.done')}</span>
        </p>
      </form>
    </Fold>
  );
}
