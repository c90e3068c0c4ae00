// The proposals of a dialogue: from which statement each comes, where it stands, and what the
// reader can do with it now. The address is the selection.

import { proposals } from '../agreement/proposals';
import { statuses, type ProposalRow } from '../agreement/shapes';
import { useActors, type Actor } from '../agreement/actors';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import { Chips, useSearch } from '../look/form/chips';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/course/entry.css';
import '../look/pages.css';
import { Empty } from '../look/course/states';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { proposalWords } from '../words/proposals/load';
import { Sentence } from '../words/sentence';
import { Said, useWords } from '../words/speech';
import { AuthorName } from './proposal/author';
import { doable } from './proposal/doable';
import './proposal/proposal.css';
import { SourceLinks } from './proposal/source_links';
import { Missing, StatusMark } from './proposal/status';

export function Proposals({ summary }: { summary: Summary }) {
  return <MoreWords load={proposalWords}><Page summary={summary} /></MoreWords>;
}

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} proposals ${summary.size}`, () => proposals(dialogue));
  const actors = useActors(summary);
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.dialogue(dialogue)}><Said texts={summary.title} /></a>
        </p>
        <h1>{words.say('proposals.title')}</h1>
        <p class="lead">{words.say('proposals.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!asked.told && asked.failure === null && <Skeleton />}
      {asked.told && <List {...{ summary, actors }} rows={asked.told} />}
      {actors.length > 0 && (
        <p class="actions">
          <a class="button" href={address.draft(dialogue)} data-testid="to-draft">
            {words.say('proposals.draft')}
          </a>
        </p>
      )}
    </>
  );
}

interface ListProps {
  summary: Summary;
  rows: ProposalRow[];
  actors: Actor[];
}

function List({ summary, rows, actors }: ListProps) {
  const words = useWords();
  const status = useSearch().get('status');
  if (rows.length === 0) {
    return (
      <Empty title={words.say('proposals.none')}>
        {summary.questions[0] && (
          <a href={address.map(summary.dialogue, summary.questions[0].question)}>
            {words.say('proposals.to_map')}
          </a>
        )}
      </Empty>
    );
  }
  const options = statuses
    .map((value) => ({
      value, label: words.say(`status.${value}`),
      count: rows.filter((row) => row.status === value).length,
    }))
    .filter((option) => option.count > 0);
  // The newest first: what may still be changed stands at the top.
  const shown = rows.filter((row) => status === null || row.status === status).reverse();
  return (
    <>
      <section class="proposal-filters" aria-label={words.say('proposals.filter')}>
        <Chips name="status" label={words.say('proposals.where')} options={options} />
      </section>
      <ol class="proposal-list" data-testid="proposals">
        {shown.map((row) => (
          <li key={row.proposal}><Entry {...{ summary, row, actors }} /></li>
        ))}
      </ol>
    </>
  );
}

function Entry({ summary, row, actors }: Omit<ListProps, 'rows'> & { row: ProposalRow }) {
  const words = useWords();
  const { dialogue } = summary;
  const can = doable(row, actors);
  return (
    <article class="entry" data-testid={`proposal-${row.proposal}`}
      data-status={row.status}>
      <div class="proposal-said">
        <p class="kicker">
          {words.say('proposals.number', { number: row.proposal })}
          {' · '}<Sentence say="proposals.tabled" values={{
          by: <AuthorName {...{ summary }} author={row.author} />, day: words.day(row.at),
        }} />
        </p>
        <h2 class="voice">
          <a href={address.proposal(dialogue, row.proposal)}><Said texts={row.summary} /></a>
        </h2>
        {row.sources.length > 0 && (
          <div class="proposal-from">
            <p class="quiet">{words.say('proposals.from', { count: row.sources.length })}</p>
            <SourceLinks dialogue={dialogue} sources={row.sources} />
          </div>
        )}
      </div>
      <div class="entry-side">
        <StatusMark status={row.status} />
        <ul class="quiet">
          <li>{words.say('proposals.version', { version: row.version })}</li>
          {row.amendments_open > 0 && (
            <li>{words.say('proposals.amendments_open', { count: row.amendments_open })}</li>
          )}
          {row.objections_open > 0 && (
            <li>{words.say('proposals.objections_open', { count: row.objections_open })}</li>
          )}
        </ul>
        <Missing languages={row.languages_missing} />
        <p class="proposal-can">
          <span class="quiet">{words.say('stage.can')}</span>{' '}
          {can.length === 0 ? words.say('proposals.can_read') : can.map((what, at) => (
            <span key={what}>
              {at > 0 && ' · '}
              <a href={`${address.proposal(dialogue, row.proposal)}#${what}`}>
                {words.say(`can.${what}`)}
              </a>
            </span>
          ))}
        </p>
      </div>
    </article>
  );
}
