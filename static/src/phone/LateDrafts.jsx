import { useState } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { readDraft, writeDraft } from "./use-draft.js";

/** A card that was being written when its step closed: it may still come. */
export function LateDrafts({ step }) {
  const { live, lang, workshop } = usePhone();
  const [, again] = useState(0);
  if (workshop.closed) return null;
  const left = all(live.state, "step")
    .filter((other) => other.type === "cards" && other.status === "closed" && other.id !== step?.id && other.settings.accept_late !== false)
    .map((other) => ({ step: other, text: cleanText(readDraft(live, `card:${other.id}`)) }))
    .filter(({ text }) => text);
  const end = (other) => {
    writeDraft(live, `card:${other.id}`, null);
    again((n) => n + 1);
  };
  const send = (other, text) => {
    live.do("card.submit", { step: other.id, text, lang });
    end(other);
  };
  return left.map(({ step: other, text }) => (
    <section key={other.id} class="late">
      <h2>{t("Sie hatten noch etwas angefangen")}</h2>
      <Card card={{ text, lang }} phase={other.phase} size="phone" />
      <div class="card-actions">
        <Button onClick={() => send(other, text)}>{t("Noch an die Wand hängen")}</Button>
        <Button kind="quiet" onClick={() => end(other)}>
          {t("Verwerfen")}
        </Button>
      </div>
    </section>
  ));
}
