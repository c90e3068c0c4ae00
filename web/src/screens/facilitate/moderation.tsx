// The queue of statements: accepted, or rejected with a reason everyone can read.

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import * as clerk from '../../api/clerk';
import type { QuestionSummary, Statement, Summary } from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { Said, useWords } from '../../words/speech';
import { useDoing } from './doing';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  signer: Key;
  reload(): void;
  among?: boolean; // stands among the queues of other questions: named, and away while empty
}

export const rejections = ['duplicate', 'off_topic', 'more_than_one_idea', 'personal_data',
  'incites_harm', 'spam'] as const;
type Rejection = (typeof rejections)[number];

export function Moderation({ summary, asked, signer, reload, among = false }: Props) {
  const words = useWords();
  const [statements, setStatements] = useState<Statement[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.statements(summary.dialogue, asked.question, 'all').then(setStatements, setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size, asked.question]);
  const pending = statements.filter((item) => item.status === 'pending' && !item.withheld);
  const decided = () => {
    load();
    reload();
  };
  if (among && pending.length === 0 && failure === null) return null;
  return (
    <details
      data-testid={`moderation-${asked.question}`}
      open={summary.moderation === 'before' && pending.length > 0}
    >
      <summary>
        {among && `${words.say('vote.kicker', { question: asked.question })} · `}
        {words.say('moderation.title', { count: pending.length })}
      </summary>
      {failure !== null && <Notice failure={failure} retry={load} />}
      <ul class="queue">
        {pending.map((item) => (
          <li key={item.statement}>
            <Decide {...{ summary, signer, decided }} statement={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DecideProps {
  summary: Summary;
  signer: Key;
  statement: Statement;
  decided(): void;
}

function Decide({ summary, signer, statement, decided }: DecideProps) {
  const words = useWords();
  const [reason, setReason] = useState<Rejection | ''>(''); // nobody is rejected by oversight
  const [tried, setTried] = useState(false);
  const choosing = useRef<HTMLSelectElement>(null);
  const doing = useDoing(decided);
  const id = statement.statement;
  const decide = (decision: 'accepted' | 'rejected') => {
    const why = decision === 'accepted' ? 'clear' : reason;
    if (why === '') {
      setTried(true);
      choosing.current?.focus();
      return;
    }
    const body = { decision, reason: why, statement: id };
    void doing.run(() => act(summary.dialogue, signer, 'statement.moderated.v1', body));
  };
  const unexplained = tried && reason === '';
  return (
    <div data-testid={`decide-${id}`}>
      <p class="voice"><Said texts={statement.text} original={statement.language} /></p>
      <p class="actions">
        <button type="button" class="button" disabled={doing.busy} data-testid={`accept-${id}`}
          onClick={() => decide('accepted')}>
          {words.say('moderation.accept')}
        </button>
        <label>
          <span class="unseen">{words.say('moderation.reason')}</span>
          <select value={reason} ref={choosing} aria-invalid={unexplained}
            aria-describedby={unexplained ? `unexplained-${id}` : undefined}
            onChange={(event) => setReason(event.currentTarget.value as Rejection | '')}>
            <option value="">{words.say('moderation.choose')}</option>
            {rejections.map((item) => (
              <option key={item} value={item}>{words.say(`reason.${item}`)}</option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={doing.busy} data-testid={`reject-${id}`}
          onClick={() => decide('rejected')}>
          {words.say('moderation.reject')}
        </button>
      </p>
      {unexplained && (
        <p class="fault" id={`unexplained-${id}`}>{words.say('moderation.unexplained')}</p>
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </div>
  );
}
