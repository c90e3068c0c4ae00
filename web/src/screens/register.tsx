// The commitments register: who promised what, by when, and how it stands on the reader's day. The
// address is the selection, so a saved view is a link.

import type { Summary } from '../api/shapes';
import { escalations, standings, type Register } from '../commitment/shapes';
import { exportAddress, instruments, pageItems, register, useAsked } from '../commitment/register';
import type { Instrument, LinkName } from '../commitment/shapes';
import { checks } from '../country/ask';
import { Chips, useSearch, type Option } from '../look/form/chips';
import { Notice, Skeleton } from '../look/frame/notice';
import { Empty } from '../look/course/states';
import '../look/pages.css';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import { ToInstrument } from './adherence/to_instrument';
import { Checks } from './register/checks';
import { dictionaries } from './register/dictionaries';
import { Entry } from './register/entry';
import './register/register.css';

export function RegisterScreen({ summary }: { summary: Summary }) {
  return <MoreWords load={dictionaries}><Page summary={summary} /></MoreWords>;
}

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const search = useSearch();
  const asked = useAsked(`${summary.dialogue}?${search}&${summary.size}`,
    () => register(summary.dialogue, search));
  const known = useAsked('instruments', instruments);
  const { told } = asked;
  return (
    <>
      <header>
        <p class="kicker"><a href={address.dialogue(summary.dialogue)}>
          <Said texts={summary.title} />
        </a></p>
        <h1>{words.say('register.title')}</h1>
        <p class="lead">{words.say('register.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!told && asked.failure === null && <Skeleton />}
      {told && (
        <>
          <Filters {...{ summary, told, search }} known={known.told ?? []} />
          <List summary={summary} told={told} search={search} />
          <Adherence {...{ summary, search }} known={known.told ?? []} />
          <p class="actions register-out">
            <a class="button" href={exportAddress(summary.dialogue, search, 'csv')} download
              data-testid="register-csv">{words.say('register.csv')}</a>
            <a class="button" href={exportAddress(summary.dialogue, search, 'ics')}>
              {words.say('register.calendar')}
            </a>
            <a class="button" href={exportAddress(summary.dialogue, search, 'atom')}>
              {words.say('register.feed')}
            </a>
            <a class="button" href={address.missing(summary.dialogue)}>
              {words.say('register.missing')}
            </a>
            <a class="button" href={address.country(summary.dialogue)} data-testid="to-country">
              {words.say('register.country')}
            </a>
          </p>
          <CheckDays summary={summary} />
        </>
      )}
    </>
  );
}

function sides(summary: Summary, counts: Record<string, number>): Option[] {
  return summary.constituencies
    .filter((side) => (counts[side.code] ?? 0) > 0)
    .map((side) => ({
      value: side.code,
      label: <Said texts={side.name} />,
      count: counts[side.code] ?? 0,
    }));
}

function Filters({ summary, told, known, search }: {
  summary: Summary; told: Register; known: Instrument[]; search: URLSearchParams;
}) {
  const words = useWords();
  const standing = standings.map((name) => ({
    value: name, label: words.say(`standing.${name}`), count: told.counts.standing[name] ?? 0,
  })).filter((option) => option.count > 0);
  const hung = Object.entries(told.counts.anchor).map(([paragraph, count]): Option => {
    const instrument = known.find((one) => one.code === paragraph);
    return {
      value: paragraph, count,
      label: instrument ? <Said texts={instrument.title} /> : paragraph,
    };
  });
  const climbed = escalations.filter((name) => name !== 'none').map((name) => ({
    value: name, label: words.say(`escalation.${name}`), count: told.counts.escalation[name] ?? 0,
  })).filter((option) => option.count > 0);
  return (
    <section class="register-filters" aria-label={words.say('register.filters')}>
      <Chips name="standing" label={words.say('register.standing')} options={standing} />
      <Chips name="owner" label={words.say('register.owner')}
        options={sides(summary, told.counts.owner)} />
      <Chips name="verifier" label={words.say('register.verifier')}
        options={sides(summary, told.counts.verifier)} />
      {hung.length > 0 && (
        <Chips name="anchor" label={words.say('register.anchor')} options={hung} />
      )}
      {search.get('missing') && (
        <Chips name="missing" label={words.say('register.lacks')} options={[{
          value: search.get('missing')!,
          label: words.say(`link.${search.get('missing') as LinkName}`),
          count: told.total,
        }]} />
      )}
      {search.get('proposal') && (
        <Chips name="proposal" label={words.say('register.proposal')} options={[{
          value: search.get('proposal')!, label: search.get('proposal')!, count: told.total,
        }]} />
      )}
      {climbed.length > 0 && (
        <Chips name="escalation" label={words.say('register.escalation')} options={climbed} />
      )}
      <Chips name="order" label={words.say('register.order')}
        options={[{ value: 'due', label: words.say('register.by_date') }]} />
    </section>
  );
}

// Chosen by an instrument, the register says who adheres to it.
function Adherence({ summary, search, known }: {
  summary: Summary; search: URLSearchParams; known: Instrument[];
}) {
  const instrument = known.find((one) => one.code === search.get('anchor'));
  return instrument ? <ToInstrument {...{ summary, instrument }} /> : null;
}

function CheckDays({ summary }: { summary: Summary }) {
  const words = useWords();
  const asked = useAsked(`${summary.dialogue} checks ${summary.size}`,
    () => checks(summary.dialogue));
  if (!asked.told) return null; // the register itself says what is wrong
  const { checks: days, without } = asked.told;
  return (
    <section aria-labelledby="checks-title" class="register-checks">
      <h2 id="checks-title">{words.say('check.title')}</h2>
      <p class="quiet">{words.say(days.length > 0 ? 'check.lead' : 'check.none')}</p>
      <Checks {...{ summary }} checks={days} />
      {without.map(({ session, reason }) => (
        <p key={session} class="quiet">
          {words.say('check.without')} <Said texts={reason} />
        </p>
      ))}
    </section>
  );
}

interface ListProps {
  summary: Summary;
  told: Register;
  search: URLSearchParams;
}

function List({ summary, told, search }: ListProps) {
  const words = useWords();
  const page = Math.max(1, Number(search.get('page') ?? '1') || 1);
  if (told.total === 0) {
    return (
      <Empty title={words.say('register.empty')}>{words.say('register.empty_detail')}</Empty>
    );
  }
  return (
    <section aria-labelledby="register-found">
      <h2 id="register-found" class="register-found" data-testid="register-found">
        {words.say('register.found', { count: told.total })}
        <small> {words.say('register.as_of', { day: words.day(told.as_of) })}</small>
      </h2>
      <ol class="register-list" data-testid="register-list">
        {told.commitments.map((row) => (
          <li key={row.commitment}><Entry summary={summary} row={row} /></li>
        ))}
      </ol>
      <Pages page={page} of={Math.ceil(told.total / pageItems)} search={search} />
    </section>
  );
}

function Pages({ page, of, search }: { page: number; of: number; search: URLSearchParams }) {
  const words = useWords();
  if (of <= 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(number));
    return `?${next}`;
  };
  return (
    <nav class="actions" aria-label={words.say('register.pages')}>
      {page > 1 && <a class="button" href={to(page - 1)}>{words.say('register.before')}</a>}
      <span>{words.say('register.page', { page, of })}</span>
      {page < of && <a class="button" href={to(page + 1)}>{words.say('register.after')}</a>}
    </nav>
  );
}
