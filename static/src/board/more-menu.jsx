// What is needed rarely: the round before the doors open, history, contacts, downloads, the end of the evening.
import { t } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { CheckDialog } from "./CheckDialog.jsx";
import { CloseDialog } from "./CloseDialog.jsx";
import { ContactsDialog } from "./ContactsDialog.jsx";
import { downloads } from "./downloads.js";
import { KeysDialog } from "./KeysDialog.jsx";
import { otherLanguage, speakTo } from "./staff-language.js";

export function moreMenu(board) {
  const { live, may, show, takesAway } = board;
  const workshop = workshopOf(live.state);
  const other = otherLanguage(board.lang);
  const items = [
    may("workshop.change") && { label: t("Vor dem Beginn …"), icon: "list", select: () => show(<CheckDialog />) },
    may("dot.count") && { label: t("Papierkarten eintragen"), icon: "pencil", select: () => board.help(true) },
    may("undo") && { label: t("Verlauf …"), icon: "undo", select: board.history },
    { label: t("Leinwand öffnen"), icon: "screen", select: () => window.open(`/w/${workshop.id}/stage`, "_blank", "noopener") },
    takesAway && { label: t("Kontakte …"), icon: "people", select: () => show(<ContactsDialog />) },
    takesAway && {
      label: t("Herunterladen"),
      icon: "download",
      items: downloads(workshop).map(({ label, href }) => ({ label, icon: "download", select: () => window.location.assign(href) })),
    },
    { label: t("Tasten …"), icon: "help", select: () => show(<KeysDialog />) },
    { label: other.name, lang: other.tag, icon: "globe", select: () => speakTo(other.tag) },
    may("workshop.close") && { label: t("Veranstaltung abschließen …"), icon: "flag", select: () => show(<CloseDialog />) },
  ];
  return items.filter(Boolean);
}
