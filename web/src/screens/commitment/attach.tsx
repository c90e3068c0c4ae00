// Files chosen for a report or a finding: each with its digest, taken on this device. They leave it
// once the act that names them is recorded.

import { useState } from 'preact/hooks';

import { enclose, type Content } from '../../acts/act';
import type { Json } from '../../acts/canonical';
import { evidenceMax, pieceOf, type Piece, type PieceFault } from '../../commitment/evidence';
import { FileButton } from '../../look/form/file_button';
import { useWords } from '../../words/speech';
import { Size } from './size';

export interface Attached {
  pieces: Piece[];
  // What the act says of them, and the words that travel beside it.
  enclosed(): { evidence: Json[]; contents: Content[] };
  clear(): void;
  take(files: readonly File[]): Promise<void>;
  drop(digest: string): void;
  fault: { name: string; says: PieceFault | 'too_many' } | null;
}

export function useAttached(): Attached {
  const words = useWords();
  const [pieces, setPieces] = useState<Piece[]>([]);
  const [fault, setFault] = useState<Attached['fault']>(null);
  return {
    pieces,
    fault,
    enclosed: () => {
      const named = pieces.map(
        (piece) => ({ piece, ...enclose({ [words.language]: piece.name }) }));
      return {
        evidence: named.map(({ piece, digests }) => ({ digest: piece.digest, name: digests })),
        contents: named.flatMap(({ contents }) => contents),
      };
    },
    clear: () => setPieces([]),
    take: async (files) => {
      setFault(null);
      const taken: Piece[] = [];
      for (const file of files) {
        const piece = await pieceOf(file);
        if (typeof piece === 'string') setFault({ name: file.name, says: piece });
        else if (pieces.length + taken.length >= evidenceMax)
          setFault({ name: file.name, says: 'too_many' });
        else taken.push(piece);
      }
      setPieces((before) => [...before, ...taken]);
    },
    drop: (digest) => setPieces((before) => before.filter((piece) => piece.digest !== digest)),
  };
}

export function AttachField({ id, attached }: { id: string; attached: Attached }) {
  const words = useWords();
  const { fault, pieces } = attached;
  const about = [`${id}-hint`, fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div class="field attach" data-fault={fault !== null}>
      <label for={id}>{words.say('evidence.attach')}</label>
      <p class="field-hint" id={`${id}-hint`}>{words.say('evidence.attach_hint')}</p>
      <FileButton id={id} several about={about} wrong={fault !== null} take={attached.take} />
      {fault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {words.say(`evidence.fault_${fault.says}`, { name: fault.name })}
        </p>
      )}
      {pieces.length > 0 && (
        <ul class="pieces" data-testid={`${id}-pieces`}>
          {pieces.map((piece) => (
            <li key={piece.digest}>
              <span><bdi>{piece.name}</bdi> · <Size bytes={piece.salted.length - 32} /></span>
              <button type="button" class="button small"
                aria-label={words.say('evidence.drop_named', { name: piece.name })}
                onClick={() => attached.drop(piece.digest)}>
                {words.say('evidence.drop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
