import { all, one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Applause } from "../parts/Applause.jsx";
import { Empty } from "../parts/Empty.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";
import { withoutPhone } from "../paper.js";
import { clapsIn, told } from "./Engagement.jsx";

/** What people do for others, and how often the hall has said thank you; words of thanks once they are revealed. */
export function Thanks({ state, step, page }) {
  const { rest } = wording(step, page.lang);
  const entries = all(state, "engagement");
  const tally = one(state, "tally", step.id) || { count: 0 };
  const thanked = entries.reduce((sum, entry) => sum + entry.thanks, 0);
  const claps = clapsIn(state, step);
  const said = tally.texts ? "" : tn("{n} Dank ist angekommen", "{n} Dankesworte sind angekommen", tally.count);
  return (
    <>
      <Head {...{ state, step, page }} hint={tally.count > 0 ? said : undefined} />
      <div class="applause-beside">
        <Wall key={step.id} cards={[...entries, ...(tally.texts || [])]} phase={null} sign={told} columns={thanked || claps ? 2 : 3}
          empty={<Empty rest={rest}>{t("Hier steht bald, wem wir danken.")}</Empty>} />
        <Applause thanked={thanked} claps={claps} />
      </div>
      <Foot>{withoutPhone(state, step)}</Foot>
    </>
  );
}
