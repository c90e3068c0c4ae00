// What is missing: promises without a report, without evidence, without anybody who looked, without
// a place to hang on; and those whose day is past. Each line is a link that somebody could add.

import type { Summary } from '../api/shapes';
import type { LinkName, Row } from '../commitment/shapes';
import { register, useAsked } from '../commitment/register';
import { useSideNames } from '../constituency/side_names';
import { Notice, Skeleton } from '../look/notice';
import { Empty } from '../look/states';
import { Mark } from '../look/mark';
import '../look/mark.css';
import '../look/pages.css';
import { address } from '../routes';
import { MoreWords } from '../words/more_words';
import { Said, useWords } from '../words/speech';
import { dictionaries } from './register/dictionaries';
import './register/register.css';

export function Missing({ summary }: { summary: Summary }) {
  return <MoreWords load={dictionaries}><Page summary={summary} /></MoreWords>;
}

type Lacked = Exclude<LinkName, 'office' | 'action'>; // the law asks for these two
const askedFor: readonly Lacked[] = [
  'global_paragraph', 'regional_text', 'national_ground', 'milestone', 'evidence', 'verification',
];

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const everything = new URLSearchParams({ order: 'due' });
  const asked = useAsked(`${summary.dialogue} missing ${summary.size}`,
    () => register(summary.dialogue, everything));
  const open = asked.told?.commitments
    .filter((row) => row.standing !== 'withdrawn' && row.chain.present < row.chain.of) ?? [];
  return (
    <>
      <header>
        <p class="kicker">
          <a href={address.register(summary.dialogue)}>{words.say('register.title')}</a>
        </p>
        <h1>{words.say('missing.title')}</h1>
        <p class="lead">{words.say('missing.lead')}</p>
      </header>
      {asked.failure !== null && <Notice failure={asked.failure} retry={asked.again} />}
      {!asked.told && asked.failure === null && <Skeleton />}
      {asked.told && open.length === 0 && <Empty title={words.say('missing.nothing')} />}
      {askedFor.map((link) => <Lacking key={link} {...{ summary, link }} rows={open} />)}
    </>
  );
}

function Lacking({ summary, link, rows }: { summary: Summary; link: Lacked; rows: Row[] }) {
  const words = useWords();
  const nameOf = useSideNames(summary);
  const lacking = rows.filter((row) => !row.chain.links[link]);
  if (lacking.length === 0) return null;
  return (
    <section aria-labelledby={`missing-${link}`} data-testid={`missing-${link}`}>
      <h2 id={`missing-${link}`}>
        {words.say(`missing.${link}`)} <small class="quiet">{words.number(lacking.length)}</small>
      </h2>
      <p class="quiet">{words.say(`missing.${link}_who`)}</p>
      <ul class="milestones">
        {lacking.map((row) => (
          <li key={row.commitment}>
            <Mark shape="missing" />{' '}
            <a href={address.commitment(summary.dialogue, row.commitment)}>
              <Said texts={row.action} />
            </a>{' '}
            <span class="quiet">
              {row.owners.map((owner) => nameOf(owner.constituency)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
