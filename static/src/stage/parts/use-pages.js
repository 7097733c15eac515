import { useEffect, useState } from "preact/hooks";

const FIRST = 20000;
const OTHERS = 12000;
// What a presenter's remote sends, and the arrows of the laptop at the projector.
const BY_HAND = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/**
 * The page to show out of `n`: turns by itself, slowly enough for the last row to read, and by hand; goes back to the first
 * one whenever `news` changes (a new card has come).
 */
export function usePages(n, news) {
  const [page, setPage] = useState(0);
  const at = Math.min(page, n - 1);
  useEffect(() => setPage(0), [news]);
  useEffect(() => {
    if (n < 2) return undefined;
    const turn = setTimeout(() => setPage((at + 1) % n), at === 0 ? FIRST : OTHERS);
    const byHand = ({ key }) => BY_HAND[key] && setPage((at + BY_HAND[key] + n) % n);
    addEventListener("keydown", byHand);
    return () => {
      clearTimeout(turn);
      removeEventListener("keydown", byHand);
    };
  }, [n, at, news]);
  return at;
}
