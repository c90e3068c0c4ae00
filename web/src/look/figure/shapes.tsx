// Each choice has its own shape beside its word: filled circle, open diamond, dash.

import type { Choice } from '../../discussion/vote';

export function ChoiceShape({ choice }: { choice: Choice }) {
  return (
    <svg
      class={`choice-shape choice-${choice}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      {choice === 'agree' && <circle cx="10" cy="10" r="7" />}
      {choice === 'disagree' && <path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" />}
      {choice === 'pass' && <path d="M3.5 10H16.5" />}
    </svg>
  );
}
