// Writing an amendment: the part as it stands, changed in place, with the difference shown while
// one types. A facilitator may make it the next version at once. What is typed stays on this device
// until it is in the record.

import { useState } from 'preact/hooks';

import { enclose, type Content } from '../../acts/act';
import type { Actor } from '../../agreement/actors';
import { anything, clausesMax, staleIn, stopsIn } from '../../agreement/drafting';
import { useKept } from '../../agreement/kept';
import { proposal } from '../../agreement/proposals';
import type { Proposal } from '../../agreement/shapes';
import { isNewClause, newest, partOf, same, written } from '../../agreement/text';
import type { Texts } from '../../api/shapes';
import { Diff } from '../../look/course/diff';
import { CheckField, Faults, TextField, type Found } from '../../look/form/fields';
import { Notice } from '../../look/frame/notice';
import { languageName } from '../../words/language_name';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import type { AtProposal } from './part';
import { Fold } from '../../look/form/fold';
import { Check } from './freeze';
import { LanguageFields } from './language_fields';
import { usePartName } from './part_name';
import { Waiting } from '../../look/form/waiting';

type Props = AtProposal & { actor: Actor };

interface Writing {
  part: number;
  text: Texts | null; // null: as it stands
  indicator: Texts | null;
  reason: string;
}

const blank = (): Writing => ({ part: 1, text: null, indicator: null, reason: '' });

export function Amend(props: Props) {
  const words = useWords();
  const { summary, told, actor, again } = props;
  const kept = useKept<Writing>(`amend/${summary.dialogue}/${told.proposal}`, blank);
  const [atOnce, setAtOnce] = useState(true);
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => {
    kept.forget();
    setTries(0);
    again();
  });
  const writing = kept.value;
  const { part, text, indicator } = standing(told, writing);
  const found = useFound(props, writing);
  const shown = tries === 0 ? [] : found;
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (found.length > 0) return;
    void doing.run(async () => {
      const contents: Content[] = [];
      const put = (texts: Texts) => {
        const sealed = enclose(written(texts));
        contents.push(...sealed.contents);
        return sealed.digests;
      };
      const language = languageOf(props, words.language);
      const body = {
        part: writing.part, proposal: told.proposal, version: told.version, text: put(text),
        reason: put({ [language]: writing.reason }),
        ...(writing.part > 0 && anything(indicator) && !same(indicator, part.indicator)
          && { indicator: put(indicator) }),
      };
      const receipt = await actor.does('amendment.tabled.v1', body, contents);
      if (actor.role === 'facilitator' && atOnce) await accept(props, receipt.index);
    });
  };
  const change = (news: Partial<Writing>) => kept.change({ ...writing, ...news });
  return (
    <Fold id="amend" title={words.say('amend.title')}
      begun={writing.text !== null || writing.reason !== ''}>
      <form class="form" noValidate onSubmit={submit}
        data-testid="amend">
        <p class="quiet">{words.say('amend.lead')}</p>
        <Faults found={shown} version={tries} />
        <PartField {...{ told }} value={writing.part}
          change={(next) => change({ part: next, text: null, indicator: null })} />
        <LanguageFields id="amend-text" label={words.say('amend.text')}
          languages={summary.languages}
          value={text} change={(next) => change({ text: next })} found={shown} binding />
        {writing.part > 0 && (
          <LanguageFields id="amend-indicator" label={words.say('draft.indicator')} lines={2}
            hint={words.say('draft.indicator_hint')} languages={summary.languages} found={shown}
            value={indicator} change={(next) => change({ indicator: next })} />
        )}
        <Preview {...{ told }} part={writing.part} before={part.text} after={text} />
        <TextField id="amend-reason" label={words.say('amend.reason')} lines={2}
          lang={languageOf(props, words.language)} value={writing.reason}
          change={(reason) => change({ reason })}
          fault={shown.find((one) => one.id === 'amend-reason')?.says} />
        <Checks {...{ summary }} before={part.text} after={text} />
        {actor.role === 'facilitator' && (
          <CheckField id="amend-at-once" value={atOnce} change={setAtOnce}
            label={words.say('amend.at_once', { version: told.version + 1 })}
            hint={words.say('amend.at_once_hint')} />
        )}
        {doing.failure !== null && <Notice failure={doing.failure} retry={again} />}
        <Waiting actor={actor} busy={doing.busy} />
        <p class="actions">
          <button type="submit" class="button primary" disabled={doing.busy}
            data-testid="send-amendment">
            {words.say('amend.send')}
          </button>
          <span role="status">{doing.done && words.say('amend.done')}</span>
        </p>
      </form>
    </Fold>
  );
}

// The part that is being changed, as it stands and as it is written so far.
function standing(told: Proposal, writing: Writing) {
  const part = partOf(newest(told), writing.part);
  return { part, text: writing.text ?? part.text, indicator: writing.indicator ?? part.indicator };
}

const languageOf = ({ summary }: Pick<Props, 'summary'>, reader: string) =>
  (summary.languages.includes(reader) ? reader : summary.languages[0]!);

function useFound(props: Props, writing: Writing): Found[] {
  const words = useWords();
  const { part, text, indicator } = standing(props.told, writing);
  const first = props.summary.languages[0]!;
  const stops = stopsIn({ summary: { [first]: '-' }, clauses: [{ text, indicator }] });
  const found: Found[] = stops.map((stop) => ({
    id: `amend-${stop.of}-${stop.language ?? first}`, says: words.say(`flaw.${stop.fault}`),
  }));
  if (same(text, part.text) && same(indicator, part.indicator) && stops.length === 0) {
    found.push({ id: `amend-text-${first}`, says: words.say('amend.nothing_changed') });
  }
  if (writing.reason.trim() === '') {
    found.push({ id: 'amend-reason', says: words.say('amend.reason_missing') });
  }
  return found;
}

// The amendment that was just tabled, by its place in the record: it becomes the next version.
async function accept({ summary, told, actor }: Props, index: number): Promise<void> {
  const now = await proposal(summary.dialogue, told.proposal);
  const own = now.amendments.find((one) => one.index === index);
  if (!own) return;
  await actor.does('amendment.decided.v1', { amendment: own.amendment, decision: 'accepted' });
}

function PartField({ told, value, change }: {
  told: Proposal; value: number; change(part: number): void;
}) {
  const words = useWords();
  const partName = usePartName();
  const version = newest(told);
  const parts = version.clauses.length + (version.clauses.length < clausesMax ? 2 : 1);
  return (
    <div class="field">
      <label for="amend-part">{words.say('amend.part')}</label>
      <select id="amend-part" class="input" value={String(value)}
        onChange={(event) => change(Number(event.currentTarget.value))}>
        {Array.from({ length: parts }, (_, part) => (
          <option key={part} value={String(part)}>
            {partName(part, isNewClause(version, part))}
          </option>
        ))}
      </select>
    </div>
  );
}

function Preview({ told, part, before, after }: {
  told: Proposal; part: number; before: Texts; after: Texts;
}) {
  const words = useWords();
  const now = written(after);
  const language = now[words.language] !== undefined
    && now[words.language] !== before[words.language]
    ? words.language : Object.keys(now).find((tag) => now[tag] !== before[tag]);
  if (language === undefined || isNewClause(newest(told), part)) return null;
  return (
    <div aria-live="off" data-testid="amend-preview">
      <p class="quiet">{words.say('amend.preview')}</p>
      <Diff before={before[language] ?? ''} after={now[language]!} lang={language} />
    </div>
  );
}

function Checks({ summary, before, after }: Pick<Props, 'summary'> & {
  before: Texts; after: Texts;
}) {
  const words = useWords();
  const named = (tags: string[]) =>
    tags.map((tag) => languageName(tag, words.language)).join(', ');
  const missing = summary.languages.filter((tag) => written(after)[tag] === undefined);
  const stale = staleIn(before, after);
  if (!anything(after) || (missing.length === 0 && stale.length === 0)) return null;
  return (
    <ul class="checks" data-testid="amend-checks">
      {missing.length > 0 && (
        <Check holds={false} says={words.say('amend.leaves_without', {
          language: named(missing),
        })} />
      )}
      {stale.length > 0 && (
        <Check holds={false} says={words.say('amend.stale', { language: named(stale) })} />
      )}
    </ul>
  );
}
