// Choosing files of this device. The browser's own button speaks the language of the browser, so
// ours is seen in its place; the browser's lies over it unseen, and keeps the keyboard, the screen
// reader and files that are dropped on it.

import { useWords } from '../../words/speech';
import './fields.css';

interface Props {
  id: string; // a label elsewhere says what the file is for
  take(files: File[]): unknown; // awaited, then the same file may be chosen again
  several?: boolean;
  accept?: string;
  disabled?: boolean;
  wrong?: boolean;
  about?: string | undefined; // ids of what describes it
}

export function FileButton({ id, take, several, accept, disabled, wrong, about }: Props) {
  const words = useWords();
  return (
    <p class="file-button">
      <input id={id} type="file" multiple={several} accept={accept} disabled={disabled}
        aria-invalid={wrong} aria-describedby={about}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length > 0) void Promise.resolve(take(files)).then(() => { input.value = ''; });
        }} />
      <label class="button" for={id}>
        {words.say(several ? 'file.choose_several' : 'file.choose')}
      </label>
    </p>
  );
}
