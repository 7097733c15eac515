// What evening this is, how it goes, and the one main button: the next step.
import { useRef } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { day } from "../ui/day.js";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { nextStep } from "./agenda-times.js";
import { openStep, stepsOf, workshopOf } from "./agenda.js";
import { CloseDialog } from "./CloseDialog.jsx";
import { useBoard } from "./context.js";
import { JoinDialog } from "./JoinDialog.jsx";
import { moreMenu } from "./more-menu.jsx";
import { once } from "./once.js";
import { openNext } from "./steps.js";

function Figure({ icon, n, word, warn, onClick }) {
  const inside = (
    <>
      <Icon name={icon} />
      <b>{n}</b> <span class="figure-word">{word}</span>
    </>
  );
  if (!onClick) return <span class="figure" title={word}>{inside}</span>;
  return (
    <button type="button" class={warn ? "figure figure-warn" : "figure"} title={word} onClick={onClick}>
      {inside}
    </button>
  );
}

function Connection({ status }) {
  const words = { online: t("verbunden"), connecting: t("verbindet sich"), offline: t("kein Netz"), refused: t("getrennt") };
  const on = status === "online";
  return (
    <span class={on ? "figure" : "figure figure-warn"} title={words[status]}>
      <Icon name={on ? "wifi" : "wifi-off"} />
      <span class="figure-word">{words[status]}</span>
    </span>
  );
}

function Next({ state }) {
  const board = useBoard();
  const workshop = workshopOf(state);
  const next = nextStep(stepsOf(state));
  if (workshop.closed) {
    return board.takesAway ? (
      <Button kind="main" class="next" icon="download" onClick={() => board.show(<CloseDialog />)}>
        {t("Herunterladen")}
      </Button>
    ) : null;
  }
  if (!board.may("step.open")) return null;
  if (next) {
    const title = inLanguage(next.title, board.lang).text;
    return (
      <Button kind="main" class="next" iconEnd="arrow" title={t("{title} (Taste N oder Bild ab)", { title })} aria-keyshortcuts="N PageDown" onClick={once(() => openNext(board, next))}>
        <span>{t("Weiter: {title}", { title })}</span>
      </Button>
    );
  }
  const begun = openStep(state) || stepsOf(state).some((step) => step.status !== "planned");
  return begun ? (
    <Button kind="main" class="next" onClick={() => board.show(<CloseDialog />)}>
      {t("Veranstaltung abschließen")}
    </Button>
  ) : null;
}

/** `bare`: foreign cards without German version on the shown wall; `cards`: cards on all walls; `waiting`: for approval. */
export function TopBar({ state, status, presence, cards, bare, onBare, waiting, onWaiting }) {
  const board = useBoard();
  const more = useRef(null);
  const workshop = workshopOf(state);
  const step = openStep(state);
  const sorting = step && step.type === "cluster" && presence && presence.active > 0;
  return (
    <header class="top">
      <img class="mark" src="/icon.svg" alt="" />
      <div class="top-what">
        <h1>{workshop.title}</h1>
        <span class="top-date">{day(workshop.date, board.lang, { short: true })}</span>
      </div>
      <div class="figures">
        <Figure icon="people" n={presence ? presence.phones : 0} word={t("dabei")} />
        <Figure icon="stack" n={cards} word={tn("Karte", "Karten", cards)} />
        {sorting && <Figure icon="split" n={presence.active} word={t("sortieren mit")} />}
        {bare > 0 && <Figure icon="globe" n={bare} word={t("ohne deutsche Fassung")} warn onClick={onBare} />}
        {waiting > 0 && <Figure icon="clock" n={waiting} word={tn("wartet auf Freigabe", "warten auf Freigabe", waiting)} warn onClick={onWaiting} />}
        <Connection status={status} />
      </div>
      <Button class="code" icon="link" title={t("Code, Adresse und zweite Sprache der Leinwand")} onClick={() => board.show(<JoinDialog />)}>
        <bdi dir="ltr">{workshop.code}</bdi>
      </Button>
      <button type="button" class="icon-button" aria-haspopup="menu" aria-label={t("Mehr")} ref={more} onClick={() => board.menu(more.current, t("Mehr"), moreMenu(board))}>
        <Icon name="more" />
      </button>
      <Next state={state} />
    </header>
  );
}
