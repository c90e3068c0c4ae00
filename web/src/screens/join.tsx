// Taking a seat: language first, then the ground rules, then who can see what, then the code, then
// the seat.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { codeInAddress, faultInCode, normalCode } from '../constituency/code';
import { takeSeat, type Seat } from '../constituency/seat';
import { useSeat } from '../constituency/use_seat';
import { device } from '../device/storage';
import { CodeField } from '../look/form/code_field';
import { Notice } from '../look/frame/notice';
import { WhoSeesWhat } from '../look/frame/who_sees_what';
import { address } from '../routes';
import { Rules } from './join/rules';
import { Said, useWords } from '../words/speech';
import { languages, ownNames, type Language } from '../words/words';

interface Props {
  summary: Summary;
  reload(): void;
  languageChosen: boolean;
  chooseLanguage(language: Language): void;
}

// The code is read once and taken out of the address bar: who looks over a shoulder sees none.
function useCodeFromLink(): string {
  const [code] = useState(() => codeInAddress(location));
  useEffect(() => {
    if (code) history.replaceState(null, '', location.pathname);
  }, [code]);
  return code;
}

export function Join({ summary, reload, languageChosen, chooseLanguage }: Props) {
  const words = useWords();
  const codeFromLink = useCodeFromLink();
  const seat = useSeat(summary.dialogue);
  const [, setTaken] = useState(false);
  if (!languageChosen) return <LanguageFirst choose={chooseLanguage} />;
  const done = () => {
    setTaken(true);
    reload();
  };
  return (
    <>
      <p class="kicker">{words.say('join.kicker')}</p>
      <h1>
        <Said texts={summary.title} />
      </h1>
      {seat ? (
        <Seated summary={summary} seat={seat} />
      ) : (
        <>
          <Rules summary={summary} />
          <WhoSeesWhat summary={summary} />
          <CodeForm {...{ summary, codeFromLink, done }} />
        </>
      )}
    </>
  );
}

function LanguageFirst({ choose }: { choose(language: Language): void }) {
  const welcome: Record<Language, string> = {
    fr: 'Continuer en français',
    en: 'Continue in English',
  };
  return (
    <div class="language-first">
      <h1>
        {languages.map((language, index) => (
          <span key={language} lang={language}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            {language === 'fr' ? 'Langue' : 'Language'}
          </span>
        ))}
      </h1>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="answer"
          lang={language}
          data-testid={`first-language-${language}`}
          onClick={() => choose(language)}
        >
          <strong>{ownNames[language]}</strong>
          <span class="quiet">{welcome[language]}</span>
        </button>
      ))}
    </div>
  );
}

interface CodeFormProps {
  summary: Summary;
  codeFromLink: string;
  done(): void;
}

function CodeForm({ summary, codeFromLink, done }: CodeFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(codeFromLink);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const fault = faultInCode(typed);
  const take = async () => {
    setTried(true);
    setFailure(null);
    if (fault) return document.getElementById('code')?.focus();
    setBusy(true);
    try {
      await takeSeat(summary.dialogue, normalCode(typed));
      done();
    } catch (reason) {
      setFailure(reason);
      setBusy(false);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void take();
  };
  return (
    <form class="code-form" noValidate onSubmit={submit}>
      <CodeField value={typed} change={setTyped} tried={tried} />
      {failure !== null && <Notice failure={failure} />}
      {!device.lasting && <p class="notice">{words.say('join.not_lasting')}</p>}
      <button type="submit" class="button primary" disabled={busy} data-testid="take-seat">
        {words.say(busy ? 'join.taking' : 'join.take')}
      </button>
    </form>
  );
}

function Seated({ summary, seat }: { summary: Summary; seat: Seat }) {
  const words = useWords();
  const constituency = summary.constituencies.find((item) => item.code === seat.constituency);
  const open = summary.questions.filter((question) => question.state === 'open');
  return (
    <section data-testid="seated" aria-labelledby="seated-title">
      <h2 id="seated-title">{words.say('join.seated')}</h2>
      <p class="lead">
        {words.say('join.constituency')}{' '}
        <strong>{constituency ? <Said texts={constituency.name} /> : seat.constituency}</strong>
      </p>
      <p class="quiet">{words.say('join.kept')}</p>
      {open.length === 0 && <p>{words.say('join.no_question')}</p>}
      <ul class="doors">
        {open.map((question) => (
          <li key={question.question}>
            <a class="answer" href={address.vote(summary.dialogue, question.question)}>
              <span class="voice">
                <Said texts={question.text} />
              </span>
              <span class="quiet">{words.say('join.answer_this')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
