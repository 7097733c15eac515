// Several people with one device, one after the other or together: who they are, and whose turn it is.
import { useRef, useState } from "preact/hooks";
import { addPerson, changePerson, peopleOn, removePerson } from "../live/people.js";
import { keepToken } from "../live/person.js";
import { t } from "../ui/words.js";
import { speakLanguage } from "../phone/language.js";
import { leaveField } from "./leave-field.js";
import { People } from "./People.jsx";
import { PeopleBar } from "./PeopleBar.jsx";

/**
 * `{list: [{token, name, lang}], here: token, newcomer: {name, lang}|null, invite(newcomer), admit(), turnTo(person),
 * rename(name), speaks(lang), remove(person), Bar, Screen}`; the list is empty as long as one person has the device, and
 * then the screen that asks others in comes first.
 */
export function usePeople({ live, page, store, speak }) {
  const { code } = page;
  const [newcomer, setNewcomer] = useState(null);
  const [, redraw] = useState(0);
  // What the others have done so far, for as long as there is no network to ask.
  const known = useRef(new Map());
  const again = () => redraw((n) => n + 1);

  async function turnTo(person) {
    leaveField();
    await speak(person.lang);
    known.current.set(live.token, live.state.mine);
    keepToken(code, person.token, store);
    live.turnTo(person, known.current.get(person.token));
    window.scrollTo(0, 0);
    again();
  }

  return {
    Bar: PeopleBar,
    Screen: People,
    list: peopleOn(code, store),
    here: live?.token,
    newcomer,
    /** Asks somebody new in, in their language; null: nobody after all. */
    invite: async (person) => {
      const first = { token: live.token, name: t("Person {n}", { n: 1 }), lang: live.lang };
      await speakLanguage(person ? person.lang : live.lang, page, store);
      setNewcomer(person && { ...person, first });
    },
    admit: async () => {
      const { first, name, lang } = newcomer;
      await turnTo(addPerson(code, store, first, { name, lang }));
      setNewcomer(null);
    },
    turnTo,
    rename: (name) => {
      changePerson(code, store, live.token, { name });
      again();
    },
    speaks: (lang) => changePerson(code, store, live.token, { lang }),
    remove: async ({ token }) => {
      const left = removePerson(code, store, token);
      if (token === live.token) await turnTo(left[0]);
      known.current.delete(token);
      again();
    },
  };
}
