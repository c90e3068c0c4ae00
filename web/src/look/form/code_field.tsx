// The field for a code from an invitation: any case, blanks anywhere; the fault in words.

import { faultInCode } from '../../constituency/code';
import { useWords } from '../../words/speech';

const lengthMax = 40; // a code out of a link, with its seal, and blanks between

interface Props {
  value: string;
  change(value: string): void;
  tried: boolean;
}

export function CodeField({ value, change, tried }: Props) {
  const words = useWords();
  const fault = tried ? faultInCode(value) : null;
  return (
    <>
      <label for="code">{words.say('join.code')}</label>
      <p class="quiet" id="code-hint">{words.say('join.code_hint')}</p>
      <input
        id="code"
        class="code"
        name="code"
        value={value}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellcheck={false}
        maxLength={lengthMax}
        aria-describedby={fault ? 'code-fault' : 'code-hint'}
        aria-invalid={fault !== null}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {fault && (
        <p class="fault" id="code-fault" role="alert">{words.say(`join.fault_${fault}`)}</p>
      )}
    </>
  );
}
