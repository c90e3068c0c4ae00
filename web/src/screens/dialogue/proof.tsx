// What the host has signed, and how anyone checks it without us.

import type { Summary } from '../../api/shapes';
import type { Checked } from '../../record/checkpoint';
import { lazy } from '../../look/frame/lazy';
import { useWords } from '../../words/speech';

const Recompute = lazy(() => import('./recompute').then((file) => file.Recompute));

interface Props {
  summary: Summary;
  checked: Checked;
}

export function Proof({ summary, checked }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const found = typeof checked === 'string' ? null : checked;
  const size = found?.head?.size ?? summary.size;
  return (
    <div class="proof" data-testid="proof">
      <p>{words.say('proof.size', { count: size })}</p>
      {found && !found.fault && (
        <p>{words.say('proof.signatures', { count: found.signatures })}</p>
      )}
      <Recompute summary={summary} />
      <p>
        <a class="button" href={`/d/${dialogue}/bundle.tar`} download data-testid="bundle">
          {words.say('proof.bundle')}
        </a>
      </p>
      <details>
        <summary>{words.say('proof.verify')}</summary>
        <p>{words.say('proof.verify_how')}</p>
        <pre><code>entente-verify bundle.tar \{'\n'}  --trust '{summary.key}'</code></pre>
        <p class="quiet">{words.say('proof.verify_key')}</p>
      </details>
      <details>
        <summary>{words.say('proof.checkpoint')}</summary>
        <p>{words.say('proof.checkpoint_how')}</p>
        {found && <pre data-testid="checkpoint"><code>{found.note}</code></pre>}
        <dl class="figures">
          <div><dt>{words.say('proof.origin')}</dt><dd><code>{summary.origin}</code></dd></div>
          <div>
            <dt>{words.say('proof.key')}</dt>
            <dd><code data-testid="log-key">{summary.key}</code></dd>
          </div>
        </dl>
        <p>
          <a href={`/d/${dialogue}/checkpoint`}>{words.say('proof.checkpoint_link')}</a>{' · '}
          <a href={`/d/${dialogue}/key`}>{words.say('proof.key_link')}</a>
        </p>
      </details>
    </div>
  );
}
