// A receipt, opened: where the act stands, and the proof to take away.

import { useState } from 'preact/hooks';

import { receiptProof } from '../../api/clerk';
import { Problem } from '../../api/problem';
import type { Receipt } from '../../api/shapes';
import { tell } from '../../look/frame/notice';
import { save } from '../../look/form/save';
import { useWords } from '../../words/speech';

const tries = 8; // the checkpoint that covers an act follows within a second or so

async function proofOf(dialogue: string, receipt: Receipt): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await receiptProof(dialogue, receipt);
    } catch (failure) {
      const early = failure instanceof Problem && failure.code === 'not_yet_in_checkpoint';
      if (!early || attempt === tries) throw failure;
      await new Promise((done) => setTimeout(done, (failure.retryAfter ?? 1) * 1_000));
    }
  }
}

export function ReceiptDetails({ dialogue, receipt }: { dialogue: string; receipt: Receipt }) {
  const words = useWords();
  const [state, setState] = useState<'rest' | 'fetching' | 'saved'>('rest');
  const [failure, setFailure] = useState<unknown>(null);
  const download = () => {
    setState('fetching');
    setFailure(null);
    proofOf(dialogue, receipt).then((proof) => {
      save(`entente-${dialogue}-${receipt.index}.tlog-proof`, proof, 'text/plain');
      setState('saved');
    }, (reason: unknown) => {
      setFailure(reason);
      setState('rest');
    });
  };
  return (
    <details class="receipt" data-testid="receipt">
      <summary>{words.say('receipt.open')}</summary>
      <p>{words.say('receipt.meaning')}</p>
      <dl class="figures">
        <div><dt>{words.say('receipt.index')}</dt><dd>{words.number(receipt.index)}</dd></div>
        <div><dt>{words.say('receipt.at')}</dt><dd>{words.moment(receipt.at)}</dd></div>
        <div><dt>{words.say('receipt.act')}</dt><dd><code>{receipt.act}</code></dd></div>
      </dl>
      <p class="actions">
        <button
          type="button"
          class="button"
          data-testid="save-proof"
          disabled={state === 'fetching'}
          onClick={download}
        >
          {words.say(state === 'fetching' ? 'receipt.fetching' : 'receipt.save')}
        </button>
        <span role="status">{state === 'saved' && words.say('receipt.saved')}</span>
      </p>
      {failure !== null && <p role="alert">{Object.values(tell(failure, words)).join(' ')}</p>}
      <p class="quiet">{words.say('receipt.coercion')}</p>
    </details>
  );
}
