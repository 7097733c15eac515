import { useState } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { lateDrafts } from "./late-drafts.js";
import { draftsOf } from "./own-engagement.js";
import { allDrafts, writeDraft } from "./use-draft.js";

// How each kind of thing is sent, and what is said once it is there.
const WAYS = {
  "card.submit": { deed: () => t("Noch an die Wand hängen"), done: () => t("Ihre Karte hängt an der Wand.") },
  "engagement.submit": { deed: () => t("Zeigen, was ich tue"), done: () => t("Danke, dass Sie das tun.") },
};

/** What was being written when its step closed: a card may still come, and no word goes by itself. */
export function LateDrafts({ step }) {
  const { live, lang, workshop } = usePhone();
  const [told, setTold] = useState(null); // {step: its id, words}: what has just arrived
  const [, again] = useState(0);
  const end = (name) => {
    draftsOf(name).forEach((each) => writeDraft(live, each, null));
    again((n) => n + 1);
  };
  const send = async ({ name, send: { kind, fields }, words, lang: own = lang }) => {
    const sent = live.do(kind, { ...fields, text: cleanText(words), lang: own });
    end(name);
    const ack = await sent;
    const said = ack.ok ? WAYS[kind].done() : ack.error.message;
    if (ack.ok) setTold({ step: step?.id, words: said });
    announce(said);
  };
  return (
    <>
      {told && told.step === step?.id && (
        <p class="arrived with-icon" aria-hidden="true">
          <Icon name="check" />
          <span>{told.words}</span>
        </p>
      )}
      {lateDrafts(live.state, allDrafts(live), step, lang).map((draft) => (
        <Late key={draft.name} draft={workshop.closed ? { ...draft, send: null } : draft} onSend={() => send(draft)} onEnd={() => end(draft.name)} />
      ))}
    </>
  );
}

function Late({ draft, onSend, onEnd }) {
  const { lang } = usePhone();
  return (
    <section class="late">
      <h2>{t("Sie hatten noch etwas angefangen")}</h2>
      <Card card={{ text: draft.words, lang: draft.lang ?? lang }} phase={draft.phase} size="phone" untagged />
      {!draft.send && <p class="quiet">{t("Ihr Text bleibt hier bei Ihnen.")}</p>}
      <div class="card-actions">
        {draft.send && <Button onClick={onSend}>{WAYS[draft.send.kind].deed()}</Button>}
        <Button kind="quiet" onClick={onEnd}>
          {t("Verwerfen")}
        </Button>
      </div>
    </section>
  );
}
