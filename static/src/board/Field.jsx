// Label above, field below, help under it; each field of the board looks and reads alike.
import { useRef } from "preact/hooks";
import { newId } from "../live/ids.js";
import { t } from "../ui/words.js";

/** `value` and `onInput(text)`; `rows` makes it a text area, `options` (`[value, label]`) a choice. Further attributes go to the field. */
export function Field({ label, value, onInput, rows, options, optional, help, ...rest }) {
  const id = useRef(`f${newId()}`).current;
  const common = {
    id,
    class: "input",
    value,
    "aria-describedby": help ? `${id}h` : undefined,
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
      {help && (
        <p class="help" id={`${id}h`}>
          {help}
        </p>
      )}
    </div>
  );
}
