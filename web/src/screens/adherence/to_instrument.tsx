// Of one instrument that the register is chosen by: who adheres to it, which parties have a promise
// that hangs on it, and which have none.

import { adherence, adherenceTable, type Adherence, type OnInstrument } from '../../adherence/ask';
import type { Summary } from '../../api/shapes';
import { useAsked } from '../../commitment/register';
import type { Instrument } from '../../commitment/shapes';
import { Notice } from '../../look/frame/notice';
import { MoreWords } from '../../words/more_words';
import { Said, useWords } from '../../words/speech';
import { InstrumentLink } from '../commitment/instrument_link';
import { Adhering, Hanging, PartyName, SourceTold } from './adhering';
import './adherence.css';
import { adherenceWords } from './dictionaries';

interface ToInstrumentProps { summary: Summary; instrument: Instrument }

export function ToInstrument(given: ToInstrumentProps) {
  return <MoreWords load={adherenceWords}><Told {...given} /></MoreWords>;
}

function Told({ summary, instrument }: ToInstrumentProps) {
  const words = useWords();
  const asked = useAsked(`${summary.dialogue} adherence ${summary.size}`,
    () => adherence(summary.dialogue));
  if (asked.failure !== null) return <Notice failure={asked.failure} retry={asked.again} />;
  const on = asked.told?.instruments.find((one) => one.instrument === instrument.code);
  if (!asked.told || !on) return null;
  return (
    <section class="adherence-to" aria-labelledby="adherence-to" data-testid="adherence-to">
      <h2 id="adherence-to"><InstrumentLink instrument={instrument} /></h2>
      <h3>{words.say('adherence.who')}</h3>
      <Adherents on={on} />
      {asked.told.parties.length === 0 && <p class="quiet">{words.say('adherence.no_party')}</p>}
      <Split {...{ summary, on }} all={asked.told} anchored />
      <Split {...{ summary, on }} all={asked.told} anchored={false} />
      <p><a href={adherenceTable(summary.dialogue)} download>
        {words.say('adherence.catalogue')}
      </a></p>
    </section>
  );
}

function Adherents({ on }: { on: OnInstrument }) {
  const words = useWords();
  if (on.adherents.length === 0) return <p class="quiet">{words.say('adherence.nobody_known')}</p>;
  return (
    <ul class="adherence">
      {on.adherents.map((one) => (
        <li key={one.adherent}>
          <Said texts={one.name} />
          {one.members > 0 && ` · ${words.say('adherence.members', { count: one.members })}`}
          <p class="quiet"><SourceTold source={one.source} /></p>
        </li>
      ))}
    </ul>
  );
}

function Split({ summary, all, on, anchored }: {
  summary: Summary; all: Adherence; on: OnInstrument; anchored: boolean;
}) {
  const words = useWords();
  const chosen = on.parties.filter((here) => (here.promises.length > 0) === anchored);
  if (chosen.length === 0) return null;
  return (
    <>
      <h3>{words.say(anchored ? 'adherence.with' : 'adherence.without')}</h3>
      <ul class="adherence" data-testid={anchored ? 'adherence-with' : 'adherence-without'}>
        {chosen.map((here) => (
          <li key={here.adherent} data-party={here.adherent}>
            <PartyName summary={summary}
              party={all.parties.find((one) => one.adherent === here.adherent)!} />
            <p class="quiet">
              <Adhering {...{ all, here }} />
              {anchored && <>{' · '}<Hanging summary={summary} promises={here.promises} /></>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
