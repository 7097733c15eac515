// Everything this board asks the server for passes through here: it keeps what can be taken back, shows a move at once and
// settles it with the server's answer, and says in one sentence what happened.
import { newId } from "../live/ids.js";
import { t } from "../ui/words.js";
import { did, emptyUndo, lastDone, lastUndone, lost, redid, undid } from "./undo-stack.js";

// What the server keeps before-values of. Redaction, reveal and erasure are final.
const UNDOABLE = /^(card\.(submit|withdraw|move|approve|hide|show|merge|part|copy|edit|gloss|park|explain)|cluster\.|step\.(open|close|note)|agenda\.|timer\.|topic\.|action_item\.|sheet\.|table\.|engagement\.hide|workshop\.close)/;

export function createActions(live) {
  let now = { undo: emptyUndo, moves: {}, bar: null, notice: null, said: "" };
  const listeners = new Set();
  const underWay = new Set();

  function set(changes) {
    now = { ...now, ...changes };
    listeners.forEach((listener) => listener());
  }

  const refused = (error) => set({ notice: { text: error.message, key: newId() }, said: error.message });

  /**
   * Sends a command. `label` says afterwards what was done ("Karte nach „Wohnen“ gelegt"); the ack is handed back, refused
   * or not, and a refusal is also shown. `quiet`: it can be taken back, but nothing is said of it; `keep`: it outlives a reload.
   */
  async function act(kind, fields, label, id = newId(), { quiet = false, keep = false } = {}) {
    const answer = live.do(kind, fields, { id, keep });
    underWay.add(answer);
    const ack = await answer;
    underWay.delete(answer);
    if (!ack.ok) {
      refused(ack.error);
    } else if (UNDOABLE.test(kind)) {
      const undo = did(now.undo, { id, label });
      set(quiet ? { undo } : { undo, bar: { id, label }, notice: null, said: label || "" });
    } else if (label) {
      set({ bar: { id: null, label }, notice: null, said: label });
    }
    return ack;
  }

  /** Moves a card or cluster at once. `to` has what changes of it; the frame, or a refusal, puts it where it is. */
  async function place(kind, thing, to, fields, label) {
    const id = newId();
    set({ moves: { ...unsettled(), [thing]: { id, to, seq: null } } });
    const ack = await act(kind, fields, label, id);
    const { [thing]: own, ...others } = now.moves;
    if (!own || own.id !== id) return ack;
    set({ moves: ack.ok ? { ...others, [thing]: { ...own, seq: ack.seq } } : others });
    return ack;
  }

  /** Moves a card at once. `to` is `{cluster, position}`. */
  function move(card, to, before, label) {
    const fields = { card: card.id, cluster: to.cluster };
    return place("card.move", card.id, to, before ? { ...fields, before } : fields, label);
  }

  /** Moves a cluster at once, to where `position` is, which is before the cluster `before` or last. */
  function moveCluster(cluster, position, before, label) {
    const fields = { cluster: cluster.id };
    return place("cluster.move", cluster.id, { position }, before ? { ...fields, before } : fields, label);
  }

  /** Shows a thing where it would lie, in one's hand; `putBack` ends that. Nobody else hears of it. */
  const lift = (thing, to) => set({ moves: { ...unsettled(), [thing]: { id: null, to, seq: null, hand: true } } });

  function putBack(thing) {
    const { [thing]: own, ...others } = now.moves;
    if (own && own.hand) set({ moves: others });
  }

  // A move ends when the frame with its seq is in the state; from then on the state says it.
  function unsettled() {
    const all = Object.entries(now.moves);
    const open = all.filter(([, move]) => move.seq === null || move.seq > live.head);
    return open.length === all.length ? now.moves : Object.fromEntries(open);
  }

  // One after the other, and after all that was asked for before: who presses Ctrl+Z quickly means the step that was just
  // done, then the one before it, not the same one again.
  let turn = Promise.resolve();
  const inTurn = (work) => (turn = Promise.all([turn, ...underWay]).then(work));

  async function takeBack(step, book, text) {
    if (!step) return;
    const label = step.label ? `${text}: ${step.label}` : text;
    const id = newId();
    const ack = await live.do("undo", { command: step.id }, { id });
    if (!ack.ok) {
      set({ undo: lost(now.undo, step.id), bar: null });
      refused(ack.error);
      return;
    }
    const undone = book === undid;
    set({ undo: book(now.undo, step, id), bar: { id, label, undone }, notice: null, said: label });
  }

  return {
    /** `{moves, bar, notice, said}`; `moves` stays the same object as long as none begins or ends. */
    get now() {
      const moves = unsettled();
      if (moves !== now.moves) now = { ...now, moves };
      return now;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    move,
    moveCluster,
    lift,
    putBack,
    /** Says something to those who cannot see the board. */
    say: (said) => set({ said }),
    /** Says to everybody why something cannot be done now. */
    tell: (text) => refused({ message: text }),
    canUndo: () => underWay.size > 0 || lastDone(now.undo) !== null,
    /** Takes back the last own step, or this one `{id, label}`. */
    undo: (step) => inTurn(() => takeBack(step || lastDone(now.undo), undid, t("Rückgängig gemacht"))),
    redo: () => inTurn(() => takeBack(lastUndone(now.undo), redid, t("Wiederhergestellt"))),
    dismiss: () => set({ bar: null, notice: null }),
    wake: () => set({}),
  };
}
