import { useLayoutEffect, useRef } from "preact/hooks";

const CURVE = "cubic-bezier(.2,.8,.2,1)";
const STAGGER = 120;
const TOGETHER = 6;

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function arrive(node, delay) {
  const frames = calm()
    ? [{ opacity: 0 }, { opacity: 1 }]
    : [{ opacity: 0, transform: "translateY(1.2vh)" }, { opacity: 1, transform: "none" }];
  node.animate(frames, { duration: calm() ? 120 : 400, delay: calm() ? 0 : delay, easing: CURVE, fill: "backwards" });
}

function makeRoom(node, by) {
  if (!by || calm()) return;
  node.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], { duration: 350, easing: CURVE });
}

/**
 * A ref for an element whose children carry `data-id`: those that are new fade in, one after the other (more than six
 * together), those that were there move from where they were to where they are now. `page` says which page is shown; on a
 * turned page everything fades in at once.
 */
export function useMotion(page) {
  const root = useRef(null);
  const before = useRef({ page: null, tops: {} });
  useLayoutEffect(() => {
    if (!root.current || !root.current.animate) return;
    const nodes = [...root.current.querySelectorAll("[data-id]")];
    const tops = Object.fromEntries(nodes.map((node) => [node.dataset.id, node.offsetTop]));
    const old = before.current;
    before.current = { page, tops };
    if (old.page === null) return;
    const arrived = nodes.filter((node) => !(node.dataset.id in old.tops));
    const step = page === old.page && arrived.length <= TOGETHER ? STAGGER : 0;
    arrived.forEach((node, i) => arrive(node, i * step));
    nodes.forEach((node) => makeRoom(node, (old.tops[node.dataset.id] ?? tops[node.dataset.id]) - tops[node.dataset.id]));
  });
  return root;
}
