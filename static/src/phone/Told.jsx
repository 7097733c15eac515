import { dirOf, languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** For whom, where and in which languages somebody does something: as far as they said. */
export function Told({ engagement }) {
  const { lang } = usePhone();
  const { for_whom: forWhom, place, languages = [] } = engagement;
  const lines = [
    [t("Für wen?"), forWhom && <bdi>{forWhom}</bdi>],
    [t("Wo?"), place && <bdi>{place}</bdi>],
    // Each for itself: side by side in one they would change places where scripts meet.
    [t("In welchen Sprachen?"), languages.length > 0 && languages.map((tag, i) => [i > 0 && ", ", <bdi key={tag} lang={tag}>{languageName(tag)}</bdi>])],
  ].filter(([, words]) => words);
  if (!lines.length) return null;
  return (
    <dl class="told" lang={lang} dir={dirOf(lang)}>
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
