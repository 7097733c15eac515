import { useRef, useState } from "preact/hooks";
import { count, longestCard } from "../live/clean.js";
import { t, tn } from "../ui/words.js";
import { announce } from "./announce.js";
import { AskLanguage } from "./AskLanguage.jsx";
import { CardField } from "./CardField.jsx";
import { usePhone } from "./context.js";
import { EditActions, MenuButton, OwnActions } from "./OwnActions.jsx";
import { OwnCard } from "./OwnCard.jsx";
import { isTakenOver } from "./own.js";
import { isBegun } from "./use-draft.js";
import { useOwnWords } from "./use-own-words.js";

/** "Ihre Karten": each can be changed or taken back while the step is open. */
export function OwnCards({ step, cards }) {
  const there = useRef(new Set(cards.map(({ card }) => card.id)));
  if (!cards.length) return null;
  return (
    <section class="own" aria-labelledby="own-title">
      <div class="own-head">
        <h2 id="own-title">{t("Ihre Karten")}</h2>
        <p>{tn("{n} Karte", "{n} Karten", cards.length)}</p>
      </div>
      {cards.map((own) => (
        <Changeable key={own.card.id} step={step} isNew={!there.current.has(own.card.id)} {...own} />
      ))}
    </section>
  );
}

function Changeable({ step, card, state, isNew }) {
  const { live } = usePhone();
  // A change that one had begun goes on, also after a look at something else.
  const [mode, setMode] = useState(isBegun(live, `edit:${card.id}`) ? "begun" : null); // or "menu", or "edit"
  const changeable = !isTakenOver(card);
  if (changeable && (mode === "edit" || mode === "begun")) return <Edit step={step} card={card} comesUp={mode === "edit"} onEnd={() => setMode(null)} />;
  const menu = changeable && <MenuButton open={mode === "menu"} onToggle={() => setMode(mode ? null : "menu")} />;
  return (
    <OwnCard card={card} state={state} phase={step.phase} menu={menu} class={isNew ? "came" : ""} onRewrite={changeable ? () => setMode("edit") : undefined}>
      {changeable && <AskLanguage card={card} />}
      {changeable && mode === "menu" && <OwnActions noun="card" id={card.id} onEdit={() => setMode("edit")} />}
    </OwnCard>
  );
}

function Edit({ step, card, comesUp, onEnd }) {
  const { live, lang } = usePhone();
  const { text, write, empty, take } = useOwnWords(`edit:${card.id}`, card.text);
  const limit = longestCard(step);
  const save = async (event) => {
    const words = take(event);
    if (!words || count(words) > limit) return;
    const sent = words === card.text ? null : live.do("card.edit", { card: card.id, text: words, lang: card.lang ?? lang });
    cancel();
    if (!sent) return;
    const ack = await sent;
    announce(ack.ok ? t("Geändert.") : ack.error.message);
  };
  const cancel = () => {
    write(card.text);
    onEnd();
  };
  return (
    <form class="edit" onSubmit={save}>
      <CardField label={t("Ihre Karte ändern")} empty={empty} text={text} onText={write} phase={step.phase} limit={limit} lang={card.lang} comesUp={comesUp} />
      <EditActions onCancel={cancel} />
    </form>
  );
}
