import type { Summary } from '../../api/shapes';
import { leaveNow, useLeaveKeys } from '../../device/leave';
import { address } from '../../routes';
import { Said, SpeechContext, useWords } from '../../words/speech';
import { languages, ownNames, type Language } from '../../words/words';
import { SealMark } from './seal_mark';
import { useContext } from 'preact/hooks';

export function LanguageSwitch() {
  const { words, switchTo } = useContext(SpeechContext);
  const choice = (language: Language) => (
    <button
      key={language}
      type="button"
      class="language"
      lang={language}
      aria-pressed={words.language === language}
      aria-label={`${language.toUpperCase()}, ${ownNames[language]}`}
      data-testid={`language-${language}`}
      onClick={() => switchTo(language)}
    >
      <abbr title={ownNames[language]}>{language.toUpperCase()}</abbr>
    </button>
  );
  return (
    <div class="languages" role="group" aria-label={words.say('page.language')}>
      {languages.map(choice)}
    </div>
  );
}

export function Masthead({ summary }: { summary: Summary | null }) {
  const words = useWords();
  useLeaveKeys();
  return (
    <header class="masthead">
      <a class="brand" href="/" aria-label={words.say('page.home')}>
        <SealMark state="plain" /> <span>Entente</span>
      </a>
      {summary && (
        <a class="masthead-title" href={address.dialogue(summary.dialogue)}>
          <Said texts={summary.title} />
        </a>
      )}
      <LanguageSwitch />
      <button
        type="button"
        class="leave"
        data-testid="leave"
        title={words.say('page.leave_hint')}
        onClick={leaveNow}
      >
        {words.say('page.leave')}
      </button>
    </header>
  );
}
