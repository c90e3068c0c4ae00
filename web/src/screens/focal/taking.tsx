// Taking one's place as a focal point: a code of the registrar and the name everybody will see. The
// key is made here and stays here.

import { useState } from 'preact/hooks';

import type { Summary, Texts } from '../../api/shapes';
import { codeInAddress, faultInCode, normalCode } from '../../constituency/code';
import { device } from '../../device/storage';
import { CodeField } from '../../look/form/code_field';
import { TextField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { faultsIn } from '../../session/envelope';
import { takeFocalPlace } from '../../session/focal_place';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

const nameMax = 200; // characters

// Read once and taken out of the address bar.
function codeGiven(): string {
  const code = codeInAddress(location);
  if (code) history.replaceState(null, '', location.pathname);
  return code;
}

export function Taking({ summary, done }: { summary: Summary; done(): void }) {
  const words = useWords();
  const [code, setCode] = useState(codeGiven);
  const [name, setName] = useState<Texts>({});
  const [tried, setTried] = useState(false);
  const taking = useDoing(done);
  const faults = new Map(faultsIn(name, summary.languages, nameMax));
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (faultInCode(code)) return document.getElementById('code')?.focus();
    const missing = [...faults.keys()][0];
    if (missing !== undefined) return document.getElementById(`focal-name-${missing}`)?.focus();
    void taking.run(() => takeFocalPlace(summary.dialogue, normalCode(code), name));
  };
  return (
    <form class="code-form" noValidate onSubmit={submit} data-testid="focal-taking">
      <h2>{words.say('focal.take_title')}</h2>
      <p>{words.say('focal.take_lead')}</p>
      <CodeField value={code} change={setCode} tried={tried} />
      {summary.languages.map((tag) => {
        const fault = faults.get(tag);
        return (
          <TextField key={tag} id={`focal-name-${tag}`} lang={tag} value={name[tag] ?? ''}
            label={`${words.say('focal.take_name')} · ${languageName(tag, words.language)}`}
            hint={tag === summary.languages[0] ? words.say('focal.take_name_hint') : undefined}
            change={(value) => setName({ ...name, [tag]: value })}
            fault={tried && fault ? words.say(`fault.${fault}`) : null} />
        );
      })}
      <p class="quiet">{words.say('focal.take_sees')}</p>
      {!device.lasting && <p class="notice">{words.say('join.not_lasting')}</p>}
      {taking.failure !== null && <Notice failure={taking.failure} />}
      <p class="actions">
        <button type="submit" class="button primary" disabled={taking.busy}
          data-testid="take-place">
          {words.say('focal.take')}
        </button>
      </p>
    </form>
  );
}
