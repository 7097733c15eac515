// What simulated people say: the project's example cards, dealt so that no two people write the same one, and the few
// sentences of said.json.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url)));
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const lifelike = ({ flags }) => !flags.some((flag) => flag.startsWith("hostile"));

export class Texts {
  #cards = read("../../workshop/data/cards.json").filter(lifelike);
  #said = read("said.json");
  #decks = new Map(); // step's phase → cards not yet written
  #consent;

  /** consent: the version of the consent text that people agree to, or null if nobody is to leave contact data. */
  constructor(consent) {
    this.#consent = consent;
  }

  /** Languages of the cards, each as often as it occurs there. */
  get languages() {
    return this.#cards.map(({ lang }) => lang);
  }

  get sheet() {
    return this.#said.sheet;
  }

  /** A card {text, lang} of the phase in the person's language, or null if everything has been said. */
  draw(phase, lang) {
    if (!this.#decks.has(phase)) {
      const fitting = this.#cards.filter((card) => card.phase === phase);
      this.#decks.set(phase, (fitting.length ? fitting : this.#cards).sort(() => Math.random() - 0.5));
    }
    const deck = this.#decks.get(phase);
    const at = deck.findIndex((card) => card.lang === lang);
    return at < 0 ? null : deck.splice(at, 1)[0];
  }

  /** The heading a card belongs under, or undefined for one that is not among the examples. */
  heading(text) {
    return this.#said.headings[this.#cards.find((card) => card.text === text)?.cluster];
  }

  say(about, lang) {
    return pick(this.#said[about][lang] ?? [""]);
  }

  contact() {
    if (!this.#consent) return {};
    const name = pick(this.#said.names);
    return { name, contact: `${name.toLowerCase()}@example.org`, consent: this.#consent };
  }
}
