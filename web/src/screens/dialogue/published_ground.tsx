// The common ground of a published map, in a few lines, on the public page.

import { useEffect, useState } from 'preact/hooks';

import * as clerk from '../../api/clerk';
import type {
  OpinionMap,
  PublishedMap,
  QuestionSummary,
  Statement,
  Summary,
} from '../../api/shapes';
import { commonGround, strength } from '../../opinion/sides';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import { StatementText } from '../map/statement_text';
import '../../look/figure/figures.css';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  published: PublishedMap;
}

const shownMax = 3;

export function PublishedGround({ summary, asked, published }: Props) {
  const words = useWords();
  const [map, setMap] = useState<OpinionMap | null>(null);
  const [statements, setStatements] = useState<Statement[]>([]);
  useEffect(() => {
    const { dialogue } = summary;
    const { question } = asked;
    const ignore = () => undefined; // the map page says what is wrong
    clerk
      .publishedMap(dialogue, question, published.size)
      .then((bytes) => {
        setMap(JSON.parse(new TextDecoder().decode(bytes)) as OpinionMap);
      })
      .catch(ignore);
    clerk.statements(dialogue, question, 'all').then(setStatements, ignore);
  }, [summary.dialogue, asked.question, published.size]);
  if (!map) return null;
  const found = commonGround(map);
  return (
    <div class="ground" data-testid={`ground-${asked.question}`}>
      <h4>{words.say('ground.title')}</h4>
      {found.length === 0 && <p class="quiet">{words.say('ground.none')}</p>}
      <ol>
        {found.slice(0, shownMax).map((item) => (
          <li key={item.statement}>
            <a
              class="voice"
              href={address.statement(summary.dialogue, asked.question, item.statement)}
            >
              <StatementText id={item.statement} {...{ statements }} />
            </a>{' '}
            <span class="quiet">
              {words.say('ground.weakest', {
                // Rounded down: it says "or more".
                share: words.percent(Math.floor((strength(item.common_ground) ?? 0) / 1e4) / 100),
              })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
