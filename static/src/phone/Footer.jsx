import { all, one } from "../live/reducer.js";
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownCardsByWall } from "./own.js";

// Where a step has buttons of its own at the end, the footer comes after them instead of standing over them.
const STANDS_OVER = ["cards", undefined];

/** Two ways out of the step, or the one way back. */
export function Footer({ screen }) {
  const { step, go } = usePhone();
  if (screen) {
    return (
      <nav class="footer">
        <FooterButton icon="back" onClick={() => go(null)}>
          {t("Zurück")}
        </FooterButton>
      </nav>
    );
  }
  return (
    <nav class={STANDS_OVER.includes(step?.type) ? "footer" : "footer footer-last"}>
      <Look />
      <FooterButton icon="help" onClick={() => go("help")}>
        {t("Hilfe")}
      </FooterButton>
    </nav>
  );
}

function Look() {
  const { live, step, workshop, go } = usePhone();
  const own = ownCardsByWall(live).reduce((sum, { cards }) => sum + cards.length, 0);
  if (step && lookedAtWall(live.state, step)) {
    return (
      <FooterButton icon="grid" onClick={() => go("wall")}>
        {t("Alle Karten")}
      </FooterButton>
    );
  }
  if (!own || workshop.closed) return null;
  return (
    <FooterButton icon="stack" onClick={() => go("mine")}>
      {own === 1 ? t("Ihre Karte") : tn("Ihre {n} Karte", "Ihre {n} Karten", own)}
    </FooterButton>
  );
}

/** The wall that "Alle Karten" shows: the step's own, or the latest with cards on it. */
export function lookedAtWall(state, step) {
  const own = step?.wall ? one(state, "wall", step.wall) : null;
  if (own) return own;
  const opened = (wall) => one(state, "step", wall.step)?.opened_at ?? "";
  const walls = all(state, "wall").filter((wall) => wall.count > 0);
  return walls.sort((a, b) => opened(b).localeCompare(opened(a)))[0] ?? null;
}

function FooterButton({ icon, onClick, children }) {
  return (
    <button type="button" class="footer-button" onClick={onClick}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}
