// The closing card: what was decided, who promised what by when, what is parked and with whom, when
// it is looked at again, who has signed, whom to turn to.

import { useContext } from 'preact/hooks';

import type { Texts } from '../../api/shapes';
import type { Row } from '../../commitment/shapes';
import { useCheckpoint } from '../../look/frame/seal';
import type { Note, SessionView } from '../../session/shapes';
import { textFor } from '../../words/speech';
import type { WordKey, Words } from '../../words/words';
import { useAgreed } from './agreed';
import {
  across, BothContext, BothSaid, BothSay, BothTold, OneByOne, useTextPages, type Both, type Pages,
} from './both';
import { beginning, linesOf } from './lengths';
import type { OnWall } from './on_wall';

const promisesMax = 8;
const linesOfAll = 9.5; // of a screen that holds what, who and by when
const ofBeginning = { across: across[2], lines: 2 };

// What, who, by when, in both languages: on one screen where it fits, else the promise first, and
// who and when under its beginning.
function promised(row: Row, pages: Pages, { languages, words }: Both, owners: Texts) {
  const saidIn = (tag: string) => textFor(row.action, tag);
  const day = (one: Words) => one.say('wall.by', { day: one.day(row.due) });
  const tallest = (texts: string[]) =>
    Math.max(...texts.map((text) => linesOf(text, across[languages.length > 1 ? 2 : 1])));
  const under = tallest(languages.map((tag) => textFor(owners, tag)[1])) + tallest(words.map(day));
  const whole = under + tallest(languages.map((tag) => saidIn(tag)[1])) <= linesOfAll;
  const begun = Object.fromEntries(languages.map((tag) =>
    [saidIn(tag)[0], whole ? saidIn(tag)[1] : beginning(saidIn(tag)[1], ofBeginning)]));
  const screens = [
    ...(whole ? [] : pages(row.action).map((page) => <div class="voice">{page}</div>)),
    <>
      <div class="voice"><BothSaid texts={begun} /></div>
      <div class="wall-owner"><BothSaid texts={owners} /></div>
      <div class="wall-note"><BothTold>{day}</BothTold></div>
    </>,
  ];
  return screens.map((screen, at) => (
    <div key={`promise-${row.commitment}-${at}`} class="wall-clause" data-testid="wall-promise">
      {screen}
    </div>
  ));
}

// Several names as one text, in each language in which one of them exists.
function joined(names: Texts[]): Texts {
  const languages = [...new Set(names.flatMap((name) => Object.keys(name)))];
  return Object.fromEntries(languages.map((tag) =>
    [tag, names.map((name) => textFor(name, tag)[1]).join(' · ')]));
}

const contactsOf = (note: Note | null): [WordKey, Texts][] => (note === null ? [] : [
  ['wall.contact', note.contact],
  ...(note.safe_contact
    ? [['wall.safe_contact', note.safe_contact] satisfies [WordKey, Texts]] : []),
]);

export function ClosingScreen({ followed, summary, session }: OnWall & { session: SessionView }) {
  const checked = useCheckpoint(summary);
  // Who has signed the record beside the host, checked on this machine.
  const others = typeof checked === 'string' || checked.fault ? null : checked.signatures - 1;
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const pages = useTextPages();
  const brief = useTextPages({ lines: 6 }); // under or above what says what it is
  const both = useContext(BothContext);
  const decided = (agreed?.proposals ?? []).filter((one) => one.status === 'upheld');
  // Those of this hour; of the register, the rest.
  const promises = (agreed?.promises ?? []).filter((one) =>
    one.at >= session.at && one.standing !== 'withdrawn');
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
        ...(others === null ? [] : [
          <div key="signatures" class="wall-closing">
            {others > 0 ? <BothSay say="wall.cosigned" values={{ count: others }} />
              : <BothSay say="wall.host_alone" />}
          </div>,
        ]),
        ...decided.flatMap((one) => pages(one.summary).map((page, at) => (
          <div key={`decided-${one.proposal}-${at}`} class="wall-clause" data-testid="wall-decided">
            <BothSay say="wall.decided" /><div class="voice">{page}</div>
          </div>
        ))),
        ...promises.slice(0, promisesMax).flatMap((row) =>
          promised(row, pages, both, joined(row.owners.map(({ constituency }) =>
            nameOf(constituency) ?? { en: constituency })))),
        ...(follow === undefined ? [] : [
          <BothTold key="follow">
            {(words) => words.say('wall.follow_up', { day: words.day(follow) })}
          </BothTold>,
        ]),
        ...items.flatMap((item) => brief(item.text).map((page, at) => (
          <div key={`item-${item.item}-${at}`} class="wall-parked">
            <div class="voice">{page}</div>
            {item.assigned && nameOf(item.assigned) && (
              <div class="wall-side"><BothSaid texts={nameOf(item.assigned)!} /></div>
            )}
          </div>
        ))),
        ...contactsOf(followed.room?.note ?? null).flatMap(([say, texts]) =>
          brief(texts).map((page, at) => (
            <div key={`${say}-${at}`} class="wall-contact">
              <BothSay say={say} /><div class="voice">{page}</div>
            </div>
          ))),
      ]}
    </OneByOne>
  );
}
