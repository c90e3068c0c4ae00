// The sheet as one file: markup and style together, no script, no address it would have to ask. It
// carries the digest of the bundle that anybody can check it against, and opens without a network.

import { sha256 } from '@noble/hashes/sha2.js';
import { render } from 'preact';

import { toHex } from '../../acts/bytes';
import { ask } from '../../api/clerk';
import type { Gathered } from '../../country/gather';
import base from '../../look/base.css?inline';
import components from '../../look/components.css?inline';
import entry from '../../look/course/entry.css?inline';
import emptyChair from '../../look/course/empty_chair.css?inline';
import mark from '../../look/figure/mark.css?inline';
import print from '../../look/print.css?inline';
import type { Checked } from '../../record/checkpoint';
import tokens from '../../look/tokens.css?inline';
import { standalone } from '../../outcome/html';
import { SpeechContext, textFor } from '../../words/speech';
import { loadWords, type Language } from '../../words/words';
import adherence from '../adherence/adherence.css?inline';
import { adherenceWords } from '../adherence/dictionaries';
import checks from '../register/checks.css?inline';
import { dictionaries } from '../register/dictionaries';
import register from '../register/register.css?inline';
import country from './country.css?inline';
import { countryWords } from './dictionaries';
import type { Bundle } from './proven';
import { Sheet } from './sheet';

const sheet = [tokens, base, components, mark, emptyChair, entry, register, checks, country,
  adherence, print].join('\n');

export async function bundleOf(dialogue: string): Promise<Bundle> {
  const bytes = new Uint8Array(await (await ask(`/d/${dialogue}/bundle.tar`)).arrayBuffer());
  return { digest: toHex(sha256(bytes)), bytes: bytes.length };
}

async function wordsIn(language: Language) {
  const [words, ...more] = await Promise.all([
    loadWords(language, 'whole'), dictionaries[language](), countryWords[language](),
    adherenceWords[language](),
  ]);
  return more.reduce((all, one) => all.with(one.default), words);
}

// Links lead back to the host that the file came from.
function absolute(drawn: Element): void {
  for (const link of drawn.querySelectorAll('a')) {
    link.setAttribute('href', new URL(link.getAttribute('href')!, location.origin).href);
  }
}

export async function countryFile(all: Gathered, checked: Checked, language: Language) {
  const [words, bundle] = await Promise.all([
    wordsIn(language), bundleOf(all.summary.dialogue),
  ]);
  const drawn = document.createElement('main');
  drawn.className = 'sheet sheet-country';
  const speech = { words, switchTo: () => undefined, complete: () => Promise.resolve() };
  render(
    <SpeechContext.Provider value={speech}>
      {all.summary.invented && <p class="country-invented">{words.say('page.invented')}</p>}
      <Sheet {...{ all, checked, bundle }} />
      <p class="country-citation">
        {words.say('country.citation', {
          moment: words.moment(all.country.as_of),
          address: `${location.origin}/d/${all.summary.dialogue}/country`,
        })}
      </p>
    </SpeechContext.Provider>, drawn);
  absolute(drawn);
  const title = `${textFor(all.summary.title, language)[1]} · ${words.say('country.title')}`;
  const body = drawn.outerHTML;
  render(null, drawn);
  return standalone({ language, title, sheet, body });
}
