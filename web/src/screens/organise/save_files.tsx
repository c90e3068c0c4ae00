// The end of the page: the dialogue file and the note, once nothing is missing.

import { useState } from 'preact/hooks';

import { save } from '../../look/form/save';
import { dialogueFile, faultsIn, noteFile, type Draft } from '../../note/draft';
import { useWords } from '../../words/speech';
import { Part } from './part';

interface Props {
  draft: Draft;
  tried(): void; // somebody wanted to save: from now on what is missing is told
}

const json = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

export function SaveFiles({ draft, tried }: Props) {
  const words = useWords();
  const [saved, setSaved] = useState(false);
  const keep = (name: string, content: (draft: Draft) => object) => {
    tried();
    const whole = faultsIn(draft).length === 0;
    setSaved(whole);
    if (whole) save(name, json(content(draft)), 'application/json');
  };
  const file = `${draft.dialogue}.json`;
  return (
    <Part id="save" title={words.say('organise.save')}>
      <p class="actions">
        <button type="button" class="button primary" data-testid="save-dialogue"
          onClick={() => keep(file, dialogueFile)}>
          {words.say('organise.save_dialogue')}
        </button>
        <button type="button" class="button" data-testid="save-note"
          onClick={() => keep(`${draft.dialogue}-note.json`, noteFile)}>
          {words.say('organise.save_note')}
        </button>
      </p>
      {saved && (
        <div role="status" data-testid="saved">
          <p>{words.say('organise.saved')}</p>
          <pre>entente open {file}</pre>
        </div>
      )}
    </Part>
  );
}
