import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** Whether something has arrived or still waits, as sign and word. */
export function Sent({ waits, children }) {
  const { live } = usePhone();
  const waiting = live.status === "online" ? t("wird gesendet") : t("wartet auf Netz");
  return (
    <p class={waits ? "card-state card-state-warn" : "card-state card-state-good"}>
      <Icon name={waits ? "clock" : "check"} />
      {waits ? waiting : children}
    </p>
  );
}
