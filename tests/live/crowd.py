"""Hundreds of browsers in one thread, each with its outbox: what is not acknowledged is sent again, same id."""

import asyncio
import itertools
import json
import random
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from tests.live.follow import Follower
from tests.live.loop import LoopThread
from tests.live.people import new_id
from tests.live.websocket import WebSocket

_LATER = ("too_fast", "try_again")


class Browser(Follower):
    """One tab. It comes back by itself, enters with `since`, and keeps an entry until an ack or `mine.done` ends it."""

    def __init__(self, port: int, seed: int, code: str, view: str = "phone", *, patience: float = 30, **enter: Any):
        super().__init__()
        self.port = port
        self.outbox: deque[dict[str, Any]] = deque()
        self.acked: dict[str, dict[str, Any]] = {}
        self.refused: dict[str, dict[str, Any]] = {}
        self.raw: list[str] = []
        self.keeps_raw = False
        self.entries = 0
        self.gaps = 0
        self.entered = False
        self._enter = {"code": code, "view": view, **enter}
        self._dice = random.Random(seed)
        self._patience = patience
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._held: list[dict[str, Any]] = []
        self._socket: WebSocket | None = None
        self._written = asyncio.Event()
        self._connected = asyncio.Event()

    def write(self, kind: str, id: str | None = None, **fields: Any) -> str:
        """Puts a command into the outbox; returns its id."""
        entry = {"id": id or new_id(), "kind": kind, **fields}
        self.outbox.append(entry)
        self._written.set()
        return entry["id"]

    async def live(self) -> None:
        """Connects, and again whenever the connection is gone, until cancelled."""
        while True:
            try:
                await self._visit()
            except (OSError, EOFError, TimeoutError):
                pass
            finally:
                self._leave()
            await asyncio.sleep(self._dice.uniform(0.05, 0.4))

    async def _visit(self) -> None:
        self._socket = await asyncio.wait_for(WebSocket.open(self.port), self._patience)
        # A cut connection is noticed while reading, whatever else is going on.
        reading = asyncio.ensure_future(self._read())
        working = asyncio.ensure_future(self._work())
        try:
            await asyncio.wait((reading, working), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (reading, working):
                task.cancel()
            results = await asyncio.gather(reading, working, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                raise result

    def _leave(self) -> None:
        self.entered = False
        self._asked.clear()
        self._connected.clear()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    async def _work(self) -> None:
        await asyncio.wait_for(self._connected.wait(), self._patience)
        await self._come_in()
        while True:
            while self.outbox:
                await self._send_first()
            self._written.clear()
            await self._written.wait()

    async def _come_in(self) -> None:
        while True:
            self.entered, self._held = False, []
            known = {"since": self.head, "feed": self.feed} if self.feed else {}
            ack = await self._ask("enter", {**self._enter, **known})
            if ack["ok"]:
                break
            assert ack["error"]["code"] in _LATER, ack
            await asyncio.sleep(ack["error"]["wait"])
        self.entries += 1
        self.take_entry(ack)
        self.entered = True
        for frame in self._held:
            self._told(frame)

    async def _send_first(self) -> None:
        entry = self.outbox[0]
        ack = await self._ask("do", entry)
        if ack["ok"]:
            self.acked[entry["id"]] = ack
        elif ack["error"]["code"] in _LATER:
            await asyncio.sleep(ack["error"]["wait"] * self._dice.uniform(0.5, 1))
            return
        else:
            self.refused[entry["id"]] = ack["error"]
        if self.outbox and self.outbox[0] is entry:
            self.outbox.popleft()

    async def _ask(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        assert self._socket is not None
        number = next(self._numbers)
        answer = self._asked[number] = asyncio.get_running_loop().create_future()
        self._socket.send(f"42/live,{number}{json.dumps([event, message], ensure_ascii=False)}")
        return await asyncio.wait_for(answer, self._patience)

    async def _read(self) -> None:
        assert self._socket is not None
        while True:
            text = await self._socket.receive()
            if self.keeps_raw:
                self.raw.append(text)
            if text.startswith("0"):
                self._socket.send("40/live,")
            elif text == "2":
                self._socket.send("3")
            elif text.startswith("40/live,"):
                self._connected.set()
            elif text.startswith("43/live,"):
                self._answered(text[8:])
            elif text.startswith("42/live,"):
                event, data = json.loads(text[8:])
                if event == "changed":
                    self._held.append(data) if not self.entered else self._told(data)
            elif text.startswith(("41", "44", "1")):
                raise ConnectionResetError(text)

    def _answered(self, text: str) -> None:
        number, bracket, rest = text.partition("[")
        answer = self._asked.pop(int(number), None)
        if answer is not None and not answer.done():
            answer.set_result(json.loads(bracket + rest)[0])

    def _told(self, frame: dict[str, Any]) -> None:
        if frame["from"] > self.head:
            self.gaps += 1
            raise ConnectionResetError(f"a gap: {frame['from']} after {self.head}")
        self.take_frame(frame)
        while self.outbox and self.outbox[0]["id"] in self.done:
            self.acked.setdefault(self.outbox.popleft()["id"], {"ok": True})


class Crowd(LoopThread):
    """The browsers of a test, which kills servers and calls commands meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._lives: list[Future[None]] = []

    def admit(self, *browsers: Browser) -> None:
        """Lets them live from now on."""
        self._lives += [self.admit_one(browser) for browser in browsers]

    def admit_one(self, browser: Browser) -> Future[None]:
        """Lets one live whose end is expected; the result is how it ends."""
        return self.start(browser.live())

    def write(self, browser: Browser, kind: str, id: str | None = None, **fields: Any) -> str:
        """The browser's `write`, from the test's thread."""
        entry = id or new_id()
        self.loop.call_soon_threadsafe(lambda: browser.write(kind, entry, **fields))
        return entry

    def wait(self, condition: Callable[[], Any], what: str, timeout: float = 60) -> None:
        """Waits until something holds; a browser that broke down ends the wait at once."""
        deadline = time.monotonic() + timeout
        while not condition():
            for life in self._lives:
                if life.done():
                    life.result()
            assert time.monotonic() < deadline, f"waited in vain: {what}"
            time.sleep(0.02)
