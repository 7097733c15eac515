// A dialog over the board. Focus stays inside and goes back to where it came from; Escape and a tap beside it close it.
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { newId } from "../live/ids.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { focusPlace, placeOf, stopsIn } from "../ui/kept-focus.js";

function keepInside(event, box) {
  const stops = stopsIn(box);
  const first = stops[0];
  const last = stops[stops.length - 1];
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** `title` names it, `wide` gives it room for tables. Focus begins at `[data-first]`, or at the first field or button. */
export function Dialog({ title, wide = false, children }) {
  const { close } = useBoard();
  const box = useRef(null);
  const heading = useRef(newId()).current;

  // Before the dialog is seen: a key pressed at once is already its own.
  useLayoutEffect(() => {
    const before = placeOf(document.activeElement);
    const stops = stopsIn(box.current); // the first one closes it
    const first = box.current.querySelector("[data-first]") || stops[1] || stops[0];
    first.focus();
    return () => focusPlace(before);
  }, []);

  function key(event) {
    if (event.key === "Escape") close();
    if (event.key === "Tab") keepInside(event, box.current);
    event.stopPropagation();
  }

  return (
    <div class="veil" onPointerDown={(event) => event.target === event.currentTarget && close()}>
      <div class={wide ? "dialog dialog-wide" : "dialog"} role="dialog" aria-modal="true" aria-labelledby={heading} tabIndex={-1} ref={box} onKeyDown={key}>
        <div class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="icon-button" aria-label={t("Schließen")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </div>
  );
}
