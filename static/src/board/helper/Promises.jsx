// Who will go on working at what, for people who say so without a phone.
import { all } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { tn, t } from "../../ui/words.js";
import { CommitmentDialog } from "../CommitmentDialog.jsx";
import { useBoard } from "../context.js";

export function Promises({ state }) {
  const { show } = useBoard();
  const topics = all(state, "topic").sort((a, b) => a.position - b.position);
  return (
    <ul class="helper-topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <div>
            <h2 dir="auto">{topic.title}</h2>
            <p class="help">{tn("{n} Mensch ist dabei", "{n} Menschen sind dabei", topic.found)}</p>
          </div>
          <Button icon="person" aria-label={`${t("Zusage eintragen")}: ${topic.title}`} onClick={() => show(<CommitmentDialog topic={topic} />)}>
            {t("Zusage eintragen")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
