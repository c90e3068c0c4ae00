// The wall goes blank: by a button, or by a key that types nothing anywhere, from any part of the
// console. The wall window of this computer hears it at once; every other wall from the host.

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import { isBlank, tellOwnWall, type ToldBlank } from '../../session/own_wall';
import type { StageNow } from '../../session/shapes';
import { useWords } from '../../words/speech';

interface Props {
  summary: Summary;
  stage: StageNow;
  change(news: Partial<StageNow>): void;
}

const shortcut = 'F8'; // no browser and no reader of screens has taken it

export function Blank({ summary, stage, change }: Props) {
  const words = useWords();
  const [told, setTold] = useState<ToldBlank | null>(null);
  const blank = isBlank(told, stage, stage.session);
  const turn = () => {
    const next = { blank: !blank, counter: stage.counter + 1 };
    tellOwnWall(summary.dialogue, next);
    setTold(next);
    change({ blank: next.blank });
  };
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
