// One's own pledge: its words, to be saved; and once the other side has sealed too, opening it with
// the words that this device kept, or with the file in which they were saved. The other side reads
// them only once its own are open too.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import type { Summary } from '../../api/shapes';
import { asFile, keptWords, restore } from '../../decision/sealed';
import type { Pledge } from '../../decision/shapes';
import { FileButton } from '../../look/form/file_button';
import { Notice } from '../../look/frame/notice';
import { save } from '../../look/form/save';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  pledge: Pledge;
  actor: Actor;
  ready: boolean; // the other side has sealed its own
  done(): void;
}

export function OpenMine({ summary, pledge, actor, ready, done }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const [wrong, setWrong] = useState(false);
  const [, setVersion] = useState(0);
  const doing = useDoing(done);
  const kept = keptWords(dialogue, pledge.digest);
  const id = `open-pledge-${pledge.pledge}`;
  const open = () => void doing.run(() => actor.does('pledge.opened.v1', {
    pledge: pledge.pledge, text: { [kept!.language]: pledge.digest },
  }, [kept!.content]));
  const bring = async (file: File) => {
    setWrong(!restore(dialogue, pledge.digest, await file.text()));
    setVersion((version) => version + 1);
  };
  return (
    <section class="part" aria-labelledby={`${id}-title`} data-testid={id}>
      <h2 id={`${id}-title`}>{words.say(ready ? 'pledge.open_title' : 'pledge.keep_title')}</h2>
      {kept ? (
        <>
          <p class="quiet">{words.say(ready ? 'pledge.open_says' : 'pledge.keep_says')}</p>
          <blockquote class="voice" lang={kept.language}>{kept.content.text}</blockquote>
          {doing.failure !== null && <Notice failure={doing.failure} />}
          <p class="actions">
            {ready && (
              <button type="button" class="button primary" disabled={doing.busy} onClick={open}
                data-testid={`${id}-do`}>{words.say('pledge.open')}</button>
            )}
            <button type="button" class="button" onClick={() =>
              save(`entente-pledge-${pledge.pledge}.json`, asFile(kept), 'application/json')}>
              {words.say('pledge.save')}
            </button>
          </p>
        </>
      ) : (
        <div class="field">
          <p>{words.say('pledge.not_here')}</p>
          <label for={`${id}-file`}>{words.say('pledge.bring')}</label>
          <FileButton id={`${id}-file`} accept="application/json"
            take={([file]) => bring(file!)} />
          {wrong && <p class="fault" role="alert">{words.say('pledge.wrong_file')}</p>}
        </div>
      )}
    </section>
  );
}
