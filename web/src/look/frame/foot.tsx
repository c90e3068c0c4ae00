// The foot of every page: the seal with its one sentence, what this device keeps and moves, and the
// accessibility statement (written once, in a page that needs no script).

import { useState } from 'preact/hooks';

import type { Summary } from '../../api/shapes';
import { useWords } from '../../words/speech';
import { lazy } from './lazy';
import { Seal } from './seal';

const Device = lazy(() => import('../../screens/device').then((file) => file.Device));

export function Foot({ summary, page }: { summary: Summary | null; page: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <footer class={`foot sheet-${page}`}>
      {summary && <Seal key={summary.dialogue} summary={summary} />}
      <details class="device" data-testid="device"
        onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say('device.title')}</summary>
        {open && <Device dialogue={summary?.dialogue ?? null} />}
      </details>
      <p class="quiet">
        <a href={`/read/accessibility?lang=${words.language}`}>{words.say('foot.accessibility')}</a>
      </p>
    </footer>
  );
}
