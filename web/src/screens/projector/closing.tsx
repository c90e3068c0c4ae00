// The closing card: what was decided, who promised what by when, what is parked and with whom, when
// it is looked at again, who has signed, whom to turn to.

import { useContext } from 'preact/hooks';

import type { Texts } from '../../api/shapes';
import type { Row } from '../../commitment/shapes';
import { useCheckpoint } from '../../look/frame/seal';
import type { SessionView } from '../../session/shapes';
import { textFor } from '../../words/speech';
import { directionOf, type Words } from '../../words/words';
import { useAgreed } from './agreed';
import { BothContext, BothSaid, BothSay, OneByOne, useTextPages } from './both';
import { textInParts } from './lengths';
import type { OnWall } from './on_wall';

// Who has signed the record, checked on this machine.
function Signatures({ summary }: Pick<OnWall, 'summary'>) {
  const checked = useCheckpoint(summary);
  if (typeof checked === 'string' || checked.fault) return null;
  const others = checked.signatures - 1;
  return others > 0 ? <BothSay say="wall.cosigned" values={{ count: others }} />
    : <BothSay say="wall.host_alone" />;
}

const promisesMax = 8;

// What, who, by when: in one language at a time.
function promised(row: Row, words: Words, nameOf: (code: string) => Texts | undefined) {
  const [tag, text] = textFor(row.action, words.language);
  const owners = row.owners.map((owner) =>
    textFor(nameOf(owner.constituency) ?? {}, words.language)[1] || owner.constituency);
  return textInParts(text, 150).map((part, at) => (
    <div key={`promise-${row.commitment}-${words.language}-${at}`} class="wall-clause"
      lang={words.language} data-testid="wall-promise">
      <p class="voice" lang={tag} dir={directionOf(tag)}>{part}</p>
      <p class="wall-owner">{owners.join(' · ')}</p>
      <p class="wall-note">{words.say('wall.by', { day: words.day(row.due) })}</p>
    </div>
  ));
}

export function ClosingScreen({ followed, summary, session }: OnWall & { session: SessionView }) {
  const { words } = useContext(BothContext);
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const pages = useTextPages();
  const decided = (agreed?.proposals ?? []).filter((one) => one.status === 'upheld');
  // Those of this hour; of the register, the rest.
  const promises = (agreed?.promises ?? []).filter((one) =>
    one.at >= session.at && one.standing !== 'withdrawn');
  const note = followed.room?.note ?? null;
  const items = followed.room?.items ?? [];
  const follow = session.closed?.follow_up;
  const nameOf = (code: string) =>
    summary.constituencies.find((side) => side.code === code)?.name;
  return (
    <OneByOne>
      {[
        <div key="end" class="wall-closing" data-testid="wall-closing">
          <BothSay say={session.outcome ? 'wall.signed' : 'wall.thanks'} />
          {session.outcome && (
            <BothSay say="wall.size" values={{ count: session.outcome.size }} />
          )}
        </div>,
        <div key="signatures" class="wall-closing"><Signatures summary={summary} /></div>,
        ...decided.flatMap((one) => pages(one.summary).map((page, at) => (
          <div key={`decided-${one.proposal}-${at}`} class="wall-clause" data-testid="wall-decided">
            <BothSay say="wall.decided" /><div class="voice">{page}</div>
          </div>
        ))),
        ...words.flatMap((one) => promises.slice(0, promisesMax).flatMap((row) =>
          promised(row, one, nameOf))),
        ...(follow === undefined ? [] : [
          <div key="follow" class="both both-words" data-count={words.length}>
            {words.map((one) => (
              <p key={one.language} lang={one.language}>
                {one.say('wall.follow_up', { day: one.day(follow) })}
              </p>
            ))}
          </div>,
        ]),
        ...items.map((item) => (
          <div key={`item-${item.item}`} class="wall-parked">
            <BothSaid texts={item.text} />
            {item.assigned && nameOf(item.assigned) && (
              <div class="wall-side"><BothSaid texts={nameOf(item.assigned)!} /></div>
            )}
          </div>
        )),
        ...(note ? [
          <div key="contact" class="wall-contact">
            <BothSay say="wall.contact" /><BothSaid texts={note.contact} />
          </div>,
        ] : []),
        ...(note?.safe_contact ? [
          <div key="safe" class="wall-contact">
            <BothSay say="wall.safe_contact" /><BothSaid texts={note.safe_contact} />
          </div>,
        ] : []),
      ]}
    </OneByOne>
  );
}
