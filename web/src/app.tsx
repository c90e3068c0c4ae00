// The frame of every page: masthead, the words "invented" where they belong, one screen, the seal.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { speak } from './api/clerk';
import { device } from './device/storage';
import { usePause } from './discussion/pause';
import { useSummary } from './discussion/summary';
import { Foot } from './look/frame/foot';
import { lazy } from './look/frame/lazy';
import { Masthead } from './look/frame/masthead';
import { Skeleton } from './look/frame/notice';
import { onMove, routeOf, type Route } from './routes';
import { SpeechContext, textFor } from './words/speech';
import { loadWords, type Language, type Words } from './words/words';

// Joining and voting are one file, begun before the page is drawn (main.tsx). A first vote waits
// for no other page, and no other page for them.
const Join = lazy(() => import('./screens/join').then((file) => file.Join), 'voting');
const Vote = lazy(() => import('./screens/vote').then((file) => file.Vote), 'voting');
const Paused = lazy(() => import('./screens/paused').then((file) => file.Paused));
const Lost = lazy(() => import('./screens/lost').then((file) => file.Lost));
const Elsewhere = lazy(() => import('./screens/elsewhere').then((file) => file.Elsewhere));

function useRoute(): Route {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => onMove(() => setPath(location.pathname)), []);
  return useMemo(() => routeOf(path), [path]);
}

function useSpeech(first: Words) {
  const [words, setWords] = useState(first);
  const switchTo = async (language: Language) => {
    const next = await loadWords(language, words.extent);
    device.write('language', language);
    speak(language);
    setWords(next);
  };
  const complete = async () => {
    if (words.extent !== 'whole') setWords(await loadWords(words.language, 'whole'));
  };
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return {
    words,
    complete,
    // Without network the page stays in the language it speaks.
    switchTo: (language: Language) => void switchTo(language).catch(() => undefined),
  };
}

// After a move the reader stands at the top of the new page, with the keyboard too.
function useArrival(route: Route) {
  const arrivals = useRef(0);
  useEffect(() => {
    arrivals.current += 1;
    if (arrivals.current === 1) return;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [route]);
}

interface Props {
  first: Words;
  chosen: boolean; // the language was chosen on this device before
}

export function App({ first, chosen }: Props) {
  const speech = useSpeech(first);
  const { words } = speech;
  const route = useRoute();
  const dialogue = 'dialogue' in route ? route.dialogue : null;
  const known = useSummary(dialogue);
  const [languageChosen, setLanguageChosen] = useState(chosen);
  useArrival(route);
  const { summary } = known;
  const pause = usePause(summary, known.reload);
  useEffect(() => {
    const title = summary ? textFor(summary.title, words.language)[1] : null;
    document.title = title ? `${title} · Entente` : 'Entente';
  }, [summary, words]);

  const screen = () => {
    if (route.page === 'unknown') return <Lost />;
    if (dialogue !== null && !summary) {
      return known.failure ? <Lost failure={known.failure} retry={known.reload} /> : <Skeleton />;
    }
    const shared = { summary: summary!, reload: known.reload };
    if (route.page === 'vote') {
      return <Vote key={route.question} {...shared} question={route.question} />;
    }
    if (route.page !== 'join') return <Elsewhere {...shared} summary={summary} route={route} />;
    return (
      <Join
        {...shared}
        languageChosen={languageChosen}
        chooseLanguage={(language) => {
          speech.switchTo(language);
          setLanguageChosen(true);
        }}
      />
    );
  };

  // On a wall there is nothing to press: no masthead, no foot.
  if (route.page === 'projector') {
    return (
      <SpeechContext.Provider value={speech}>
        <main id="main" tabIndex={-1} class="projector">{screen()}</main>
      </SpeechContext.Provider>
    );
  }
  return (
    <SpeechContext.Provider value={speech}>
      <a class="skip" href="#main">{words.say('page.skip')}</a>
      <Masthead summary={summary} />
      {summary?.invented && (
        <aside class="invented" data-testid="invented" aria-labelledby="invented">
          <span id="invented">
            {words.say(route.page === 'vote' ? 'page.invented_short' : 'page.invented')}
          </span>
        </aside>
      )}
      {pause && <Paused pause={pause} />}
      <main id="main" tabIndex={-1} class={`sheet sheet-${route.page}`}>{screen()}</main>
      <Foot summary={summary} page={route.page} />
    </SpeechContext.Provider>
  );
}
