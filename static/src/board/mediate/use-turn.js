// Whose turn is it: the card that this device has before it. The server gives each to one device at a time.
import { useEffect, useRef, useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { isOpen } from "./queue.js";

// A reservation ends by itself after three minutes; whoever is writing keeps it.
const RENEW = 60000;
const STILL_HERE = 150000;
// Others' cards come free again without anything being seen of it.
const LOOK_AGAIN = 20000;

/**
 * `{card, asking, error, gone, next(skip?), stir(), send(fields)}`: `card` is null where there is none; `gone` says that the last one was
 * taken away by somebody else's deed; `stir` says that somebody is at it, `send` gives the
 * card its version.
 */
export function useTurn(live, device, langs, waiting) {
  const [turn, setTurn] = useState({ id: null, asking: true, error: null, gone: false });
  const stirred = useRef(Date.now());
  const sending = useRef(false);
  const spoken = langs.join();
  const card = turn.id && one(live.state, "card", turn.id);
  const lost = Boolean(turn.id) && (!card || !isOpen(card)) && !turn.asking && !sending.current;

  async function take(skip, gone = false) {
    setTurn((now) => ({ ...now, asking: true }));
    const ack = await live.do("card.take", { device, langs, ...(skip ? { skip } : {}) });
    const given = ack.ok && ack.result && ack.result.card;
    setTurn({ id: given ? given.id : null, asking: false, error: ack.ok ? null : ack.error, gone: gone || false });
  }

  useEffect(() => {
    take();
  }, [spoken]); // eslint-disable-line react-hooks/exhaustive-deps -- take is new on every drawing
  useEffect(() => {
    if (lost) take(null, true);
  }, [lost]); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (!turn.id && !turn.asking && waiting && langs.length) take();
  }, [waiting]); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => {
    const again = setInterval(() => {
      if (!turn.id && waiting && langs.length && !turn.asking) take();
    }, LOOK_AGAIN);
    const renew = setInterval(() => {
      if (turn.id && Date.now() - stirred.current < STILL_HERE) take();
    }, RENEW);
    return () => [again, renew].forEach(clearInterval);
  }); // every drawing: they read what it shows
  useEffect(() => {
    const leave = () => live.do("card.take", { device, langs: [] });
    const back = (event) => event.persisted && take();
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", back);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", back);
    };
  }, [live, device]); // eslint-disable-line react-hooks/exhaustive-deps

  const stir = () => (stirred.current = Date.now());
  const next = (skip) => {
    stir();
    return take(skip);
  };
  // While the own version is on its way, the card that goes is not somebody else's deed.
  const send = async (fields) => {
    sending.current = true;
    const ack = await live.do("card.gloss", fields);
    sending.current = false;
    return ack;
  };
  return { card: card && isOpen(card) ? card : null, asking: turn.asking, error: turn.error, gone: turn.gone, next, stir, send };
}
