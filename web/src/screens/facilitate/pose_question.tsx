// A new question, in every working language of the dialogue.

import { useState } from 'preact/hooks';

import { enclose, type Key } from '../../acts/act';
import { act } from '../../acts/direct';
import type { Summary } from '../../api/shapes';
import { faultIn, tidied } from '../../discussion/vote';
import { Notice } from '../../look/frame/notice';
import { useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';
import { useDoing } from './doing';

interface Props {
  summary: Summary;
  signer: Key;
  reload(): void;
}

const charactersMax = 1_000;

export function PoseQuestion({ summary, signer, reload }: Props) {
  const words = useWords();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setTexts({});
    setTried(false);
    reload();
  });
  const faulty = summary.languages.filter((tag) => faultIn(texts[tag] ?? '', charactersMax));
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (faulty.length > 0) return;
    const tidy = Object.fromEntries(
      summary.languages.map((tag) => [tag, tidied(texts[tag] ?? '')]),
    );
    const { digests, contents } = enclose(tidy);
    void doing.run(() => {
      return act(summary.dialogue, signer, 'question.posed.v1', { text: digests }, contents);
    });
  };
  return (
    <form class="own" data-testid="pose-question" noValidate onSubmit={submit}>
      <h2>{words.say('pose.title')}</h2>
      <p class="quiet">{words.say('pose.hint')}</p>
      {summary.languages.map((tag) => (
        <div key={tag}>
          <label for={`pose-${tag}`}>{languageName(tag, words.language)}</label>
          <textarea
            id={`pose-${tag}`}
            class="voice"
            lang={tag}
            dir="auto"
            rows={2}
            value={texts[tag] ?? ''}
            aria-invalid={tried && faulty.includes(tag)}
            onInput={(event) => setTexts({ ...texts, [tag]: event.currentTarget.value })}
          />
        </div>
      ))}
      {tried && faulty.length > 0 && (
        <p class="fault" role="alert">
          {words.say('pose.fault', {
            languages: faulty.map((tag) => languageName(tag, words.language)).join(', '),
          })}
        </p>
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={doing.busy} data-testid="pose">
          {words.say('pose.submit')}
        </button>
        <span role="status">{doing.done && words.say('pose.done')}</span>
      </p>
    </form>
  );
}
