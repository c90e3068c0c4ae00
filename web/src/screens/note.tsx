// The concept note, as everybody who is invited reads it: why, what for, when and for how long,
// what will be asked, and whom to turn to. It prints as a paper of its own.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Summary, Texts as InLanguages } from '../api/shapes';
import { Empty } from '../look/course/states';
import { Notice, Skeleton } from '../look/frame/notice';
import '../look/pages.css';
import { room } from '../session/clerk';
import type { Note } from '../session/shapes';
import { MoreWords } from '../words/more_words';
import { noteWords } from '../words/note/load';
import { Said, useWords } from '../words/speech';
import type { WordKey } from '../words/words';
import './note/note.css';

export function ConceptNote({ summary }: { summary: Summary }) {
  return <MoreWords load={noteWords}><Page summary={summary} /></MoreWords>;
}

function Page({ summary }: { summary: Summary }) {
  const words = useWords();
  const [note, setNote] = useState<Note | null | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(null);
  const load = () => {
    setFailure(null);
    room(summary.dialogue).then((read) => setNote(read.note), setFailure);
  };
  useEffect(load, [summary.dialogue, summary.size]);
  if (failure !== null) return <Notice failure={failure} retry={load} />;
  if (note === undefined) return <Skeleton />;
  if (note === null) {
    return (
      <>
        <h1>{words.say('paper.kicker')}</h1>
        <Empty title={words.say('paper.none')}>{words.say('paper.none_detail')}</Empty>
      </>
    );
  }
  return <Paper summary={summary} note={note} />;
}

function Paper({ summary, note }: { summary: Summary; note: Note }) {
  const words = useWords();
  return (
    <article class="note" data-testid="concept-note">
      <header class="note-head">
        <p class="kicker">{words.say('paper.kicker')}</p>
        <h1 class="display"><Said texts={note.title} /></h1>
        <When note={note} />
        <p class="actions" data-screen-only>
          <button type="button" class="button" onClick={() => print()}>
            {words.say('paper.print')}
          </button>
        </p>
      </header>
      {note.context && (
        <Part name="paper.context"><p class="voice"><Said texts={note.context} /></p></Part>
      )}
      <Several name="paper.aims" all={note.objectives} />
      <Several name="paper.questions" all={summary.questions.map((asked) => asked.text)} />
      <Several name="paper.agenda" all={note.agenda ?? []} />
      <Part name="paper.sides">
        <ul class="note-sides">
          {summary.constituencies.map((side) => (
            <li key={side.code}>
              <Said texts={side.name} />{' '}
              <span class="quiet">
                {words.say('paper.sides_seats', { count: side.seats })}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="paper.contact"><p><Said texts={note.contact} /></p></Part>
      {note.safe_contact && (
        <Part name="paper.safe"><p><Said texts={note.safe_contact} /></p></Part>
      )}
      <p class="quiet">{words.say('paper.published', { day: words.day(note.at) })}</p>
    </article>
  );
}

// Said in UTC too: those who are invited are not all where this device is.
function When({ note }: { note: Note }) {
  const words = useWords();
  if (note.starts === undefined && note.minutes === undefined) return null;
  const { starts } = note;
  const exact = starts === undefined ? '' : new Date(starts * 1_000).toISOString();
  return (
    <p class="note-when" data-testid="note-when">
      {starts !== undefined && (
        <span>
          <time dateTime={exact}><strong>{words.moment(starts)}</strong></time>{' '}
          <span class="quiet">
            {words.say('paper.here')} ·{' '}
            <time dateTime={exact}>{words.universal().moment(starts)}</time>
          </span>
        </span>
      )}
      {note.minutes !== undefined && (
        <span>{words.say('paper.length', { count: note.minutes })}</span>
      )}
    </p>
  );
}

function Part({ name, count, children }: {
  name: WordKey; count?: number; children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{words.say(name, count === undefined ? {} : { count })}</h2>
      {children}
    </section>
  );
}

function Several({ name, all }: { name: WordKey; all: InLanguages[] }) {
  if (all.length === 0) return null;
  return (
    <Part name={name} count={all.length}>
      <ol class="note-list">
        {all.map((text, at) => <li key={at}><Said texts={text} /></li>)}
      </ol>
    </Part>
  );
}
