// That a line stands in the record as its author signed it. The sentence first; digests
// and the proof to take away on a click, fetched and checked only then.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { receiptProof } from '../../api/clerk';
import type { Statement, Summary } from '../../api/shapes';
import { Notice, Skeleton } from '../../look/frame/notice';
import { save } from '../../look/form/save';
import { fetchEntry, type Entry } from '../../record/entry';
import { useWords } from '../../words/speech';

export function Recorded({ summary, item }: { summary: Summary; item: Statement }) {
  const words = useWords();
  return (
    <section aria-labelledby="recorded-title">
      <h2 id="recorded-title">{words.say('recorded.title')}</h2>
      <p>{words.say('recorded.says')}</p>
      <EntryProof summary={summary} index={item.index} expected={item.author}>
        {words.say('recorded.open')}
      </EntryProof>
    </section>
  );
}

interface EntryProofProps {
  summary: Summary;
  index: number; // of the entry
  expected?: string; // its author's key, where it is known
  children: ComponentChildren; // what opens it
}

export function EntryProof({ summary, index, expected, children }: EntryProofProps) {
  const words = useWords();
  const [entry, setEntry] = useState<Entry | null | 'rest' | 'fetching'>('rest');
  const [failure, setFailure] = useState<unknown>(null);
  const open = () => {
    setEntry('fetching');
    setFailure(null);
    fetchEntry(summary, index).then(setEntry, (reason: unknown) => {
      setFailure(reason);
      setEntry('rest');
    });
  };
  return (
    <details data-testid="recorded-entry" data-index={index}
      onToggle={(event) => event.currentTarget.open && entry === 'rest' && open()}>
      <summary>{children}</summary>
      {failure !== null && <Notice failure={failure} retry={open} />}
      {entry === 'fetching' && <Skeleton />}
      {entry === null && <p>{words.say('recorded.not_yet')}</p>}
      {entry !== null && typeof entry === 'object' && (
        <Found summary={summary} entry={entry} expected={expected} />
      )}
    </details>
  );
}

function Found({ summary, entry, expected }: {
  summary: Summary; entry: Entry; expected: string | undefined;
}) {
  const words = useWords();
  const [failure, setFailure] = useState<unknown>(null);
  const signed = entry.signed && (expected === undefined || entry.author === expected);
  const download = () => {
    setFailure(null);
    receiptProof(summary.dialogue, entry).then((proof) => {
      save(`entente-${summary.dialogue}-${entry.index}.tlog-proof`, proof, 'text/plain');
    }, setFailure);
  };
  return (
    <div class="proof">
      <p data-testid="entry-signed" data-signed={signed}>
        <strong>{words.say(signed ? 'recorded.signed' : 'recorded.not_signed')}</strong>
      </p>
      <dl class="figures">
        <div><dt>{words.say('receipt.index')}</dt><dd>{words.number(entry.index)}</dd></div>
        <div><dt>{words.say('receipt.at')}</dt><dd>{words.moment(entry.at)}</dd></div>
        <div><dt>{words.say('recorded.author')}</dt><dd><code>{entry.author}</code></dd></div>
        <div><dt>{words.say('receipt.act')}</dt><dd><code>{entry.act}</code></dd></div>
        <div><dt>{words.say('recorded.leaf')}</dt><dd><code>{entry.leaf}</code></dd></div>
      </dl>
      <p class="actions">
        <button type="button" class="button" onClick={download}>{words.say('receipt.save')}</button>
      </p>
      {failure !== null && <Notice failure={failure} retry={download} />}
    </div>
  );
}
