// Exposure, for the facilitator: whether every constituency met every statement about equally.
// Fetched when it is opened; follows from the live map, and so tells no more than that map does.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type { ExposedStatement, Exposure, Statement, Summary } from '../../api/shapes';
import { SideName } from '../../look/course/side_name';
import { FigureTable } from '../../look/figure/figure_table';
import '../../look/figure/figures.css';
import { Notice, Skeleton } from '../../look/frame/notice';
import { exposure as fetchExposure } from '../../opinion/ask';
import { byUnevenness, exposureSheet, reachedBy, type Reached } from '../../opinion/exposed';
import { address } from '../../routes';
import { Sentence } from '../../words/sentence';
import { useWords } from '../../words/speech';
import { StatementText } from '../map/statement_text';

interface Props {
  summary: Summary;
  question: number;
}

const shownMax = 5;
const uneven = 0.2; // a spread beyond this is worth a word
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

export function ExposureDesk({ summary, question }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [exposure, setExposure] = useState<Exposure | null>(null);
  const [statements, setStatements] = useState<Statement[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const fetch = () => {
    setFailure(null);
    Promise.all([
      fetchExposure(summary.dialogue, question),
      clerk.statements(summary.dialogue, question, 'all'),
    ]).then(([answer, list]) => {
      setExposure(answer);
      setStatements(list);
    }, setFailure);
  };
  useEffect(() => {
    if (open) fetch();
  }, [open]);
  return (
    <details class="exposure" data-testid={`exposure-${question}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say('exposure.title')}</summary>
      {failure !== null && <Notice failure={failure} retry={fetch} />}
      {open && exposure === null && failure === null && <Skeleton />}
      {open && exposure !== null && <Shown {...{ summary, question, exposure, statements }} />}
    </details>
  );
}

interface ShownProps extends Props {
  exposure: Exposure;
  statements: Statement[];
}

function Shown({ summary, question, exposure, statements }: ShownProps) {
  const words = useWords();
  const worst = byUnevenness(exposure).slice(0, shownMax);
  const widest = worst[0]?.spread ?? null;
  if (exposure.participants === 0) return <p class="none">{words.say('map.none_yet')}</p>;
  return (
    <div class="exposure-body">
      <p>
        {widest === null ? words.say('exposure.unknown', { floor: summary.anonymity_floor })
          : words.say(widest / 1e6 > uneven ? 'exposure.uneven' : 'exposure.even', {
            points: Math.round(widest / 1e4),
          })}
      </p>
      <ReachTable summary={summary} reached={reachedBy(exposure)} />
      {widest !== null && (
        <>
          <h3>{words.say('exposure.worst')}</h3>
          <ol class="exposure-list">
            {worst.map((item) => (
              <li key={item.statement}>
                <a
                  class="voice"
                  href={address.statement(summary.dialogue, question, item.statement)}
                >
                  <StatementText id={item.statement} {...{ statements }} />
                </a>
                <SpreadStrip {...{ summary, item }} />
              </li>
            ))}
          </ol>
        </>
      )}
      <FigureTable
        name="exposure"
        build={(voices) => exposureSheet(exposure, statements, summary, voices)}
        languages={summary.languages}
        file={`entente-${summary.dialogue}-${question}-${exposure.size}`}
        title={words.say('table.title')}
        caption={words.say('exposure.says')}
      />
    </div>
  );
}

// A row for each constituency: from its least to its most answered statement, the mean as a stroke.
function ReachTable({ summary, reached }: { summary: Summary; reached: Reached[] }) {
  const words = useWords();
  return (
    <table class="rows reach" role="table">
      <caption class="unseen">{words.say('exposure.says')}</caption>
      <thead role="rowgroup">
        <tr class="row row-head" role="row">
          <th scope="col" role="columnheader">
            <span class="unseen">{words.say('row.side')}</span>
          </th>
          <th scope="col" role="columnheader">{words.say('exposure.range')}</th>
          <th scope="col" role="columnheader">{words.say('exposure.mean')}</th>
          <th scope="col" role="columnheader">{words.say('sheet.members')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reached.map(({ code, participants, mean, least, most }) => (
          <tr key={code ?? ''} class="row side-plain" role="row" data-code={code ?? 'everyone'}>
            <th scope="row" role="rowheader">
              {code === null
                ? words.say('row.everyone') : <SideName {...{ summary, code }} />}
            </th>
            <td class="row-bar" role="cell">
              <svg aria-hidden="true">
                <line class="row-scale" x1="0%" x2="100%" y1="11" y2="11" />
                <rect class="row-interval" x={percent(least)} width={percent(most - least)}
                  y="6" height="10" />
                <line class="row-share" x1={percent(mean)} x2={percent(mean)} y1="4" y2="18" />
              </svg>
              <span class="unseen">
                {words.say('row.between', {
                  low: words.percent(least), high: words.percent(most),
                })}
              </span>
            </td>
            <td class="row-share-words" role="cell">{words.percent(mean)}</td>
            <td class="row-n" role="cell">{words.number(participants)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// The share of each constituency that answered one statement, on one scale; the ends are named.
function SpreadStrip({ summary, item }: { summary: Summary; item: ExposedStatement }) {
  const words = useWords();
  const sides = [...item.constituencies].sort((left, right) => left.share - right.share);
  const end = (side: (typeof sides)[number] | undefined) => side && (
    <Sentence say="exposure.end" values={{
      name: <SideName {...{ summary }} code={side.code} />, share: words.percent(side.share / 1e6),
    }} />
  );
  return (
    <>
      <svg class="strip" height="20" aria-hidden="true">
        <line class="strip-scale" x1="0%" x2="100%" y1="10" y2="10" />
        {sides.map(({ code, share }) => (
          <line key={code} class="strip-stroke" x1={percent(share / 1e6)} x2={percent(share / 1e6)}
            y1="3" y2="17" />
        ))}
      </svg>
      <p class="quiet">{end(sides[0])} · {end(sides.at(-1))}</p>
    </>
  );
}
