import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * `[ref, size]` of an element that is measured once, as it is first drawn: the largest of `sizes` (vh, falling) in which its
 * content fits into it; null when not even the smallest does.
 */
export function useFit(sizes) {
  const box = useRef(null);
  const [size, setSize] = useState(sizes[0]);
  useLayoutEffect(() => {
    const node = box.current;
    const fits = sizes.find((each) => {
      node.style.fontSize = `${each}vh`;
      return node.scrollHeight <= node.clientHeight;
    });
    setSize(fits || null);
  }, [sizes]);
  return [box, size];
}
