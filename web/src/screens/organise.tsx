// The organiser's page: from a concept note to the files that open a dialogue. Everything happens
// on this device; what is written is kept in this browser until it is emptied.

import { useState } from 'preact/hooks';

import { device } from '../device/storage';
import { Confirm } from '../look/form/confirm';
import { Faults } from '../look/form/fields';
import { emptyDraft, faultsIn, withNote, type Draft } from '../note/draft';
import { MoreWords } from '../words/more_words';
import { useWords } from '../words/speech';
import { Bring } from './organise/bring';
import { Contacts } from './organise/contacts';
import { useFaultWords } from './organise/fault_words';
import './organise/organise.css';
import { Rules } from './organise/rules';
import { SaveFiles } from './organise/save_files';
import { Sides } from './organise/sides';
import { Texts } from './organise/texts';

const dictionaries = {
  fr: () => import('../words/organise/fr.json'),
  en: () => import('../words/organise/en.json'),
};
const place = 'organise';

export function Organise() {
  return <MoreWords load={dictionaries}><Prepare /></MoreWords>;
}

function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => (
    { ...emptyDraft(), ...device.read<Draft>(place) }));
  const change = (part: Partial<Draft>) => setDraft((before) => {
    const next = { ...before, ...part };
    device.write(place, next);
    return next;
  });
  const empty = () => {
    device.forget(place);
    setDraft(emptyDraft());
  };
  return { draft, change, empty };
}

function Prepare() {
  const words = useWords();
  const { draft, change, empty } = useDraft();
  const [tries, setTries] = useState(0);
  const [asking, setAsking] = useState(false);
  const faultWords = useFaultWords(draft);
  const found = tries > 0 ? faultsIn(draft).map(faultWords) : [];
  const faultAt = (id: string) => found.find((fault) => fault.id === id)?.says;
  const shared = { draft, change, faultAt };
  return (
    <>
      <p class="kicker">{words.say('organise.kicker')}</p>
      <h1 class="display">{words.say('organise.title')}</h1>
      <p class="lead voice">{words.say('organise.lead')}</p>
      <p class="quiet">
        {words.say('organise.kept')}{' '}
        <button type="button" class="plain" onClick={() => setAsking(true)}>
          {words.say('organise.anew')}
        </button>
      </p>
      <Bring read={(note) => change(withNote(draft, note))} />
      <form class="prepare" noValidate onSubmit={(event) => event.preventDefault()}>
        <Texts {...shared} />
        <Contacts {...shared} />
        <Sides {...shared} />
        <Rules {...shared} />
        <Faults found={found} version={tries} />
        <SaveFiles draft={draft} tried={() => setTries(tries + 1)} />
      </form>
      <Confirm open={asking} title={words.say('organise.anew_title')}
        yes={words.say('organise.anew')} onNo={() => setAsking(false)}
        onYes={() => {
          empty();
          setAsking(false);
          setTries(0);
        }}>
        <p>{words.say('organise.anew_text')}</p>
      </Confirm>
    </>
  );
}
