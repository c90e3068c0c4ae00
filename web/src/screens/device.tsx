// What this device keeps and moves: the seat, the network it has used, what works without one, how
// to leave, and how to forget everything.

import { useState } from 'preact/hooks';

import { Seat, seatKept } from '../constituency/seat';
import { forgetsOnLeaving, setForgetsOnLeaving } from '../device/leave';
import { device, tab } from '../device/storage';
import { Confirm } from '../look/form/confirm';
import { CheckField } from '../look/form/fields';
import { dataUsed } from '../offline/data_used';
import { forgetOffline } from '../offline/forget';
import { useWords } from '../words/speech';

// controlled: pages open without network; possible: after the next recorded vote they will;
// impossible: this address has no service worker, the open page keeps what waits.
function offlineState(): 'controlled' | 'possible' | 'impossible' {
  if (!('serviceWorker' in navigator)) return 'impossible';
  return navigator.serviceWorker.controller ? 'controlled' : 'possible';
}

export function Device({ dialogue }: { dialogue: string | null }) {
  const words = useWords();
  const [used] = useState(dataUsed);
  const [forgets, setForgets] = useState(forgetsOnLeaving);
  const [asked, setAsked] = useState(false);
  const seated = dialogue !== null && seatKept(dialogue);
  const waiting = seated ? Seat.of(dialogue)?.outbox.waiting.length ?? 0 : 0;
  const kilobytes = new Intl.NumberFormat(words.language, { maximumFractionDigits: 0 })
    .format(used.bytes / 1_000);
  const choose = (value: boolean) => {
    setForgetsOnLeaving(value);
    setForgets(value);
    if (value) void forgetOffline();
  };
  const forget = async () => {
    Seat.forgetAll();
    tab.close();
    await forgetOffline().catch(() => undefined);
    location.replace('/'); // a new page: nothing of this one goes on writing
  };
  return (
    <div class="device-panel">
      {seated && <p>{words.say('device.seated')}</p>}
      {waiting > 0 && <p>{words.say('device.waiting', { count: waiting })}</p>}
      <p data-testid="data-used" data-bytes={used.bytes}>
        {words.say('device.used', { count: used.requests, kilobytes })}
      </p>
      <p data-testid="offline-state" data-state={offlineState()}>
        {words.say(`device.offline_${offlineState()}`)}
      </p>
      {!device.lasting && <p class="notice">{words.say('join.not_lasting')}</p>}
      <CheckField id="forgets-on-leaving" label={words.say('device.leaving')} value={forgets}
        hint={words.say('device.leaving_hint')} change={choose} />
      <p>
        <button type="button" class="plain" data-testid="forget" onClick={() => setAsked(true)}>
          {words.say('device.forget')}
        </button>
      </p>
      <Confirm open={asked} title={words.say('device.forget_title')}
        yes={words.say('device.forget_yes')} onYes={() => void forget()}
        onNo={() => setAsked(false)}>
        <p>{words.say('device.forget_detail')}</p>
      </Confirm>
    </div>
  );
}
