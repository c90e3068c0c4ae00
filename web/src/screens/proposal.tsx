// A proposal: its text in two layers, where it comes from and what became of it, who would change
// it and how, who stands where. Each line has its place in the record, in the margin.

import { useEffect, useState } from 'preact/hooks';

import { useActors, type Actor } from '../agreement/actors';
import { proposal, promisesOf } from '../agreement/proposals';
import type { Proposal } from '../agreement/shapes';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import type { Row } from '../commitment/shapes';
import { lazy } from '../look/frame/lazy';
import { backTo, Failed } from '../look/frame/not_here';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { address } from '../routes';
import { proposalWords } from '../words/proposals/load';
import { MoreWords } from '../words/more_words';
import { Sentence } from '../words/sentence';
import { Said, useWords } from '../words/speech';
import { Amendments } from './proposal/amendments';
import { AuthorName, useAuthorName } from './proposal/author';
import { doable } from './proposal/doable';
import { Objections } from './proposal/objections';
import './proposal/proposal.css';
import type { AtProposal } from './proposal/part';
import { Provenance } from './proposal/provenance';
import { Receipts } from './proposal/receipts';
import { Stances } from './proposal/stances';
import { Missing, StatusMark } from './proposal/status';
import { Text } from './proposal/text';
import { Versions } from './proposal/versions';
import './register/register.css';

const Follow = lazy(() => import('./follow').then((file) => file.Follow));

interface Props {
  summary: Summary;
  number: number;
}

export function ProposalScreen(props: Props) {
  return <MoreWords load={proposalWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, number }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} proposal ${number} ${summary.size}`,
    () => proposal(dialogue, number));
  const [kept, setKept] = useState<Proposal | null>(null);
  const promises = useAsked(`${dialogue} promises ${number} ${summary.size}`,
    () => promisesOf(dialogue, number));
  const actors = useActors(summary);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (asked.told) setKept(asked.told);
  }, [asked.told]);
  const told = asked.told ?? kept;
  // Until it is known who promised what, nothing is said to be missing.
  const [promised, setPromised] = useState<Row[] | null>(null);
  useEffect(() => {
    if (promises.told) setPromised(promises.told.commitments);
  }, [promises.told]);
  useArrivalAt(told !== null && promised !== null);
  if (!told) {
    if (asked.failure === null) return <Skeleton />;
    return (
      <Failed failure={asked.failure} retry={asked.again}
        ways={[{ href: address.proposals(dialogue), says: words.say('proposals.title') },
          backTo(dialogue, words)]} />
    );
  }
  const actor = actors[chosen] ?? actors[0] ?? null;
  const shared: AtProposal = { summary, told, actor, again: asked.again };
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.proposals(dialogue)}>{words.say('proposals.title')}</a>
          {' · '}{words.say('proposals.number', { number })}
          {' · '}{words.say('text.plain')}
        </p>
        <h1 class="voice display"><Said texts={told.summary} /></h1>
        <Standing {...shared} />
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      <CanDo {...shared} actors={actors} choose={setChosen} chosen={chosen} />
      <div class="report">
        <div class="report-text">
          <Text {...shared} />
          {promised !== null && <Provenance summary={summary} told={told} promises={promised} />}
          {promised === null && (promises.failure === null
            ? <Skeleton /> : <Notice failure={promises.failure} retry={promises.again} />)}
          <Amendments {...shared} />
          <Stances {...shared} />
          <Objections {...shared} />
          <Follow {...{ dialogue }} of={`proposal-${number}`} />
        </div>
        <aside class="margin" aria-label={words.say('receipts.margin')}>
          <Versions {...shared} />
          <Receipts summary={summary} told={told} />
        </aside>
      </div>
    </>
  );
}

// An address may lead to one part; what is asked of the host comes later than the browser looked.
function useArrivalAt(there: boolean) {
  useEffect(() => {
    if (!there || location.hash.length < 2) return;
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [there]);
}

function Standing({ summary, told }: AtProposal) {
  const words = useWords();
  return (
    <div class="proposal-standing">
      <StatusMark status={told.status} />
      <p class="quiet">
        {words.say('proposals.version', { version: told.version })}
        {' · '}<Sentence say="proposals.tabled" values={{
          by: <AuthorName {...{ summary }} author={told.author} />, day: words.day(told.at),
        }} />
      </p>
      <Missing languages={told.languages_missing} />
    </div>
  );
}

interface CanDoProps extends AtProposal {
  actors: Actor[];
  chosen: number;
  choose(place: number): void;
}

function CanDo({ summary, told, actor, actors, chosen, choose }: CanDoProps) {
  const words = useWords();
  const can = actor ? doable(told, [actor]) : [];
  return (
    <section class="can-do" aria-labelledby="can-title" data-testid="can-do">
      <h2 id="can-title">{words.say('stage.can')}</h2>
      {!actor && (
        <p>
          {words.say('proposals.can_read')}{' '}
          <a href={address.join(summary.dialogue)}>{words.say('vote.join')}</a>
        </p>
      )}
      {actor && <ActingAs {...{ summary, actors, chosen, choose }} />}
      {actor && can.length === 0 && <p>{words.say('proposals.can_nothing')}</p>}
      {can.length > 0 && (
        <ul class="actions">
          {can.map((what) => (
            <li key={what}>
              <a class="button" href={`#${what}`} data-testid={`can-${what}`}>
                {words.say(`can.${what}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ActingAs({ summary, actors, chosen, choose }: Omit<CanDoProps, keyof AtProposal> & {
  summary: Summary;
}) {
  const words = useWords();
  const nameOf = useAuthorName(summary);
  const named = (actor: Actor) => nameOf({ ...actor, name: {} });
  if (actors.length === 1) {
    return <p>{words.say('acting.as', { who: named(actors[0]!) })}</p>;
  }
  return (
    <p>
      <label>
        {words.say('acting.choose')}{' '}
        <select value={String(chosen)} data-testid="acting-as"
          onChange={(event) => choose(Number(event.currentTarget.value))}>
          {actors.map((actor, place) => (
            <option key={place} value={String(place)}>{named(actor)}</option>
          ))}
        </select>
      </label>
    </p>
  );
}
