// A delegate's secret ballot: who will see what, three answers, one button, a receipt. It waits in
// the outbox while there is no network, and may be changed until the decision ends.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import type { Receipt, Summary } from '../../api/shapes';
import type { Seat } from '../../constituency/seat';
import { choices, type Choice, type Decision } from '../../decision/shapes';
import { ChoiceField } from '../../look/form/fields';
import { Mark } from '../../look/figure/mark';
import { Notice } from '../../look/frame/notice';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { ReceiptDetails } from '../vote/receipt';

interface Props {
  summary: Summary;
  decision: Decision;
  actor: Actor & { seat: Seat };
}

interface Cast {
  choice: Choice;
  receipt: Receipt | null; // null: still on this device
}

const type = 'ballot.cast.v1';

// The last ballot of this device, sent or waiting.
function castBy({ seat, recorded }: Props['actor'], decision: number): Cast | null {
  const mine = (one: { type: string; body: { [name: string]: unknown } }) =>
    one.type === type && one.body.decision === decision;
  const waiting = seat.outbox.waiting.map((one) => one.act).filter(mine).at(-1);
  if (waiting) return { choice: waiting.body.choice as Choice, receipt: null };
  const sent = recorded.filter(mine).at(-1);
  return sent ? { choice: sent.body.choice as Choice, receipt: sent.receipt } : null;
}

const shapes = { yes: 'holds', no: 'fails', abstain: 'silent' } as const;

export function Ballot({ summary, decision, actor }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setChosen(null);
    setTried(false);
  });
  const cast = castBy(actor, decision.decision);
  const floor = summary.anonymity_floor;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (chosen === null) return;
    // Not waited for: without network the answer comes when the page may be closed.
    void doing.run(() => actor.does(type, { choice: chosen, decision: decision.decision }));
  };
  return (
    <section class="part" aria-labelledby="ballot-title" data-testid="ballot">
      <h2 id="ballot-title">{words.say('ballot.title')}</h2>
      <p class="quiet">{words.say('ballot.seen', { floor })}</p>
      <form class="form" noValidate onSubmit={submit}>
        <ChoiceField<Choice> id="ballot-choice" value={chosen} change={setChosen}
          label={words.say('ballot.question')}
          options={choices.map((value) => ({
            value,
            label: <><Mark shape={shapes[value]} /> {words.say(`ballot.${value}`)}</>,
          }))}
          fault={tried && chosen === null ? words.say('ballot.fault_none') : null} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <p class="actions">
          <button type="submit" class="button primary" data-testid="cast"
            disabled={doing.busy && cast?.receipt !== null}>
            {words.say(cast ? 'ballot.change' : 'ballot.cast')}
          </button>
          {decision.closes !== null && (
            <span class="quiet">
              {words.say('ballot.until', { moment: words.moment(decision.closes) })}
            </span>
          )}
        </p>
      </form>
      {cast && <CastBallot dialogue={summary.dialogue} seat={actor.seat} cast={cast} />}
    </section>
  );
}

function CastBallot({ dialogue, seat, cast }: { dialogue: string; seat: Seat; cast: Cast }) {
  const words = useWords();
  const choice = words.say(`ballot.${cast.choice}`);
  const state = cast.receipt ? 'recorded' : seat.outbox.state === 'away' ? 'away' : 'sending';
  return (
    <div data-testid="cast-ballot" data-state={state}>
      <p role="status"><strong>{words.say(`ballot.${state}`, { choice })}</strong></p>
      {cast.receipt && (
        <ReceiptDetails key={cast.receipt.act} dialogue={dialogue} receipt={cast.receipt} />
      )}
    </div>
  );
}

// The host may have refused a ballot that waited here after this page was closed; it is told even
// when the decision has ended.
export function UnheardBallot({ decision, actor }: Pick<Props, 'decision' | 'actor'>) {
  const words = useWords();
  const one = actor.seat.unheard
    .filter((act) => act.type === type && act.body.decision === decision.decision).at(-1);
  if (!one) return null;
  const choice = words.say(`ballot.${one.body.choice as Choice}`);
  return (
    <div class="notice" role="alert" data-testid="unheard">
      <p class="notice-title">{one.refusal.title}</p>
      <p>{one.refusal.detail} {words.say('ballot.unheard', { choice })}</p>
    </div>
  );
}
