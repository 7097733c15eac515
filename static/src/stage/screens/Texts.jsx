import { one } from "../../live/reducer.js";
import { tn } from "../../ui/words.js";
import { Count } from "../parts/Count.jsx";
import { Head } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";

/** Feedback: how many have answered, and what they wrote once it is revealed. */
export function Texts({ state, step, page }) {
  const tally = one(state, "tally", step.id);
  const count = tally ? tally.count : 0;
  if (!tally || !tally.texts || !tally.texts.length) {
    return (
      <>
        <Head {...{ state, step, page }} />
        <Count n={count}>{tn("Antwort ist angekommen", "Antworten sind angekommen", count)}</Count>
      </>
    );
  }
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Antwort", "{n} Antworten", count)} />
      <Wall key={step.id} cards={tally.texts} phase={null} />
    </>
  );
}
