import { t } from "../../ui/words.js";
import { Screen } from "../Screen.jsx";
import { Receipt } from "./Receipt.jsx";

/** "My cards, my dots, my commitments", at any time. */
export function Mine() {
  return (
    <Screen title={t("Ihr Beitrag")}>
      <Receipt />
    </Screen>
  );
}
