// How a focal point acts on a commitment: the act, its files, and a note in its own words.

import { useRef, useState } from 'preact/hooks';

import { enclose, type Content, type Key } from '../../acts/act';
import { act } from '../../acts/direct';
import type { Summary, Texts } from '../../api/shapes';
import { handIn } from '../../commitment/evidence';
import type { Commitment } from '../../commitment/shapes';
import { TextField, type Found } from '../../look/form/fields';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { Attached } from './attach';

export interface AtCommitment {
  summary: Summary;
  told: Commitment;
  signer: Key | null;
  again(): void;
}

export type Shared = Omit<AtCommitment, 'signer'> & { signer: Key };

interface Enclosed {
  body: Parameters<typeof act>[3];
  contents: Content[];
}

// `recorded`: the act is in the record, whatever becomes of its files.
export function useActing({ summary, signer, again }: Shared, recorded = () => {}) {
  const doing = useDoing(again);
  const send = (type: string, body: Parameters<typeof act>[3], contents: Content[] = [],
    attached?: Attached) =>
    void doing.run(async () => {
      await act(summary.dialogue, signer, type, body, contents);
      recorded();
      if (!attached) return;
      attached.clear();
      await handIn(summary.dialogue, attached.pieces);
    });
  // Several of one kind, each with its words, in their order. What was recorded before one was
  // refused or lost is not sent again when the same is tried once more.
  const recordedOf = useRef(0);
  const sendAll = (type: string, each: Enclosed[]) =>
    void doing.run(async () => {
      while (recordedOf.current < each.length) {
        const { body, contents } = each[recordedOf.current]!;
        await act(summary.dialogue, signer, type, body, contents);
        recordedOf.current += 1;
      }
      recordedOf.current = 0;
    });
  const another = () => { recordedOf.current = 0; };
  return { doing, send, sendAll, another };
}

// A note in the reader's own language: enough for a report, a finding, a dispute, a reply.
// `kept`: where it is held, if not by this form alone.
export function useNote(id: string, kept?: { text: string; change(text: string): void }) {
  const words = useWords();
  const [own, setOwn] = useState('');
  const [text, setText] = kept ? [kept.text, kept.change] : [own, setOwn];
  const [tries, setTries] = useState(0);
  const missing = text.trim() === '';
  const faults: Found[] = tries > 0 && missing
    ? [{ id, says: words.say('focal.note_missing') }] : [];
  return {
    faults,
    tries,
    begin: () => setTries(0),
    enclosed: (): { digests: Texts; contents: Content[] } | null => {
      setTries(tries + 1);
      return missing ? null : enclose({ [words.language]: text.trim() });
    },
    field: (label: string) => (
      <TextField id={id} label={label} lines={3} voice value={text} change={setText}
        fault={faults[0]?.says} />
    ),
  };
}
