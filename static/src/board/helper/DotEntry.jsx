// Dots from paper: of the step that is open or, where another pile of sheets has not been counted to the end, of that one.
import { useCallback, useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { openStep } from "../agenda.js";
import { useBoard } from "../context.js";
import { Field } from "../Field.jsx";
import { DotSheet } from "./DotSheet.jsx";
import { coveredBallots } from "./modes.js";

export function DotEntry({ state, onCount }) {
  const { lang } = useBoard();
  const [chosen, choose] = useState(null);
  const ballots = coveredBallots(state);
  const ballot = ballots.find(({ id }) => id === chosen) || ballots[0];
  // Whoever has begun with a pile stays with it.
  const count = useCallback(
    (begun) => {
      if (begun) choose(ballot.id);
      onCount(begun);
    },
    [ballot.id, onCount],
  );
  const open = openStep(state);
  const elsewhere = ballots.find(({ id }) => id !== ballot.id && open && id === open.ballot);
  const name = ({ step }) => inLanguage(one(state, "step", step).title, lang).text;
  return (
    <>
      {ballots.length > 1 && (
        <div class="helper-form helper-dots">
          <Field label={t("Stimmzettel")} value={ballot.id} onInput={choose} options={ballots.map((each) => [each.id, name(each)])} />
          {elsewhere && (
            <p class="notice">
              <span>
                {t("Im Saal läuft jetzt „{title}“.", { title: name(elsewhere) })}{" "}
                <button type="button" class="link" onClick={() => choose(elsewhere.id)}>{t("Dorthin wechseln")}</button>
              </span>
            </p>
          )}
        </div>
      )}
      <DotSheet key={ballot.id} ballot={ballot} state={state} onCount={count} />
    </>
  );
}
