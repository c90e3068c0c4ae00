// The facilitator's page: pose and close questions, moderate statements, publish the map.

import { useMemo, useState } from 'preact/hooks';

import { keyFromSeed, type Key } from '../acts/act';
import { fromBase64Url, toBase64Url } from '../acts/bytes';
import type { Summary } from '../api/shapes';
import { tab } from '../device/storage';
import '../look/pages.css';
import { Said, useWords } from '../words/speech';
import { Counters } from './facilitate/counters';
import { PoseQuestion } from './facilitate/pose_question';
import { QuestionDesk } from './facilitate/question_desk';

interface Props {
  summary: Summary;
  reload(): void;
}

// The key is in the fragment of the link: it never travels to the host. It is taken out of the
// address bar and kept for this tab only.
function takeKey(dialogue: string): Key | null {
  const name = `facilitator/${dialogue}`;
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  const text = given ?? tab.read<string>(name);
  if (given !== null) history.replaceState(null, '', location.pathname);
  if (text === null) return null;
  try {
    const seed = fromBase64Url(text);
    if (seed.length !== 32) return null;
    tab.write(name, toBase64Url(seed));
    return keyFromSeed(seed);
  } catch {
    return null;
  }
}

export function Facilitate({ summary, reload }: Props) {
  const words = useWords();
  const [version, setVersion] = useState(0);
  const key = useMemo(() => takeKey(summary.dialogue), [summary.dialogue, version]);
  const entitled = key !== null && summary.facilitators.includes(key.publicKey);
  const forget = () => {
    tab.forget(`facilitator/${summary.dialogue}`);
    setVersion(version + 1);
  };
  return (
    <>
      <p class="kicker">{words.say('desk.kicker')}</p>
      <h1><Said texts={summary.title} /></h1>
      {!entitled && (
        <div class="notice" role="alert" data-testid="no-key">
          <p class="notice-title">{words.say(key ? 'desk.other_key' : 'desk.no_key')}</p>
          <p>{words.say('desk.no_key_detail')}</p>
        </div>
      )}
      {entitled && (
        <>
          <Counters summary={summary} reload={reload} />
          {summary.questions.map((asked) => (
            <QuestionDesk key={asked.question} {...{ summary, asked, reload }} signer={key} />
          ))}
          <PoseQuestion {...{ summary, reload }} signer={key} />
          <p class="quiet">
            {words.say('desk.key_here')}{' '}
            <button type="button" class="plain" onClick={forget}>{words.say('desk.forget')}</button>
          </p>
        </>
      )}
    </>
  );
}
