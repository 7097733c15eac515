import { tens } from "../ranking.js";

/**
 * Dots in blocks of ten (5 × 2), each block as wide as `most` allows, so that all rows count on the same scale. While they
 * are revealed the tens come one after the other within `pace` ms, the first after `after` ms.
 */
export function Tens({ n, most, pace, after }) {
  const blocks = tens(n);
  const width = `${100 / Math.max(tens(most).length, 1)}%`;
  return (
    <span class="tens" aria-hidden="true">
      {blocks.map((size, i) => (
        <svg key={i} viewBox="0 0 53 20" style={{ width, animationDelay: pace ? `${after + (pace * i) / blocks.length}ms` : undefined }}>
          {Array.from({ length: size }, (_, dot) => (
            <circle key={dot} cx={5 + 10 * (dot % 5)} cy={5 + 10 * Math.floor(dot / 5)} r="4.4" />
          ))}
        </svg>
      ))}
    </span>
  );
}
