// What is missing: promises without a report, without evidence, without anybody who looked, without
// a place to hang on; and those whose day is past. Each line is a link that somebody could add.

import type { Summary } from '../api/shapes';
import { SideNames } from '../look/course/side_name';
import type { LinkName, Row } from '../commitment/shapes';
import { lacking, useAsked } from '../commitment/register';
import { Notice, Skeleton } from '../look/frame/notice';
import { Empty } from '../look/course/states';
import { Mark } from '../look/figure/mark';
import '../look/figure/mark.css';
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

const shownMax = 20; // of each link; the register has them all

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const asked = useAsked(`${summary.dialogue} missing ${summary.size}`, () => Promise.all(
    askedFor.map(async (link) => ({
      link, found: await lacking(summary.dialogue, link, shownMax),
    }))));
  const open = asked.told?.filter(({ found }) => found.total > 0) ?? [];
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
      {open.map(({ link, found }) => (
        <Lacking key={link} {...{ summary, link }} rows={found.commitments} total={found.total} />
      ))}
    </>
  );
}

function Lacking({ summary, link, rows, total }: {
  summary: Summary; link: Lacked; rows: Row[]; total: number;
}) {
  const words = useWords();
  return (
    <section aria-labelledby={`missing-${link}`} data-testid={`missing-${link}`}>
      <h2 id={`missing-${link}`}>
        {words.say(`missing.${link}`)} <small class="quiet">{words.number(total)}</small>
      </h2>
      <p class="quiet">{words.say(`missing.${link}_who`)}</p>
      <ul class="milestones">
        {rows.map((row) => (
          <li key={row.commitment}>
            <Mark shape="missing" />{' '}
            <a href={address.commitment(summary.dialogue, row.commitment)}>
              <Said texts={row.action} />
            </a>{' '}
            <span class="quiet">
              <SideNames {...{ summary }} codes={row.owners.map((owner) => owner.constituency)} />
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p><a href={`${address.register(summary.dialogue)}?missing=${link}&order=due`}>
          {words.say('missing.all', { count: total })}
        </a></p>
      )}
    </section>
  );
}
