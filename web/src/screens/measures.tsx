// The catalogue of confidence measures: small steps that one side can take and the other can give
// back, told from the smallest on. Adopting one tables it as a proposal, in two clicks.

import { useActors, type Actor } from '../agreement/actors';
import type { Summary } from '../api/shapes';
import { useAsked } from '../commitment/register';
import { measures } from '../decision/host';
import {
  reversibilities, risks, sizes, type Measure,
} from '../decision/shapes';
import { Chips, useSearch } from '../look/form/chips';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { Empty } from '../look/course/states';
import { address } from '../routes';
import { decisionWords } from '../words/decisions/load';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import type { WordKey } from '../words/words';
import './decision/decision.css';
import { Adopt } from './measures/adopt';

export function Measures({ summary }: { summary: Summary }) {
  return <MoreWords load={decisionWords}><Page summary={summary} /></MoreWords>;
}

const filters = { size: sizes, risk: risks, reversibility: reversibilities } as const;
type Filter = keyof typeof filters;
const names = Object.keys(filters) as Filter[];

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const search = useSearch();
  const asked = useAsked('measures', measures);
  const actors = useActors(summary);
  const all = asked.told ?? [];
  const fits = (measure: Measure, without?: Filter) => names.every((name) =>
    name === without || !search.get(name) || measure[name] === search.get(name));
  const shown = all.filter((measure) => fits(measure));
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.decisions(summary.dialogue)}>{words.say('decisions.title')}</a>
        </p>
        <h1>{words.say('measure.title')}</h1>
        <p class="lead">{words.say('measure.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!asked.told && asked.failure === null && <Skeleton />}
      {asked.told && (
        <>
          <section class="measure-filters" aria-label={words.say('measure.filters')}>
            {names.map((name) => (
              <Chips key={name} name={name} label={words.say(`measure.${name}`)}
                options={filters[name].map((value) => ({
                  value, label: words.say(`measure.${name}_${value}` as WordKey),
                  count: all.filter((one) => fits(one, name) && one[name] === value).length,
                }))} />
            ))}
          </section>
          <h2 class="measure-found" data-testid="measures-found">
            {words.say('measure.found', { count: shown.length })}
          </h2>
          {shown.length === 0 && <Empty title={words.say('measure.none')} />}
          <Rungs {...{ summary, actors }} measures={shown} />
        </>
      )}
    </>
  );
}

interface RungsProps {
  summary: Summary;
  actors: Actor[];
  measures: Measure[];
}

// From the smallest step to the largest: trust climbs this way.
function Rungs({ summary, actors, measures: shown }: RungsProps) {
  const words = useWords();
  return (
    <>
      {sizes.filter((size) => shown.some((one) => one.size === size)).map((size) => (
        <section key={size} aria-labelledby={`size-${size}`}>
          <h3 id={`size-${size}`} class="measure-size">{words.say(`measure.rung_${size}`)}</h3>
          <ol class="measures">
            {shown.filter((one) => one.size === size).map((one) => (
              <li key={one.code}><MeasureOf {...{ summary, actors }} measure={one} /></li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function MeasureOf({ summary, actors, measure }: Omit<RungsProps, 'measures'> & {
  measure: Measure;
}) {
  const words = useWords();
  return (
    <article class="measure" data-testid={`measure-${measure.code}`}>
      <div>
        <h4 class="voice"><Said texts={measure.title} /></h4>
        <p class="quiet">
          {words.say(`measure.risk_${measure.risk}`)}
          {' · '}{words.say(`measure.reversibility_${measure.reversibility}`)}
        </p>
        <p><Said texts={measure.example} /></p>
      </div>
      <div>
        <ol class="reciprocal" aria-label={words.say('measure.steps')}>
          {measure.steps.map((step, at) => (
            <li key={at} data-turn={at % 2 === 0 ? 'one' : 'other'}>
              <span class="turn">{words.say('measure.step', { number: at + 1 })}</span>{' '}
              <Said texts={step} />
            </li>
          ))}
        </ol>
        {actors[0] && <Adopt {...{ summary, measure }} actor={actors[0]} />}
      </div>
    </article>
  );
}
