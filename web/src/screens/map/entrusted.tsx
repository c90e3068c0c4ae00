// How many take part by forms, without script: the host has seen their keys. Where turnout is told.

import type { Summary } from '../../api/shapes';
import { useWords } from '../../words/speech';

export function Entrusted({ summary }: { summary: Summary }) {
  const words = useWords();
  const count = summary.entrusted_seats ?? 0;
  if (count === 0) return null;
  return <p class="quiet" data-testid="entrusted">{words.say('seats.entrusted', { count })}</p>;
}
