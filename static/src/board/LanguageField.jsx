// The language of a text, from the languages of the hall.
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";

export function LanguageField({ value, onInput }) {
  const { page } = useBoard();
  const options = page.languages.map(({ tag, name }) => [tag, name]);
  const known = options.some(([tag]) => tag === value);
  return <Field label={t("Sprache")} value={value} onInput={onInput} options={known ? options : [[value, value], ...options]} />;
}
