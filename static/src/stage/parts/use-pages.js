import { useEffect, useState } from "preact/hooks";

const FIRST = 20000;
const OTHERS = 12000;

/**
 * The page to show out of `n`: turns by itself, slowly enough for the last row to read, and goes back to the first one
 * whenever `news` changes (a new card has come).
 */
export function usePages(n, news) {
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [news]);
  useEffect(() => {
    if (n < 2) return undefined;
    const turn = setTimeout(() => setPage((page + 1) % n), page === 0 ? FIRST : OTHERS);
    return () => clearTimeout(turn);
  }, [n, page, news]);
  return Math.min(page, n - 1);
}
