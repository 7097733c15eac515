import { useState } from "preact/hooks";
import { serverNow } from "../live/clock.js";
import { newId } from "../live/ids.js";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
import { day } from "../ui/day.js";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { Choice } from "./Choice.jsx";
import { usePhone } from "./context.js";
import { ownCommitments } from "./own.js";
import { forgetContact, keepContact, keptContact } from "./receipt/contact.js";
import { TextField } from "./TextField.jsx";
import { found } from "./Topic.jsx";
import { useDraft } from "./use-draft.js";

// Which sentence was agreed to; raised whenever its meaning changes.
const CONSENT = "kontakt-2";
const DAY = 24 * 3600 * 1000;
const NONE = null;
const isPersonal = ({ name, contact }) => Boolean(name.trim() || contact.trim());

/**
 * How one would like to be part of a topic; a name and a way to be reached only if one likes. Who changes their role finds what
 * they gave before, and agrees to it anew, as does who comes back to what they had begun.
 */
export function Offer({ step, goal, onEnd }) {
  const { live, lang, page } = usePhone();
  // Where others write too, the browser must not offer them what one has typed.
  const shared = page.view === "shared";
  const own = ownCommitments(live).find((commitment) => commitment[goal.noun] === goal.id);
  const [draft, setDraft] = useDraft(`offer:${goal.id}`, NONE);
  const [offer, setOffer] = useState({ role: own?.role ?? "join", name: "", contact: "", ...(draft ?? (own && keptContact(live, own))), consent: false });
  const [error, setError] = useState(null);
  const change = (values) => {
    const next = { ...offer, ...values };
    setOffer(next);
    setDraft(isPersonal(next) ? { role: next.role, name: next.name, contact: next.contact } : NONE);
    setError(null);
  };
  const end = () => {
    setDraft(NONE);
    onEnd();
  };
  const personal = isPersonal(offer);

  const commit = async (event) => {
    event.preventDefault();
    if (personal && !offer.consent) return setError(t("Setzen Sie hier den Haken, oder lassen Sie Namen und Kontakt leer."));
    const { role, name, contact } = offer;
    const about = personal ? { name, contact, consent: CONSENT } : {};
    end();
    const id = newId();
    keepContact(live, id, about);
    const ack = await live.do("commitment.make", { [goal.noun]: goal.id, role, ...about }, { id });
    if (!ack.ok) forgetContact(live, id);
    else if (own) forgetContact(live, own.id);
    return announce(ack.ok ? t("Danke. Sie sind dabei.") : ack.error.message);
  };
  const withdraw = async () => {
    end();
    forgetContact(live, own.id);
    const ack = await live.do("commitment.withdraw", { commitment: own.id });
    announce(ack.ok ? t("Ihre Zusage ist zurückgenommen.") : ack.error.message);
  };

  const wanted = step.settings.roles ?? ["join", "coordinate", "support"];
  return (
    <form class="offer" onSubmit={commit}>
      <Button kind="quiet" icon="back" class="offer-back" onClick={onEnd}>
        {t("Alle Themen")}
      </Button>
      <Card card={{ text: goal.title }} phase={goal.phase} size="phone" class="offer-goal">
        <p class="goal-found" lang={lang}>
          <bdi>{found(goal)}</bdi>
        </p>
      </Card>
      <fieldset class="choices">
        <legend>
          <h1 class="question">{t("Wie möchten Sie dabei sein?")}</h1>
        </legend>
        {roles(goal)
          .filter(({ role }) => wanted.includes(role))
          .map(({ role, title, means, end }) => (
            <Choice key={role} name="role" value={role} checked={offer.role === role} onChoose={() => change({ role })} title={title} end={end}>
              {means}
            </Choice>
          ))}
      </fieldset>
      <TextField id="name" label={t("Name")} optional value={offer.name} onText={(name) => change({ name })} maxlength="80" autocomplete={shared ? "off" : "name"} />
      <TextField
        id="contact"
        label={t("E-Mail oder Telefon")}
        optional
        value={offer.contact}
        onText={(contact) => change({ contact })}
        maxlength="120"
        autocomplete={shared ? "off" : undefined}
        help={t("Sie können auch ohne mitmachen.")}
      />
      <Consent offer={offer} error={error} onChange={(consent) => change({ consent })} />
      <div class="actions">
        <Button kind="main" class="wide" type="submit">
          {roles(goal).find(({ role }) => role === offer.role).deed}
        </Button>
        {own && (
          <Button kind="danger" class="wide" onClick={withdraw}>
            {t("Zusage zurücknehmen")}
          </Button>
        )}
      </div>
    </form>
  );
}

function Consent({ offer, error, onChange }) {
  const { lang, page, workshop } = usePhone();
  const until = day(new Date(serverNow() + page.contact_days * DAY).toISOString().slice(0, 10), lang, { short: true });
  return (
    <>
      <label class="consent">
        <input
          type="checkbox"
          checked={offer.consent}
          aria-describedby={error ? "consent-error" : undefined}
          aria-invalid={error ? "true" : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {t("{municipality} darf sich zu diesem Thema bei mir melden. Ich kann das jederzeit ändern.", { municipality: workshop.municipality })}{" "}
          {t("Name und Kontakt werden spätestens am {date} gelöscht.", { date: until })}
        </span>
      </label>
      {error && (
        <p class="error" id="consent-error" role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
    </>
  );
}

function roles(goal) {
  return [
    { role: "join", title: t("Mitmachen"), means: t("Ich bin dabei, wenn es losgeht."), deed: t("Ich mache mit") },
    {
      role: "coordinate",
      title: t("Koordinieren"),
      means: t("Ich halte die Gruppe zusammen."),
      deed: t("Ich koordiniere"),
      end: !goal.coordinated && <span class="wanted">{t("noch gesucht")}</span>,
    },
    { role: "support", title: t("Unterstützen"), means: t("Ich gebe Raum, Geld, Werkzeug oder Kontakte."), deed: t("Ich unterstütze") },
  ];
}
