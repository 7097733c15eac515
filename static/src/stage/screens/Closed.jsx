import { t, tn } from "../../ui/words.js";
import { Promises } from "../parts/Promises.jsx";
import { numbersOf, workshopOf } from "../things.js";

/** The end: what came of the evening, what happens with it, when to meet again, and thanks. */
export function Closed({ state, page }) {
  const workshop = workshopOf(state);
  const { cards, topics, commitments } = numbersOf(state);
  const numbers = [
    [cards, tn("Karte", "Karten", cards)],
    [topics, tn("Thema", "Themen", topics)],
    [commitments, tn("Zusage", "Zusagen", commitments)],
  ].filter(([n]) => n > 0);
  return (
    <div class={`message message-closed${page.result_qr_url ? " message-beside" : ""}`}>
      <h1>{t("Danke, dass Sie dabei waren.")}</h1>
      {numbers.length > 0 && (
        <ul class="numbers">{numbers.map(([n, word]) => <li key={word}><b>{n}</b> {word}</li>)}</ul>
      )}
      <Promises workshop={workshop} lang={page.lang} />
    </div>
  );
}
