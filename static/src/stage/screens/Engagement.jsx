import { all, one } from "../../live/reducer.js";
import { Icon } from "../../ui/Icon.jsx";
import { languageName } from "../../ui/text.js";
import { t, tn } from "../../ui/words.js";
import { Applause } from "../parts/Applause.jsx";
import { Empty } from "../parts/Empty.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";
import { withoutPhone } from "../paper.js";

/** What people already do, made visible, the thanks it gets and the applause. */
export function Engagement({ state, step, page }) {
  const { rest } = wording(step, page.lang);
  const claps = clapsIn(state, step);
  return (
    <>
      <Head {...{ state, step, page }} />
      <Wall key={step.id} cards={all(state, "engagement")} phase={null} sign={told}
        empty={<Empty rest={rest}>{t("Hier steht bald, was Menschen heute schon tun.")}</Empty>} />
      <div class="applause-foot">
        <Foot>{withoutPhone(state, step)}</Foot>
        <Applause claps={claps} />
      </div>
    </>
  );
}

/** How often the phones have clapped in this step. */
export const clapsIn = (state, step) => (one(state, "applause", step.id) || { n: 0 }).n;

/** For whom, where, in which languages, and how often somebody said thank you for it. */
export function told(entry) {
  const about = [entry.for_whom, entry.place, (entry.languages || []).map(languageName).join(", ")].filter(Boolean);
  return (
    <>
      {about.length > 0 && <p class="about">{about.map((words, i) => [<bdi key={words}>{words}</bdi>, i < about.length - 1 && "\u00a0· "])}</p>}
      {entry.thanks > 0 && (
        <p class="thanks" lang={document.documentElement.lang}><Icon name="heart" /> <bdi>{tn("{n} Dank", "{n} Mal Danke", entry.thanks)}</bdi></p>
      )}
    </>
  );
}
