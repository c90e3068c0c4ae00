// An address that names nothing: what there is not, and the ways back. In the host's own words
// where it was the host that found nothing.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Problem } from '../../api/problem';
import { address } from '../../routes';
import { useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import { Notice, tell } from './notice';
import '../pages.css';

export interface WayBack {
  href: string;
  says: ComponentChildren;
}

// The way back from every page of a dialogue.
export const backTo = (dialogue: string, words: Words): WayBack =>
  ({ href: address.dialogue(dialogue), says: words.say('vote.unknown_back') });

interface Props {
  title: string;
  detail: string;
  ways: WayBack[]; // the nearest first
}

export function NotHere({ title, detail, ways }: Props) {
  return (
    <section class="not-here" data-testid="not-here">
      <h1>{title}</h1>
      <p>{detail}</p>
      <p class="actions">
        {ways.map(({ href, says }) => <a key={href} class="button" href={href}>{says}</a>)}
      </p>
    </section>
  );
}

export function NoSuchQuestion({ dialogue }: { dialogue: string }) {
  const words = useWords();
  return (
    <NotHere title={words.say('vote.unknown_title')} detail={words.say('lost.detail')}
      ways={[backTo(dialogue, words)]} />
  );
}

interface FailedProps {
  failure: unknown;
  retry(): void;
  ways: WayBack[];
}

// Instead of a page: asking again helps where the host did not answer, not where it has nothing.
export function Failed({ failure, retry, ways }: FailedProps) {
  const words = useWords();
  const asked = useRef(words.language);
  useEffect(() => {
    if (asked.current === words.language) return;
    asked.current = words.language; // the host speaks the language in which it was asked
    retry();
  }, [words.language]);
  if (!(failure instanceof Problem) || failure.status !== 404) {
    return <Notice failure={failure} retry={retry} />;
  }
  const { title, detail } = tell(failure, words);
  return <NotHere {...{ title, detail, ways }} />;
}
