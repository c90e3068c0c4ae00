import { render } from 'preact';

import { App } from './app';
import { speak } from './api/clerk';
import { device } from './device/storage';
import './look/tokens.css';
import './look/base.css';
import './look/components.css';
import './look/vote.css';
import { keepDataUsed } from './offline/data_used';
import { followLink, routeOf } from './routes';
import { isLanguage, loadWords, preferred } from './words/words';

// Asked for at once, not only when the page knows its dialogue: the first vote is what hurries.
function hurry(): void {
  const { page } = routeOf(location.pathname);
  if (page === 'join' || page === 'vote') void import('./screens/join').catch(() => undefined);
}

async function start(): Promise<void> {
  hurry();
  performance.setResourceTimingBufferSize(5_000); // data used is shown, hours later too
  keepDataUsed();
  const kept = device.read<string>('language');
  const language = isLanguage(kept) ? kept : preferred(navigator.languages);
  speak(language);
  const words = await loadWords(language, 'voting');
  document.addEventListener('click', followLink);
  const page = document.getElementById('page');
  if (page) render(<App first={words} chosen={isLanguage(kept)} />, page);
}

void start();
