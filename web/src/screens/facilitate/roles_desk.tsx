// Which roles of civil society a question is about, and single statements where it is others.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Key } from '../../acts/act';
import { act } from '../../acts/direct';
import { lawOf } from '../../acts/law';
import * as clerk from '../../api/clerk';
import { roles, type QuestionSummary, type Role, type Statement, type Summary }
  from '../../api/shapes';
import { Notice } from '../../look/frame/notice';
import { MoreWords } from '../../words/more_words';
import { rolesWords } from '../../words/roles/load';
import { Said, useWords } from '../../words/speech';
import { useDoing } from './doing';

const needed = lawOf['role.tagged.v1'];

interface Props {
  summary: Summary;
  asked: QuestionSummary;
  signer: Key;
  reload(): void;
}

export function RolesDesk(props: Props) {
  return <MoreWords load={rolesWords}><Desk {...props} /></MoreWords>;
}

function Desk(props: Props) {
  const words = useWords();
  const { summary, asked } = props;
  const { question } = asked;
  return (
    <details class="roles-desk" data-testid={`roles-${question}`}>
      <summary>{words.say('roles.title')}</summary>
      {summary.constitution < needed ? (
        <>
          <p class="quiet">
            {words.say('roles.older_law', { version: summary.constitution, needed })}
          </p>
          <p><code>entente adopt-constitution {summary.dialogue} {needed}</code></p>
        </>
      ) : (
        <>
          <p class="quiet">{words.say('roles.says')}</p>
          <Tags {...props} about={{ question }} now={asked.roles}
            legend={words.say('roles.question')} />
          <OfStatements {...props} />
        </>
      )}
    </details>
  );
}

function OfStatements(props: Props) {
  const words = useWords();
  const { summary, asked, reload } = props;
  const [statements, setStatements] = useState<Statement[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    clerk.statements(summary.dialogue, asked.question, 'all').then((all) => setStatements(
      all.filter((item) => item.status !== 'rejected' && !item.withheld)), setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size, asked.question]);
  const tagged = () => {
    load();
    reload();
  };
  return (
    <details data-testid={`roles-statements-${asked.question}`}>
      <summary>{words.say('roles.statements')}</summary>
      {failure !== null && <Notice failure={failure} retry={load} />}
      {failure === null && statements.length === 0 && (
        <p class="quiet">{words.say('roles.none')}</p>
      )}
      {statements.map((item) => (
        <Tags key={item.statement} {...props} reload={tagged} now={item.own_roles}
          about={{ statement: item.statement }}
          note={item.own_roles.length === 0 && item.roles.length > 0
            ? words.say('roles.as_question') : undefined}
          legend={<Said texts={item.text} original={item.language} />} />
      ))}
    </details>
  );
}

interface TagsProps extends Props {
  about: { question: number } | { statement: number };
  now: Role[];
  legend: ComponentChildren;
  note?: string | undefined;
}

// Each tick is an act: the newest counts.
function Tags({ summary, signer, reload, about, now, legend, note }: TagsProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(now);
  useEffect(() => setChosen(now), [now.join()]);
  const doing = useDoing(reload);
  const toggle = (role: Role, on: boolean) => {
    const next = roles.filter((one) => (one === role ? on : chosen.includes(one)));
    setChosen(next);
    void doing.run(() =>
      act(summary.dialogue, signer, 'role.tagged.v1', { ...about, roles: next }));
  };
  return (
    <fieldset class="roles-tags" disabled={doing.busy}>
      <legend>{legend}{note && <small class="quiet"> · {note}</small>}</legend>
      {roles.map((role) => (
        <label key={role} class="choice-line" data-role={role}>
          <input type="checkbox" checked={chosen.includes(role)}
            onChange={(event) => toggle(role, event.currentTarget.checked)} />
          <span>{words.say(`roles.${role}`)}</span>
        </label>
      ))}
      {doing.failure !== null && <Notice failure={doing.failure} />}
    </fieldset>
  );
}
