// A text that is edited where it stands: it is sent when one leaves the field or presses Enter, Escape takes it back. After both
// the keyboard is still there.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../ui/words.js";

/** `onSave(text, before)` is called only with a changed text (`before`: what stood there when the editing began), `onDone` whenever the field is left. `rows` allows several lines; `type` and further attributes go to the field. */
export function InPlace({ value, onSave, onDone, label, rows, focus = false, ...rest }) {
  const [text, setText] = useState(value || "");
  const field = useRef(null);
  const editing = useRef(false);
  const before = useRef("");
  const [other, setOther] = useState(null);

  // Somebody else's change shows at once, but never under one's own fingers: there it is told beside the field.
  useEffect(() => {
    if (!editing.current) setText(value || "");
    setOther(editing.current && (value || "") !== before.current ? value : null);
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
    if (!editing.current) return;
    editing.current = false;
    if (text.trim() !== (value || "")) onSave(text.trim(), before.current);
    else setOther(null);
    if (onDone) onDone();
  }

  function giveUp() {
    editing.current = false;
    setText(value || "");
    setOther(null);
    if (onDone) onDone();
  }

  function key(event) {
    if (event.key === "Enter" && !(rows && event.shiftKey)) {
      event.preventDefault();
      leave();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      giveUp();
    }
  }

  function begin() {
    editing.current = true;
    before.current = value || "";
  }

  function write(event) {
    if (!editing.current) begin();
    setText(event.currentTarget.value);
  }

  const Tag = rows ? "textarea" : "input";
  const input = (
    <Tag
      ref={field}
      class="in-place"
      aria-label={label}
      value={text}
      rows={rows}
      onFocus={begin}
      onInput={write}
      onBlur={leave}
      onKeyDown={key}
      {...rest}
    />
  );
  if (other === null) return input;
  return (
    <>
      {input}
      <span class="hint in-place-other" role="status">{t("Inzwischen steht dort: „{text}“", { text: other })}</span>
    </>
  );
}
