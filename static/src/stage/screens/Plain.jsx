import { Clock } from "../parts/Clock.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { promised, Promises } from "../parts/Promises.jsx";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { screenfuls } from "../paging.js";
import { rulesOf } from "../rules.js";
import { workshopOf } from "../things.js";

// Characters that have room beside the clock, on a narrow projector too.
const ROOM = 200;

/** Every step without a picture of its own: its question, its text, the time. */
export function Plain({ state, step, page }) {
  const { rest, lang, dir } = wording(step, page.lang);
  const workshop = workshopOf(state);
  const rules = rulesOf(step);
  const promises = (step.settings.must_set || []).length > 0 && promised(workshop);
  const pages = screenfuls(promises ? [] : rest, rules.length ? ROOM / 2 : ROOM);
  const at = usePages(pages.length, step.id);
  return (
    <>
      <Head {...{ state, step, page }} hint={null} clock={false} />
      <div class="plain">
        <div class="plain-words">
          {pages[at] && <p class="plain-text" lang={lang} dir={dir}>{pages[at]}</p>}
          {rules.map((rule) => <p class="plain-rule" key={rule}>{rule}</p>)}
          {promises && <Promises workshop={workshop} lang={page.lang} />}
        </div>
        <Clock large {...{ state, step }} />
      </div>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}
