// A statement of one's own: one idea, 300 characters, and before it is sent, who will see it.

import { useId, useState } from 'preact/hooks';

import { enclose } from '../../acts/act';
import type { QuestionSummary, Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { device } from '../../device/storage';
import { characters, faultIn, statementCharactersMax, tidied } from '../../discussion/vote';
import { useWords } from '../../words/speech';
import { languageName } from '../../words/language_name';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  seat: Seat;
  prompted?: boolean; // asked for half-way, rather than opened by the participant
  close(): void;
}

export function OwnStatement({ summary, asked, seat, prompted = false, close }: Props) {
  const words = useWords();
  const id = useId();
  const draft = `draft/${seat.dialogue}/${asked.question}`;
  const [text, setText] = useState(() => device.read<string>(draft) ?? '');
  const [language, setLanguage] = useState<string>(() => {
    return summary.languages.includes(words.language)
      ? words.language
      : (summary.languages[0] ?? 'en');
  });
  const [aboutMe, setAboutMe] = useState(false);
  const [tried, setTried] = useState(false);
  const fault = faultIn(text, statementCharactersMax);
  const left = statementCharactersMax - characters(text);
  const shownFault = fault === 'too_long' || tried ? fault : null;

  const write = (value: string) => {
    setText(value);
    device.write(draft, value); // a closed page loses nothing
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (fault) return document.getElementById(`${id}-text`)?.focus();
    const tidy = tidied(text);
    const { digests, contents } = enclose({ [language]: tidy });
    const body = { about_me: aboutMe, language, question: asked.question, text: digests };
    seat.submit(asked.question, tidy, { body, contents });
    device.forget(draft);
    close();
  };
  return (
    <form class="own" data-testid="own-statement" noValidate onSubmit={submit}>
      <h2>{words.say(prompted ? 'own.asked' : 'own.title')}</h2>
      <p class="quiet" id={`${id}-hint`}>
        {words.say('own.hint')}
      </p>
      <label for={`${id}-text`}>{words.say('own.label')}</label>
      <textarea
        id={`${id}-text`}
        class="voice"
        rows={4}
        lang={language}
        dir="auto"
        value={text}
        aria-invalid={shownFault !== null}
        aria-describedby={`${id}-${shownFault ? 'fault' : 'left'}`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="own-left" id={`${id}-left`} data-over={left < 0}>
        {left >= 0
          ? words.say('own.left', { count: left })
          : words.say('own.over', { count: -left })}
      </p>
      {shownFault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {words.say(`own.fault_${shownFault}`)}
        </p>
      )}
      {summary.languages.length > 1 && (
        <fieldset class="own-languages">
          <legend>{words.say('own.language')}</legend>
          {summary.languages.map((tag) => (
            <label key={tag}>
              <input
                type="radio"
                name={`${id}-language`}
                value={tag}
                checked={language === tag}
                onChange={() => setLanguage(tag)}
              />
              {languageName(tag, words.language)}
            </label>
          ))}
        </fieldset>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={aboutMe}
          onChange={(event) => setAboutMe(event.currentTarget.checked)}
        />
        {words.say('own.about_me')}
      </label>
      <p class="quiet">
        {words.say(summary.moderation === 'before' ? 'own.seen_before' : 'own.seen_after')}
      </p>
      <p class="actions">
        <button type="submit" class="button primary" data-testid="submit-statement">
          {words.say('own.submit')}
        </button>
        <button type="button" class="plain" data-testid="no-statement" onClick={close}>
          {words.say(prompted ? 'own.not_now' : 'page.cancel')}
        </button>
      </p>
    </form>
  );
}
