// The facilitator's page: before a session the desk (questions, moderation, what will be done);
// while one is open, the console.

import { useEffect, useMemo, useState } from 'preact/hooks';

import { Problem } from '../api/problem';
import type { Summary } from '../api/shapes';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { address } from '../routes';
import { forgetKey, takeKey } from '../session/office';
import { useRoom } from '../session/use_room';
import { MoreWords } from '../words/more_words';
import { sessionWords } from '../words/session/load';
import { Said, useWords } from '../words/speech';
import { Closed } from './facilitate/closed';
import { Console } from './facilitate/console';
import { Counters } from './facilitate/counters';
import { Pausing } from './facilitate/pausing';
import { PoseQuestion } from './facilitate/pose_question';
import { Prepare } from './facilitate/prepare';
import { QuestionDesk } from './facilitate/question_desk';
import type { AtDesk } from './facilitate/at_desk';
import './facilitate/console.css';

interface Props {
  summary: Summary;
  reload(): void;
}

export function Facilitate(props: Props) {
  return <MoreWords load={sessionWords}><Gate {...props} /></MoreWords>;
}

function Gate({ summary, reload }: Props) {
  const words = useWords();
  const [version, setVersion] = useState(0);
  const { dialogue } = summary;
  const key = useMemo(() => takeKey(dialogue), [dialogue, version]);
  const forget = () => {
    forgetKey(dialogue);
    setVersion(version + 1);
  };
  if (key !== null && summary.facilitators.includes(key.publicKey)) {
    return <Entitled {...{ summary, reload, forget }} signer={key} />;
  }
  return (
    <>
      <p class="kicker">{words.say('desk.kicker')}</p>
      <h1><Said texts={summary.title} /></h1>
      <div class="notice" role="alert" data-testid="no-key">
        <p class="notice-title">{words.say(key ? 'desk.other_key' : 'desk.no_key')}</p>
        <p>{words.say('desk.no_key_detail')}</p>
      </div>
    </>
  );
}

// A host of an older version keeps no sessions; its questions are still led from here.
const withoutSessions = (failure: unknown) => failure instanceof Problem && failure.status === 404;

function Entitled({ forget, ...shared }: Omit<AtDesk, 'followed'> & { forget(): void }) {
  const words = useWords();
  const { summary, reload, signer } = shared;
  const followed = useRoom(summary.dialogue);
  const session = followed.room?.session ?? null;
  const size = followed.room?.size ?? 0;
  useEffect(() => {
    if (size > summary.size) reload(); // questions, seats and the queue grow with the room
  }, [size]);
  const at = { ...shared, followed };
  // Whether a session is open decides which desk this is: nobody begins at one that gives way to
  // the other, with all that was typed, once the room is known.
  const waiting = !followed.room && followed.failure === null;
  return (
    <>
      <p class="kicker">{words.say('desk.kicker')}</p>
      <h1><Said texts={session?.title ?? summary.title} /></h1>
      {waiting && <Skeleton />}
      {!followed.room && followed.failure !== null && !withoutSessions(followed.failure) && (
        <Notice failure={followed.failure} retry={followed.reload} />
      )}
      {session?.state === 'open' && <Console {...at} session={session} />}
      {!waiting && session?.state !== 'open' && (
        <div class="before">
          {session && <Closed {...at} session={session} />}
          {followed.room && <Prepare {...at} />}
          <Counters {...{ summary, reload }} />
          {summary.questions.map((asked) => (
            <QuestionDesk key={asked.question} {...{ summary, asked, reload, signer }}
              merges={followed.room?.merges ?? []} />
          ))}
          <PoseQuestion {...{ summary, reload, signer }} />
          <Pausing {...at} />
        </div>
      )}
      <p class="actions">
        <a class="button" href={address.proposals(summary.dialogue)} data-testid="to-proposals">
          {words.say('dialogue.to_proposals')}
        </a>
      </p>
      <p class="quiet">
        {words.say('desk.key_here')}{' '}
        <button type="button" class="plain" onClick={forget}>{words.say('desk.forget')}</button>
      </p>
    </>
  );
}
