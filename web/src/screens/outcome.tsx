// The outcome of a session, as a page; the same document goes to paper and to a word processor, in
// each language.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { backTo, Failed, NotHere } from '../look/frame/not_here';
import { Notice, Skeleton } from '../look/frame/notice';
import { save } from '../look/form/save';
import { fileName } from '../outcome/outcome';
import { compose } from '../outcome/compose';
import { gather, type Gathered } from '../outcome/gathered';
import { MoreWords } from '../words/more_words';
import { outcomeWords } from '../words/outcome/load';
import { useWords } from '../words/speech';
import { languages, loadWords, ownNames, type Language } from '../words/words';
import { useDoing } from './facilitate/doing';
import { Blocks, InLine } from './outcome/blocks';
import './outcome/outcome.css';
import { SinceThen } from './outcome/since';

interface Props {
  summary: Summary;
  session: number;
}

export function Outcome(props: Props) {
  return <MoreWords load={outcomeWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, session }: Props) {
  const words = useWords();
  const [all, setAll] = useState<Gathered | null | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    gather(summary, session).then(setAll, setFailure);
  };
  useEffect(load, [summary.dialogue, session]);
  if (failure !== null) {
    return <Failed {...{ failure }} retry={load} ways={[backTo(summary.dialogue, words)]} />;
  }
  if (all === undefined) return <Skeleton />;
  if (all === null) {
    return (
      <NotHere title={words.say('lost.title')} detail={words.say('lost.detail')}
        ways={[backTo(summary.dialogue, words)]} />
    );
  }
  const written = compose(all, words);
  const { told } = all;
  return (
    <article class="outcome" data-testid="outcome" data-checked={all.checked}>
      <header class="outcome-head">
        <p class="kicker" lang={written.language}>{written.subtitle}</p>
        <h1 class="display" lang={written.language}>{written.title}</h1>
        {told.closed === null && <p class="notice">{words.say('outcome.open')}</p>}
        <TakeAway {...{ summary, all }} />
      </header>
      <div class="outcome-body" lang={written.language}><Blocks blocks={written.blocks} /></div>
      <p class="outcome-check">
        <span class="quiet">{words.say('proof.verify_how')}</span>
      </p>
      <pre><code>entente-verify bundle.tar \{'\n'}  --trust '{summary.key}'</code></pre>
      <p class="outcome-citation" lang={written.language}><InLine text={written.citation} /></p>
      {told.outcome && <SinceThen summary={summary} then={{ ...told, outcome: told.outcome }} />}
    </article>
  );
}

async function inLanguage(language: Language, all: Gathered) {
  const [words, more] = await Promise.all([
    loadWords(language, 'whole'), outcomeWords[language](),
  ]);
  return compose(all, words.with(more.default));
}

function TakeAway({ summary, all }: { summary: Summary; all: Gathered }) {
  const words = useWords();
  const writing = useDoing(() => undefined);
  const docx = async (language: Language) => {
    const written = await inLanguage(language, all);
    const { docxOf, wordType } = await import('../outcome/docx');
    save(fileName(written, summary.dialogue, 'docx'), await docxOf(written), wordType);
  };
  const page = async (language: Language) => {
    const written = await inLanguage(language, all);
    const { htmlOf } = await import('../outcome/html');
    save(fileName(written, summary.dialogue, 'html'), htmlOf(written), 'text/html');
  };
  return (
    <div class="take-away">
      <p class="actions">
        <button type="button" class="button primary" onClick={() => print()}>
          {words.say('outcome.print')}
        </button>
        {languages.map((language) => (
          <button key={language} type="button" class="button" disabled={writing.busy}
            data-testid={`docx-${language}`} onClick={() => void writing.run(() => docx(language))}>
            {words.say('outcome.docx', { language: ownNames[language] })}
          </button>
        ))}
        {languages.map((language) => (
          <button key={language} type="button" class="button" disabled={writing.busy}
            data-testid={`html-${language}`} onClick={() => void writing.run(() => page(language))}>
            {words.say('outcome.html', { language: ownNames[language] })}
          </button>
        ))}
        <a class="button" href={`/d/${summary.dialogue}/bundle.tar`} download>
          {words.say('proof.bundle')}
        </a>
      </p>
      {writing.failure !== null && <Notice failure={writing.failure} />}
    </div>
  );
}
