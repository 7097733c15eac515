// Label above, field below, help under it; each field of the board looks and reads alike.
import { useRef } from "preact/hooks";
import { newId } from "../live/ids.js";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";

/** `value` and `onInput(text)`; `rows` makes it a text area, `options` (`[value, label]`) a choice; `error` says what is wrong. Further attributes go to the field. */
export function Field({ label, value, onInput, rows, options, optional, help, error, ...rest }) {
  const id = useRef(`f${newId()}`).current;
  const common = {
    id,
    class: "input",
    value,
    "aria-describedby": [error && `${id}e`, help && `${id}h`].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? "true" : undefined,
    onInput: (event) => onInput(event.currentTarget.value),
    ...rest,
  };
  return (
    <div class="field-box">
      <label class="label" for={id}>
        {label} {optional && <span class="label-optional">({t("freiwillig")})</span>}
      </label>
      {options ? (
        <select {...common}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea rows={rows} {...common} />
      ) : (
        <input {...common} />
      )}
      {error && (
        <p class="error" id={`${id}e`}>
          <Icon name="warning" /> {error}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}h`}>
          {help}
        </p>
      )}
    </div>
  );
}
