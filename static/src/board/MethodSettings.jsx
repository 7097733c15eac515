// The settings of dots, the bridge and table work, which people decide on the evening itself: explained where they are chosen.
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { dotsEach, itemsNow } from "./ballot-items.js";
import { Field } from "./Field.jsx";

const NUMBERS = Array.from({ length: 10 }, (_, i) => [String(i + 1), String(i + 1)]);

function Dots({ settings, set, step }) {
  const { live } = useBoard();
  const items = itemsNow(live.state, step, settings);
  const each = dotsEach(settings, items);
  const { dots = "half_of_items", cumulate_max: most = null, of = "clusters", own = true, source } = settings;
  const now = items ? t("Jetzt wären das {dots} Punkte bei {items} Einträgen.", { dots: each, items }) : t("Wie viele das sind, steht fest, sobald etwas an der Wand hängt.");
  return (
    <>
      <div class="field-row settings-row">
        <Field label={t("Punkte für jede Person")} value={String(dots)} help={dots === "half_of_items" ? now : undefined}
          options={[["half_of_items", t("Hälfte, höchstens zehn")], ...NUMBERS]}
          onInput={(value) => set({ dots: value === "half_of_items" ? value : Number(value) })} />
        <Field label={t("Höchstens auf einen Eintrag")} value={most === null ? "" : String(most)} options={[["", t("alle")], ...NUMBERS]}
          onInput={(value) => set({ cumulate_max: value ? Number(value) : null })} />
        <Field label={t("So viele gelten als ausgewählt")} type="number" min="1" max="20" value={settings.winners || 5} onInput={(value) => Number(value) > 0 && set({ winners: Number(value) })} />
      </div>
      {source !== "sheets" && (
        <div class="field-row settings-row">
          <Field label={t("Punkte gehen an")} value={of} options={[["clusters", t("Überschriften")], ["cards", t("einzelne Karten")]]} onInput={(value) => set({ of: value })} />
          <Field label={t("Eigene Ideen")} value={own ? "yes" : "no"} disabled={of !== "cards"} onInput={(value) => set({ own: value === "yes" })}
            options={[["yes", t("dürfen Punkte bekommen")], ["no", t("nur Ideen der anderen")]]}
            help={of === "cards" ? undefined : t("Das gilt nur für einzelne Karten, denn unter einer Überschrift hängen Karten von vielen.")} />
        </div>
      )}
    </>
  );
}

function Flip({ settings, set }) {
  return (
    <Field label={t("So viele Kritikpunkte werden umgedreht")} type="number" min="1" max="20" value={settings.count || 5}
      help={t("Die mit den meisten Punkten, sonst die mit den meisten Karten. Danach lassen sich einzelne dazunehmen oder weglassen.")}
      onInput={(value) => Number(value) > 0 && set({ count: Number(value) })} />
  );
}

function TableWork({ settings, set }) {
  return (
    <Field label={t("Wer sitzt wo?")} value={settings.reshuffle ? "draw" : "stay"} onInput={(value) => set({ reshuffle: value === "draw" })}
      options={[["stay", t("alle bleiben an ihrem Tisch")], ["draw", t("die Plätze werden neu ausgelost, wenn der Schritt öffnet")]]} />
  );
}

const PARTS = { dots: Dots, flip: Flip, table_work: TableWork };

/** Whether a type's settings are these, and not a list of fields. */
export const isMethod = (type) => type in PARTS;

/** `step`: null for a new one. What has begun keeps the settings with which it began. Only what was changed is in `draft.settings`. */
export function MethodSettings({ step, draft, set }) {
  const Part = PARTS[draft.type];
  if (step && step.status !== "planned") return null;
  const settings = { ...(step ? step.settings : {}), ...draft.settings };
  return <Part settings={settings} step={step} set={(changes) => set({ settings: { ...draft.settings, ...changes } })} />;
}
