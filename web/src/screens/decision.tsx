// One decision: what the reader can do, what came of it by constituency, the rule that all accepted
// beforehand, dissent, who stands behind the text, and the proof in the margin.

import { useActors } from '../agreement/actors';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import { decision as ask, supported } from '../decision/host';
import type { Decision } from '../decision/shapes';
import { lazy } from '../look/frame/lazy';
import { backTo, Failed } from '../look/frame/not_here';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { address } from '../routes';
import { decisionWords } from '../words/decisions/load';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import { Conclusions } from './decision/conclusions';
import './decision/decision.css';
import { Dissent } from './decision/dissent';
import { Endorse } from './decision/endorse';
import { Figures } from './decision/figures';
import { Ladder } from './decision/ladder';
import { Margin } from './decision/margin';
import { Respond, Responses } from './decision/responses';
import { RuleCard } from './decision/rule_card';
import { DecisionMark } from './decision/status';
import { YourPart } from './decision/your_part';

const Follow = lazy(() => import('./follow').then((file) => file.Follow));

interface Props {
  summary: Summary;
  number: number;
  reload(): void;
}

export function DecisionScreen(props: Props) {
  return <MoreWords load={decisionWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, number, reload }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue}/decision/${number}`, () => ask(dialogue, number));
  const actors = useActors(summary);
  const done = () => {
    asked.again();
    reload();
  };
  if (asked.failure !== null && !asked.told) {
    return (
      <Failed failure={asked.failure} retry={asked.again}
        ways={[{ href: address.decisions(dialogue), says: words.say('decisions.title') },
          backTo(dialogue, words)]} />
    );
  }
  const { told } = asked;
  if (!told) return <Skeleton />;
  return (
    <>
      <Head summary={summary} decision={told} />
      <div class="report">
        <div class="report-text">
          {told.replaced_by !== null && (
            <p class="notice">
              <a href={address.decision(dialogue, told.replaced_by)}>
                {words.say('decision.replaced_by', { number: told.replaced_by })}
              </a>
            </p>
          )}
          <YourPart {...{ summary, actors, done }} decision={told} />
          <Conclusions summary={summary} decision={told} />
          <Support {...{ summary, actors, done }} decision={told} />
          <Figures summary={summary} decision={told} />
          <Follow dialogue={dialogue} of={`decision-${number}`} />
        </div>
        <Margin summary={summary} decision={told} />
      </div>
    </>
  );
}

function Head({ summary, decision }: { summary: Summary; decision: Decision }) {
  const words = useWords();
  const { dialogue } = summary;
  return (
    <header class="decision-head">
      <p class="kicker">
        <a href={address.decisions(dialogue)}>{words.say('decisions.title')}</a>
        {' · '}{words.say('decision.number', { number: decision.decision })}
        {' · '}
        <a href={address.proposal(dialogue, decision.proposal)}>
          {words.say('decision.on', { number: decision.proposal })}
        </a>
      </p>
      <h1 class="voice display"><Said texts={decision.summary} /></h1>
      <p class="decision-line">
        <DecisionMark status={decision.status} />
        {decision.concluded && <span class="quiet">{words.day(decision.concluded.at)}</span>}
        {!decision.concluded && decision.closes !== null && (
          <span class="quiet">
            {words.say('decision.closes', { moment: words.moment(decision.closes) })}
          </span>
        )}
      </p>
    </header>
  );
}

interface SupportProps {
  summary: Summary;
  decision: Decision;
  actors: ReturnType<typeof useActors>;
  done(): void;
}

// What stands around the rule: dissent above it, support below.
function Support({ summary, decision, actors, done }: SupportProps) {
  const { dialogue } = summary;
  const { proposal } = decision;
  const asked = useAsked(`${dialogue}/supported/${proposal}`, () => supported(dialogue, proposal));
  const again = () => {
    asked.again();
    done();
  };
  const { told } = asked;
  const focal = actors.find((actor) => actor.role === 'focal_point');
  const endorsing = focal ?? actors.find((actor) => actor.role === 'seat');
  return (
    <>
      {told && <Dissent {...{ summary, proposal }} objections={told.objections} />}
      <RuleCard summary={summary} decision={decision} />
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {told && (
        <>
          <Ladder {...{ summary, actors }} endorsements={told.endorsements} done={again} />
          {endorsing && (
            <Endorse key={endorsing.role} {...{ summary, proposal }} actor={endorsing}
              done={again} />
          )}
          <Responses summary={summary} responses={told.responses} />
          {focal && <Respond {...{ summary, proposal }} actor={focal} done={again} />}
        </>
      )}
    </>
  );
}
