// What has become of one's own card: where it hangs; what the moderation has done with it and why, what stays, and what one can
// do now. Never a reproach.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { toldReason } from "../ui/reasons.js";
import { isBlack } from "../ui/redacted.js";
import { dirOf } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { Place } from "./Place.jsx";

export function Fate({ card, state, onRewrite }) {
  const told = [
    state === "hidden" && <Hidden key="hidden" card={card} onRewrite={onRewrite} />,
    card.redacted && <Redacted key="redacted" card={card} />,
    card.same > 0 && state !== "hidden" && (
      <Sentence key="same" icon="stack">
        {tn("Ihre Karte hängt mit einer gleichen zusammen.", "Ihre Karte hängt mit {n} gleichen zusammen.", card.same)}
      </Sentence>
    ),
    card.parked && state !== "hidden" && (
      <Sentence key="parked" icon="bookmark">
        {t("Gute Frage. Wir heben sie für die Verwirklichung auf.")}
      </Sentence>
    ),
    <Place key="place" card={card} state={state} />,
  ];
  return told.filter(Boolean);
}

function Hidden({ card, onRewrite }) {
  const told = card.reason && toldReason(card.reason);
  return (
    <>
      <Sentence icon="eye-off">
        {t("Die Moderation hat diese Karte von der Wand genommen.")} {told}
        {card.reason && !told && (
          <>
            {t("Grund:")} <bdi lang="de">{card.reason}</bdi>
          </>
        )}
      </Sentence>
      <More>
        {t("Ihr Text bleibt hier bei Ihnen.")}{" "}
        {onRewrite ? t("Sie können den Gedanken anders schreiben oder vorn nachfragen.") : t("Fragen Sie gern vorn nach.")}
      </More>
      {onRewrite && <Rewrite onClick={onRewrite} />}
    </>
  );
}

function Redacted({ card }) {
  return (
    <>
      <Sentence icon="lock">
        {isBlack(card)
          ? t("Die Moderation hat den Text dieser Karte geschwärzt, um Menschen zu schützen.")
          : t("Die Moderation hat eine Stelle geschwärzt, um Menschen zu schützen. Alles andere bleibt, wie Sie es geschrieben haben.")}
      </Sentence>
      <More>{t("Sie können eine neue Karte schreiben oder vorn nachfragen.")}</More>
    </>
  );
}

function Sentence({ icon, children }) {
  const { lang } = usePhone();
  return (
    <p class="card-state card-told" lang={lang} dir={dirOf(lang)}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}

function More({ children }) {
  const { lang } = usePhone();
  return (
    <p class="card-more" lang={lang} dir={dirOf(lang)}>
      {children}
    </p>
  );
}

function Rewrite({ onClick }) {
  const { lang } = usePhone();
  return (
    <p class="card-actions" lang={lang} dir={dirOf(lang)}>
      <Button icon="pencil" onClick={onClick}>
        {t("Anders schreiben")}
      </Button>
    </p>
  );
}
