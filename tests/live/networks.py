"""Networks as halls have them, each a TCP proxy of its own between phones and server."""

import asyncio
import random
import socket
import struct
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from math import inf

from tests.live.proxy import Relay

_PIECE = 1024
_RESET = struct.pack("ii", 1, 0)

#: From, to; drawn anew each time.
Range = tuple[float, float]


@dataclass(frozen=True)
class Network:
    """What happens to each connection. Seconds, and bytes per second."""

    down: float = inf
    up: float = inf
    latency: Range = (0, 0)
    #: After so long it is reset.
    cut: Range | None = None
    #: So long it carries, and so long it does not.
    stall: tuple[Range, Range] | None = None
    #: After so long one side hears nothing any more from the other, not even its farewell, and is not told so.
    silent: Range | None = None


NETWORKS = {
    "cut": Network(cut=(0.3, 6)),
    # A phone that has only EDGE.
    "slow": Network(down=35_000, up=8_000, latency=(0.3, 0.6)),
    "stalling": Network(stall=((1, 5), (1, 4))),
    "half-open": Network(silent=(2, 12)),
}


class NetworkProxy(Relay):
    """`did` counts what it did to connections; after `heal()` no side is without word from the other any more."""

    def __init__(self, target: int, seed: int, network: Network) -> None:
        super().__init__(target, seed)
        self.did: Counter[str] = Counter()
        self._network = network
        self._healed = asyncio.Event()

    def heal(self) -> None:
        self.loop.call_soon_threadsafe(self._healed.set)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks: list[asyncio.Task[None]] = []
        ends = [writer]
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
            ends.append(far_writer)
            self.did["carried"] += 1
            line = _Line(self._network, self._dice, self.did, self._healed)
            tasks.append(asyncio.ensure_future(line.trouble()))
            tasks += line.way(reader, far_writer, "up", self._network.up)
            tasks += line.way(far_reader, writer, "down", self._network.down)
            await asyncio.wait((tasks[0], tasks[2], tasks[4]), return_when=asyncio.FIRST_COMPLETED)
        except OSError:
            pass  # there is no server
        finally:
            for end in ends:
                _reset(end)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def _reset(end: asyncio.StreamWriter) -> None:
    end.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    end.transport.abort()


class _Line:
    """One connection."""

    def __init__(self, network: Network, dice: random.Random, did: Counter[str], healed: asyncio.Event) -> None:
        self._network = network
        self._dice = dice
        self._did = did
        self._healed = healed
        self._silent: str | None = None
        self._flowing = asyncio.Event()
        self._flowing.set()

    async def trouble(self) -> None:
        """What the network does to it; the end of this is the connection's end."""
        if self._network.cut:
            await self._some(self._network.cut)
            self._did["cut"] += 1
        elif self._network.silent:
            await self._some(self._network.silent)
            if not self._healed.is_set():
                self._silent = self._dice.choice(("up", "down"))
                self._did[f"silent {self._silent}"] += 1
                await self._healed.wait()
        elif self._network.stall:
            await self._stall(*self._network.stall)
        else:
            await asyncio.Event().wait()

    async def _stall(self, carries: Range, stands: Range) -> None:
        while True:
            await self._some(carries)
            self._flowing.clear()
            self._did["stalled"] += 1
            await self._some(stands)
            self._flowing.set()

    def way(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str, rate: float
    ) -> tuple[asyncio.Task[None], asyncio.Task[None]]:
        """Two tasks that carry one way; the second ends when there is nothing more to carry."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(64)
        take, give = self._take(reader, queue, rate), self._give(queue, writer, name)
        return asyncio.ensure_future(take), asyncio.ensure_future(give)

    async def _take(self, reader: asyncio.StreamReader, queue: asyncio.Queue[tuple[float, bytes]], rate: float) -> None:
        loop = asyncio.get_running_loop()
        due = 0.0
        with suppress(OSError):
            while piece := await reader.read(_PIECE):
                due = max(due, loop.time() + self._dice.uniform(*self._network.latency)) + len(piece) / rate
                await queue.put((due, piece))
        await queue.put((due, b""))

    async def _give(self, queue: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter, way: str) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, piece = await queue.get()
            await asyncio.sleep(max(0, due - loop.time()))
            await self._flowing.wait()
            if self._silent == way:
                continue
            if not piece:
                return
            writer.write(piece)
            await writer.drain()

    async def _some(self, seconds: Range) -> None:
        await asyncio.sleep(self._dice.uniform(*seconds))
