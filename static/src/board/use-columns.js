import { useEffect, useState } from "preact/hooks";

/** How many columns of at least `least` px fit into the element in `ref`, with `gap` px between them. */
export function useColumns(ref, least, gap) {
  const [columns, setColumns] = useState(1);
  useEffect(() => {
    const measure = () => ref.current && setColumns(Math.max(1, Math.floor((ref.current.clientWidth + gap) / (least + gap))));
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [ref, least, gap]);
  return columns;
}
