// In which language the stage says headings and questions once more.
import { languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";

export function SecondLanguage({ workshop }) {
  const { actions, page } = useBoard();
  const options = page.languages.filter(({ tag }) => tag !== "de").map(({ tag, name }) => [tag, name]);
  const chosen = workshop.second_lang || "";
  const known = !chosen || options.some(([tag]) => tag === chosen);
  const choose = (tag) => actions.act("workshop.change", { second_lang: tag }, tag
    ? t("Zweite Sprache der Leinwand: {language}", { language: languageName(tag) })
    : t("Leinwand wieder in einer Sprache"));
  return (
    <Field label={t("Zweite Sprache der Leinwand")} value={chosen} onInput={choose}
      options={[["", t("keine")], ...(known ? [] : [[chosen, languageName(chosen)]]), ...options]}
      help={t("Fragen und Überschriften stehen dann in beiden Sprachen da, soweit sie übersetzt sind.")} />
  );
}
