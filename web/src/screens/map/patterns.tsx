// A pattern for each group, so that no group is told by its colour alone.

const strokes = [
  'M0 10 10 0 M-2 2 2 -2 M8 12 12 8', // rising lines
  'M0 0 10 10 M-2 8 2 12 M8 -2 12 2', // falling lines
  'M0 5H10', // level lines
  'M5 0V10', // upright lines
  'M0 5H10 M5 0V10', // a grid
];

export function Patterns() {
  return (
    <defs>
      {strokes.map((d, index) => (
        <pattern
          key={d}
          id={`pattern-${index}`}
          class={`side-${index}`}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
        >
          <path class="pattern-line" d={d} />
        </pattern>
      ))}
    </defs>
  );
}
