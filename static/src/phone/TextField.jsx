import { useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { useFocus } from "./use-focus.js";

/** A labelled field; `error` is a sentence that says what to do. rows > 1 gives a larger one; `comesUp`: a tap has just called it. */
export function TextField({ id, label, optional, help, error, rows = 1, value, onText, comesUp, ...rest }) {
  const field = useRef(null);
  useFocus(field, comesUp);
  const Field = rows > 1 ? "textarea" : "input";
  const notes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {optional && <span class="label-optional">{t("(wenn Sie möchten)")}</span>}
      </label>
      <Field
        ref={field}
        id={id}
        class="input"
        dir="auto"
        rows={rows > 1 ? rows : undefined}
        value={value}
        aria-describedby={notes || undefined}
        aria-invalid={error ? "true" : undefined}
        onInput={(event) => onText(event.target.value)}
        {...rest}
      />
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  );
}
