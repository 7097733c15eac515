import { Clock } from "../parts/Clock.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { workshopOf } from "../things.js";
import { Promises } from "../parts/Promises.jsx";

/** Every step without a picture of its own: its question, its text, the time. */
export function Plain({ state, step, page }) {
  const { rest, lang, dir } = wording(step, page.lang);
  const workshop = workshopOf(state);
  return (
    <>
      <Head {...{ state, step, page }} hint={null} clock={false} />
      <div class="plain">
        <div class="plain-words">
          {rest.length > 0 && <p lang={lang} dir={dir}>{rest.join(" ")}</p>}
          {(step.settings.must_set || []).length > 0 && <Promises workshop={workshop} lang={page.lang} />}
        </div>
        <Clock large {...{ state, step }} />
      </div>
    </>
  );
}
