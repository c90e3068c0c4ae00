// The focal point's page: for whom one speaks, what awaits an answer, and a new promise.

import { useEffect, useState } from 'preact/hooks';

import type { Summary } from '../api/shapes';
import { focalPoints, register, useAsked } from '../commitment/register';
import type { Row } from '../commitment/shapes';
import { focalAddress, focalKey, focalKeyLasts, forgetFocalKey } from '../constituency/focal';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import { commitmentWords } from './commitment/dictionaries';
import { Answering } from './focal/answering';
import { Builder } from './focal/builder';
import { Deciding } from './focal/deciding';
import { Taking } from './focal/taking';
import { Entry } from './register/entry';
import './register/register.css';

export function Focal({ summary }: { summary: Summary }) {
  return <MoreWords load={commitmentWords}><Page summary={summary} /></MoreWords>;
}

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const [version, setVersion] = useState(0);
  const key = focalKey(summary.dialogue);
  const known = useAsked(`${summary.dialogue} focal ${summary.size}`,
    () => focalPoints(summary.dialogue));
  useEffect(() => {
    if (version > 0) known.again(); // a place was taken here just now
  }, [version]);
  const everything = new URLSearchParams({ order: 'due' });
  const asked = useAsked(`${summary.dialogue} awaiting ${summary.size} ${version}`,
    () => register(summary.dialogue, everything));
  const mine = known.told?.find((focal) => focal.key === key?.publicKey);
  if (known.failure !== null) return <Notice failure={known.failure} retry={known.again} />;
  if (!known.told) return <Skeleton />;
  if (!key || !mine) {
    return (
      <>
        <p class="kicker"><Said texts={summary.title} /></p>
        <h1>{words.say('focal.no_key')}</h1>
        <div class={key ? 'notice' : ''} role={key ? 'alert' : undefined}
          data-testid="no-focal-key">
          {key && <p class="notice-title">{words.say('focal.other_key')}</p>}
          <p>{words.say('focal.no_key_detail')}</p>
        </div>
        <Taking summary={summary} done={() => setVersion(version + 1)} />
      </>
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
      <Deciding summary={summary} code={mine.constituency} />
      <Answering summary={summary} signer={key} code={mine.constituency} />
      <Builder summary={summary} signer={key} code={mine.constituency}
        done={() => setVersion(version + 1)} />
      <p class="quiet">
        {words.say(focalKeyLasts(summary.dialogue) ? 'focal.key_made_here' : 'focal.key_here')}
        {' '}
        <button type="button" class="plain" onClick={() => {
          forgetFocalKey(summary.dialogue);
          setVersion(version + 1);
        }}>{words.say('focal.forget')}</button>
      </p>
      <Copy dialogue={summary.dialogue} />
    </>
  );
}

// The way to keep the key elsewhere too: on paper, or in a file that only its holder can open.
function Copy({ dialogue }: { dialogue: string }) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const address = focalAddress(dialogue);
  if (address === null) return null;
  return (
    <details class="key-copy" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{words.say('focal.copy')}</summary>
      <p>{words.say('focal.copy_says')}</p>
      {shown && <p><code data-testid="focal-address">{address}</code></p>}
    </details>
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
