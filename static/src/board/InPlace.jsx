// A text that is edited where it stands: it is sent when one leaves the field or presses Enter, Escape takes it back.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** `onSave(text)` is called only with a changed text, `onDone` whenever the field is left. `rows` allows several lines; `type` and further attributes go to the field. */
export function InPlace({ value, onSave, onDone, label, rows, focus = false, ...rest }) {
  const [text, setText] = useState(value || "");
  const field = useRef(null);
  const editing = useRef(false);

  // Somebody else's change shows at once, but never under one's own fingers.
  useEffect(() => {
    if (!editing.current) setText(value || "");
  }, [value]);

  // As high as its text.
  useLayoutEffect(() => {
    if (!rows) return;
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text, rows]);

  useEffect(() => {
    if (!focus) return;
    field.current.focus();
    field.current.select();
  }, [focus]);

  function leave() {
    editing.current = false;
    if (text.trim() !== (value || "")) onSave(text.trim());
    if (onDone) onDone();
  }

  function key(event) {
    if (event.key === "Enter" && !(rows && event.shiftKey)) {
      event.preventDefault();
      field.current.blur();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      setText(value || "");
      requestAnimationFrame(() => field.current.blur());
    }
  }

  const Tag = rows ? "textarea" : "input";
  return (
    <Tag
      ref={field}
      class="in-place"
      aria-label={label}
      value={text}
      rows={rows}
      onFocus={() => (editing.current = true)}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={key}
      {...rest}
    />
  );
}
