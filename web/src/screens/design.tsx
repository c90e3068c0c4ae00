// The living page of the look: every component, every state, both writing directions. It is also
// the visual test: tests/journeys/design.mjs opens it in every scheme.

import { Chips, useSearch } from '../look/form/chips';
import '../look/figure/map.css';
import { mapWords } from '../words/map/load';
import { MoreWords } from '../words/more_words';
import { useWords } from '../words/speech';
import { EvidencePieces } from './design/evidence';
import { Foundations } from './design/foundations';
import './design/design.css';
import { MapPieces } from './design/map';
import { PaperPieces } from './design/paper';
import { SessionPieces } from './design/session';
import { StatePieces } from './design/states';
import { WritingPieces } from './design/writing';

const dictionaries = {
  fr: () => import('../words/design/fr.json'),
  en: () => import('../words/design/en.json'),
};

export function Design() {
  return (
    <MoreWords load={dictionaries}>
      <MoreWords load={mapWords}><Pieces /></MoreWords>
    </MoreWords>
  );
}

function Pieces() {
  const words = useWords();
  const direction = useSearch().get('direction') === 'rtl' ? 'rtl' : undefined;
  const directions = [{ value: 'rtl', label: words.say('design.rtl') }];
  return (
    <div class="pieces" dir={direction} data-testid="design">
      <header class="pieces-head">
        <h1 class="display">{words.say('design.title')}</h1>
        <p class="lead voice">{words.say('design.lead')}</p>
        <p class="quiet">{words.say('design.invented')}</p>
        <Chips name="direction" label={words.say('design.direction')} options={directions} />
      </header>
      <Foundations />
      <EvidencePieces />
      <MapPieces />
      <SessionPieces />
      <WritingPieces />
      <StatePieces />
      <PaperPieces />
    </div>
  );
}
