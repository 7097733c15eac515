import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { Clock } from "../parts/Clock.jsx";
import { screenfuls } from "../paging.js";
import { sentences } from "../../ui/question.js";
import { time } from "../../ui/day.js";
import { workshopOf } from "../things.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";

const ROOM = 120;

/** Nothing to do in front: a break, a change of tables, the end of the day. What it is, when it goes on. */
export function Break({ state, step, page }) {
  const title = inLanguage(step.title, page.lang);
  const prompt = inLanguage(step.prompt, page.lang);
  const pages = screenfuls(sentences(prompt.text), ROOM);
  const at = usePages(pages.length, step.id);
  const { timer, second_lang: second } = workshopOf(state);
  const again = second && second !== title.lang && step.title[second];
  return (
    <div class="message message-break">
      <h1 lang={title.lang} dir={title.dir}>{title.text}</h1>
      {again && <p class="message-second" {...{ lang: second, dir: inLanguage(step.title, second).dir }}>{again}</p>}
      {pages[at] && <p class="message-text" lang={prompt.lang} dir={prompt.dir}>{pages[at]}</p>}
      {timer && timer.ends_at && step.type !== "buffer" && (
        <p class="message-until">{t("Weiter um {time} Uhr", { time: time(timer.ends_at, page.lang) })}</p>
      )}
      <Clock large {...{ state, step }} />
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </div>
  );
}
