import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** At which table one sits. */
export function Tables() {
  const { live } = usePhone();
  const tables = all(live.state, "table").sort((a, b) => a.number - b.number);
  if (!tables.length) return null;
  const here = ownTable(live);
  return (
    <fieldset class="tables">
      <legend>{t("An welchem Tisch sitzen Sie?")}</legend>
      <div class="tables-grid">
        {tables.map(({ id, number, name }) => (
          <button
            key={id}
            type="button"
            class={number === here ? "table-button table-on" : "table-button"}
            aria-pressed={number === here ? "true" : "false"}
            onClick={() => live.do("participant.change", { table: number })}
          >
            <strong>{t("Tisch {n}", { n: number })}</strong>
            {name && <bdi class="small block">{name}</bdi>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The number of one's table, also while the choice is on its way; null without one. */
export function ownTable(live) {
  const chosen = live.pending.filter(({ kind, fields }) => kind === "participant.change" && fields.table);
  if (chosen.length) return chosen[chosen.length - 1].fields.table;
  // The board may have drawn another seat since one entered.
  const [seat] = Object.values(live.state.mine.participant ?? {});
  return (seat ?? live.me)?.table ?? null;
}
