// Over every part of the board but the dots themselves: the evening goes on with topics and there are none, but the dots say
// what they could be.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { makeTopics } from "./make-topics.js";
import { missedTopics } from "./missed-topics.js";
import { once } from "./once.js";
import { revealStep } from "./steps.js";

export function TopicsNotice({ state }) {
  const board = useBoard();
  const missed = board.may("topic.create") ? missedTopics(state) : null;
  if (!missed) return null;
  const { step, found } = missed;
  const title = inLanguage(step.title, board.lang).text;
  return (
    <div class="parked-notice">
      <Icon name="flag" />
      <span>{found ? t("Noch keine Themen") : t("Noch keine Themen, und die Punkte aus „{title}“ sind noch verdeckt.", { title })}</span>
      {found ? (
        <Button onClick={once(() => makeTopics(board, found))}>
          {tn("Das stärkste zum Thema machen", "Die stärksten {n} zu Themen machen", found.length)}
        </Button>
      ) : (
        <Button icon="eye" onClick={() => revealStep(board, step)}>{t("Aufdecken")}</Button>
      )}
    </div>
  );
}
