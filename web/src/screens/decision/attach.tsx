// Choosing a file whose digest is attached: the file itself stays here.

import { keepsake, type Attached } from '../../decision/document';
import { FileButton } from '../../look/form/file_button';
import { save } from '../../look/form/save';
import { useWords } from '../../words/speech';

interface Props {
  id: string;
  attached: Attached | null;
  choose(file: File): void;
}

export function Attach({ id, attached, choose }: Props) {
  const words = useWords();
  return (
    <div class="field">
      <label for={id}>{words.say('attach.label')}</label>
      <p class="field-hint" id={`${id}-hint`}>{words.say('attach.hint')}</p>
      <FileButton id={id} about={`${id}-hint`} take={([file]) => choose(file!)} />
      {attached && (
        <div data-testid="attached">
          <p>{words.say('attach.digest', { name: attached.name })}</p>
          <p><code class="digest">{attached.digest}</code></p>
          <p class="actions">
            <button type="button" class="button" onClick={() =>
              save(`${attached.name}.salt.json`, keepsake(attached), 'application/json')}>
              {words.say('attach.save')}
            </button>
          </p>
          <p class="quiet">{words.say('attach.why')}</p>
        </div>
      )}
    </div>
  );
}
