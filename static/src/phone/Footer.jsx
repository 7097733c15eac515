import { all, one } from "../live/reducer.js";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownsSomething } from "./own.js";
import { isBeside } from "./use-screen.js";

// Where a step has buttons of its own at the end, the footer comes after them instead of standing over them.
const STANDS_OVER = ["cards", undefined];

/** The ways out of the step (the wall, one's own things, help), or the one way back; a topic has its own way back, on top. */
export function Footer({ screen }) {
  const { live, step, workshop, go, back } = usePhone();
  if (isBeside(screen)) {
    return (
      <nav class="footer">
        <FooterButton icon="back" onClick={back}>
          {t("Zurück")}
        </FooterButton>
      </nav>
    );
  }
  const wall = !workshop.closed && lookedAtWall(live.state, step);
  const own = !workshop.closed && ownsSomething(live);
  const stands = !screen && STANDS_OVER.includes(step?.type) ? "footer" : "footer footer-last";
  return (
    <nav class={wall && own ? `${stands} footer-full` : stands}>
      {wall && (
        <FooterButton icon="grid" onClick={() => go("wall")}>
          {t("Alle Karten")}
        </FooterButton>
      )}
      {own && (
        <FooterButton icon="stack" onClick={() => go("mine")}>
          {t("Ihr Beitrag")}
        </FooterButton>
      )}
      <FooterButton icon="help" onClick={() => go("help")}>
        {t("Hilfe")}
      </FooterButton>
    </nav>
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
