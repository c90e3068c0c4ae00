// Merging duplicates: two or more statements are chosen, then the one that stays. The others keep
// their words, their authors and their votes on record, and are read beneath it.

import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import * as clerk from '../../api/clerk';
import type { QuestionSummary, Statement, Summary } from '../../api/shapes';
import { CheckField, ChoiceField, TextField } from '../../look/form/fields';
import { Notice, Skeleton } from '../../look/frame/notice';
import { likeness } from '../../session/alike';
import { Merges } from '../../session/merges';
import type { Room } from '../../session/shapes';
import { Said, textFor, useWords } from '../../words/speech';
import { useDoing } from './doing';

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  signer: Key;
  merges: Room['merges'];
  reload(): void;
  among?: boolean; // stands among those of other questions: named, and away without two
}

export function Merging(props: Props) {
  const words = useWords();
  const { asked, among = false } = props;
  const [open, setOpen] = useState(false);
  if (among && asked.statements < 2) return null;
  return (
    <details class="merging" data-testid={`merging-${asked.question}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {among && `${words.say('vote.kicker', { question: asked.question })} · `}
        {words.say('merge.title')}
      </summary>
      {open && <Opened {...props} />}
    </details>
  );
}

function Opened({ summary, asked, signer, merges, reload }: Props) {
  const words = useWords();
  const [statements, setStatements] = useState<Statement[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.statements(summary.dialogue, asked.question, 'all').then(setStatements, setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size, asked.question]);
  const known = useMemo(() => new Merges(merges, statements ?? []), [merges, statements]);
  if (failure !== null) return <Notice failure={failure} retry={load} />;
  if (!statements) return <Skeleton />;
  const changed = () => {
    load();
    reload();
  };
  const shared = { dialogue: summary.dialogue, signer, statements, known, changed };
  return (
    <>
      <p class="quiet">{words.say('merge.says')}</p>
      <Choose {...shared} />
      <Merged {...shared} />
    </>
  );
}

interface Shared {
  dialogue: string;
  signer: Key;
  statements: Statement[];
  known: Merges;
  changed(): void;
}

const shownMax = 8;

// Those chosen first, then what is most like them, else the newest.
function inView(standing: Statement[], chosen: number[], sought: string, language: string) {
  const picked = standing.filter((item) => chosen.includes(item.statement));
  const rest = standing.filter((item) => !chosen.includes(item.statement)
    && textFor(item.text, language, item.language)[1].toLowerCase()
      .includes(sought.trim().toLowerCase()));
  const near = new Map(rest.map((item) =>
    [item, Math.max(0, ...picked.map((one) => likeness(one.text, item.text)))]));
  rest.sort((left, right) =>
    near.get(right)! - near.get(left)! || right.statement - left.statement);
  return { shown: [...picked, ...rest.slice(0, shownMax)], more: rest.length - shownMax };
}

function Choose({ dialogue, signer, statements, known, changed }: Shared) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<number[]>([]);
  const [stays, setStays] = useState<number | null>(null);
  const doing = useDoing(() => {
    setChosen([]);
    setStays(null);
    changed();
  });
  const standing = statements.filter((item) =>
    item.status !== 'rejected' && !item.withheld && !known.apart(item.statement));
  const { shown, more } = inView(standing, chosen, sought, words.language);
  const one = stays !== null && chosen.includes(stays) ? stays : Math.min(...chosen);
  const pick = (statement: number, on: boolean) => setChosen(on
    ? [...chosen, statement] : chosen.filter((item) => item !== statement));
  // One act after another: where one is refused, those before it stand and are seen below.
  const merge = () => void doing.run(async () => {
    try {
      for (const statement of chosen.filter((item) => item !== one)) {
        await act(dialogue, signer, 'statement.merged.v1', { into: one, statement });
        setChosen((before) => before.filter((item) => item !== statement));
      }
    } catch (failure) {
      changed();
      throw failure;
    }
  });
  return (
    <div class="merging-choose">
      <TextField id="merge-sought" label={words.say('merge.seek')} value={sought}
        change={setSought} />
      <fieldset class="merging-list">
        <legend>{words.say('merge.choose')}</legend>
        {shown.map((item) => (
          <CheckField key={item.statement} id={`merge-${item.statement}`}
            value={chosen.includes(item.statement)}
            change={(on) => pick(item.statement, on)}
            label={<span class="voice"><Said texts={item.text} original={item.language} /></span>}
            hint={words.say(item.status === 'pending' ? 'merge.waiting' : 'merge.number',
              { statement: item.statement })} />
        ))}
        {shown.length === 0 && <p class="quiet">{words.say('merge.nothing_found')}</p>}
        {more > 0 && <p class="quiet">{words.say('merge.more', { count: more })}</p>}
      </fieldset>
      {chosen.length > 1 && (
        <ChoiceField id="merge-stays" label={words.say('merge.stays')} value={String(one)}
          hint={words.say('merge.stays_hint')}
          change={(value) => setStays(Number(value))}
          options={standing.filter((item) => chosen.includes(item.statement)).map((item) => ({
            value: String(item.statement),
            label: <span class="voice"><Said texts={item.text} original={item.language} /></span>,
            detail: words.say('merge.number', { statement: item.statement }),
          }))} />
      )}
      {doing.failure !== null && <Notice failure={doing.failure} />}
      <p class="actions">
        <button type="button" class="button" data-testid="merge" onClick={merge}
          disabled={doing.busy || chosen.length < 2}>
          {chosen.length < 2 ? words.say('merge.do')
            : words.say('merge.do_into', { count: chosen.length - 1, statement: one })}
        </button>
        <span role="status">{doing.done && words.say('merge.done')}</span>
      </p>
    </div>
  );
}

// What was merged, and the way back: accepted again, a statement stands by itself.
function Merged({ dialogue, signer, statements, known, changed }: Shared) {
  const words = useWords();
  const doing = useDoing(changed);
  const merged = statements.filter((item) => known.into(item.statement) !== null);
  if (merged.length === 0) return null;
  const apart = (statement: number) => void doing.run(() =>
    act(dialogue, signer, 'statement.moderated.v1',
      { decision: 'accepted', reason: 'clear', statement }));
  return (
    <div class="merged-list" data-testid="merged-list">
      <h3>{words.say('merge.merged', { count: merged.length })}</h3>
      <ul class="queue">
        {merged.map((item) => {
          const into = statements.find((one) => one.statement === known.into(item.statement));
          return (
            <li key={item.statement} data-testid={`merged-${item.statement}`}>
              <p class="voice"><Said texts={item.text} original={item.language} /></p>
              <p class="quiet">
                {words.say('merge.reads_under', { statement: into?.statement ?? 0 })}{' '}
                {into && <Said texts={into.text} original={into.language} />}
              </p>
              <p class="actions">
                <button type="button" class="plain" disabled={doing.busy}
                  onClick={() => apart(item.statement)}>
                  {words.say('merge.apart')}
                  <span class="unseen"> {words.say('merge.number', {
                    statement: item.statement })}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{words.say('merge.apart_hint')}</p>
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </div>
  );
}
