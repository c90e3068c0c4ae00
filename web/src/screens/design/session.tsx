// The live hour: where the dialogue stands, the run-sheet, numbers, the console's columns.

import { useState } from 'preact/hooks';

import { Columns } from '../../look/figure/columns';
import { Counter } from '../../look/figure/counter';
import { RunSheet } from '../../look/course/run_sheet';
import { StageLine } from '../../look/course/stage_line';
import { useWords } from '../../words/speech';
import { Piece } from './piece';

export function SessionPieces() {
  const words = useWords();
  const [votes, setVotes] = useState(1_284);
  const runSheet = <TheRunSheet />;
  return (
    <>
      <Piece name="design.stage_line" says="design.stage_line_says">
        <StageLine
          states={{ assess: 'skipped', discuss: 'open', agree: 'ahead', follow_up: 'ahead' }}
          can={[
            { key: 'vote', label: words.say('design.can_vote'), href: '#design-stage_line',
              until: words.say('design.can_until') },
            { key: 'read', label: words.say('design.can_read'), href: '#design-stage_line' },
          ]}
        />
        <StageLine can={[]}
          states={{ assess: 'closed', discuss: 'reopened', agree: 'closed', follow_up: 'open' }} />
      </Piece>
      <Piece name="design.run_sheet" says="design.run_sheet_says">{runSheet}</Piece>
      <Piece name="design.counter" says="design.counter_says">
        <div class="numbers">
          <Counter value={votes} label={words.say('design.counter_votes')} />
          <Counter value={38} of={40} label={words.say('design.civil_society')} />
          <Counter value={1_284} label={words.say('design.counter_votes')} stale />
        </div>
        <p class="actions">
          <button type="button" class="button" data-testid="count-on"
            onClick={() => setVotes(votes + 17)}>
            + 17
          </button>
        </p>
      </Piece>
      <Piece name="design.columns" says="design.columns_says">
        <Columns label={words.say('design.columns')} first="stage" panes={[
          { key: 'lines', title: words.say('design.run_sheet'), note: '2 / 3', content: runSheet },
          { key: 'stage', title: words.say('design.stage'),
            content: <p class="voice">{words.say('design.stage_text')}</p> },
          { key: 'room', title: words.say('design.room'),
            content: <Counter value={54} of={85} label={words.say('design.presence')} /> },
        ]} />
      </Piece>
    </>
  );
}

function TheRunSheet() {
  const words = useWords();
  return (
    <RunSheet label={words.say('design.run_sheet')} lines={[
      { key: 'open', title: words.say('design.line_open'), minutes: 5, state: 'past',
        elapsed: 312, role: words.say('design.line_role') },
      { key: 'gaps', title: words.say('design.line_skipped'), minutes: 4, state: 'skipped',
        elapsed: null, role: words.say('design.line_role') },
      { key: 'vote', title: words.say('design.line_vote'), minutes: 12, state: 'now',
        elapsed: 433, role: words.say('design.line_role'),
        hint: words.say('design.line_vote_hint') },
      { key: 'map', title: words.say('design.line_map'), minutes: 5, state: 'ahead',
        elapsed: null, role: words.say('design.line_role') },
    ]} />
  );
}
