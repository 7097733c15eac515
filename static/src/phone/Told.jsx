import { dirOf, languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** For whom, where and in which languages somebody does something: as far as they said. */
export function Told({ engagement }) {
  const { lang } = usePhone();
  const { for_whom: forWhom, place, languages = [] } = engagement;
  const lines = [
    [t("Für wen?"), forWhom],
    [t("Wo?"), place],
    [t("In welchen Sprachen?"), languages.map(languageName).join(", ")],
  ].filter(([, words]) => words);
  if (!lines.length) return null;
  return (
    <dl class="told" lang={lang} dir={dirOf(lang)}>
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
