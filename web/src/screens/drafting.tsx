// The drafting desk: from statements that many sides share to a text in two layers, in the working
// languages, with checks while one writes. What is typed stays on this device until it is tabled.

import { useEffect, useState } from 'preact/hooks';

import { enclose, type Content } from '../acts/act';
import { useActors, type Actor } from '../agreement/actors';
import { blankDraft, clausesMax, blankClause, stopsIn, type Draft } from '../agreement/drafting';
import { useKept } from '../agreement/kept';
import { proposals } from '../agreement/proposals';
import { written } from '../agreement/text';
import type { Summary, Texts } from '../api/shapes';
import { Faults, type Found } from '../look/form/fields';
import { Notice } from '../look/frame/notice';
import '../look/pages.css';
import { address, go } from '../routes';
import { MoreWords } from '../words/more_words';
import { proposalWords } from '../words/proposals/load';
import { useWords } from '../words/speech';
import { useDoing } from './facilitate/doing';
import { useAuthorName } from './proposal/author';
import { Checks } from './proposal/checks';
import { LanguageFields } from './proposal/language_fields';
import { usePartName } from './proposal/part_name';
import './proposal/proposal.css';
import { Sources, sourcesAsked, type Chosen } from './proposal/sources';
import { Waiting } from '../look/form/waiting';
import './register/register.css';

export function Drafting({ summary }: { summary: Summary }) {
  return <MoreWords load={proposalWords}><Gate summary={summary} /></MoreWords>;
}

function Gate({ summary }: { summary: Summary }) {
  const words = useWords();
  const actors = useActors(summary);
  const nameOf = useAuthorName(summary);
  const actor = actors[0];
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.proposals(summary.dialogue)}>{words.say('proposals.title')}</a>
        </p>
        <h1>{words.say('draft.title')}</h1>
        <p class="lead">{words.say('draft.lead')}</p>
      </header>
      {actor
        ? (
          <>
            <p class="quiet">
              {words.say('acting.as', { who: nameOf({ ...actor, name: {} }) })}
            </p>
            <Desk {...{ summary, actor }} />
          </>
        )
        : (
          <div class="notice" data-testid="no-voice">
            <p class="notice-title">{words.say('draft.no_voice')}</p>
            <p><a href={address.join(summary.dialogue)}>{words.say('vote.join')}</a></p>
          </div>
        )}
    </>
  );
}

interface Written extends Draft {
  chosen: Chosen[]; // statements it comes from
}

const languagesOnly = (draft: Draft): Draft => ({
  summary: written(draft.summary),
  clauses: draft.clauses.map((clause) => ({
    text: written(clause.text), indicator: written(clause.indicator),
  })),
});

function Desk({ summary, actor }: { summary: Summary; actor: Actor }) {
  const words = useWords();
  const { dialogue, languages } = summary;
  const kept = useKept<Written>(`proposal/${dialogue}`,
    () => ({ ...blankDraft(), chosen: [] }));
  const draft = kept.value;
  const [tries, setTries] = useState(0);
  const doing = useDoing(() => undefined);
  const stops = useStops(draft, languages);
  const found = tries === 0 ? [] : stops;
  const { chosen } = draft;
  const change = (news: Partial<Written>) => kept.change({ ...draft, ...news });
  useEffect(() => {
    const asked = sourcesAsked().filter((one) =>
      !chosen.some((other) => other.statement === one.statement));
    if (asked.length > 0) change({ chosen: [...asked, ...chosen] });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    setTries(tries + 1);
    if (stops.length > 0) return;
    void doing.run(async () => {
      const receipt = await table(actor, languagesOnly(draft), chosen);
      const made = (await proposals(dialogue)).find((row) => row.index === receipt.index);
      kept.forget();
      go(made ? address.proposal(dialogue, made.proposal) : address.proposals(dialogue));
    });
  };
  return (
    <form class="drafting" noValidate onSubmit={submit} data-testid="drafting">
      <div class="report">
        <div class="report-text form">
          <Faults found={found} version={tries} />
          <Sources {...{ summary, chosen }} change={(next) => change({ chosen: next })} />
          <LanguageFields id="draft-0-text" label={words.say('part.summary')}
            hint={words.say('draft.summary_hint')} {...{ languages, found }}
            value={draft.summary} change={(next) => change({ summary: next })} binding />
          <Clauses {...{ draft, languages, found }} change={change} />
          {doing.failure !== null && <Notice failure={doing.failure} />}
          <Waiting actor={actor} busy={doing.busy} />
          <p class="actions">
            <button type="submit" class="button primary" disabled={doing.busy}
              data-testid="table-proposal">
              {words.say('draft.table')}
            </button>
          </p>
        </div>
        <aside class="margin" aria-label={words.say('draft.checks')}>
          <Checks {...{ draft, languages }} sources={chosen.length} />
          <p class="quiet">
            {words.say('draft.kept_here')}{' '}
            <button type="button" class="plain" data-testid="start-over" onClick={kept.forget}>
              {words.say('draft.start_over')}
            </button>
          </p>
        </aside>
      </div>
    </form>
  );
}

// A confidence measure of the catalogue, where the address names one.
const measureAsked = () => new URLSearchParams(location.search).get('measure');

async function table(actor: Actor, draft: Draft, chosen: Chosen[]) {
  const contents: Content[] = [];
  const put = (texts: Texts) => {
    const sealed = enclose(texts);
    contents.push(...sealed.contents);
    return sealed.digests;
  };
  const measure = measureAsked();
  return actor.does('proposal.tabled.v1', {
    clauses: draft.clauses.map(({ text, indicator }) => ({
      text: put(text),
      ...(Object.keys(indicator).length > 0 && { indicator: put(indicator) }),
    })),
    statements: chosen.map((one) => one.statement),
    summary: put(draft.summary),
    ...(measure !== null && { measure }),
  }, contents);
}

function useStops(draft: Draft, languages: string[]): Found[] {
  const words = useWords();
  const partName = usePartName();
  return stopsIn(draft).map((stop) => ({
    id: `draft-${stop.part}-${stop.of}-${stop.language ?? languages[0]!}`,
    says: `${partName(stop.part, false)} · ${words.say(`flaw.${stop.fault}`)}`,
  }));
}

interface ClausesProps {
  draft: Draft;
  languages: string[];
  found: Found[];
  change(news: Partial<Draft>): void;
}

function Clauses({ draft, languages, found, change }: ClausesProps) {
  const words = useWords();
  const { clauses } = draft;
  const put = (at: number, news: Partial<Draft['clauses'][number]>) => change({
    clauses: clauses.map((clause, place) => (place === at ? { ...clause, ...news } : clause)),
  });
  return (
    <>
      {clauses.map((clause, at) => (
        <fieldset key={at} class="draft-clause" data-testid={`draft-clause-${at + 1}`}>
          <legend>{words.say('part.clause', { number: at + 1 })}</legend>
          <LanguageFields id={`draft-${at + 1}-text`} label={words.say('draft.clause_text')}
            {...{ languages, found }} value={clause.text}
            change={(text) => put(at, { text })} binding />
          <LanguageFields id={`draft-${at + 1}-indicator`} label={words.say('draft.indicator')}
            hint={words.say('draft.indicator_hint')} lines={2} {...{ languages, found }}
            value={clause.indicator} change={(indicator) => put(at, { indicator })} />
          {clauses.length > 1 && (
            <button type="button" class="plain" data-testid={`drop-clause-${at + 1}`}
              onClick={() => change({ clauses: clauses.filter((_, place) => place !== at) })}>
              {words.say('draft.drop_clause', { number: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {clauses.length < clausesMax && (
        <p class="actions">
          <button type="button" class="button" data-testid="add-clause"
            onClick={() => change({ clauses: [...clauses, blankClause()] })}>
            {words.say('draft.add_clause')}
          </button>
        </p>
      )}
    </>
  );
}
