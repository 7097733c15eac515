import { useEffect, useRef, useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { ownTable } from "./Tables.jsx";

/** When the moderation has drawn the seats: where one sits now, until one has read it. */
export function Seat() {
  const { live } = usePhone();
  const number = ownTable(live);
  const before = useRef(number ?? undefined);
  const [told, setTold] = useState(null);
  // Who has just taken over a shared device: where they sit is known only once the server has said it, and then it is no news.
  const known = Boolean(live.me);
  useEffect(() => {
    const last = before.current;
    if (!known || number === last) return;
    before.current = number;
    if (last === undefined) return;
    const isOwnChoice = live.pending.some(({ kind, fields }) => kind === "participant.change" && fields.table === number);
    setTold(isOwnChoice ? null : number);
    if (number && !isOwnChoice) announce(sentence(number));
  }, [live, known, number]);
  if (!told || told !== number) return null;
  const name = all(live.state, "table").find((table) => table.number === told)?.name;
  return (
    <div class="notice notice-plain seat">
      <Icon name="table" />
      <div class="grow">
        <p>
          <strong>{sentence(told)}</strong> {name && <bdi>{name}</bdi>}
        </p>
        <Button kind="quiet" onClick={() => setTold(null)}>
          {t("Verstanden")}
        </Button>
      </div>
    </div>
  );
}

const sentence = (number) => t("Sie sitzen an Tisch {n}.", { n: number });
