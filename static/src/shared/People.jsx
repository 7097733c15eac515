import { useState } from "preact/hooks";
import { MOST_PEOPLE } from "../live/people.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf, languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { usePhone } from "../phone/context.js";
import { LanguageButton } from "../phone/Languages.jsx";
import { Screen } from "../phone/Screen.jsx";
import { TextField } from "../phone/TextField.jsx";

const LONGEST = 20;

/** One device for several people: who writes on it, and room for one more. */
export function People() {
  const { people } = usePhone();
  const [adding, setAdding] = useState(people.list.length < 2);
  const full = people.list.length >= MOST_PEOPLE;
  return (
    <Screen title={t("Ein Gerät für mehrere")}>
      <p>{t("Jede Person hat eigene Karten, eigene Punkte und eigene Zusagen. Niemand sieht, was die anderen angefangen haben.")}</p>
      {people.list.length > 1 && <List />}
      {adding && !full && <Add />}
      {full && <p class="help">{t("Mehr als {n} Personen passen nicht auf ein Gerät. Nehmen Sie ein zweites dazu.", { n: MOST_PEOPLE })}</p>}
      {!adding && !full && (
        <Button class="wide" icon="plus" onClick={() => setAdding(true)}>
          {t("Noch jemand schreibt hier")}
        </Button>
      )}
    </Screen>
  );
}

function List() {
  const { people } = usePhone();
  return (
    <ul class="people-list">
      {people.list.map((person) => (
        <li key={person.token}>{person.token === people.here ? <Here person={person} /> : <Other person={person} />}</li>
      ))}
    </ul>
  );
}

function Here({ person }) {
  const { people } = usePhone();
  return (
    <div class="people-row people-row-here">
      <TextField id="own-name" label={t("Schreibt gerade")} value={person.name} onText={(name) => people.rename(name.slice(0, LONGEST))} maxlength={LONGEST} autocomplete="off" />
      <Leave person={person} />
    </div>
  );
}

function Other({ person }) {
  const { people, go } = usePhone();
  const turn = () => {
    go(null);
    people.turnTo(person);
  };
  return (
    <div class="people-row">
      <button type="button" class="people-turn" onClick={turn}>
        <Icon name="person" />
        <span>
          <bdi>{person.name}</bdi>
          <bdi class="quiet block" lang={person.lang} dir={dirOf(person.lang)}>{languageName(person.lang)}</bdi>
        </span>
      </button>
      <Leave person={person} />
    </div>
  );
}

// Nothing can bring a person back once their token has gone, so this one question is asked.
function Leave({ person }) {
  const { people, go } = usePhone();
  const [asked, setAsked] = useState(false);
  const leave = async () => {
    if (person.token === people.here) go(null);
    await people.remove(person);
  };
  if (!asked) {
    return (
      <button type="button" class="icon-button" onClick={() => setAsked(true)} aria-label={t("{name} vom Gerät nehmen", { name: person.name })}>
        <Icon name="close" />
      </button>
    );
  }
  return (
    <div class="notice people-asked" role="alert">
      <Icon name="warning" />
      <div class="grow">
        <p>{t("Was {name} abgeschickt hat, bleibt. Ändern kann es danach hier niemand mehr, und was noch nicht abgeschickt ist, geht weg.", { name: person.name })}</p>
        <Button kind="danger" onClick={leave}>{t("Vom Gerät nehmen")}</Button>
        <Button kind="quiet" onClick={() => setAsked(false)}>{t("Abbrechen")}</Button>
      </div>
    </div>
  );
}

function Add() {
  const { people, page, go } = usePhone();
  const [name, setName] = useState("");
  const choose = (lang) => {
    const n = Math.max(2, people.list.length + 1);
    go(null);
    people.invite({ name: name.trim() || t("Person {n}", { n }), lang });
  };
  return (
    <section class="people-add">
      <h2>{t("Noch jemand schreibt hier")}</h2>
      <TextField id="new-name" label={t("Name oder Zeichen")} optional value={name} onText={setName} maxlength={LONGEST} autocomplete="off"
        help={t("Bleibt auf diesem Gerät und wird nicht gesendet.")} />
      <p class="label" id="new-language">{t("In welcher Sprache?")}</p>
      <div class="languages" role="group" aria-labelledby="new-language">
        {page.languages.map((language) => (
          <LanguageButton key={language.tag} language={language} onChoose={choose} />
        ))}
      </div>
    </section>
  );
}
