import { t } from "../ui/words.js";

const FORMATS = () => [
  ["xlsx", t("Tabelle (XLSX)")],
  ["csv", t("Tabelle (CSV)")],
  ["csv-machine", t("CSV für Maschinen")],
  ["json", t("Alle Daten (JSON)")],
];

/** `[{label, format, href}]` of what can be taken home. */
export const downloads = (workshop) =>
  FORMATS().map(([format, label]) => ({ label, format, href: `/w/${workshop.id}/export.${format}` }));
