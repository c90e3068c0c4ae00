// Files of this dialogue that wait on this device: handed in when the network is back.

import { useEffect, useState } from 'preact/hooks';

import { handInWaiting } from '../../commitment/evidence';
import { filesWaiting } from '../../device/files';
import { Notice } from '../../look/frame/notice';
import { useWords } from '../../words/speech';

// `version` is another whenever something may have been added.
export function FilesWaiting({ dialogue, version, again }: {
  dialogue: string; version: unknown; again(): void;
}) {
  const words = useWords();
  const [count, setCount] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    const attempt = async () => {
      const before = (await filesWaiting(dialogue)).length;
      if (before === 0) return setCount(0);
      try {
        const left = await handInWaiting(dialogue);
        if (gone) return;
        setCount(left);
        setFailure(null);
        if (left < before) again();
      } catch (reason) {
        if (!gone) setFailure(reason);
      }
    };
    void attempt();
    const timer = setInterval(() => void attempt(), 30_000);
    const online = () => void attempt();
    addEventListener('online', online);
    return () => {
      gone = true;
      clearInterval(timer);
      removeEventListener('online', online);
    };
  }, [dialogue, version]);
  if (failure !== null) return <Notice failure={failure} />;
  if (count === 0) return null;
  return (
    <p class="quiet" role="status" data-testid="files-waiting">
      {words.say('evidence.waiting', { count })}
    </p>
  );
}
