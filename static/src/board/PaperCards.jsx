// Typing off paper cards, one after the other: Enter hangs one on the wall and the next can be written.
import { useRef, useState } from "preact/hooks";
import { roomLeft } from "../live/clean.js";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { LanguageField } from "./LanguageField.jsx";
import { Field } from "./Field.jsx";

const number = (text) => (Number(text) > 0 ? { n: Number(text) } : null);

// What stays for the next card: language and table; the number on the card goes up by one.
const following = (draft) => ({ ...draft, text: "", paper: draft.paper ? String(Number(draft.paper) + 1) : "" });

function fieldsOf(draft, step, source) {
  const table = number(draft.table);
  const paper = number(draft.paper);
  return {
    step: step.id,
    text: draft.text.trim(),
    lang: draft.lang,
    source,
    ...(table ? { table: table.n } : {}),
    ...(paper ? { paper: paper.n } : {}),
  };
}

/** At which table it was written. */
export function Tables({ value, onInput }) {
  const { live } = useBoard();
  const tables = all(live.state, "table").sort((a, b) => a.number - b.number);
  const options = [["", t("ohne")], ...tables.map((table) => [String(table.number), table.name || String(table.number)])];
  return <Field label={t("Tisch")} value={value} onInput={onInput} options={options} />;
}

/** `step`: the cards step whose wall is shown; `open`: there is room for the form at once. */
export function PaperCards({ step, open: atOnce }) {
  const { actions, live } = useBoard();
  const field = useRef(null);
  const [asked, setOpen] = useState(null);
  const open = asked ?? atOnce;
  const [draft, setDraft] = useState({ text: "", lang: "de", table: "", paper: "" });
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState([]);
  const set = (changes) => {
    // Whoever writes here keeps the form, also when the room gets narrow.
    setOpen(true);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const left = roomLeft(step, draft.text);
  const isHelper = live.me.role === "mediate";

  async function submit(event) {
    event.preventDefault();
    if (!draft.text.trim() || left < 0) return;
    const sent = draft;
    setDraft(following(draft));
    field.current.querySelector("textarea").focus();
    setWaiting((n) => n + 1);
    const ack = await actions.act("card.submit", fieldsOf(sent, step, isHelper ? "helper" : "paper"), t("Karte hängt an der Wand"));
    setWaiting((n) => n - 1);
    if (!ack.ok) setRefused((list) => [...list, sent]);
  }

  const key = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  };

  const takeBack = (entry) => {
    setRefused(refused.filter((each) => each !== entry));
    setDraft(entry);
  };

  function begin() {
    setOpen(true);
    requestAnimationFrame(() => field.current.querySelector("textarea").focus());
  }

  if (!open) {
    return (
      <button type="button" class="paper-open" onClick={begin}>
        <Icon name="pencil" /> {isHelper ? t("Karte für jemanden schreiben") : t("Papierkarte eintragen")}
      </button>
    );
  }
  return (
    <form class="paper" onSubmit={submit} ref={field}>
      <div class="paper-head">
        <h2>{isHelper ? t("Karte für jemanden schreiben") : t("Papierkarte eintragen")}</h2>
        <button type="button" class="icon-button" aria-label={t("Schließen")} onClick={() => setOpen(false)}>
          <Icon name="close" />
        </button>
      </div>
      <Field label={t("Text")} rows={3} value={draft.text} onInput={(text) => set({ text })} onKeyDown={key} lang={draft.lang} dir="auto"
        help={left < 0 ? t("{n} Zeichen zu viel", { n: -left }) : t("Enter hängt die Karte auf.")} />
      <div class="paper-row">
        <LanguageField value={draft.lang} onInput={(lang) => set({ lang })} />
        <Tables value={draft.table} onInput={(table) => set({ table })} />
        {!isHelper && <Field label={t("Nummer")} type="number" min="1" inputMode="numeric" value={draft.paper} onInput={(paper) => set({ paper })} />}
      </div>
      <Button kind="main" type="submit" class="paper-submit" disabled={!draft.text.trim() || left < 0}>
        {t("An die Wand hängen")}
      </Button>
      {waiting > 0 && live.status !== "online" && <p class="help">{tn("{n} Karte wartet auf Netz", "{n} Karten warten auf Netz", waiting)}</p>}
      {refused.map((entry, i) => (
        <p class="notice notice-err" key={i}>
          <span>
            {t("Nicht angenommen: {text}", { text: entry.text })}{" "}
            <button type="button" class="link" onClick={() => takeBack(entry)}>
              {t("Noch einmal")}
            </button>
          </span>
        </p>
      ))}
    </form>
  );
}
