// Sealed pledges: two sides each seal a promise, and both are opened or none ever is. Until then
// the host has no words of either.

import { useActors, type Actor } from '../agreement/actors';
import { hostNow } from '../api/clerk';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import { pledges } from '../decision/host';
import { pairsOf, stateOf, type Pair, type PairState } from '../decision/sealed';
import type { Pledge } from '../decision/shapes';
import { Mark, type Shape } from '../look/figure/mark';
import '../look/figure/mark.css';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { SideName } from '../look/course/side_name';
import { Empty } from '../look/course/states';
import { address } from '../routes';
import { decisionWords } from '../words/decisions/load';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import type { WordKey } from '../words/words';
import './decision/decision.css';
import { OpenMine } from './pledges/open_mine';
import { SealForm } from './pledges/seal_form';

interface Props {
  summary: Summary;
  reload(): void;
}

export function Pledges(props: Props) {
  return <MoreWords load={decisionWords}><Page {...props} /></MoreWords>;
}

function Page({ summary, reload }: Props) {
  const words = useWords();
  const { dialogue } = summary;
  const asked = useAsked(`${dialogue} pledges`, () => pledges(dialogue));
  const focal = useActors(summary).find((actor) => actor.role === 'focal_point');
  const done = () => {
    asked.again();
    reload();
  };
  const pairs = asked.told ? pairsOf(asked.told).reverse() : null;
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.decisions(dialogue)}>{words.say('decisions.title')}</a>
        </p>
        <h1>{words.say('pledge.title')}</h1>
        <p class="lead">{words.say('pledge.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!pairs && asked.failure === null && <Skeleton />}
      {pairs?.length === 0 && (
        <Empty title={words.say('pledge.none')}>{words.say('pledge.none_detail')}</Empty>
      )}
      {pairs && pairs.length > 0 && (
        <ol class="pledge-pairs" data-testid="pledges">
          {pairs.map((pair) => (
            <li key={pair.asked.pledge}>
              <PairOf {...{ summary, pair, done }} focal={focal ?? null} />
            </li>
          ))}
        </ol>
      )}
      {focal && <SealForm {...{ summary, done }} actor={focal} asked={null} />}
    </>
  );
}

const shapes: Record<PairState, Shape> = {
  asked: 'missing', answered: 'missing', half: 'missing', open: 'holds', lapsed: 'fails',
};

// What the day that both agreed on means now.
const dated: { [state in PairState]?: WordKey } = {
  open: 'pledge.opened_before', lapsed: 'pledge.lapsed_on',
};

interface PairProps {
  summary: Summary;
  pair: Pair;
  focal: Actor | null;
  done(): void;
}

function PairOf({ summary, pair, focal, done }: PairProps) {
  const words = useWords();
  const state = stateOf(pair, hostNow());
  const { asked, answer } = pair;
  const mine = [asked, answer].find((one) =>
    one && focal && one.author.constituency === focal.constituency) ?? null;
  const toAnswer = state === 'asked' && focal?.constituency === asked.with;
  return (
    <article class="pledge-pair" data-testid={`pledge-${asked.pledge}`} data-state={state}>
      <h2 class="pledge-state">
        <Mark shape={shapes[state]} /> {words.say(`pledge.is_${state}`)}
      </h2>
      <p class="quiet">
        {words.say(dated[state] ?? 'pledge.before', { moment: words.moment(asked.opens_before) })}
      </p>
      <div class="pledge-sides">
        <Side summary={summary} code={asked.author.constituency ?? ''} pledge={asked}
          state={state} />
        <Side summary={summary} code={asked.with} pledge={answer} state={state} />
      </div>
      {toAnswer && focal && <SealForm {...{ summary, done, asked }} actor={focal} />}
      {mine && focal && mine.opened_by === null && state !== 'lapsed' && (
        <OpenMine {...{ summary, done }} pledge={mine} actor={focal} ready={state !== 'asked'} />
      )}
    </article>
  );
}

interface SideProps {
  summary: Summary;
  code: string;
  pledge: Pledge | null;
  state: PairState;
}

function Side({ summary, code, pledge, state }: SideProps) {
  const words = useWords();
  const told = pledge !== null && state === 'open';
  const stage = pledge === null ? 'silent' : pledge.opened_by === null ? 'sealed' : 'opened';
  return (
    <section class="pledge-side" data-stage={stage}>
      <h3><SideName summary={summary} code={code} /></h3>
      {told && <blockquote class="voice"><Said texts={pledge.text} /></blockquote>}
      {!told && stage !== 'sealed' && (
        <p class="quiet">
          <Mark shape={stage === 'silent' ? 'missing' : 'holds'} />{' '}
          {words.say(`pledge.side_${stage}`)}
        </p>
      )}
      {pledge && <Sealed pledge={pledge} bare={stage === 'sealed'} />}
    </section>
  );
}

// Since when it is sealed, and where the record says so. `bare`: nothing else is told of it yet.
function Sealed({ pledge, bare }: { pledge: Pledge; bare: boolean }) {
  const words = useWords();
  const place = (index: number) => words.say('lines.place', { place: words.number(index) });
  return (
    <>
      <p class="quiet">
        {bare && <><Mark shape="holds" />{' '}</>}
        {words.say('pledge.side_sealed', { day: words.day(pledge.at) })}
      </p>
      <details>
        <summary>{words.say('pledge.digest')}</summary>
        <p><code class="digest">{pledge.digest}</code></p>
        <p class="quiet">{words.say('pledge.sealed_place')} · {place(pledge.index)}</p>
        {pledge.opened_by !== null && (
          <p class="quiet">{words.say('pledge.opened_place')} · {place(pledge.opened_by)}</p>
        )}
      </details>
    </>
  );
}
