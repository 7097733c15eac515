// Why a card is taken off the wall. The German words are kept with the card, whatever language the board speaks.
import { t } from "./words.js";

/** `key` is what is kept, `label` what the board chooses, `told` what the author reads. */
export const reasons = () => [
  { key: "Ton", label: t("Ton"), told: t("Der Ton könnte jemanden verletzen.") },
  { key: "nennt eine Person", label: t("nennt eine Person"), told: t("Sie nennt eine Person. Das schützen wir, auch für die, die nicht hier sind.") },
  { key: "gehört nicht zur Frage", label: t("gehört nicht zur Frage"), told: t("Sie passt nicht zu dieser Frage.") },
  { key: "Versehen", label: t("Versehen"), told: t("Sie sah nach einem Versehen aus.") },
];

/** The sentence for the author; null for a reason in somebody's own words. */
export const toldReason = (reason) => reasons().find(({ key }) => key === reason)?.told ?? null;
