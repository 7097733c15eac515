import { Icon } from "../ui/Icon.jsx";
import { dirOf, within } from "../ui/text.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { placeOf } from "./own.js";

/** Where one's own card hangs, and the way there. */
export function Place({ card, state }) {
  const { live, lang, go } = usePhone();
  const place = placeOf(live.state, { card, state });
  if (!place) return null;
  return (
    <button type="button" class="card-tool card-place" lang={lang} dir={dirOf(lang)} onClick={() => go("wall", place)}>
      <Icon name="grid" />
      <span>{wordsOf(place, state, lang)}</span>
    </button>
  );
}

function wordsOf({ title }, state, lang) {
  if (title) return t("Unter „{title}“ ansehen", { title: within(title, lang) });
  return state === "merged" ? t("An der Wand ansehen") : t("Bei den neuen Karten ansehen");
}
