// How the answers changed from one published map to the next. Only what was published is drawn:
// between two maps nobody is told who voted when.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type {
  OpinionMap, PublishedMap, QuestionSummary, Statement, Summary,
} from '../../api/shapes';
import { FigureTable } from '../../look/figure/figure_table';
import { Notice, Skeleton } from '../../look/frame/notice';
import { Row, RowHead } from '../../look/course/row';
import { courseSheet, type Moment } from '../../opinion/course';
import { constituenciesOf, everyoneOn, type Side } from '../../opinion/sides';
import { useWords } from '../../words/speech';
import { SideName } from '../map/rows';
import type { ShownMap } from '../map/use_map';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  item: Statement;
  shown: ShownMap | null;
}

const mapsMax = 8; // the newest; each is fetched whole

async function fetchMaps(dialogue: string, question: number, published: PublishedMap[]) {
  return Promise.all(published.map(async ({ size, at }) => {
    const bytes = await clerk.publishedMap(dialogue, question, size);
    const map = JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap;
    return { map, size, at: at ?? null };
  }));
}

// Groups are drawn anew with each map and have no history; everyone and the constituencies have.
function sidesAt({ map, size, at }: { map: OpinionMap; size: number; at: number | null },
  statement: number): Moment[] {
  const counted = map.statements.find((item) => item.statement === statement);
  if (!counted) return [];
  return [{ size, at, sides: [everyoneOn(counted, map), ...constituenciesOf(counted, map)] }];
}

export function Course({ summary, asked, item, shown }: Props) {
  const words = useWords();
  const { question, published } = asked;
  const [open, setOpen] = useState(false);
  const [maps, setMaps] = useState<Awaited<ReturnType<typeof fetchMaps>> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const newest = published.slice(-mapsMax);
  useEffect(() => {
    if (!open) return;
    setFailure(null);
    fetchMaps(summary.dialogue, question, newest).then(setMaps, setFailure);
  }, [open, published.length]);
  const live = shown?.provisional ? [{ map: shown.map, size: shown.map.size, at: null }] : [];
  const moments = [...(maps ?? []), ...live].flatMap((it) => sidesAt(it, item.statement));
  return (
    <section class="course" aria-labelledby="course-title">
      <h2 id="course-title">{words.say('course.title')}</h2>
      <p class="quiet">
        {published.length === 0
          ? words.say('course.none')
          : words.say('course.says', { count: published.length })}
      </p>
      {published.length > 0 && (
        <details data-testid="course" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.say('course.show')}</summary>
          {open && failure !== null && <Notice failure={failure} />}
          {open && maps === null && failure === null && <Skeleton />}
          {open && maps !== null && (
            <>
              <Sides {...{ summary, moments }} />
              <FigureTable
                name="course"
                build={(voices) => courseSheet(moments, item, summary, voices)}
                languages={summary.languages}
                file={`entente-${summary.dialogue}-${question}-${item.statement}`}
                title={words.say('table.title')}
              />
            </>
          )}
        </details>
      )}
    </section>
  );
}

function Sides({ summary, moments }: { summary: Summary; moments: Moment[] }) {
  const words = useWords();
  const named = new Map<string, Side>();
  for (const { sides } of moments) for (const side of sides) named.set(side.name, side);
  const when = ({ at, size }: Moment) => {
    if (at !== null) return words.moment(at);
    return words.say('course.now', { size });
  };
  return (
    <>
      {[...named.values()].map((named) => (
        <table key={named.name} class="rows course-rows" role="table">
          <caption><SideName side={named} summary={summary} /></caption>
          <RowHead first={words.say('course.when')} of="agree" />
          <tbody role="rowgroup">
            {moments.flatMap((moment) => moment.sides
              .filter((side) => side.name === named.name)
              .map((side) => (
                <Row key={moment.size} label={when(moment)} side="side-plain"
                  interval={side.agree} voted={side.voted} silent={side.silent} of={side.of} />
              )))}
          </tbody>
        </table>
      ))}
    </>
  );
}
