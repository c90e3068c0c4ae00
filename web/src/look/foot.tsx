// The foot of every page: the seal with its one sentence, and what this device keeps.

import { useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { Seat, seatKept } from '../constituency/seat';
import { tab } from '../device/storage';
import { useWords } from '../words/speech';
import { Seal } from './seal';

function ThisDevice({ dialogue }: { dialogue: string | null }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const seated = dialogue !== null && seatKept(dialogue);
  const forget = () => {
    Seat.forgetAll();
    tab.forgetAll();
    location.replace('/'); // a new page: nothing of this one goes on writing
  };
  if (!asked) {
    return (
      <p class="device">
        {seated && <span>{words.say('device.seated')} </span>}
        <button type="button" class="plain" data-testid="forget" onClick={() => setAsked(true)}>
          {words.say('device.forget')}
        </button>
      </p>
    );
  }
  return (
    <div class="notice" role="alertdialog" aria-labelledby="forget-title">
      <p class="notice-title" id="forget-title">{words.say('device.forget_title')}</p>
      <p>{words.say('device.forget_detail')}</p>
      <p class="actions">
        <button type="button" class="button" data-testid="forget-yes" onClick={forget}>
          {words.say('device.forget_yes')}
        </button>
        <button type="button" class="plain" onClick={() => setAsked(false)}>
          {words.say('page.cancel')}
        </button>
      </p>
    </div>
  );
}

export function Foot({ summary, page }: { summary: Summary | null; page: string }) {
  return (
    <footer class={`foot sheet-${page}`}>
      {summary && <Seal key={summary.dialogue} summary={summary} />}
      <ThisDevice dialogue={summary?.dialogue ?? null} />
    </footer>
  );
}
