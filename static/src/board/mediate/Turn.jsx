// The card whose turn it is, large, with its question, and the field for its German version.
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { split } from "../../ui/question.js";
import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { GuessLanguage } from "../GuessLanguage.jsx";
import { VersionForm } from "./VersionForm.jsx";

export function Turn({ state, turn, chosen, closed, left, onSaved }) {
  if (closed) return <Rest title={t("Die Veranstaltung ist zu Ende")}>{t("Danke, dass Sie geholfen haben.")}</Rest>;
  if (!chosen) return <Rest title={t("Welche Sprachen sprechen Sie?")}>{t("Wählen Sie oben mindestens eine. Dann kommt die erste Karte.")}</Rest>;
  if (turn.error) return <p class="notice notice-err" role="alert"><Icon name="warning" />{turn.error.message}</p>;
  if (!turn.card && turn.asking) return <div class="loading mediate-loading" />;
  if (!turn.card) return <Nothing left={left} onAgain={() => turn.next()} />;
  const { card } = turn;
  const wall = one(state, "wall", card.wall) || {};
  const step = one(state, "step", wall.step);
  const saved = () => {
    onSaved(card.id);
    turn.next();
  };
  return (
    <>
      {turn.gone && <p class="mediate-gone" role="status">{t("Die letzte Karte hat jemand anderes übersetzt oder abgenommen.")}</p>}
      {step && <p class="mediate-question">{split(inLanguage(step.prompt, "de").text, inLanguage(step.title, "de").text).question}</p>}
      <Card key={card.id} card={card} phase={wall.phase} size="phone" />
      <GuessLanguage card={card} />
      <VersionForm key={`${card.id}v`} card={card} onStir={turn.stir} onSend={turn.send} onSaved={saved}>
        <Button onClick={() => turn.next(card.id)}>{t("Überspringen")}</Button>
      </VersionForm>
    </>
  );
}

function Nothing({ left, onAgain }) {
  const others = left.n + left.machine > 0;
  return (
    <Rest title={others ? t("Gerade ist keine Karte frei") : t("Alle Karten haben eine deutsche Fassung")}>
      <p>{others ? t("Was noch wartet, haben andere vor sich, oder Sie haben es übersprungen.") : t("Neue Karten erscheinen hier von selbst.")}</p>
      {others && <Button onClick={onAgain}>{t("Noch einmal nachsehen")}</Button>}
    </Rest>
  );
}

function Rest({ title, children }) {
  return (
    <div class="mediate-rest">
      <h3>{title}</h3>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
