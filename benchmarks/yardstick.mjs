// The yardstick: a bare Socket.IO server that sends every card at once to everyone and stores nothing.
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
const live = new Server(http, { transports: ["websocket"] }).of("/live");

live.on("connection", (socket) => {
  socket.on("enter", (_who, ack) => ack({ ok: true }));
  socket.on("do", (card, ack) => {
    live.emit("changed", card);
    ack({ ok: true });
  });
});

http.listen(Number(process.argv[2]), "127.0.0.1", 4096, () => console.log("ready"));
