// The settings of a step's type, as fields.
import { t } from "../ui/words.js";
import { Field } from "./Field.jsx";
import { isMethod, MethodSettings } from "./MethodSettings.jsx";
import { settingsOf, toField } from "./step-settings.js";

function Check({ checked, onChange, label, help }) {
  return (
    <label class="pick">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>
        {label}
        {help && <small class="help">{help}</small>}
      </span>
    </label>
  );
}

function Many({ setting, value, onInput }) {
  const turn = (name) => onInput(value.includes(name) ? value.filter((each) => each !== name) : [...value, name]);
  return (
    <fieldset class="picks">
      <legend>{setting.label}</legend>
      {setting.options.map(([name, label]) => (
        <Check key={name} checked={value.includes(name)} onChange={() => turn(name)} label={label} />
      ))}
    </fieldset>
  );
}

function Setting({ setting, value, onInput }) {
  const { kind, label, help, min, max, options, empty } = setting;
  if (kind === "many") return <Many setting={setting} value={value} onInput={onInput} />;
  if (kind === "switch") return <Check checked={value} onChange={() => onInput(!value)} label={label} help={help} />;
  if (kind === "lines") return <Field label={label} value={value} onInput={onInput} rows={4} help={empty} />;
  if (kind === "choice") return <Field label={label} value={value} onInput={onInput} options={options} />;
  return <Field label={label} type="number" min={min} max={max} value={value} onInput={onInput} help={empty} />;
}

/** `draft.settings` holds what was typed, by name; `step` what stands now (null for a new one). */
export function StepSettings({ draft, step, set }) {
  if (isMethod(draft.type)) return <MethodSettings {...{ draft, step, set }} />;
  const settings = settingsOf(draft.type);
  if (settings.length === 0) return null;
  const stands = (step && step.settings) || {};
  return (
    <div class="step-settings field-row" role="group" aria-label={t("Einstellungen")}>
      {settings.map((setting) => {
        const { name } = setting;
        const value = name in draft.settings ? draft.settings[name] : toField(setting, stands[name]);
        return <Setting key={name} setting={setting} value={value} onInput={(typed) => set({ settings: { ...draft.settings, [name]: typed } })} />;
      })}
    </div>
  );
}
