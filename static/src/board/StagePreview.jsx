// What the hall sees, in small: not its picture, but its substance.
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { phaseClass } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { openStep, tabFor, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { showOnStage, stageShows } from "./steps.js";

const ROWS = 8;

function rows(state, step) {
  const count = (n) => tn("{n} Karte", "{n} Karten", n);
  if (step.type === "cards") {
    const wall = all(state, "wall").find((each) => each.id === step.wall);
    return wall ? [[t("Neueste Karten"), count(wall.count)]] : [];
  }
  if (tabFor(step.type) === "wall") {
    const wall = step.wall || (all(state, "wall").slice(-1)[0] || {}).id;
    return all(state, "cluster")
      .filter((cluster) => cluster.wall === wall)
      .sort((a, b) => b.count - a.count)
      .map((cluster) => [cluster.title, cluster.count]);
  }
  if (step.type === "dots") {
    const ballot = all(state, "ballot").find((each) => each.id === step.ballot);
    if (!ballot) return [];
    const dots = Object.fromEntries((ballot.results || []).map((result) => [result.item, result.dots + result.paper]));
    const items = [...ballot.items].sort((a, b) => (dots[b.id] || 0) - (dots[a.id] || 0));
    return items.map((item) => [item.title, ballot.results ? dots[item.id] || 0 : ""]);
  }
  if (tabFor(step.type) === "topics") {
    return all(state, "topic").map((topic) => [topic.title, t("{found} von {wanted}", { found: topic.found, wanted: topic.wanted })]);
  }
  return [];
}

function Picture({ state }) {
  const { lang, page } = useBoard();
  const shows = stageShows(state);
  const step = openStep(state);
  if (shows === "pause") return <p class="stage-word">{t("Pause")}</p>;
  if (shows === "qr") return <img class="stage-qr" src={page.qr_url} alt={t("QR-Code")} />;
  if (!step) return <p class="stage-word">{workshopOf(state).closed ? t("Danke") : t("Kein Schritt offen")}</p>;
  const prompt = inLanguage(step.prompt, lang).text ? inLanguage(step.prompt, lang) : inLanguage(step.title, lang);
  const lines = rows(state, step);
  return (
    <>
      <p class="stage-prompt" lang={prompt.lang} dir={prompt.dir}>
        {prompt.text}
      </p>
      <ul class={lines.length > 4 ? "stage-rows stage-rows-2" : "stage-rows"}>
        {lines.slice(0, ROWS).map(([title, value], i) => (
          <li key={i}>
            <span>{title}</span> <b>{value}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

export function StagePreview({ state }) {
  const board = useBoard();
  const shows = stageShows(state);
  const step = openStep(state);
  const toggle = (show) => showOnStage(board, shows === show ? null : show);
  return (
    <section class="stage-preview" aria-label={t("Leinwand")}>
      <div class="stage-head">
        <Icon name="screen" />
        <h2>{t("Leinwand")}</h2>
        <span class="hint">{shows === "pause" ? t("angehalten") : t("live")}</span>
      </div>
      <div class={`stage-picture ${phaseClass(step && !shows ? step.phase : null)}`}>
        <Picture state={state} />
      </div>
      {board.may("workshop.change") && (
        <div class="stage-actions">
          <Button aria-pressed={shows === "pause"} onClick={() => toggle("pause")}>
            {shows === "pause" ? t("Weiter zeigen") : t("Anhalten")}
          </Button>
          <Button aria-pressed={shows === "qr"} onClick={() => toggle("qr")}>
            {shows === "qr" ? t("QR-Code klein") : t("QR-Code groß")}
          </Button>
        </div>
      )}
    </section>
  );
}
