import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { Clapping } from "./clapping.js";
import { usePhone } from "./context.js";
import { ownClaps } from "./own-engagement.js";

/** Clapping for the others, without a sound: the hall sees it in front. */
export function Applause({ step }) {
  const { live } = usePhone();
  const clapping = useRef(null);
  if (!clapping.current) {
    const send = (n) => live.do("clap.set", { step: step.id, n });
    clapping.current = new Clapping({ n: ownClaps(live, step), send });
  }
  const [n, setN] = useState(clapping.current.n);
  useEffect(() => () => clapping.current.tell(), []);
  const clap = () => {
    if (!clapping.current.tap()) return;
    if (!n) announce(t("Ihr Applaus ist vorn zu sehen."));
    setN(clapping.current.n);
  };
  return (
    <div class="applaud">
      <Button class="wide" onClick={clap}>
        <Icon key={n} name="clap" class={n ? "clapped" : ""} />
        {t("Applaudieren")}
      </Button>
      {n > 0 && <p class="help">{t("Ihr Applaus ist vorn zu sehen.")}</p>}
    </div>
  );
}
