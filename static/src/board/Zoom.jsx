// Nearer or farther, in the corner of the pinboard.
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { LEVELS } from "./zoom.js";

const NAMES = () => [t("Übersicht"), t("Klein"), t("Normal"), t("Groß")];

export function Zoom({ level, setLevel }) {
  const end = LEVELS.length - 1;
  return (
    <div class="zoom" role="group" aria-label={t("Ansicht")}>
      <Button class="square" icon="minus" aria-label={t("Kleiner")} why={level === 0 ? t("Kleiner geht es nicht.") : undefined} onClick={() => setLevel(level - 1)} />
      <span class="zoom-name" role="status">{NAMES()[level]}</span>
      <Button class="square" icon="plus" aria-label={t("Größer")} why={level === end ? t("Größer geht es nicht.") : undefined} onClick={() => setLevel(level + 1)} />
    </div>
  );
}
