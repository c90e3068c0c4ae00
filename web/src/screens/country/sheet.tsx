// The sheet of one country: two pages of paper. It asks for nothing and keeps nothing, so that the
// same sheet is the page on the screen and the file that is saved, in either language.

import type { ComponentChildren } from 'preact';

import type { Gathered } from '../../country/gather';
import { standings } from '../../commitment/shapes';
import { Mark } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import type { Checked } from '../../record/checkpoint';
import { address } from '../../routes';
import { Said, useWords } from '../../words/speech';
import { ByParty } from '../adherence/by_party';
import { Checks } from '../register/checks';
import { Entry } from '../register/entry';
import '../register/register.css';
import { StandingMark } from '../register/standing';
import { Agreements } from './agreements';
import './country.css';
import { Ahead } from './ahead';
import { ByConstituency, ByInstrument } from './tables';
import { SharedGround } from './shared_ground';
import { Proven, type Bundle } from './proven';

const checksMax = 5; // those that still wait for a word; the register has all of them

export interface SheetProps {
  all: Gathered;
  checked: Checked;
  bundle: Bundle | null; // of the file that is saved; on the screen the bundle is a link
  children?: ComponentChildren; // what only the screen has: print, save
}

export function Sheet({ all, checked, bundle, children }: SheetProps) {
  const words = useWords();
  const { summary, country } = all;
  const open = country.checks.filter((check) => check.state !== 'answered');
  return (
    <article class="country" data-testid="country">
      <header class="country-head">
        <p class="kicker">
          {words.say('country.title')} · {words.say('register.as_of', {
            day: words.day(country.as_of),
          })}
        </p>
        <h1 class="display"><Said texts={summary.title} /></h1>
        <p class="lead voice" data-testid="country-sum"><Sum all={all} /></p>
        {children}
      </header>
      <Standing all={all} />
      <First all={all} />
      <div class="country-pair">
        <Section name="next" title={words.say('country.next')}>
          <Ahead {...{ summary, country }} />
        </Section>
        <Section name="checks" title={words.say('check.title')}>
          {open.length > 0
            ? <Checks {...{ summary }} checks={open.slice(0, checksMax)} />
            : <p class="quiet">{words.say('check.none')}</p>}
        </Section>
      </div>
      <div class="country-pair">
        <Section name="constituencies" title={words.say('country.by_constituency')}>
          <ByConstituency {...{ summary, country }} />
        </Section>
        <Section name="instruments" title={words.say('country.by_instrument')}>
          <ByInstrument {...{ summary, country }} known={all.known} />
        </Section>
      </div>
      <Section name="adherence" title={words.say('adherence.title')}>
        <ByParty {...{ summary }} all={all.adherence} known={all.known} />
      </Section>
      <Section name="decisions" title={words.say('country.decisions')}>
        <Agreements all={all} />
      </Section>
      <div class="country-pair">
        <Section name="ground" title={words.say('ground.title')}>
          <SharedGround all={all} />
        </Section>
        <Section name="proof" title={words.say('proof.title')}>
          <Proven {...{ summary, checked, bundle }} size={country.size} />
        </Section>
      </div>
    </article>
  );
}

export function Section({ name, title, children }: {
  name: string; title: ComponentChildren; children: ComponentChildren;
}) {
  return (
    <section class={`country-part country-${name}`} aria-labelledby={`country-${name}`}
      data-testid={`country-${name}`}>
      <h2 id={`country-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

function Sum({ all }: { all: Gathered }) {
  const words = useWords();
  const { total, kept_total: kept, first_total: first } = all.country;
  if (total === 0) return <>{words.say('country.sum_none')}</>;
  return (
    <>
      {words.say('country.sum', { count: total })}{' '}
      {kept > 0 ? words.say('country.sum_kept', { count: kept }) : words.say('country.sum_no_kept')}
      {' '}
      {first > 0 ? words.say('country.sum_first', { count: first })
        : words.say('country.sum_no_first')}
    </>
  );
}

// How many stand how. Each figure is a link to those promises; no figure is an official status.
const order = ['disputed', 'late', 'claimed', 'confirmed', 'on_track', 'proposed', 'withdrawn'];

function Standing({ all }: { all: Gathered }) {
  const words = useWords();
  const { summary, country } = all;
  const shown = standings.filter((name) => (country.standing[name] ?? 0) > 0)
    .sort((left, right) => order.indexOf(left) - order.indexOf(right));
  if (shown.length === 0) return null;
  return (
    <Section name="standing" title={words.say('country.by_standing')}>
      <ul class="country-tally">
        {shown.map((name) => (
          <li key={name} data-standing={name}>
            <a href={`${address.register(summary.dialogue)}?standing=${name}`}>
              <strong class="country-figure">{words.number(country.standing[name]!)}</strong>
              <StandingMark standing={name} />
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.say('commitment.no_status')}</p>
    </Section>
  );
}

function First({ all }: { all: Gathered }) {
  const words = useWords();
  const { summary, country } = all;
  const more = country.first_total - country.first.length;
  return (
    <Section name="first" title={words.say('country.first')}>
      {country.first.length === 0 && (
        <p class="quiet"><Mark shape="holds" /> {words.say('country.first_none')}</p>
      )}
      <ol class="register-list">
        {country.first.map((row) => (
          <li key={row.commitment}><Entry {...{ summary, row }} /></li>
        ))}
      </ol>
      {more > 0 && (
        <p><a href={address.register(summary.dialogue)}>
          {words.say('country.more', { count: more })}
        </a></p>
      )}
      {country.kept.length > 0 && (
        <>
          <h3 class="country-kept">{words.say('country.kept')}</h3>
          <ol class="register-list">
            {country.kept.map((row) => (
              <li key={row.commitment}><Entry {...{ summary, row }} /></li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
