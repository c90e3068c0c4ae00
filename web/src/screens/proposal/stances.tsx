// Who stands where. Stances are secret and counted by constituency once the text is frozen; reasons
// are public, as objections, and stand beside the constituency they come from.

import { useState } from 'preact/hooks';

import { enclose } from '../../acts/act';
import type { Actor } from '../../agreement/actors';
import { useKept } from '../../agreement/kept';
import { stances, type Proposal, type Stance } from '../../agreement/shapes';
import { written } from '../../agreement/text';
import type { Summary } from '../../api/shapes';
import { ChoiceField, TextField } from '../../look/form/fields';
import { FigureTable } from '../../look/figure/figure_table';
import { Notice } from '../../look/frame/notice';
import { labelled, sideLabels, type Voices } from '../../opinion/figures';
import type { Sheet } from '../../opinion/sheet';
import { Said, useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { AtProposal } from './part';
import { Fold } from '../../look/form/fold';
import { Waiting } from '../../look/form/waiting';

export function Stances(props: AtProposal) {
  const words = useWords();
  const { summary, told, actor } = props;
  const frozen = told.frozen_by !== null;
  const floor = summary.anonymity_floor;
  return (
    <section aria-labelledby="stances-title" data-testid="stances">
      <h2 id="stances-title">{words.say('stances.title')}</h2>
      <p class="quiet">{words.say(frozen ? 'stances.frozen' : 'stances.open', { floor })}</p>
      <Rows summary={summary} told={told} />
      {frozen && told.stances.some((row) => row.counts !== null) && (
        <FigureTable name="stances" title={words.say('stances.table')}
          languages={summary.languages} file={`${summary.dialogue}-proposal-${told.proposal}`}
          build={(voices) => sheetOf(summary, told, voices)} />
      )}
      {actor?.role === 'seat' && told.status === 'open' && <Take {...props} actor={actor} />}
    </section>
  );
}

function Rows({ summary, told }: Pick<AtProposal, 'summary' | 'told'>) {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('stances.rows')}>
      <table class="table plain-table stances" data-testid="stance-rows">
        <thead>
          <tr>
            <th scope="col">{words.say('dialogue.constituency')}</th>
            <th scope="col">{words.say('stances.counts')}</th>
            <th scope="col">{words.say('stances.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {told.stances.map((row) => {
            const side = summary.constituencies.find((one) => one.code === row.constituency);
            return (
              <tr key={row.constituency} data-constituency={row.constituency}>
                <th scope="row">{side ? <Said texts={side.name} /> : row.constituency}</th>
                <td>
                  {row.counts
                    ? stances.map((name) => (
                      <span key={name} class="stance-count">
                        {words.say(`stance.${name}`)} <strong>{row.counts![name]}</strong>
                      </span>
                    ))
                    : words.say(told.frozen_by === null ? 'stances.later' : 'stances.hidden')}
                </td>
                <td><Reasons told={told} constituency={row.constituency} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Reasons({ told, constituency }: { told: Proposal; constituency: string }) {
  const words = useWords();
  const own = told.objections.filter((one) => one.author.constituency === constituency);
  if (own.length === 0) return <span class="quiet">{words.say('stances.no_reason')}</span>;
  return (
    <ul>
      {own.map((one) => (
        <li key={one.objection}>
          <a href={`#objection-${one.objection}`}>
            {words.say('objections.number', { number: one.objection })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function sheetOf(summary: Summary, told: Proposal, voices: Voices): Sheet {
  const { reader } = voices;
  return {
    columns: [
      { code: 'constituency', label: '', as: 'text' },
      ...labelled('label', reader.say('dialogue.constituency'), voices),
      ...stances.map((name) => ({
        code: name, label: reader.say(`stance.${name}`), as: 'count' as const,
      })),
    ],
    rows: told.stances.map(({ constituency, counts }) => [
      constituency,
      ...sideLabels({ kind: 'constituency', name: constituency }, summary, voices),
      ...stances.map((name) => counts?.[name] ?? null),
    ]),
  };
}

// The stance this seat took last, as this device remembers it.
function taken(actor: Actor, proposal: number): Stance | null {
  const last = actor.recorded.filter((one) =>
    one.type === 'stance.taken.v1' && one.body.proposal === proposal).at(-1);
  return (last?.body.stance as Stance | undefined) ?? null;
}

function Take({ summary, told, actor, again }: AtProposal & { actor: Actor }) {
  const words = useWords();
  const before = taken(actor, told.proposal);
  const [stance, setStance] = useState<Stance | null>(before);
  const reason = useKept<string>(`stance/${summary.dialogue}/${told.proposal}`, () => '');
  const [tried, setTried] = useState(false);
  const doing = useDoing(() => {
    reason.forget();
    again();
  });
  const says = reason.value.trim() !== '' && stance !== 'in_favour';
  const language = summary.languages.includes(words.language)
    ? words.language : summary.languages[0]!;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (stance === null) return;
    void doing.run(async () => {
      await actor.does('stance.taken.v1', { proposal: told.proposal, stance });
      if (!says) return;
      const { digests, contents } = enclose(written({ [language]: reason.value }));
      await actor.does('objection.raised.v1', {
        proposal: told.proposal, reason: digests,
      }, contents);
    });
  };
  return (
    <Fold id="stance" title={words.say('stance.title')}
      begun={before !== null || reason.value !== ''}>
      <form class="form" noValidate onSubmit={submit}
        data-testid="take-stance" data-taken={before ?? ''}>
        <p class="quiet">{words.say('stance.lead')}</p>
        {before && (
          <p data-testid="my-stance">
            {words.say('stance.yours', { stance: words.say(`stance.${before}`) })}
          </p>
        )}
        <ChoiceField<Stance> id="stance-choice" label={words.say('stance.choose')} value={stance}
          change={setStance}
          fault={tried && stance === null ? words.say('stance.missing') : null}
          options={stances.map((value) => ({
            value, label: words.say(`stance.${value}`), detail: words.say(`stance.${value}_means`),
          }))} />
        {(stance === 'reserved' || stance === 'against') && (
          <TextField id="stance-reason" label={words.say('stance.reason')} lines={3} voice
            hint={words.say('stance.reason_hint')} lang={language}
            value={reason.value} change={reason.change} />
        )}
        {doing.failure !== null && <Notice failure={doing.failure} />}
        <Waiting actor={actor} busy={doing.busy} />
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy}
            data-testid="send-stance">
            {words.say(before ? 'stance.change' : 'stance.send')}
          </button>
          <span role="status">{doing.done && words.say('stance.done')}</span>
        </p>
      </form>
    </Fold>
  );
}
