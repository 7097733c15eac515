// An entry that another person wrote on this device is sent as that person, over a short connection of its own.
import { ask, openSocket } from "./socket.js";

/** The ack of the entry's command, or of its `enter` when that was refused; null when none came. */
export async function sendAsItsAuthor({ code, lang: here }, { token, lang = here, id, kind, fields }) {
  const socket = openSocket();
  try {
    if (!(await connected(socket))) return null;
    const entered = await ask(socket, "enter", { code, view: "phone", token, lang });
    return entered?.ok ? await ask(socket, "do", { ...fields, id, kind }) : entered;
  } finally {
    socket.disconnect();
  }
}

function connected(socket) {
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("connect_error", () => resolve(false));
    socket.connect();
  });
}
