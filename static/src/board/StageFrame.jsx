// The stage's own picture in small: its page in a frame, which only looks. It is drawn at the size of a projector and scaled.
import { useLayoutEffect, useRef } from "preact/hooks";

const WIDTH = 1280;

/** `src`: the stage's page. Screen readers get the words beside it. */
export function StageFrame({ src }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const scale = () => {
      box.current.firstChild.style.transform = `scale(${box.current.clientWidth / WIDTH})`;
    };
    scale();
    window.addEventListener("resize", scale);
    return () => window.removeEventListener("resize", scale);
  }, []);
  return (
    <div class="stage-frame" ref={box} aria-hidden="true">
      <iframe src={src} title="" tabIndex={-1} />
    </div>
  );
}
