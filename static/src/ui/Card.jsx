import { Icon } from "./Icon.jsx";
import { phaseClass } from "./PhaseSign.jsx";
import { dirOf, languageName } from "./text.js";
import { t, tn } from "./words.js";

/**
 * One contribution. size: "phone" | "board" | "stage". state: "pending" | "arrived" | undefined; `note` replaces the words
 * of the state line; `isNew` is an outline; `menu` stands at the end of the first line; `askGloss` marks a card that still
 * lacks its German version; `untagged` leaves the language's name away.
 */
export function Card({ card, phase, size = "board", state, note, isNew, menu, askGloss, untagged, class: extra = "", children, ...rest }) {
  const lang = card.lang ?? "de";
  const classes = ["card", `card-${size}`, phaseClass(phase), extra];
  if (state === "pending") classes.push("card-pending");
  if (card.hidden) classes.push("card-hidden");
  if (card.same) classes.push("card-merged");
  if (card.gloss) classes.push("card-glossed");
  if (isNew) classes.push("card-new");
  return (
    <article {...rest} class={classes.join(" ")} lang={lang} dir={dirOf(lang)}>
      <div class="card-line">
        {!untagged && !lang.startsWith("de") && <bdi class="card-lang">{languageName(lang)}</bdi>}
        <p class="card-text">{withBars(card.text)}</p>
        {menu}
      </div>
      {card.gloss && (
        <p class={`card-gloss card-gloss-${card.gloss.by}`} lang="de" dir="ltr">
          {size === "phone" && <GermanVersion />}
          {withBars(card.gloss.text)}
          {card.gloss.by === "machine" && <MachineMade />}
        </p>
      )}
      <StateLines card={card} size={size} state={state} note={note} askGloss={askGloss} />
      {children}
    </article>
  );
}

function StateLines({ card, size, state, note, askGloss }) {
  const lines = [];
  const add = (icon, text, tone = "") => lines.push({ icon, text, tone });
  if (state === "pending") add("clock", note ?? t("wartet auf Netz"), "warn");
  if (state === "arrived") add("check", note ?? t("an der Wand"), "good");
  if (card.hidden) add("eye-off", t("ausgeblendet, Grund: {reason}", { reason: card.hidden }));
  if (card.redacted) add("lock", t("geschwärzt"));
  if (card.parked) add("bookmark", t("geparkt für die Verwirklichung"));
  if (card.same) add("stack", tn("{n} gleiche Karte", "{n} gleiche Karten", card.same + 1));
  if (card.source === "paper") add("pencil", card.table ? t("Papierkarte, Tisch {n}", { n: card.table }) : t("Papierkarte"));
  if (askGloss && !card.gloss && card.lang && !card.lang.startsWith("de")) add("globe", t("deutsche Fassung fehlt noch"), "warn");
  if (card.gloss && card.gloss_unsure) add("help", t("Fassung bitte gegenlesen"), "warn");
  if (card.lang_guess && size === "board") add("globe", t("Sprache: {language}?", { language: languageName(card.lang_guess) }), "warn");
  return lines.map(({ icon, text, tone }) => (
    // The sign's words belong to the screen, not to the card's language.
    <p key={text} class={`card-state card-state-${tone}`} lang={document.documentElement.lang || "de"}>
      <Icon name={icon} />
      <bdi>{text}</bdi>
    </p>
  ));
}

// Readers of German see what it is.
function GermanVersion() {
  const { lang } = document.documentElement;
  if (!lang || lang.startsWith("de")) return null;
  return (
    <bdi class="card-gloss-note" lang={lang}>
      {t("Deutsche Fassung")}
    </bdi>
  );
}

/** Said wherever a machine's words are shown, in the language of the screen. */
export function MachineMade() {
  return (
    <bdi class="card-gloss-note" lang={document.documentElement.lang || "de"}>
      {t("maschinell übersetzt")}
    </bdi>
  );
}

/** A text whose redacted passages are solid bars of even length, so that their length tells nothing. */
function withBars(text) {
  return text.split(/(█+)/).map((part, i) => (i % 2 ? <span key={i} class="card-bar" role="img" lang={document.documentElement.lang || "de"} aria-label={t("geschwärzt")} /> : part));
}
