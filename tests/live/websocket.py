"""The smallest Engine.IO client that can live by the hundred in one thread: text frames over a WebSocket."""

import asyncio
import base64
import os
import struct

_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10
_REQUEST = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


class WebSocket:
    """One connection. Raises OSError or EOFError when it is gone."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> "WebSocket":
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(_REQUEST.format(port=port, key=base64.b64encode(os.urandom(16)).decode()).encode())
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 101"):
                raise ConnectionError(head.decode("latin-1").splitlines()[0])
        except BaseException:
            writer.transport.abort()
            raise
        return cls(reader, writer)

    def send(self, text: str) -> None:
        """Sends a text frame; what cannot be sent is noticed when reading."""
        self._send(_TEXT, text.encode())

    async def receive(self) -> str:
        """The next text frame."""
        whole = b""
        while True:
            first, second = await self._reader.readexactly(2)
            payload = await self._reader.readexactly(await self._length(second))
            kind = first & 15
            if kind == _CLOSE:
                raise ConnectionResetError("closed by the server")
            if kind == _PING:
                self._send(_PONG, payload)
            else:
                whole += payload
                if first & 128:
                    return whole.decode()

    def close(self) -> None:
        self._writer.transport.abort()

    async def _length(self, second: int) -> int:
        short = second & 127
        if short < 126:
            return short
        form = "!H" if short == 126 else "!Q"
        return int(struct.unpack(form, await self._reader.readexactly(struct.calcsize(form)))[0])

    def _send(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        length = struct.pack("!B", 128 | size) if size < 126 else struct.pack("!BH", 128 | 126, size)
        # Clients must mask; a mask of zeros changes nothing and costs nothing.
        self._writer.write(struct.pack("!B", 128 | kind) + length + bytes(4) + payload)
