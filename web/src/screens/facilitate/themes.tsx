// Themes: what several statements are about, named aloud by the facilitators.

import { useEffect, useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import * as clerk from '../../api/clerk';
import type { QuestionSummary, Statement, Texts } from '../../api/shapes';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope, faultsIn } from '../../session/envelope';
import { languageName } from '../../words/language_name';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

export function Themes(props: AtConsole & { asked: QuestionSummary }) {
  const words = useWords();
  const { summary, signer, followed, asked } = props;
  const [naming, setNaming] = useState(false);
  const doing = useDoing(followed.reload);
  const named = (followed.room?.themes ?? [])
    .filter((theme) => theme.question === asked.question && !theme.dropped);
  const drop = (theme: number) => void doing.run(() =>
    act(summary.dialogue, signer, 'theme.dropped.v1', { theme }));
  return (
    <section class="themes" aria-labelledby={`themes-${asked.question}`} data-testid="themes">
      <h2 id={`themes-${asked.question}`}>{words.say('themes.title')}</h2>
      {named.length === 0 && <p class="quiet">{words.say('themes.none')}</p>}
      <ul>
        {named.map((theme) => (
          <li key={theme.theme}>
            <Said texts={theme.title} />{' '}
            <span class="quiet">
              {words.say('question.statements', { count: theme.statements.length })}
            </span>{' '}
            <button type="button" class="plain" disabled={doing.busy}
              onClick={() => drop(theme.theme)}>
              {words.say('themes.drop')}
            </button>
          </li>
        ))}
      </ul>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      {!naming && (
        <button type="button" class="plain" data-testid="name-theme"
          onClick={() => setNaming(true)}>
          {words.say('themes.name')}
        </button>
      )}
      {naming && <NameTheme {...props} done={() => setNaming(false)} />}
    </section>
  );
}

function NameTheme({ summary, signer, followed, asked, done }:
AtConsole & { asked: QuestionSummary; done(): void }) {
  const words = useWords();
  const [statements, setStatements] = useState<Statement[]>([]);
  const [chosen, setChosen] = useState<number[]>([]);
  const [title, setTitle] = useState<Texts>({});
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    followed.reload();
    done();
  });
  useEffect(() => {
    clerk.statements(summary.dialogue, asked.question, 'all').then((all) =>
      setStatements(all.filter((item) => item.status === 'accepted')), () => undefined);
  }, [summary.dialogue, asked.question, asked.statements]);
  const faults = new Map(faultsIn(title, summary.languages));
  const toggle = (id: number, on: boolean) =>
    setChosen(on ? [...chosen, id].sort((left, right) => left - right)
      : chosen.filter((item) => item !== id));
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (faults.size > 0 || chosen.length === 0) return;
    const envelope = new Envelope();
    const body = { question: asked.question, statements: chosen, title: envelope.put(title) };
    void doing.run(() => act(summary.dialogue, signer, 'theme.named.v1', body, envelope.contents));
  };
  return (
    <form class="own" noValidate onSubmit={submit}>
      {summary.languages.map((tag) => (
        <TextField key={tag} id={`theme-${tag}`} lang={tag} value={title[tag] ?? ''}
          label={words.say('themes.title_in', { language: languageName(tag, words.language) })}
          fault={tried && faults.has(tag) ? words.say(`fault.${faults.get(tag)!}`) : null}
          change={(value) => setTitle({ ...title, [tag]: value })} />
      ))}
      <fieldset class="choose">
        <legend>{words.say('themes.statements')}</legend>
        {statements.map((item) => (
          <label key={item.statement} class="choice-line">
            <input type="checkbox" checked={chosen.includes(item.statement)}
              onChange={(event) => toggle(item.statement, event.currentTarget.checked)} />
            <span><Said texts={item.text} original={item.language} /></span>
          </label>
        ))}
        {tried && chosen.length === 0 && <p class="fault">{words.say('themes.fault_none')}</p>}
      </fieldset>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="submit" class="button" disabled={doing.busy}>
          {words.say('themes.submit')}
        </button>
        <button type="button" class="plain" onClick={done}>{words.say('page.cancel')}</button>
      </p>
    </form>
  );
}
