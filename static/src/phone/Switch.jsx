import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { LanguageButton } from "./Languages.jsx";
import { Screen } from "./Screen.jsx";

/** Another language, at any time. */
export function Switch() {
  const { page, lang, speak, back } = usePhone();
  const choose = async (tag) => {
    if (tag !== lang) await speak(tag);
    back();
  };
  return (
    <Screen title={t("Sprache")}>
      <div class="languages">
        {page.languages.map((language) => (
          <LanguageButton key={language.tag} language={language} current={language.tag === lang} onChoose={choose} />
        ))}
      </div>
    </Screen>
  );
}
