// Why anybody may believe this page: who has signed what it is drawn from, and how to check it
// without the host.

import type { Summary } from '../../api/shapes';
import { sentenceFor, stateOf } from '../../look/frame/seal';
import type { Checked } from '../../record/checkpoint';
import { SealMark } from '../../look/frame/seal_mark';
import { useWords } from '../../words/speech';

export interface Bundle {
  digest: string; // SHA-256 of bundle.tar, in hexadecimal
  bytes: number;
}

interface Props {
  summary: Summary;
  checked: Checked;
  bundle: Bundle | null;
  size: number; // of the record that the sheet was drawn from
}

export function Proven({ summary, checked, bundle, size }: Props) {
  const words = useWords();
  const head = typeof checked === 'string' ? null : checked.head;
  return (
    <>
      <p class="country-seal">
        <SealMark state={stateOf(checked)} />
        <span>
          {words.say(sentenceFor(checked))} {words.say('country.drawn_from', { count: size })}
        </span>
      </p>
      <dl class="country-proof">
        <div><dt>{words.say('proof.origin')}</dt><dd><code>{summary.origin}</code></dd></div>
        {head && (
          <div>
            <dt>{words.say('country.root', { size: head.size })}</dt>
            <dd><code data-testid="country-root">{head.root}</code></dd>
          </div>
        )}
        {bundle && (
          <div>
            <dt>{words.say('country.bundle', { count: bundle.bytes })}</dt>
            <dd><code data-testid="country-bundle">{bundle.digest}</code></dd>
          </div>
        )}
        <div>
          <dt>{words.say('country.verify')}</dt>
          <dd><code>{`entente-verify bundle.tar --trust '${summary.key}'`}</code></dd>
        </div>
      </dl>
    </>
  );
}
