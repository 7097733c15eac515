// Tells the other boards which card this one has in the hand. Nothing waits for it: without an answer the drag goes on.

const AGAIN = 8000;

export function createHolding(live) {
  let card = null;
  let saying = null;

  function say() {
    // What could not be said at once is not worth saying later.
    if (live.status === "online") live.do("card.hold", { card });
  }

  return {
    take(id) {
      card = id;
      say();
      clearInterval(saying);
      saying = setInterval(say, AGAIN);
    },
    letGo() {
      if (!card) return;
      card = null;
      clearInterval(saying);
      say();
    },
  };
}
