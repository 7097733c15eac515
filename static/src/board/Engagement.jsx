// What people already do: the list with its thanks, and hiding an entry.
import { all } from "../live/reducer.js";
import { Card } from "../ui/Card.jsx";
import { languageName } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { EngagementWrite } from "./EngagementWrite.jsx";

function Entry({ entry }) {
  const { actions, may, lang } = useBoard();
  const hide = (reason, label) => actions.act("engagement.hide", { engagement: entry.id, reason }, label);
  return (
    <Card card={entry} phase={null}>
      <About entry={entry} />
      <p class="entry-line" lang={lang} dir="ltr">
        <span>{tn("{n} Dank", "{n} mal Danke", entry.thanks)}</span>
        {may("engagement.hide") &&
          (entry.hidden ? (
            <button type="button" class="link" onClick={() => hide("", t("Engagement wieder gezeigt"))}>{t("Wieder zeigen")}</button>
          ) : (
            <button type="button" class="link" onClick={() => hide("passt nicht hierher", t("Engagement ausgeblendet"))}>{t("Ausblenden")}</button>
          ))}
      </p>
    </Card>
  );
}

function About({ entry }) {
  const told = [entry.for_whom, entry.place, entry.languages.map(languageName).join(", ")].filter(Boolean);
  return (
    <>
      {told.length > 0 && <p class="entry-about">{told.map((words, i) => [<bdi key={words}>{words}</bdi>, i < told.length - 1 && "\u00a0· "])}</p>}
      {entry.consent && <p class="entry-about" lang="de" dir="ltr">{t("mit Einwilligung für das Verzeichnis")}</p>}
    </>
  );
}

export function Engagement({ state }) {
  const { may } = useBoard();
  const entries = all(state, "engagement");
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>{t("Was es schon gibt")}</h2>
        <p class="bar-counts">{tn("{n} Eintrag", "{n} Einträge", entries.length)}</p>
      </div>
      {may("engagement.submit") && <EngagementWrite state={state} />}
      {!entries.length && (
        <div class="empty">
          <strong>{t("Noch kein Eintrag")}</strong>
          <p>{t("Hier wird sichtbar, was Menschen schon tun, auch ohne Verein.")}</p>
        </div>
      )}
      <div class="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
    </div>
  );
}
