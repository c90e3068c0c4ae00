// One question on the facilitator's desk: its counts, its queue, its map, its end.

import { useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import { liveMap } from '../../api/clerk';
import { Problem } from '../../api/problem';
import type { QuestionSummary, Summary } from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { address } from '../../routes';
import type { Room } from '../../session/shapes';
import { Said, useWords } from '../../words/speech';
import { useDoing } from './doing';
import { ExposureDesk } from './exposure';
import { Merging } from './merging';
import { Moderation } from './moderation';
import { RolesDesk } from './roles_desk';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  signer: Key;
  reload(): void;
}

interface DeskProps extends Props {
  revealing?: boolean; // now is the moment to publish the map: the room waits for it
  merges?: Room['merges']; // absent where the queue stands elsewhere on the page
}

const tries = 3;

// Signs what the host shows now. Should the host refuse because its map has moved on, the new one
// is taken; what is signed is always what was last shown.
async function publishMap(dialogue: string, question: number, signer: Key): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { digest, map, size } = await liveMap(dialogue, question);
    const { algorithm, settings } = map;
    const body = { algorithm, digest, question, settings: { ...settings }, size };
    try {
      await act(dialogue, signer, 'map.published.v1', body);
      return;
    } catch (failure) {
      const movedOn = failure instanceof Problem && failure.status === 409;
      if (!movedOn || attempt === tries) throw failure;
    }
  }
}

export function QuestionDesk(props: DeskProps) {
  const { summary, asked, signer, reload, revealing = false, merges } = props;
  const words = useWords();
  const { dialogue } = summary;
  const { question } = asked;
  const publishing = useDoing(reload);
  return (
    <section class="desk" data-testid={`desk-${question}`} data-state={asked.state}>
      <h2 class="voice"><Said texts={asked.text} /></h2>
      <p class="quiet">
        <strong>{words.say(`question.${asked.state}`)}</strong>
        {' · '}{words.say('question.statements', { count: asked.statements })}
        {' · '}{words.say('question.votes', { count: asked.votes })}
        {' · '}{words.say('question.voters', { count: asked.voters })}
        {' · '}{words.say('desk.maps', { count: asked.published.length })}
      </p>
      <p class="actions">
        <a class="button" href={address.map(dialogue, question)}>{words.say('vote.see_map')}</a>
        <button
          type="button"
          class={revealing ? 'button primary' : 'button'}
          data-testid={`publish-${question}`}
          disabled={publishing.busy}
          onClick={() => void publishing.run(() => publishMap(dialogue, question, signer))}
        >
          {words.say(publishing.busy ? 'desk.publishing' : 'desk.publish')}
        </button>
        <span role="status">{publishing.done && words.say('desk.published')}</span>
      </p>
      {publishing.failure !== null && <Notice failure={publishing.failure} />}
      {revealing && asked.state === 'open' && summary.mode === 'protected' && (
        <p class="quiet" data-testid="map-waits">{words.say('desk.map_waits')}</p>
      )}
      {merges && <Moderation {...{ summary, asked, signer, reload }} />}
      {merges && <Merging {...{ summary, asked, signer, reload, merges }} />}
      <RolesDesk {...{ summary, asked, signer, reload }} />
      <ExposureDesk summary={summary} question={question} />
      {asked.state === 'open' && <CloseQuestion {...{ summary, asked, signer, reload }} />}
    </section>
  );
}

// Closing cannot be undone, and in OPEN mode it publishes votes: it is asked twice.
function CloseQuestion({ summary, asked, signer, reload }: Props) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const closing = useDoing(reload);
  const { question } = asked;
  const close = () => void closing.run(() => {
    return act(summary.dialogue, signer, 'question.closed.v1', { question });
  });
  return (
    <div class="closing">
      {!sure && (
        <button type="button" class="plain" data-testid={`close-${question}`}
          onClick={() => setSure(true)}>
          {words.say('desk.close')}
        </button>
      )}
      {sure && (
        <div class="notice">
          <p>{words.say(`desk.close_${summary.mode}`)}</p>
          <p class="actions">
            <button type="button" class="button" data-testid={`close-yes-${question}`}
              disabled={closing.busy} onClick={close}>
              {words.say('desk.close_yes')}
            </button>
            <button type="button" class="plain" onClick={() => setSure(false)}>
              {words.say('page.cancel')}
            </button>
          </p>
        </div>
      )}
      {closing.failure !== null && <Notice failure={closing.failure} />}
    </div>
  );
}
