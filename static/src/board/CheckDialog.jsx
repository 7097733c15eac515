// Before the doors open: what the program sees for itself, what a person ticks off, and for each the way to mend it.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { inLanguage, languageName } from "../ui/text.js";
import { useLive } from "../ui/use-live.js";
import { t, tn } from "../ui/words.js";
import { stepsOf, workshopOf } from "./agenda.js";
import { doorChecks, missingPrompts } from "./checks.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { JoinDialog } from "./JoinDialog.jsx";
import { StepDialog } from "./StepDialog.jsx";
import { isOnStage, toggleOnStage } from "./on-stage.js";

function Beginning({ workshop }) {
  const { actions } = useBoard();
  const [typed, type] = useState(workshop.begins);
  const save = () => typed !== workshop.begins && actions.act("workshop.change", { begins: typed }, t("Beginn geändert"));
  return <Field label={t("Geplanter Beginn")} type="time" value={typed} onInput={type} onBlur={save} onChange={save} help={t("Daraus rechnet der Ablauf, ob Sie im Plan sind.")} />;
}

function Missing({ steps }) {
  const { lang, show } = useBoard();
  return Object.entries(missingPrompts(steps)).map(([tag, without]) => (
    <p key={tag} class="check-missing">
      {tn("{language}: in {n} Schritt fehlt die Frage.", "{language}: in {n} Schritten fehlt die Frage.", without.length, { language: languageName(tag) })}{" "}
      <button type="button" class="link" onClick={() => show(<StepDialog id={without[0].id} />)}>
        {t("„{title}“ ergänzen", { title: inLanguage(without[0].title, lang).text })}
      </button>
    </p>
  ));
}

// Text of each check, for when it is in order and when it is not, and what mends it.
function words(board, state) {
  const { live, page, show } = board;
  const { stages = 0, phones = 0 } = live.presence || {};
  const large = isOnStage(state, "qr");
  const stage = `/w/${workshopOf(state).id}/stage`;
  return {
    begins: { open: t("Beginn ist noch nicht eingetragen"), done: t("Beginn ist eingetragen"), more: <Beginning workshop={workshopOf(state)} /> },
    address: {
      open: t("Handys finden diese Adresse nicht"),
      done: t("Die Adresse führt ins Netz des Saals"),
      help: t("{address} gilt nur auf diesem Rechner. Verbinden Sie ihn mit dem WLAN des Saals und starten Sie das Programm neu.", { address: page.join_url }),
    },
    stage: {
      open: t("Noch keine Leinwand verbunden"),
      done: tn("Leinwand ist verbunden", "{n} Leinwände sind verbunden", stages),
      mend: <a class="button button-second" href={stage} target="_blank" rel="noopener">{t("Leinwand öffnen")}</a>,
    },
    phones: {
      open: t("Noch kein Handy gesehen"),
      done: tn("Ein Handy ist da", "{n} Handys sind da", phones),
      help: t("Probieren Sie es mit Ihrem eigenen: den Code scannen, eine Sprache wählen."),
      mend: <Button onClick={() => show(<JoinDialog />)}>{t("Code zeigen")}</Button>,
    },
    prompts: { open: t("Nicht jede Frage steht in allen Sprachen"), done: t("Alle Fragen stehen in allen Sprachen"), more: <Missing steps={stepsOf(state)} /> },
    code: {
      done: t("Der Code ist bis in die letzte Reihe zu lesen"),
      mend: <Button icon="screen" onClick={() => toggleOnStage(board, "qr")}>{large ? t("Wieder klein") : t("Groß zeigen")}</Button>,
    },
    paper: { done: t("Karten, Stifte und Punktbögen liegen an den Tischen") },
    print: { done: t("Plakat und Tischaufsteller sind gedruckt"), help: t("Zum Drucken: Planung, diese Veranstaltung, „Plakat und Tischaufsteller“.") },
    helpers: { done: t("Wer hilft, hat einen eigenen Link"), help: t("Links gibt es in der Planung, bei dieser Veranstaltung.") },
  };
}

function Check({ check, said }) {
  const { actions } = useBoard();
  const { name, ok, byHand } = check;
  const text = ok || byHand ? said.done : said.open;
  return (
    <li class={ok ? "check check-ok" : "check"}>
      {byHand ? (
        <label class="check-what">
          <input type="checkbox" checked={ok} onChange={() => actions.act("workshop.change", { checks: { [name]: !ok } }, ok ? t("Haken weggenommen") : t("Abgehakt"))} />
          <span>{text}</span>
        </label>
      ) : (
        <p class="check-what">
          <Icon name={ok ? "check" : "warning"} />
          <span>
            <span class="visually-hidden">{ok ? t("in Ordnung:") : t("noch offen:")} </span>
            {text}
          </span>
        </p>
      )}
      {!ok && said.help && <p class="help">{said.help}</p>}
      {(name === "begins" || !ok) && said.more}
      {said.mend && (!ok || name === "code") && <div class="check-mend">{said.mend}</div>}
    </li>
  );
}

export function CheckDialog() {
  const board = useBoard();
  const { state, presence } = useLive(board.live);
  const checks = doorChecks(state, presence, board.page.join_url);
  const said = words(board, state);
  const part = (byHand) => checks.filter((check) => Boolean(check.byHand) === byHand).map((check) => <Check key={check.name} check={check} said={said[check.name]} />);
  return (
    <Dialog title={t("Vor dem Beginn")}>
      <ul class="checks">{part(false)}</ul>
      <h3 class="checks-hand">{t("Bitte im Saal nachsehen")}</h3>
      <ul class="checks">{part(true)}</ul>
    </Dialog>
  );
}
