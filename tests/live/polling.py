"""A proxy without WebSockets, so that phones have to poll. It delays requests, sends some twice, and loses answers."""

import asyncio
from collections import Counter

from tests.live.proxy import Relay

_DELAY = (0, 0.4)
#: Longer than a phone waits for its ack: it has given up, come back and said it again when the request arrives.
_MUCH_LATER = (8.5, 10)
_SHARES = {"late": 0.015, "twice": 0.2, "lost": 0.04}
_NO_WEBSOCKET = b"HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class PollingProxy(Relay):
    """One request for each connection. `did` counts what it did to them; `heal()` ends all but the delay."""

    def __init__(self, target: int, seed: int, shares: dict[str, float] | None = None) -> None:
        super().__init__(target, seed)
        self.did: Counter[str] = Counter()
        self._shares = dict(shares or _SHARES)

    def heal(self) -> None:
        self.loop.call_soon_threadsafe(self._shares.clear)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            answer = await self._passed_on(await _request(reader))
            if answer:
                writer.write(answer)
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (OSError, EOFError):
            pass  # who asked is gone
        finally:
            writer.transport.abort()

    async def _passed_on(self, request: bytes) -> bytes | None:
        """The server's answer, unless it gets lost."""
        if b"upgrade: websocket" in request.lower():
            return _NO_WEBSOCKET
        posted = request.startswith(b"POST")
        await self._delay(late=posted and self._happens("late"))
        answer = await self._ask(request)
        if posted and self._happens("twice"):
            answer = await self._ask(request)
        if self._happens("lost"):
            return None
        await self._delay(late=False)
        self.did["carried"] += 1
        return answer

    async def _ask(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._target)
        try:
            writer.write(request)
            return await reader.read(-1)
        finally:
            writer.transport.abort()

    async def _delay(self, *, late: bool) -> None:
        await asyncio.sleep(self._dice.uniform(*(_MUCH_LATER if late else _DELAY)))

    def _happens(self, what: str) -> bool:
        if self._dice.random() >= self._shares.get(what, 0):
            return False
        self.did[what] += 1
        return True


async def _request(reader: asyncio.StreamReader) -> bytes:
    """A whole request, with its body, that asks for its connection to be closed."""
    head = await reader.readuntil(b"\r\n\r\n")
    first, *fields = head[:-4].split(b"\r\n")
    names = {field.partition(b":")[0].lower(): field.partition(b":")[2].strip() for field in fields}
    if b"upgrade" not in names:
        fields = [field for field in fields if not field.lower().startswith(b"connection:")] + [b"Connection: close"]
    body = await reader.readexactly(int(names.get(b"content-length", b"0")))
    return b"\r\n".join((first, *fields)) + b"\r\n\r\n" + body
