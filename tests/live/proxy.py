"""Bad reception between browsers and server: connections are cut, stall a moment, or stay open and carry nothing."""

import asyncio
import random
from typing import Self

from tests.live.loop import LoopThread

#: After so many bytes from the server (drawn for each connection) something happens to it.
_LIFE = (600, 30_000)
_PIECE = 4096


class Relay(LoopThread):
    """Listens on a port of its own for connections to the port `target`; what becomes of them is the proxy's own."""

    def __init__(self, target: int, seed: int) -> None:
        super().__init__()
        self.port = 0
        self._target = target
        self._dice = random.Random(seed)

    def __enter__(self) -> Self:
        super().__enter__()
        self.start(self._listen()).result(10)
        return self

    async def _listen(self) -> None:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._served = asyncio.ensure_future(self._close_at_the_end(server))

    async def _close_at_the_end(self, server: asyncio.Server) -> None:
        async with server:
            await server.serve_forever()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        raise NotImplementedError


class Proxy(Relay):
    """`cuts` counts what it did; `heal()` ends the bad reception."""

    def __init__(self, target: int, seed: int) -> None:
        super().__init__(target, seed)
        self.cuts = 0
        self._healthy = False
        self._dead: set[asyncio.StreamWriter] = set()

    def heal(self) -> None:
        """From now on nothing happens to a connection, and those that carry nothing are closed."""

        def close_dead() -> None:
            self._healthy = True
            for writer in self._dead:
                writer.transport.abort()

        self.loop.call_soon_threadsafe(close_dead)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.close()
            return
        fate = self._dice.choices(("cut", "stall", "silence"), (6, 2, 1))[0]
        both = (writer, far_writer)
        ways = (
            asyncio.ensure_future(self._carry(reader, far_writer, 1 << 62, "cut", both)),
            asyncio.ensure_future(self._carry(far_reader, writer, self._dice.randint(*_LIFE), fate, both)),
        )
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for end in both:
                end.transport.abort()
                self._dead.discard(end)

    async def _carry(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        life: int,
        fate: str,
        both: tuple[asyncio.StreamWriter, ...],
    ) -> None:
        carried = 0
        while piece := await reader.read(_PIECE):
            carried += len(piece)
            if carried > life and not self._healthy:
                self.cuts += 1
                if fate == "cut":
                    return
                if fate == "silence":
                    # What comes is swallowed; neither side learns of it.
                    self._dead.update(both)
                    life, piece = 0, b""
                else:
                    await asyncio.sleep(0.3)
                    carried = 0
            writer.write(piece)
            await writer.drain()
