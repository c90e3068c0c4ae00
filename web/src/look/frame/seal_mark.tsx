// The seal, drawn: a ring and a knot. Grey while waiting, inked when it holds, broken when not.

export type SealState = 'plain' | 'waiting' | 'signed' | 'broken';

export function SealMark({ state }: { state: SealState }) {
  return (
    <svg
      class={`seal-mark seal-${state}`}
      viewBox="0 0 32 32"
      width="24"
      height="24"
      aria-hidden="true"
    >
      {state === 'broken' ? (
        <path class="seal-ring" d="M6 22 A12 12 0 0 1 22 5.6 M26.5 10.5 A12 12 0 0 1 10 26.4" />
      ) : (
        <circle class="seal-ring" cx="16" cy="16" r="12" />
      )}
      <path class="seal-knot" d="M10 18.5 C10 12 16 12 16 16 S22 20 22 13.5" />
    </svg>
  );
}
