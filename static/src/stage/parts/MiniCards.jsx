import { fives } from "../ranking.js";

const MOST = 30;

/** One small card for each card, in groups of five so that the eye counts along; the number beside them says the rest. */
export function MiniCards({ n, most = MOST }) {
  return (
    <span class="minis" aria-hidden="true">
      {fives(Math.min(n, most)).map((group, i) => (
        <span class="minis-group" key={i}>{Array.from({ length: group }, (_, k) => <i data-mini key={k} />)}</span>
      ))}
    </span>
  );
}
