// The name of a constituency, marked with its language; its code where it is not known.

import type { Summary } from '../../api/shapes';
import { Said } from '../../words/speech';

export function SideName({ summary, code }: { summary: Summary; code: string }) {
  const side = summary.constituencies.find((one) => one.code === code);
  return side ? <Said texts={side.name} /> : <>{code}</>;
}

export function SideNames({ summary, codes }: { summary: Summary; codes: string[] }) {
  return (
    <>
      {codes.map((code, at) => (
        <span key={code}>{at > 0 && ' · '}<SideName {...{ summary, code }} /></span>
      ))}
    </>
  );
}
