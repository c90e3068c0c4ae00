// Of the draft steps, what would unlock them and the decisions, the one that the room looks at.

import type { Summary } from '../../api/shapes';
import type { StageChange } from '../../session/conducting';
import { screenOf } from '../../session/run';
import type { StageNow } from '../../session/shapes';
import type { Followed } from '../../session/use_room';
import { textFor, useWords } from '../../words/speech';
import { useAgreed } from '../projector/agreed';

interface Props {
  summary: Summary;
  followed: Followed;
  stage: StageNow;
  busy: boolean;
  change(news: StageChange): void;
}

const withItems = ['steps', 'unlock', 'decision'];

export function PickItem(props: Props) {
  const session = props.followed.room?.session;
  const screen = session ? screenOf(session, props.stage) : null;
  if (screen === null || !withItems.includes(screen)) return null;
  return <Pick {...props} decisions={screen === 'decision'} />;
}

function Pick({ summary, followed, stage, busy, change, decisions }: Props & {
  decisions: boolean;
}) {
  const words = useWords();
  const agreed = useAgreed(summary.dialogue, followed.room?.size ?? 0);
  const offered = decisions
    ? agreed?.decisions.map((one) => ({ number: one.decision, text: one.summary }))
    : agreed?.proposals.map((one) => ({ number: one.proposal, text: one.summary }));
  if (!offered || offered.length < 2) return null;
  return (
    <label>
      <span class="unseen">{words.say('console.which')}</span>
      <select value={String(stage.item ?? '')} data-testid="item" disabled={busy}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ item: value === '' ? null : Number(value) });
        }}>
        <option value="">
          {words.say(decisions ? 'console.newest' : 'console.all_in_turn')}
        </option>
        {offered.map(({ number, text }) => {
          const [tag, said] = textFor(text, words.language);
          return <option key={number} value={number} lang={tag}>{`${number}. ${said}`}</option>;
        })}
      </select>
    </label>
  );
}
