import { useEffect, useState } from "preact/hooks";
import { t } from "../ui/words.js";

/** Flat fields in the shape of what comes. */
export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 4000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <div class="loading loading-title" />
      <div class="loading loading-card" />
      <div class="loading loading-button" />
      {late && <p class="lead">{t("Die Verbindung wird gesucht. Sobald sie da ist, geht es von selbst weiter.")}</p>}
    </div>
  );
}
