import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { Card } from "../../ui/Card.jsx";
import { Head } from "../parts/Head.jsx";
import { useMotion } from "../parts/use-motion.js";
import { together, useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { pairs } from "../flip.js";

/** What is missing on the left, what is wished for instead on the right. */
export function Flip({ state, step, page }) {
  const rows = pairs(state, step);
  const [box, most] = useRows(4, 18.6, 2.2);
  const pages = chunks(rows, most);
  const at = usePages(pages.length, rows.filter((row) => row.wish).length);
  const moving = useMotion(at);
  return (
    <>
      <Head {...{ state, step, page }} />
      <ol class="flips" ref={together(box, moving)}>
        {pages[at].map((row) => (
          <li class="flip" data-id={row.id} key={row.id}>
            <Card card={row.from} phase="kritik" size="stage" />
            <Icon name="arrow" />
            {row.wish ? <Card card={row.wish} phase="phantasie" size="stage" /> : <p class="flip-waits">{t("Wir wünschen uns …")}</p>}
          </li>
        ))}
      </ol>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}
