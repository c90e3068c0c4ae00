// An amendment: the original, the change, the result. What goes is struck out, what comes is
// underlined, and both are said to a reader who hears the page.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

import { difference, type Piece } from '../../words/difference';
import { useWords } from '../../words/speech';
import { directionOf } from '../../words/words';
import { Tabs, useMedia } from '../figure/columns';
import './diff.css';

interface Props {
  before: string;
  after: string;
  lang: string;
}

function Changed({ pieces }: { pieces: Piece[] }) {
  const words = useWords();
  const aside = (key: 'diff.gone' | 'diff.new') => <span class="unseen"> {words.say(key)} </span>;
  return (
    <>
      {pieces.map((piece, at) => {
        if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
        return piece.kind === 'gone'
          ? <del key={at}>{aside('diff.gone')}{piece.text}</del>
          : <ins key={at}>{aside('diff.new')}{piece.text}</ins>;
      })}
    </>
  );
}

export function Diff({ before, after, lang }: Props) {
  const words = useWords();
  const pieces = useMemo(() => difference(before, after), [before, after]);
  const wide = useMedia('(min-width: 68.75rem)');
  const text = (content: ComponentChildren) => (
    <div class="diff-text voice" lang={lang} dir={directionOf(lang)}>{content}</div>
  );
  const panes = [
    { key: 'change', title: words.say('diff.change'), content: text(<Changed pieces={pieces} />) },
    { key: 'original', title: words.say('diff.original'), content: text(before) },
    { key: 'result', title: words.say('diff.result'), content: text(after) },
  ];
  if (before === after) return <p class="quiet">{words.say('diff.none')}</p>;
  if (!wide) return <Tabs panes={panes} label={words.say('diff.title')} />;
  return (
    <div class="diff" data-testid="diff">
      {['original', 'change', 'result'].map((key) => {
        const pane = panes.find((item) => item.key === key)!;
        return <section key={key}><h3>{pane.title}</h3>{pane.content}</section>;
      })}
    </div>
  );
}
