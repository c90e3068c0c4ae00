// How large a file is, in the reader's way of writing numbers.

import { useWords } from '../../words/speech';

export function Size({ bytes }: { bytes: number }) {
  const words = useWords();
  const kibi = bytes / 1024;
  if (kibi < 1) return <>{words.say('evidence.bytes', { count: bytes })}</>;
  if (kibi < 1024)
    return <>{words.say('evidence.kibibytes', { size: words.number(Math.round(kibi)) })}</>;
  const mebi = Math.round(kibi / 102.4) / 10;
  return <>{words.say('evidence.mebibytes', { size: words.number(mebi) })}</>;
}
