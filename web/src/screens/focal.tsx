// The focal point's page: for whom one speaks, what awaits an answer, and a new promise.

import { useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { focalPoints, register, useAsked } from '../commitment/register';
import type { Row } from '../commitment/shapes';
import { focalKey, forgetFocalKey } from '../constituency/focal';
import { Notice, Skeleton } from '../look/notice';
import '../look/pages.css';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import { Answering } from './focal/answering';
import { Builder } from './focal/builder';
import { dictionaries } from './register/dictionaries';
import { Entry } from './register/entry';
import './register/register.css';

export function Focal({ summary }: { summary: Summary }) {
  return <MoreWords load={dictionaries}><Page summary={summary} /></MoreWords>;
}

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const [version, setVersion] = useState(0);
  const key = focalKey(summary.dialogue);
  const known = useAsked(`${summary.dialogue} focal ${summary.size}`,
    () => focalPoints(summary.dialogue));
  const everything = new URLSearchParams({ order: 'due' });
  const asked = useAsked(`${summary.dialogue} awaiting ${summary.size} ${version}`,
    () => register(summary.dialogue, everything));
  const mine = known.told?.find((focal) => focal.key === key?.publicKey);
  if (known.failure !== null) return <Notice failure={known.failure} retry={known.again} />;
  if (!known.told) return <Skeleton />;
  if (!key || !mine) {
    return (
      <div class="notice" role="alert" data-testid="no-focal-key">
        <h1 class="notice-title">{words.say(key ? 'focal.other_key' : 'focal.no_key')}</h1>
        <p>{words.say('focal.no_key_detail')}</p>
      </div>
    );
  }
  const side = summary.constituencies.find((one) => one.code === mine.constituency);
  return (
    <>
      <header>
        <p class="kicker">{words.say('focal.kicker')}</p>
        <h1>{side ? <Said texts={side.name} /> : mine.constituency}</h1>
        <p class="lead"><Said texts={mine.name} />. {words.say('focal.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {asked.told && <Awaiting summary={summary} rows={asked.told.commitments}
        code={mine.constituency} />}
      <Answering summary={summary} signer={key} code={mine.constituency} />
      <Builder summary={summary} signer={key} code={mine.constituency}
        done={() => setVersion(version + 1)} />
      <p class="quiet">
        {words.say('focal.key_here')}{' '}
        <button type="button" class="plain" onClick={() => {
          forgetFocalKey(summary.dialogue);
          setVersion(version + 1);
        }}>{words.say('focal.forget')}</button>
      </p>
    </>
  );
}

// Mine to confirm or to report on; others' that name my constituency as their verifier.
function awaits(row: Row, code: string): boolean {
  const own = row.owners.find((owner) => owner.constituency === code);
  if (row.standing === 'withdrawn' || row.standing === 'confirmed') return false;
  if (own) return own.confirmed === null || row.standing === 'late' || row.standing === 'disputed';
  return row.verifier === code && row.claim.claimed !== null;
}

function Awaiting({ summary, rows, code }: { summary: Summary; rows: Row[]; code: string }) {
  const words = useWords();
  const waiting = rows.filter((row) => awaits(row, code));
  return (
    <section aria-labelledby="awaiting-title" data-testid="awaiting">
      <h2 id="awaiting-title">{words.say('focal.awaiting', { count: waiting.length })}</h2>
      <ul class="register-list">
        {waiting.map((row) => (
          <li key={row.commitment}><Entry summary={summary} row={row} /></li>
        ))}
      </ul>
      <p><a href={address.register(summary.dialogue)}>{words.say('focal.all')}</a></p>
    </section>
  );
}
