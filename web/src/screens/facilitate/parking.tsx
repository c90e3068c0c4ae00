// The parking lot: what matters and does not fit now, kept in the register, later given to a
// constituency to take up.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { SideOptions } from '../../look/form/side_options';
import { Envelope, faultsIn } from '../../session/envelope';
import type { Item } from '../../session/shapes';
import { Said, useWords } from '../../words/speech';
import type { AtConsole } from './at_desk';
import { useDoing } from './doing';

export function Parking(props: AtConsole) {
  const words = useWords();
  const { summary, signer, followed } = props;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const fault = faultsIn({ [words.language]: text }, [words.language])[0]?.[1];
  const doing = useDoing(() => {
    setText('');
    setTried(false);
    followed.reload();
  });
  const park = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (fault) return;
    const envelope = new Envelope();
    const body = { text: envelope.put({ [words.language]: text }) };
    void doing.run(() => act(summary.dialogue, signer, 'item.parked.v1', body, envelope.contents));
  };
  const items = followed.room?.items ?? [];
  return (
    <section aria-labelledby="parking-title" class="room-part" data-testid="parking">
      <h2 id="parking-title">{words.say('parking.title')}</h2>
      {items.length === 0 && <p class="quiet">{words.say('parking.none')}</p>}
      <ul class="parked">
        {items.map((item) => <li key={item.item}><Parked {...props} item={item} /></li>)}
      </ul>
      <form noValidate onSubmit={park} class="park-form">
        <TextField id="park-text" label={words.say('parking.text')} value={text} change={setText}
          lang={words.language} fault={tried && fault ? words.say(`fault.${fault}`) : null} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <button type="submit" class="button" disabled={doing.busy} data-testid="park">
          {words.say('parking.park')}
        </button>
      </form>
    </section>
  );
}

function Parked({ summary, signer, followed, item }: AtConsole & { item: Item }) {
  const words = useWords();
  const doing = useDoing(followed.reload);
  const assign = (constituency: string) => {
    if (constituency === '') return;
    void doing.run(() => act(summary.dialogue, signer, 'item.assigned.v1',
      { constituency, item: item.item }));
  };
  return (
    <>
      <p><Said texts={item.text} /></p>
      <label class="assign">
        <span class="quiet">{words.say('parking.assigned')}</span>{' '}
        <select value={item.assigned ?? ''} disabled={doing.busy}
          data-testid={`assign-${item.item}`}
          onChange={(event) => assign(event.currentTarget.value)}>
          <option value="">{words.say('parking.nobody')}</option>
          <SideOptions of={summary.constituencies} />
        </select>
      </label>
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </>
  );
}
