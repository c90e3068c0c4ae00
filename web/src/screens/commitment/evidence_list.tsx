// The files that a report or a finding rests on: to be had, not yet handed in, or withheld; and
// whether a file that somebody holds is the one that was signed for.

import { useEffect, useState } from 'preact/hooks';

import {
  evidenceAddress, handInAgain, matches, saltKept,
} from '../../commitment/evidence';
import type { Evidence } from '../../commitment/shapes';
import { filesWaiting, onFilesChanged } from '../../device/files';
import { FileButton } from '../../look/form/file_button';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { Notice } from '../../look/frame/notice';
import { Said, textFor, useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import { useDoing } from '../facilitate/doing';
import { Size } from './size';

const reasons = ['duplicate', 'off_topic', 'more_than_one_idea', 'personal_data', 'incites_harm',
  'spam'] as const;
type Reason = (typeof reasons)[number];
const isKnown = (reason: string): reason is Reason => reasons.includes(reason as Reason);

// Where on this page a file stands. Several reports may name the same one: `of` says which of them.
const pieceId = (of: string, { digest }: Evidence) => `piece-${of}-${digest.slice(0, 8)}`;

interface From {
  of: string;
  files: Evidence[];
  words: Words;
}

// From what somebody said to the files that it rests on.
export function ToEvidence({ of, files, words }: From) {
  const first = files[0];
  if (first === undefined) return null;
  const place = `#${pieceId(of, first)}`;
  return <p><a href={place}>{words.say('evidence.with', { count: files.length })}</a></p>;
}

interface Props {
  dialogue: string;
  of: string; // the report or finding that names them, by its number: `report-3`
  files: Evidence[];
  again(): void;
}

export function EvidenceList({ dialogue, of, files, again }: Props) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <ul class="pieces" aria-label={words.say('link.evidence')} data-testid="evidence-list">
      {files.map((file) => (
        <li key={file.digest} id={pieceId(of, file)} data-digest={file.digest}>
          <Piece dialogue={dialogue} file={file} again={again} />
        </li>
      ))}
    </ul>
  );
}

function Piece({ dialogue, file, again }: { dialogue: string; file: Evidence; again(): void }) {
  const words = useWords();
  const salt = file.file?.salt ?? saltKept(dialogue, file.digest);
  const name = textFor(file.name, words.language)[1];
  return (
    <div class="piece">
      <p>
        {file.file
          ? (
            <a href={evidenceAddress(dialogue, file.digest)} download={name}>
              <Said texts={file.name} />
            </a>
          )
          : <Said texts={file.name} />}
        {file.file && <span class="quiet"> · <Size bytes={file.file.bytes} /></span>}
      </p>
      {file.withheld && (
        <p class="quiet">
          <Mark shape="silent" />{' '}
          {words.say('evidence.withheld', {
            who: words.say(`evidence.by_${file.withheld.authority}`),
            reason: words.say(isKnown(file.withheld.reason)
              ? `reason.${file.withheld.reason}` : 'evidence.reason_other'),
            index: file.withheld.index + 1,
          })}
        </p>
      )}
      {!file.file && !file.withheld && (
        <NotHere dialogue={dialogue} digest={file.digest} known={salt !== null} again={again} />
      )}
      <details>
        <summary>{words.say('evidence.check')}</summary>
        <Check digest={file.digest} salt={file.withheld ? null : salt} />
      </details>
    </div>
  );
}

// A file that waits on this device goes by itself: nobody is asked for it once more.
function useWaits(dialogue: string, digest: string): boolean {
  const [waits, setWaits] = useState(true); // until it is known: nothing is offered that must go
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const files = await filesWaiting(dialogue);
      if (!gone) setWaits(files.some((one) => one.digest === digest));
    };
    void look();
    const deaf = onFilesChanged(() => void look());
    return () => {
      gone = true;
      deaf();
    };
  }, [dialogue, digest]);
  return waits;
}

interface Missing {
  dialogue: string;
  digest: string;
  known: boolean; // this device kept the salt
  again(): void;
}

function NotHere({ dialogue, digest, known, again }: Missing) {
  const words = useWords();
  const waits = useWaits(dialogue, digest);
  return (
    <>
      <p class="quiet"><Mark shape="missing" /> {words.say('evidence.not_here')}</p>
      {known && !waits && <Again {...{ dialogue, digest, again }} />}
    </>
  );
}

// Either the way to hand it in or, where that failed, what happened and another try with the same
// file.
function Again({ dialogue, digest, again }: Omit<Missing, 'known'>) {
  const words = useWords();
  const doing = useDoing(again);
  const [chosen, setChosen] = useState<File | null>(null);
  const hand = (file: File) => {
    setChosen(file);
    return doing.run(() => handInAgain(dialogue, digest, file));
  };
  const id = `again-${digest.slice(0, 8)}`;
  if (doing.failure !== null && chosen) {
    return <Notice failure={doing.failure} retry={() => void hand(chosen)} />;
  }
  return (
    <div class="field">
      <label for={id}>{words.say('evidence.again')}</label>
      <FileButton id={id} disabled={doing.busy} take={([file]) => hand(file!)} />
    </div>
  );
}

function Check({ digest, salt }: { digest: string; salt: string | null }) {
  const words = useWords();
  const [verdict, setVerdict] = useState<{ name: string; same: boolean } | null>(null);
  const id = `check-${digest.slice(0, 8)}`;
  const check = async (file: File) => {
    setVerdict(null);
    setVerdict({ name: file.name, same: await matches(file, salt!, digest).catch(() => false) });
  };
  return (
    <>
      <p class="quiet digest"><code>{digest}</code></p>
      {salt === null ? <p class="quiet">{words.say('evidence.check_no_salt')}</p> : (
        <div class="field">
          <label for={id}>{words.say('evidence.check_label')}</label>
          <FileButton id={id} take={([file]) => check(file!)} />
        </div>
      )}
      <p role="status" data-testid={`${id}-verdict`}>
        {verdict && (
          <>
            <Mark shape={verdict.same ? 'holds' : 'fails'} />{' '}
            {words.say(verdict.same ? 'evidence.same' : 'evidence.differs',
              { name: verdict.name })}
          </>
        )}
      </p>
    </>
  );
}
