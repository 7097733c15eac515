import { isKiosk } from "../../live/people.js";
import { DotRow } from "../../ui/Dots.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { PhaseSign } from "../../ui/PhaseSign.jsx";
import { day } from "../../ui/day.js";
import { t } from "../../ui/words.js";
import { usePhone } from "../context.js";
import { ownEngagements } from "../own-engagement.js";
import { ownCardsByWall } from "../own.js";
import { OwnCard } from "../OwnCard.jsx";
import { OwnEngagement } from "../OwnEngagement.jsx";
import { Sent } from "../Sent.jsx";
import { ownAnswers } from "./answers.js";
import { ownDotsByBallot, ownPromises, points } from "./receipt.js";
import { Take } from "./Take.jsx";

const MOST_DOTS = 5;

/** Everything that is one's own: cards by phase, dots, what one has promised, does already and has answered. */
export function Receipt() {
  const { lang, live, page, workshop } = usePhone();
  return (
    <div class="receipts">
      <p class="quiet">
        <bdi lang="de" class="block">{workshop.title}</bdi>
        <bdi class="block">{workshop.municipality}, {day(workshop.date, lang)}</bdi>
      </p>
      {ownCardsByWall(live).map(({ wall, cards }) => (
        <Section key={wall.id} title={wall.phase ? <PhaseSign phase={wall.phase} /> : t("Ihre Karten")} things={cards}>
          {({ card, state }) => <OwnCard key={card.id} card={card} state={state} phase={wall.phase} />}
        </Section>
      ))}
      {ownDotsByBallot(live).map(({ id, rows }) => (
        <Section key={id} title={t("Ihre Punkte")} things={rows}>
          {(row) => <Dotted key={row.id} row={row} />}
        </Section>
      ))}
      <Section title={t("Hier sind Sie dabei")} things={ownPromises(live)}>
        {(promise) => <Promised key={promise.id} promise={promise} />}
      </Section>
      <Section title={t("Das tun Sie schon")} things={ownEngagements(live)}>
        {(engagement) => <OwnEngagement key={engagement.id} engagement={engagement} />}
      </Section>
      <Section title={t("Ihre Antworten")} things={ownAnswers(live, lang)}>
        {(answer) => <Answered key={answer.id} answer={answer} />}
      </Section>
      <p class="quiet">
        {t("Was daraus wird, steht hier:")} <bdi dir="ltr" class="block">{page.result_address}</bdi>
      </p>
      {isKiosk(live.code, live.store) ? <p class="quiet">{t("Auf diesem Tablet bleibt davon nichts. Wenn Sie möchten, machen Sie ein Foto.")}</p> : <Take />}
    </div>
  );
}

function Section({ title, things, children }) {
  if (!things.length) return null;
  return (
    <section class="receipt">
      <h2>{title}</h2>
      {things.map(children)}
    </section>
  );
}

function Dotted({ row }) {
  const shown = Math.min(row.n, MOST_DOTS);
  return (
    <p class="receipt-line">
      <DotRow full={shown} of={shown} />
      <span>
        <bdi>{row.title}</bdi>
        <span class="quiet block">{points(row.n)}</span>
      </span>
    </p>
  );
}

function Promised({ promise }) {
  return (
    <p class="receipt-line with-icon">
      <Icon name={promise.waits ? "clock" : "check"} />
      <span>
        <bdi>{promise.title}</bdi>
        <span class="quiet block">{promise.words}</span>
        {promise.given.map((words) => <bdi key={words} class="quiet block">{words}</bdi>)}
      </span>
    </p>
  );
}

function Answered({ answer: { asked, text, lang, waits } }) {
  return (
    <div class="given">
      {asked.text && <p class="quiet small" lang={asked.lang} dir={asked.dir}>{asked.text}</p>}
      <blockquote lang={lang}><bdi>{text}</bdi></blockquote>
      {waits && <Sent waits />}
    </div>
  );
}
