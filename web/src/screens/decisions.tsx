// The decisions of a dialogue: what is being decided, what was, and for the facilitator a desk
// where the next rule is drafted.

import { useActors } from '../agreement/actors';
import { proposals } from '../agreement/proposals';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import { byDays, groups, type Days } from '../decision/days';
import { calendarAddress, decisions } from '../decision/host';
import type { Decision } from '../decision/shapes';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/course/entry.css';
import '../look/pages.css';
import { Empty } from '../look/course/states';
import { address } from '../routes';
import { decisionWords } from '../words/decisions/load';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import './decision/decision.css';
import { DecisionMark } from './decision/status';
import { RuleDesk } from './decisions/rule_desk';

interface Props {
  summary: Summary;
  reload(): void;
}

export function Decisions(props: Props) {
  return <MoreWords load={decisionWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, reload }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} decisions ${summary.size}`, () => decisions(dialogue));
  const facilitates = useActors(summary).find((actor) => actor.role === 'facilitator');
  const told = asked.told;
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.dialogue(dialogue)}><Said texts={summary.title} /></a>
        </p>
        <h1>{words.say('decisions.title')}</h1>
        <p class="lead">{words.say('decisions.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!told && asked.failure === null && <Skeleton />}
      {told?.length === 0 && (
        <Empty title={words.say('decisions.none')}>{words.say('decisions.none_detail')}</Empty>
      )}
      {told && told.length > 0 && (
        <ByDays summary={summary} days={byDays(told, Math.floor(Date.now() / 1_000))} />
      )}
      {facilitates && asked.told && (
        <Desk {...{ summary, reload }} decided={asked.told} />
      )}
      <p class="actions">
        <a class="button" href={calendarAddress(dialogue)} data-testid="decisions-calendar">
          {words.say('decisions.calendar')}
        </a>
        <a class="button" href={address.pledges(dialogue)}>{words.say('pledge.title')}</a>
        <a class="button" href={address.measures(dialogue)}>{words.say('measure.title')}</a>
      </p>
    </>
  );
}

// What takes answers today comes first, and is said also where nothing does.
function ByDays({ summary, days }: { summary: Summary; days: Days }) {
  const words = useWords();
  return (
    <div data-testid="decisions">
      {groups.filter((name) => name === 'open' || days[name].length > 0).map((name) => (
        <section key={name} class="decision-days" data-testid={`decisions-${name}`}
          aria-labelledby={`decisions-${name}`}>
          <h2 id={`decisions-${name}`}>{words.say(`decisions.${name}`)}</h2>
          {days[name].length === 0 && <p class="quiet">{words.say('decisions.no_open')}</p>}
          <ol class="decision-list">
            {days[name].map((one) => (
              <li key={one.decision}><Entry summary={summary} decision={one} /></li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ summary, decision }: { summary: Summary; decision: Decision }) {
  const words = useWords();
  const reached = decision.rows.filter((row) => row.concluded?.reached).length;
  const accepted = decision.rows.filter((row) => row.accepted_by !== null).length;
  const of = decision.rows.length;
  return (
    <article class="entry" data-testid={`decision-${decision.decision}`}
      data-status={decision.status}>
      <div>
        <p class="kicker">
          {words.say('decision.number', { number: decision.decision })}
          {' · '}{words.say(`kind.${decision.rule.kind}`)}
        </p>
        <h3 class="voice">
          <a href={address.decision(summary.dialogue, decision.decision)}>
            <Said texts={decision.summary} />
          </a>
        </h3>
      </div>
      <div class="entry-side">
        <DecisionMark status={decision.status} />
        <p class="quiet">
          {decision.concluded
            ? words.say('decisions.reached', {
              count: reached, of, day: words.day(decision.concluded.at),
            })
            : words.say('decisions.accepted', { count: accepted, of })}
        </p>
        {!decision.concluded && (
          <p class="quiet">
            {decision.opened !== null
              && `${words.say('decisions.opened', { day: words.day(decision.opened) })} · `}
            {decision.closes === null ? words.say('decisions.no_day')
              : words.say('decision.closes', { moment: words.moment(decision.closes) })}
          </p>
        )}
      </div>
    </article>
  );
}

// A rule is drafted for a proposal that was not decided on; the address may name it.
function Desk({ summary, decided, reload }: Props & { decided: Decision[] }) {
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} to decide ${summary.size}`, () => proposals(dialogue));
  const ended = new Set(decided.filter((one) => one.concluded).map((one) => one.proposal));
  const open = asked.told?.filter((one) => !ended.has(one.proposal));
  if (asked.failure !== null) return <Notice failure={asked.failure} retry={asked.again} />;
  return open ? <RuleDesk {...{ summary, reload }} proposals={open} /> : <Skeleton />;
}
