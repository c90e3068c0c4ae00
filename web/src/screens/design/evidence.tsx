// How evidence is shown: rows, conjunctions, two-sided pages, chains, empty chairs.

import { Chain } from '../../look/course/chain';
import { Conjunction, type Rule } from '../../look/course/conjunction';
import { Presence } from '../../look/course/empty_chair';
import { Row, RowHead } from '../../look/course/row';
import { Timeline, TwoSided, type Moment } from '../../look/course/timeline';
import { wilson } from '../../opinion/interval';
import { useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import { Piece } from './piece';

const day = 86_400;
const begin = 1_772_000_000; // some day in 2026

export function EvidencePieces() {
  const words = useWords();
  const moments = momentsIn(words);
  return (
    <>
      <Piece name="design.row" says="design.row_says">
        <table class="rows">
          <caption class="unseen">{words.say('design.row_caption')}</caption>
          <RowHead first={words.say('row.side')} of="agree" />
          <tbody>
            <Row label={words.say('design.government')} side="side-plain"
              interval={wilson(31, 42)} voted={42} silent={11} of={48} />
            <Row label={words.say('design.civil_society')} side="side-0"
              interval={wilson(118, 204)} voted={204} silent={60} of={240} />
            <Row label={words.say('design.business')} side="side-1"
              interval={null} voted={0} silent={30} of={30} />
          </tbody>
        </table>
      </Piece>
      <Piece name="design.conjunction" says="design.conjunction_says">
        <Conjunction rules={rulesIn(words, 'met')} />
        <Conjunction rules={rulesIn(words, 'unmet')} />
        <Conjunction rules={rulesIn(words, 'waiting')} />
      </Piece>
      <Piece name="design.two_sided" says="design.two_sided_says">
        <TwoSided
          label={words.say('design.timeline')}
          moments={moments}
          promise={<>
            <p class="voice">{words.say('design.promise')}</p>
            <p class="quiet">{words.say('design.promise_owner')}</p>
          </>}
          findings={<p>{words.say('design.finding_counts')}</p>}
        />
      </Piece>
      <Piece name="design.timeline" says="design.timeline_says">
        <Timeline label={words.say('design.timeline')} moments={moments.slice(0, 2)} />
      </Piece>
      <Piece name="design.chain" says="design.chain_says">
        <Chain label={words.say('design.chain')} links={[
          { key: 'global', level: words.say('design.link_global'),
            text: words.say('design.link_global_text') },
          { key: 'national', level: words.say('design.link_national'), text: null,
            asks: words.say('design.link_asks') },
          { key: 'office', level: words.say('design.link_office'),
            text: words.say('design.link_office_text') },
          { key: 'evidence', level: words.say('design.link_evidence'),
            text: words.say('design.link_evidence_text'), disputed: true },
        ]} />
      </Piece>
      <Piece name="design.presence" says="design.presence_says">
        <Presence here={[
          { code: 'gov', name: words.say('design.government'), taken: 12, seats: 20 },
          { code: 'cso', name: words.say('design.civil_society'), taken: 38, seats: 40 },
          { code: 'unions', name: words.say('design.unions'), taken: 0, seats: 15 },
          { code: 'partners', name: words.say('design.partners'), taken: 4, seats: 10 },
        ]} />
      </Piece>
    </>
  );
}

function rulesIn(words: Words, third: Rule['state']): Rule[] {
  const twoThirds = { numerator: 2, denominator: 3 };
  const reached = { met: 21, unmet: 14, waiting: 9 }[third];
  return [
    { key: 'gov', label: words.say('design.government'), asks: words.say('design.half'),
      state: 'met', counted: { reached: 14, of: 20 }, needed: { numerator: 1, denominator: 2 } },
    { key: 'cso', label: words.say('design.civil_society'), asks: words.say('design.two_thirds'),
      state: 'met', counted: { reached: 31, of: 38 }, needed: twoThirds },
    { key: 'unions', label: words.say('design.unions'), asks: words.say('design.two_thirds'),
      state: third, counted: { reached, of: 27 }, needed: twoThirds },
    { key: 'partners', label: words.say('design.partners'), asks: words.say('design.no_veto'),
      state: third === 'waiting' ? 'waiting' : 'met', counted: null, needed: null },
  ];
}

function momentsIn(words: Words): Moment[] {
  const proof = words.say('design.moment_proof');
  const ministry = words.say('design.ministry');
  return [
    { key: 'promised', at: begin, telling: 'promise', shape: 'holds', by: ministry,
      says: words.say('design.moment_promised'), proof },
    { key: 'report', at: begin + 60 * day, telling: 'promise', shape: 'holds', by: ministry,
      says: words.say('design.moment_report'), proof },
    { key: 'confirmed', at: begin + 75 * day, telling: 'finding', shape: 'holds',
      by: words.say('design.unions'), says: words.say('design.moment_confirmed'), proof },
    { key: 'disputed', at: begin + 90 * day, telling: 'finding', shape: 'fails',
      by: words.say('design.civil_society'), says: words.say('design.moment_disputed'), proof },
    { key: 'due', at: begin + 130 * day, telling: 'due', shape: 'missing',
      says: words.say('design.moment_due') },
  ];
}
