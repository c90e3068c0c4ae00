// Adopting a measure: it becomes a proposal whose summary is its title and whose clauses are its
// steps, in every language the catalogue and the dialogue share. From there it is amended like any.

import { useState } from 'preact/hooks';

import type { Actor } from '../../agreement/actors';
import { proposals } from '../../agreement/proposals';
import type { Summary, Texts } from '../../api/shapes';
import type { Measure } from '../../decision/shapes';
import { Confirm } from '../../look/form/confirm';
import { Notice } from '../../look/frame/notice';
import { address, go } from '../../routes';
import { Envelope } from '../../session/envelope';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';

interface Props {
  summary: Summary;
  measure: Measure;
  actor: Actor;
}

export function Adopt({ summary, measure, actor }: Props) {
  const words = useWords();
  const { dialogue, languages } = summary;
  const [asking, setAsking] = useState(false);
  const doing = useDoing(() => undefined);
  const spoken = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([tag]) => languages.includes(tag)));
  const adopt = () => {
    setAsking(false);
    void doing.run(async () => {
      const envelope = new Envelope();
      const clauses = measure.steps.map((step) => ({ text: envelope.put(spoken(step)) }));
      const body = {
        clauses, measure: measure.code, statements: [],
        summary: envelope.put(spoken(measure.title)),
      };
      const receipt = await actor.does('proposal.tabled.v1', body, envelope.contents);
      const tabled = (await proposals(dialogue)).find((one) => one.index === receipt.index);
      go(tabled ? address.proposal(dialogue, tabled.proposal) : address.proposals(dialogue));
    });
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="button" disabled={doing.busy}
          data-testid={`adopt-${measure.code}`} onClick={() => setAsking(true)}>
          {words.say('measure.adopt')}
        </button>
      </p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <Confirm open={asking} title={<Said texts={measure.title} />} yes={words.say('measure.table')}
        onYes={adopt} onNo={() => setAsking(false)} busy={doing.busy}>
        {words.say('measure.adopt_says')}
      </Confirm>
    </>
  );
}
