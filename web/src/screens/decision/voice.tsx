// The public voice of a constituency: its focal point answers in the open, or blocks, with a
// reason. The last answer counts until the decision ends.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import { written } from '../../agreement/text';
import type { Summary, Texts } from '../../api/shapes';
import type { Decision, DecisionRow, PublicVoice } from '../../decision/shapes';
import { ChoiceField } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { Envelope } from '../../session/envelope';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { anyWritten, Bilingual } from './bilingual';

type Choice = PublicVoice['choice'];

interface Props {
  summary: Summary;
  decision: Decision;
  row: DecisionRow;
  actor: Actor;
  side: string;
  done(): void;
}

export function Voice({ summary, decision, row, actor, side, done }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState<Texts>({});
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    setChoice(null);
    setReason({});
    setTried(false);
    done();
  });
  const offered: Choice[] = [
    ...(row.voice === 'focal_point' ? ['yes', 'no', 'abstain'] as const : []),
    ...(row.may_block ? ['block'] as const : []),
  ];
  if (offered.length === 0) return null;
  const lacking = choice === 'block' && !anyWritten(reason);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (choice === null || lacking) return;
    const envelope = new Envelope();
    const body = {
      choice, decision: decision.decision,
      ...(anyWritten(reason) ? { reason: envelope.put(written(reason)) } : {}),
    };
    void doing.run(() => actor.does('voice.given.v1', body, envelope.contents));
  };
  return (
    <section class="part" aria-labelledby="voice-title" data-testid="voice">
      <h2 id="voice-title">{words.say('voice.title', { side })}</h2>
      <p class="quiet">
        {words.say(row.voice === 'focal_point' ? 'voice.open' : 'voice.block_only')}
      </p>
      {row.voice_given && (
        <p>
          {words.say('voice.stands', { said: words.say(`voice.said_${row.voice_given.choice}`) })}
        </p>
      )}
      <form class="form" noValidate onSubmit={submit}>
        <ChoiceField<Choice> id="voice-choice" value={choice} change={setChoice}
          label={words.say('voice.question')}
          options={offered.map((value) => ({
            value, label: words.say(`voice.${value}`),
            detail: value === 'block' ? words.say('voice.block_detail') : undefined,
          }))}
          fault={tried && choice === null ? words.say('ballot.fault_none') : null} />
        <Bilingual id="voice-reason" languages={summary.languages} texts={reason}
          change={setReason} label={words.say('voice.reason')}
          hint={words.say(choice === 'block' ? 'voice.reason_needed' : 'voice.reason_hint')}
          fault={tried && lacking ? words.say('voice.fault_reason') : null} />
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy} data-testid="speak">
            {words.say('voice.speak')}
          </button>
        </p>
      </form>
    </section>
  );
}
