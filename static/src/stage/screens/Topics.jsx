import { all } from "../../live/reducer.js";
import { Icon } from "../../ui/Icon.jsx";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { t, tn } from "../../ui/words.js";
import { Foot } from "../parts/Foot.jsx";
import { Head } from "../parts/Head.jsx";
import { Persons } from "../parts/Persons.jsx";
import { useMotion } from "../parts/use-motion.js";
import { together, useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { withoutPhone } from "../paper.js";
import { numbersOf } from "../things.js";
import { sorted } from "../topics.js";

/** Where people are still missing, what is missing as the loudest word, and beside it what can begin. */
export function Topics({ state, step, page }) {
  const { seeking, ready } = sorted(all(state, "topic"));
  const [box, rows] = useRows(4, 12.2, 1.5, 6);
  const left = chunks(seeking, rows);
  const right = chunks(ready, Math.max(1, rows - 1));
  const at = usePages(Math.max(left.length, right.length), step.id);
  const moving = useMotion(at);
  const phase = step.phase || "verwirklichung";
  const hint = all(state, "topic").length > 2 * rows - 1 ? tn("{n} Thema", "{n} Themen", all(state, "topic").length) : undefined;
  return (
    <>
      <Head {...{ state, step, page, hint }} />
      <div class={`topics ${phaseClass(phase)}`} ref={together(box, moving)}>
        {seeking.length > 0 && <Seeking topics={left[at % left.length]} />}
        <Ready topics={right[at % right.length]} wide={!seeking.length} promised={numbersOf(state).commitments} />
      </div>
      <Foot>{withoutPhone(state, step)}</Foot>
      {Math.max(left.length, right.length) > 1 && <Page at={at} of={Math.max(left.length, right.length)} />}
    </>
  );
}

function Seeking({ topics }) {
  return (
    <section class="topics-seeking">
      <h2>{t("Hier fehlt noch jemand")}</h2>
      {topics.map((topic) => (
        <article class="strip" data-id={topic.id} key={topic.id}>
          <h3 dir="auto">{topic.title}</h3>
          <p class="strip-people"><Persons found={topic.found} wanted={topic.wanted} /> {t("{n} von {all}", { n: topic.found, all: topic.wanted })}</p>
          <Missing topic={topic} />
        </article>
      ))}
    </section>
  );
}

// One word is the loudest: people first, and when only somebody who coordinates is missing, that.
function Missing({ topic }) {
  const n = topic.wanted - topic.found;
  if (n <= 0 || (n <= 2 && !topic.coordinated)) {
    return <p class="strip-missing strip-missing-who"><Icon name="flag" /> {t("Wer koordiniert?")}</p>;
  }
  return <p class="strip-missing"><b>{n}</b> {tn("fehlt noch", "fehlen noch", n)}</p>;
}

function Ready({ topics, wide, promised }) {
  return (
    <section class={`topics-ready${wide ? " topics-wide" : ""}`}>
      {topics.length > 0 && <h2>{t("Hier kann es losgehen")}</h2>}
      {topics.map((topic) => (
        <article class="strip strip-paper" data-id={topic.id} key={topic.id}>
          <h3 dir="auto">{topic.title}</h3>
          <p class="strip-people"><Icon name="check" /> {tn("{n} macht mit", "{n} machen mit", topic.found)}</p>
        </article>
      ))}
      {promised > 0 && <p class="promised"><b>{promised}</b> <span>{tn("Zusage an diesem Tag", "Zusagen an diesem Tag", promised)}</span></p>}
    </section>
  );
}
