// Since when somebody looks at this page without a break. A device may sleep without a word: then more time has gone by than
// lies between two looks.

/** Call `look()` every `every` ms. `since`: ms since the epoch; Infinity while nobody looks. */
export class Sight {
  constructor(every) {
    this.every = every;
    this.since = document.hidden ? Infinity : 0;
    this.looked = Date.now();
    this.seen = () => (this.since = document.hidden ? Infinity : Date.now());
    document.addEventListener("visibilitychange", this.seen);
    document.addEventListener("resume", this.seen);
  }

  look() {
    const slept = Date.now() - this.looked > 2 * this.every;
    this.looked = Date.now();
    if (slept) this.seen();
  }

  end() {
    document.removeEventListener("visibilitychange", this.seen);
    document.removeEventListener("resume", this.seen);
  }
}
