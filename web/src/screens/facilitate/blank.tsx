// The wall goes blank: by a button, or by a key that types nothing anywhere, from any part of the
// console. The wall window of this computer hears it at once; every other wall from the host.

import { useEffect, useRef } from 'preact/hooks';

import type { StageChange } from '../../session/conducting';
import { useWords } from '../../words/speech';
import type { StageDesk } from './stage_desk';

interface Props {
  desk: StageDesk;
  change(news: StageChange): void;
}

const shortcut = 'F8'; // no browser and no reader of screens has taken it

export function Blank({ desk, change }: Props) {
  const words = useWords();
  const { blank } = desk.stage;
  const turn = () => change({ blank: !desk.stage.blank });
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== shortcut || event.repeat) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <button type="button" class="button" aria-pressed={blank} data-testid="blank"
      aria-keyshortcuts={shortcut} onClick={turn}>
      {words.say(blank ? 'console.unblank' : 'console.blank')}{' '}
      <kbd aria-hidden="true">{shortcut}</kbd>
    </button>
  );
}
