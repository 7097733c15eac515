import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "../phone/announce.js";
import { usePhone } from "../phone/context.js";

/** Whose turn it is, always in sight, and everybody else one tap away. */
export function PeopleBar() {
  const { people, go } = usePhone();
  const row = useRef(null);
  const here = people?.here;
  const several = people?.list.length > 1;
  useEffect(() => {
    const chip = several && row.current.querySelector("[aria-current]");
    if (chip) row.current.scrollLeft = chip.offsetLeft - row.current.offsetLeft - 48;
  }, [here, several]);
  if (!several) return null;
  const turn = async (person) => {
    go(null);
    await people.turnTo(person);
    announce(t("Jetzt schreibt {name}", { name: person.name }));
  };
  return (
    <nav class="people-bar" aria-label={t("Wer schreibt gerade?")} ref={row}>
      {people.list.map((person) => (
        <Chip key={person.token} person={person} here={person.token === here} onTurn={() => turn(person)} />
      ))}
      <button type="button" class="people-chip people-more" onClick={() => go("people")}>
        <Icon name="people" />
        {t("Ändern")}
      </button>
    </nav>
  );
}

function Chip({ person, here, onTurn }) {
  return (
    <button type="button" class={here ? "people-chip people-here" : "people-chip"} aria-current={here ? "true" : undefined} onClick={() => !here && onTurn()}>
      {here && <Icon name="pencil" />}
      <bdi>{person.name}</bdi>
    </button>
  );
}
