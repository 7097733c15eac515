const BLOCK = 10;

/** n full dots in blocks of ten (5 × 2), so that the eye counts along. Decoration: write the number beside them. */
export function Dots({ n }) {
  const blocks = Array.from({ length: Math.ceil(n / BLOCK) }, (_, i) => Math.min(BLOCK, n - i * BLOCK));
  return (
    <span class="dots" aria-hidden="true">
      {blocks.map((size, i) => (
        <svg key={i} viewBox="0 0 50 20">
          {Array.from({ length: size }, (_, dot) => (
            <circle key={dot} cx={5 + 10 * (dot % 5)} cy={5 + 10 * Math.floor(dot / 5)} r="4.4" />
          ))}
        </svg>
      ))}
    </span>
  );
}

/** A row of `of` dots, the first `full` of them full. */
export function DotRow({ full, of }) {
  return (
    <span class="dot-row" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <span key={i} class={i < full ? "dot" : "dot dot-open"} />
      ))}
    </span>
  );
}
