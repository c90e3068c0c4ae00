// The shapes that carry a meaning beside their word, the same everywhere: a filled circle holds,
// an open diamond does not, a dash says nothing, an open ring is missing or awaited.

export type Shape = 'holds' | 'fails' | 'silent' | 'missing';

export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg class={`mark mark-${shape}`} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      {shape === 'holds' && <circle cx="10" cy="10" r="7" />}
      {shape === 'fails' && <path d="M10 2 18 10 10 18 2 10Z" />}
      {shape === 'silent' && <path d="M3 10H17" />}
      {shape === 'missing' && <circle cx="10" cy="10" r="7" />}
    </svg>
  );
}
