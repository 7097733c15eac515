import { useEffect } from "preact/hooks";

const THINGS = ".pile-box, button, input, select, a";

/** The ground of the scrolling element in `ref` can be pushed with the mouse; fingers and wheels scroll it anyway. */
export function usePan(ref) {
  useEffect(() => {
    const box = ref.current;
    const down = (event) => {
      if (event.pointerType !== "mouse" || event.button !== 0 || event.target.closest(THINGS)) return;
      const from = { y: event.clientY, top: box.scrollTop };
      const move = ({ clientY }) => (box.scrollTop = from.top + from.y - clientY);
      const up = () => {
        box.classList.remove("panning");
        document.removeEventListener("pointermove", move);
      };
      box.classList.add("panning");
      document.addEventListener("pointermove", move);
      document.addEventListener("pointerup", up, { once: true });
      document.addEventListener("pointercancel", up, { once: true });
    };
    box.addEventListener("pointerdown", down);
    return () => box.removeEventListener("pointerdown", down);
  }, [ref]);
}
