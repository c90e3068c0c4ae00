// An act by someone who waits for the answer (a facilitator): signed, posted, and signed again
// with the next number when the host knows a later act of this key.

import { postAct } from '../api/clerk';
import { Problem } from '../api/problem';
import type { Receipt } from '../api/shapes';
import { tab } from '../device/storage';
import { sign, type Act, type Content, type Key, type SignedAct } from './act';

export async function act<Answer = Receipt>(
  dialogue: string,
  key: Key,
  type: string,
  body: Act['body'],
  contents: Content[] = [],
  post: (signed: SignedAct) => Promise<Answer> = postAct as never,
): Promise<Answer> {
  const name = `sequence/${dialogue}/${key.publicKey}`;
  let sequence = (tab.read<number>(name) ?? 0) + 1;
  for (;;) {
    try {
      const unsigned = { author: key.publicKey, body, dialogue, sequence, type };
      const answer = await post(sign(unsigned, key, contents));
      tab.write(name, sequence);
      return answer;
    } catch (failure) {
      const last = failure instanceof Problem && failure.code === 'sequence_not_greater'
        ? failure.body.last_sequence : undefined;
      if (last === undefined || last < sequence) throw failure;
      sequence = last + 1;
    }
  }
}
