// Bringing the note: a file or its text, read on this device, told as a proposal.

import { useState } from 'preact/hooks';

import { TextField } from '../../look/form/fields';
import { FileButton } from '../../look/form/file_button';
import type { DocumentFault } from '../../note/documents';
import type { ConceptNote } from '../../note/note';
import { readNote } from '../../note/read_note';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import { Part } from './part';

interface Props {
  read(note: ConceptNote): void;
}

export function Bring({ read }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<DocumentFault | null>(null);
  const [found, setFound] = useState<ConceptNote | null>(null);

  const take = (whole: string) => {
    const note = readNote(whole);
    setFault(null);
    setFound(note);
    read(note);
  };
  const open = async (file: File) => {
    setBusy(true);
    setFound(null);
    setFault(null);
    try {
      const { readDocument } = await import('../../note/documents');
      const document = await readDocument(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('fault' in document) setFault(document.fault);
      else take(document.text);
    } catch {
      setFault('damaged'); // it could not be taken from the disk
    } finally {
      setBusy(false);
    }
  };
  return (
    <Part id="bring" title={words.say('organise.bring')} says={words.say('organise.bring_says')}>
      <div class="bring">
        <div class="field" data-fault={fault !== null}>
          <label for="note-file">{words.say('organise.file')}</label>
          <FileButton id="note-file" accept=".odt,.docx,.pdf,.txt,.md" disabled={busy}
            wrong={fault !== null} about={fault ? 'note-file-fault' : undefined}
            take={([file]) => open(file!)} />
          {busy && <p role="status">{words.say('organise.reading')}</p>}
          {fault && (
            <p class="fault" id="note-file-fault" role="alert">
              {words.say(`organise.fault_${fault}`)}
            </p>
          )}
        </div>
        <TextField id="note-text" label={words.say('organise.paste')} value={text}
          change={setText} lines={5} />
        <p class="actions">
          <button type="button" class="button" data-testid="read-note"
            disabled={busy || text.trim() === ''} onClick={() => take(text)}>
            {words.say('organise.read')}
          </button>
        </p>
        {found && <Told note={found} />}
      </div>
    </Part>
  );
}

function Told({ note }: { note: ConceptNote }) {
  const words = useWords();
  const nothing = note.objectives.length === 0 && note.questions.length === 0;
  const language = languageName(note.language, words.language);
  return (
    <div class="told" role="status" data-testid="note-read"
      data-objectives={note.objectives.length} data-questions={note.questions.length}>
      <p>{words.say('organise.read_language', { language })}</p>
      {nothing ? <p>{words.say('organise.read_nothing')}</p> : (
        <p>
          <strong>
            {words.say('organise.read_objectives', { count: note.objectives.length })}
            {', '}
            {words.say('organise.read_questions', { count: note.questions.length })}
          </strong>
          {'. '}{words.say('organise.read_confirm')}
        </p>
      )}
    </div>
  );
}
