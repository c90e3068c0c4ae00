// Who asked to speak, who has the floor, and, where it was agreed at the start, how the floor was
// shared between constituencies.

import { useState } from 'preact/hooks';

import { act } from '../../acts/direct';
import { hostNow } from '../../api/clerk';
import { Notice } from '../../look/frame/notice';
import { clock } from '../../look/course/run_sheet';
import { SideOptions } from '../../look/form/side_options';
import type { StageChange } from '../../session/conducting';
import { useNow } from '../../session/use_room';
import { Said, useWords } from '../../words/speech';
import { Balance } from './balance';
import { useDoing } from './doing';
import type { AtStage } from './stage_desk';

export function Speakers(props: AtStage) {
  const words = useWords();
  const now = useNow();
  const { summary, session, signer, followed, desk } = props;
  const [chosen, setChosen] = useState(summary.constituencies[0]?.code ?? '');
  const { stage } = desk;
  const doing = useDoing(followed.reload);
  const change = (news: StageChange) => void doing.run(() => desk.change(news));
  const turn = useDoing(followed.reload);
  const nameOf = (code: string) => {
    const side = summary.constituencies.find((item) => item.code === code);
    return side ? <Said texts={side.name} /> : code;
  };
  const without = (index: number) => stage.speakers.filter((_, at) => at !== index);
  const giveFloor = (index: number) => change({
    speakers: [{ ...stage.speakers[index]!, since: hostNow() }, ...without(index)],
  });
  const end = (index: number) => {
    const speaker = stage.speakers[index]!;
    change({ speakers: without(index) });
    if (!session.floor_balance || speaker.since === null) return;
    const seconds = Math.max(1, hostNow() - speaker.since);
    const body = { constituency: speaker.constituency, seconds, session: session.session };
    void turn.run(() => act(summary.dialogue, signer, 'turn.taken.v1', body));
  };
  return (
    <section aria-labelledby="speakers-title" class="room-part" data-testid="speakers">
      <h2 id="speakers-title">{words.say('speakers.title')}</h2>
      {stage.speakers.length === 0 && <p class="quiet">{words.say('speakers.none')}</p>}
      <ol class="speakers">
        {stage.speakers.map((speaker, index) => (
          <li key={`${speaker.constituency}-${index}`} data-speaking={speaker.since !== null}>
            <span>{nameOf(speaker.constituency)}</span>
            <span class="speaker-time">
              {speaker.since === null
                ? words.say('speakers.waiting')
                : words.say('speakers.speaking', { time: clock(now - speaker.since) })}
            </span>
            <button type="button" class="plain" disabled={doing.busy}
              onClick={() => (speaker.since === null ? giveFloor(index) : end(index))}>
              {words.say(speaker.since === null ? 'speakers.give' : 'speakers.end')}
            </button>
          </li>
        ))}
      </ol>
      <p class="actions">
        <label>
          <span class="unseen">{words.say('speakers.who')}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <SideOptions of={summary.constituencies} />
          </select>
        </label>
        <button type="button" class="button" disabled={doing.busy} data-testid="add-speaker"
          onClick={() => change({
            speakers: [...stage.speakers, { constituency: chosen, since: null }],
          })}>
          {words.say('speakers.add')}
        </button>
      </p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      {turn.failure !== null && <Notice failure={turn.failure} />}
      {session.floor_balance && <Balance {...{ session, summary }} />}
    </section>
  );
}
