// What each party of a dialogue adheres to, and what hangs where nothing is known of it.

import { adherenceTable, type Adherence, type Party } from '../../adherence/ask';
import type { Summary } from '../../api/shapes';
import type { Instrument } from '../../commitment/shapes';
import { Said, useWords } from '../../words/speech';
import { Adhering, Hanging, PartyName } from './adhering';
import './adherence.css';

interface ByPartyProps { summary: Summary; all: Adherence; known: Instrument[] }

export function ByParty({ summary, all, known }: ByPartyProps) {
  const words = useWords();
  if (all.parties.length === 0) return <p class="quiet">{words.say('adherence.no_party')}</p>;
  return (
    <>
      <p class="quiet">{words.say('adherence.lead')}</p>
      <ul class="adherence">
        {all.parties.map((party) => (
          <li key={party.adherent} data-party={party.adherent}>
            <p><PartyName {...{ summary, party }} /></p>
            <OfParty {...{ summary, all, known, party }} />
          </li>
        ))}
      </ul>
      <p><a href={adherenceTable(summary.dialogue)} download>
        {words.say('adherence.catalogue')}
      </a></p>
    </>
  );
}

function OfParty({ summary, all, known, party }: ByPartyProps & { party: Party }) {
  const words = useWords();
  const lines = all.instruments.flatMap(({ instrument, parties }) => parties
    .filter((here) => here.adherent === party.adherent
      && (here.source !== null || here.promises.length > 0))
    .map((here) => ({ instrument, here })));
  return (
    <>
      {!lines.some(({ here }) => here.source !== null) && (
        <p class="quiet">{words.say('adherence.nothing_known')}</p>
      )}
      <ul>
        {lines.map(({ instrument, here }) => {
          const named = known.find((one) => one.code === instrument);
          return (
            <li key={instrument} data-instrument={instrument}
              data-known={String(here.source !== null)}>
              {named ? <Said texts={named.title} /> : instrument}
              <p class="quiet">
                <Adhering {...{ all, here }} />{' · '}
                <Hanging {...{ summary }} promises={here.promises} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
