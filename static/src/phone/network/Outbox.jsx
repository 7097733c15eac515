import { useEffect, useRef } from "preact/hooks";
import { t } from "../../ui/words.js";
import { announce } from "../announce.js";
import { usePhone } from "../context.js";
import { Refusals } from "../Refusals.jsx";
import { Screen } from "../Screen.jsx";
import { Sent } from "../Sent.jsx";
import { labelOf, waitingThings, wordsOf } from "./waiting.js";

/** What waits for the network, in the order in which it goes out; what arrives meanwhile says so. */
export function Outbox() {
  const { live } = usePhone();
  const waiting = waitingThings(live.pending);
  const seen = useRef(new Map());
  waiting.forEach((entry, thing) => seen.current.set(thing, entry));
  const refused = new Set(live.pending.filter((entry) => entry.state === "refused").map(({ id }) => id));
  const done = !waiting.size && !refused.size;
  useEffect(() => {
    if (done) announce(t("Alles ist angekommen."));
  }, [done]);
  const shown = [...seen.current].filter(([, { id }]) => !refused.has(id));
  return (
    <Screen title={done ? t("Alles ist angekommen.") : t("Noch nicht angekommen")}>
      {waiting.size > 0 && (
        <p class="lead">{t("Es geht von selbst hinaus, sobald das Netz da ist, in der Reihenfolge, in der Sie es geschrieben haben.")}</p>
      )}
      <Refusals />
      <ol class="outbox">
        {shown.map(([thing, entry]) => (
          <Entry key={thing} entry={entry} waits={waiting.has(thing)} />
        ))}
      </ol>
    </Screen>
  );
}

function Entry({ entry, waits }) {
  const { live } = usePhone();
  return (
    <li>
      <p class="quiet small">{labelOf(entry.kind)}</p>
      <p class="outbox-words"><bdi lang={entry.fields.lang}>{wordsOf(entry.fields, live.state)}</bdi></p>
      <Sent waits={waits}>{t("angekommen")}</Sent>
    </li>
  );
}
