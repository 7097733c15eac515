// What has just been typed off, newest first: to check, to put right, to take back. What was refused stands above it.
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { EntryDialog } from "./EntryDialog.jsx";

export function Entered({ state, preset, change, onTakeBack }) {
  const { live } = useBoard();
  const sent = live.pending.filter((entry) => entry.kind === "card.submit");
  const refused = sent.filter((entry) => entry.state === "refused");
  const shown = preset.entered
    .map((id) => one(state, "card", id) || coming(sent.find((entry) => entry.id === id && entry.state !== "refused")))
    .filter(Boolean);
  return (
    <section class="helper-entered" aria-labelledby="entered">
      <h2 id="entered">{t("Zuletzt eingetragen")}</h2>
      {refused.map((entry) => (
        <RefusedEntry key={entry.id} entry={entry} preset={preset} change={change} onTakeBack={onTakeBack} />
      ))}
      {!shown.length && !refused.length && <p class="empty">{t("Hier erscheinen die letzten zehn Karten, die Sie eintragen.")}</p>}
      <ol class="helper-list">
        {shown.map((card) => (
          <li key={card.id}>
            <EnteredCard card={card} phase={phaseOf(state, card)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const coming = (entry) => entry && { ...entry.fields, id: entry.id, waits: entry.state === "waiting" };

function phaseOf(state, card) {
  const wall = card.wall && one(state, "wall", card.wall);
  const step = card.step && one(state, "step", card.step);
  return (wall || step || {}).phase;
}

function EnteredCard({ card, phase }) {
  const { live, actions, may, show, lang } = useBoard();
  const note = live.status === "online" ? t("wird gesendet") : t("wartet auf Netz");
  const label = t("Karte hängt an der Wand");
  return (
    <Card card={{ ...card, source: null }} phase={phase} state={card.waits ? "pending" : undefined} note={note}>
      <p class="helper-line" lang={lang} dir="ltr">
        <b>{card.paper ? t("Nr. {n}", { n: card.paper }) : t("ohne Nummer")}</b>
        {card.table && <span>{t("Tisch {n}", { n: card.table })}</span>}
        {!card.waits && card.wall && (
          <span class="helper-deeds">
            {may("card.edit") && !card.redacted && <button type="button" class="link" onClick={() => show(<EntryDialog card={card} />)}>{t("Ändern")}</button>}
            {may("undo") && <button type="button" class="link" onClick={() => actions.undo({ id: card.id, label })}>{t("Zurücknehmen")}</button>}
          </span>
        )}
      </p>
    </Card>
  );
}

function RefusedEntry({ entry, preset, change, onTakeBack }) {
  const { live } = useBoard();
  const { text, lang, table, paper } = entry.fields;
  const takeBack = () => {
    const wall = (one(live.state, "step", entry.fields.step) || {}).wall;
    change((now) => ({ text, lang, wall, table: String(table || ""), numbers: { ...now.numbers, [wall]: String(paper || "") } }));
    live.dismiss(entry.id);
    onTakeBack();
  };
  return (
    <div class="notice notice-err" role="alert">
      <Icon name="warning" />
      <div class="grow">
        <p>{entry.error.message}</p>
        <p class="kept"><bdi>{text}</bdi></p>
        <Button onClick={takeBack} why={preset.text.trim() ? t("Hängen Sie zuerst die angefangene Karte auf.") : undefined}>{t("Ins Feld übernehmen")}</Button>
        <Button kind="quiet" onClick={() => live.dismiss(entry.id)}>{t("Verwerfen")}</Button>
      </div>
    </div>
  );
}
