import { all } from "../../live/reducer.js";
import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";
import { withoutPhone } from "../paper.js";

/** What people already do, made visible, and the thanks it gets. */
export function Engagement({ state, step, page }) {
  const { rest } = wording(step, page.lang);
  return (
    <>
      <Head {...{ state, step, page }} />
      <Wall key={step.id} cards={all(state, "engagement")} phase={null} sign={thanksOf}
        empty={<Empty rest={rest}>{t("Hier steht bald, was Menschen heute schon tun.")}</Empty>} />
      <Foot>{withoutPhone(state, step)}</Foot>
    </>
  );
}

/** How often somebody said thank you for it. */
export const thanksOf = (entry) => entry.thanks > 0 && (
  <p class="thanks" lang={document.documentElement.lang}><Icon name="heart" /> <bdi>{tn("{n} Dank", "{n} Mal Danke", entry.thanks)}</bdi></p>
);
