// One statement and what was answered to it.

import type { Summary } from '../../api/shapes';
import { Mark, type Shape } from '../../look/figure/mark';
import '../../look/figure/mark.css';
import { answerState, type AnswerState } from '../../session/run';
import type { AddressedStatement, Answer, AnswerRequest } from '../../session/shapes';
import { Said, useWords } from '../../words/speech';

const shapes: Record<AnswerState, Shape> = {
  answered: 'holds', answered_late: 'holds', due: 'missing', overdue: 'fails',
};

interface Props {
  summary: Summary;
  item: AddressedStatement;
  now: number;
  mine: ReadonlySet<number>; // entries of this device's own statements
}

export function Addressed({ summary, item, now, mine }: Props) {
  const words = useWords();
  return (
    <article class="addressed" data-testid={`addressed-${item.statement}`}>
      {mine.has(item.index) && <p class="kicker">{words.say('answers.yours')}</p>}
      <p class="voice"><Said texts={item.text} original={item.language} /></p>
      {item.sources.length > 0 && <Sources {...{ mine }} item={item} />}
      {item.requests.length === 0 && (item.forgotten === null ? (
        <p class="quiet answer-none">
          <Mark shape="silent" /> {words.say('answers.not_asked')}
        </p>
      ) : (
        <p class="answer-none answer-forgotten" data-state="forgotten">
          <Mark shape="fails" />{' '}
          {words.say('answers.forgotten', { day: words.day(item.forgotten) })}
        </p>
      ))}
      {item.requests.map((request) => (
        <Requested key={request.request} {...{ summary, request, now }} />
      ))}
    </article>
  );
}

// What others said in other words; the answers below are to them too.
function Sources({ item, mine }: Pick<Props, 'item' | 'mine'>) {
  const words = useWords();
  const own = item.sources.some((source) => mine.has(source.index));
  return (
    <details class="sources" open={own} data-testid={`sources-${item.statement}`}>
      <summary>{words.say('answers.sources', { count: item.sources.length })}</summary>
      <ul>
        {item.sources.map((source) => (
          <li key={source.statement}>
            {mine.has(source.index) && <p class="kicker">{words.say('answers.yours')}</p>}
            <p class="voice"><Said texts={source.text} original={source.language} /></p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Requested({ summary, request, now }: {
  summary: Summary; request: AnswerRequest; now: number;
}) {
  const words = useWords();
  const state = answerState(request, now);
  const side = summary.constituencies.find((item) => item.code === request.of);
  const last = request.answers.at(-1);
  return (
    <section class={`requested requested-${state}`} data-state={state}>
      <p class="requested-head">
        <Mark shape={shapes[state]} />
        <span>
          <strong>{side ? <Said texts={side.name} /> : request.of}</strong>
          {' · '}
          {words.say(`answers.state_${state}`, {
            day: words.day(last ? last.at : request.due), due: words.day(request.due),
          })}
        </span>
      </p>
      {last && <Given answer={last} />}
      {request.answers.length > 1 && (
        <details>
          <summary>{words.say('answers.before', { count: request.answers.length - 1 })}</summary>
          {request.answers.slice(0, -1).map((answer) => (
            <Given key={answer.at} answer={answer} dated />
          ))}
        </details>
      )}
    </section>
  );
}

function Given({ answer, dated = false }: { answer: Answer; dated?: boolean }) {
  const words = useWords();
  return (
    <div class="given">
      <p>
        {dated && <span class="quiet">{words.day(answer.at)} · </span>}
        <strong>{words.say(`answers.outcome_${answer.outcome}`)}</strong>
      </p>
      {answer.where && (
        <p><span class="quiet">{words.say('answers.where')}</span> <Said texts={answer.where} /></p>
      )}
      {answer.reason && (
        <p><span class="quiet">{words.say('answers.why')}</span> <Said texts={answer.reason} /></p>
      )}
    </div>
  );
}
