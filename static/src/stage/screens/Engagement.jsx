import { all } from "../../live/reducer.js";
import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";

/** What people already do, made visible, and the thanks it gets. */
export function Engagement({ state, step, page }) {
  const entries = all(state, "engagement");
  const { rest } = wording(step, page.lang);
  return (
    <>
      <Head {...{ state, step, page }} />
      <Wall key={step.id} cards={entries} phase={null} sign={thanks}
        empty={<Empty rest={rest}>{t("Hier steht bald, was Menschen heute schon tun.")}</Empty>} />
    </>
  );
}

const thanks = (entry) => entry.thanks > 0 && (
  <p class="thanks" lang={document.documentElement.lang}><Icon name="heart" /> <bdi>{tn("{n} Dank", "{n} Mal Danke", entry.thanks)}</bdi></p>
);
