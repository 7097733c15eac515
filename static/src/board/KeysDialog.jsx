// All keys of the board on one page.
import { useState } from "preact/hooks";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { keysAreOn, turnKeys } from "./keys.js";

const OF_MODERATION = () => [
  [["N", t("Bild ab")], t("nächster Schritt, auch mit einem Presenter")],
  [[t("Bild auf")], t("zurück zum Schritt davor")],
  [["B", "."], t("Leinwand anhalten und weiter zeigen")],
  [["Q"], t("QR-Code groß auf der Leinwand")],
  [["Alt ↑", "Alt ↓"], t("im Ablauf: Schritt früher oder später")],
];

const OF_ALL = () => [
  [["Strg Z"], t("das Letzte rückgängig machen")],
  [["Strg Y"], t("wiederherstellen")],
  [["Enter"], t("Karte oder Schritt öffnen")],
  [[t("Leertaste")], t("Karte oder Cluster aufnehmen, Pfeile bewegen, Enter legt ab")],
  [["+", "−", "0"], t("Pinnwand größer, kleiner, wie zuvor")],
  [["←", "→"], t("zwischen den Teilen der Moderation wechseln")],
  [["↑", "↓"], t("in einem Menü auf und ab")],
  [["Esc"], t("schließen, ohne zu ändern")],
  [["?"], t("diese Übersicht")],
];

function Switch() {
  const [on, setOn] = useState(keysAreOn);
  function turn() {
    turnKeys(!on);
    setOn(!on);
  }
  return (
    <label class="pick">
      <input type="checkbox" checked={on} onChange={turn} />
      <span>{t("Tasten aus einem einzelnen Zeichen gelten auf diesem Gerät")}</span>
    </label>
  );
}

export function KeysDialog() {
  const { may } = useBoard();
  const rows = [...(may("step.open") ? OF_MODERATION() : []), ...OF_ALL()];
  return (
    <Dialog title={t("Tasten")}>
      <table class="table keys">
        <tbody>
          {rows.map(([keys, does]) => (
            <tr key={does}>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Switch />
      <p class="help">{t("Beim Schreiben in einem Feld gehören die Tasten dem Feld.")}</p>
    </Dialog>
  );
}
