// Commands that are not kept: those of boards go out at once and side by side, not one after the other.
import { isPassing } from "./outbox.js";
import { wait } from "./pauses.js";
import { ask } from "./socket.js";

/** Sends a command again under the same id until there is an answer; resolves with that. */
export async function insist(live, command) {
  for (;;) {
    await online(live);
    if (live.status === "refused") return { ok: false, id: command.id, error: live.error };
    const ack = await ask(live.socket, "do", command);
    if (ack && !isPassing(ack)) return { ...ack, id: command.id };
    if (!ack) live.link.renew();
    await wait(1000 * (ack?.error.wait ?? 0.5) * (1 + Math.random()));
  }
}

function online(live) {
  if (live.status === "online" || live.status === "refused") return null;
  return new Promise((resolve) => {
    const end = live.subscribe(() => {
      if (live.status !== "online" && live.status !== "refused") return;
      end();
      resolve();
    });
  });
}
