// One paper card after the other: Enter hangs it and clears the field; language, table and step stay, the number counts on.
import { useEffect, useRef, useState } from "preact/hooks";
import { roomLeft } from "../../live/clean.js";
import { newId } from "../../live/ids.js";
import { all } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { openStep } from "../agenda.js";
import { useBoard } from "../context.js";
import { Field } from "../Field.jsx";
import { LanguageField } from "../LanguageField.jsx";
import { Tables } from "../PaperCards.jsx";
import { wallsOf } from "../use-wall.js";
import { Entered } from "./Entered.jsx";
import { nextFree, numberIn, pileOn, sameWords, withNumber } from "./pile.js";
import { withEntry } from "./use-preset.js";

export function CardEntry({ state, preset, change }) {
  const walls = wallsOf(state).filter(({ step }) => step.type === "cards");
  const open = openStep(state);
  const openWall = walls.find(({ step }) => open && step.id === open.id);
  const here = walls.find(({ wall }) => wall.id === preset.wall) || openWall || walls[walls.length - 1];
  if (!here) {
    return (
      <div class="empty">
        <strong>{t("Noch keine Wand")}</strong>
        <p>{t("Sobald die Moderation den ersten Schritt mit Karten öffnet, können Sie hier eintragen.")}</p>
      </div>
    );
  }
  const elsewhere = openWall && openWall !== here ? openWall.step : null;
  return <Writing key={here.wall.id} state={state} walls={walls} step={here.step} elsewhere={elsewhere} preset={preset} change={change} />;
}

function Writing({ state, walls, step, elsewhere, preset, change }) {
  const { live, actions, lang } = useBoard();
  const field = useRef(null);
  const [tried, setTried] = useState(false); // the number was refused here, before anything was sent
  const pile = pileOn(all(state, "card"), live.pending, step);
  const { text } = preset;
  const left = roomLeft(step, text);
  const typed = preset.numbers[step.wall] ?? String(nextFree(pile));
  const number = numberIn(typed);
  const taken = number && withNumber(pile, number);
  const twin = sameWords(pile, text);
  const setNumber = (value) => change((now) => ({ numbers: { ...now.numbers, [step.wall]: value } }));
  const focus = (name) => field.current.querySelector(name).focus();
  useEffect(() => focus("textarea"), []);

  function submit(event) {
    event.preventDefault();
    if (!text.trim() || left < 0) return focus("textarea");
    if (taken || (typed.trim() && !number)) {
      setTried(true);
      return focus("input");
    }
    const id = newId();
    const table = Number(preset.table) || null;
    const fields = { step: step.id, text: text.trim(), lang: preset.lang, source: "paper", ...(table ? { table } : {}), ...(number ? { paper: number } : {}) };
    setTried(false);
    change((now) => ({
      text: "",
      wall: step.wall,
      entered: withEntry(now.entered, id),
      numbers: { ...now.numbers, [step.wall]: number ? String(nextFree(pile, number + 1)) : "" },
    }));
    focus("textarea");
    return actions.act("card.submit", fields, number ? t("Karte {n} hängt an der Wand", { n: number }) : t("Karte hängt an der Wand"), id, { keep: true });
  }

  const key = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  };
  const problem = tried && (taken ? t("Nummer {n} hängt schon: „{text}“", { n: number, text: taken.text }) : typed.trim() && !number && t("Eine Zahl von 1 bis 9999, oder lassen Sie das Feld leer."));

  return (
    <div class="helper-columns">
      <form class={`helper-form ${phaseClass(step.phase)}`} onSubmit={submit} ref={field}>
        <Field label={t("Wand")} value={step.wall} onInput={(wall) => change({ wall })}
          options={walls.map((each) => [each.wall.id, inLanguage(each.step.title, lang).text])} />
        {elsewhere && (
          <p class="notice">
            <span>
              {t("Im Saal läuft jetzt „{title}“.", { title: inLanguage(elsewhere.title, lang).text })}{" "}
              <button type="button" class="link" onClick={() => change({ wall: elsewhere.wall })}>{t("Dorthin wechseln")}</button>
            </span>
          </p>
        )}
        <div class="helper-presets">
          <LanguageField value={preset.lang} onInput={(value) => change({ lang: value })} />
          <Tables value={preset.table} onInput={(table) => change({ table })} />
          <Field label={t("Nummer")} inputMode="numeric" autocomplete="off" maxLength={4} value={typed} onInput={setNumber} aria-invalid={problem ? "true" : undefined} />
        </div>
        {problem && (
          <p class="error" role="alert">
            <Icon name="warning" />
            <span>{problem}</span>
          </p>
        )}
        <div class="helper-card">
          <Field label={t("Text")} rows={4} value={text} onInput={(value) => change({ text: value })} onKeyDown={key} lang={preset.lang} dir="auto" autocomplete="off"
            help={left < 0 ? t("{n} Zeichen zu viel", { n: -left }) : t("Enter hängt die Karte auf, Umschalt und Enter beginnt eine neue Zeile.")} />
        </div>
        {twin && <p class="notice"><span>{twinSays(twin)}</span></p>}
        <Button kind="main" type="submit" class="helper-submit" why={left < 0 ? t("{n} Zeichen zu viel", { n: -left }) : undefined}>
          {t("An die Wand hängen")}
        </Button>
      </form>
      <Entered state={state} step={step} preset={preset} change={change} onTakeBack={() => focus("textarea")} />
    </div>
  );
}

const twinSays = ({ text, paper }) =>
  paper ? t("Diese Worte hängen schon, auf Karte {n}: „{text}“", { n: paper, text }) : t("Diese Worte hängen schon: „{text}“", { text });
