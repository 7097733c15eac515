// Where everybody finds the results: the address, to be opened or copied.
import { useRef, useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";

const SHOWN_MS = 2500;

// Over plain http, the hall's default, browsers have no clipboard: there the field is selected and copied.
async function copy(field) {
  if (navigator.clipboard) return navigator.clipboard.writeText(field.value).then(() => true, () => false);
  field.select();
  return document.execCommand("copy");
}

export function ResultLink() {
  const { page } = useBoard();
  const field = useRef(null);
  const [copied, setCopied] = useState(false);
  async function press() {
    if (!(await copy(field.current))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  }
  return (
    <div class="result-link">
      <label class="label" for="result-url">{t("Die Ergebnisse stehen für alle unter")}</label>
      <div class="result-link-row">
        <input class="input" id="result-url" dir="ltr" readOnly value={page.result_url} ref={field} onFocus={(event) => event.currentTarget.select()} />
        <Button icon="copy" onClick={press}>
          <span aria-live="polite">{copied ? t("Kopiert") : t("Kopieren")}</span>
        </Button>
        <a class="button button-quiet" href={page.result_url} target="_blank" rel="noopener">{t("Öffnen")}</a>
      </div>
    </div>
  );
}
