"""The socket between a phone and the hall, in a test's hands: slow, dead without a word, or not there at all."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, WebSocketRoute

_SOCKET = re.compile(r"/socket\.io/")
#: Of the engine, and of the namespace.
_GREETINGS = 2


class Wire:
    """Stands between the page and the server from the next connection on."""

    def __init__(self, page: Page) -> None:
        self.connections = 0
        self.said: list[str | bytes] = []  # by the phone, over all of them
        self._page = page
        self._present: WebSocketRoute | None = None
        self._told = 0  # by the server, over the present connection
        self._slow = False
        self._held: list[tuple[WebSocketRoute, str | bytes]] = []
        self._dead: set[int] = set()
        page.route_web_socket(_SOCKET, self._connect)

    def is_up(self) -> None:
        """Waits until the server has taken the present connection."""
        self._wait_until(lambda: self._told >= _GREETINGS)

    def has_begun(self, number: int) -> None:
        """Waits until the phone has begun so many connections."""
        self._wait_until(lambda: self.connections >= number)

    def breaks(self) -> None:
        """The present connection ends, and the phone notices."""
        assert self._present
        self._present.close()

    def slows(self) -> None:
        """What the server says comes when the test lets it come."""
        self._slow = True

    def comes(self) -> None:
        """All that was held back arrives, and from now on nothing is held."""
        self._slow = False
        held, self._held = self._held, []
        for page_side, message in held:
            page_side.send(message)

    def dies(self) -> None:
        """The present connection carries nothing any more, either way, and nobody is told. The next one is well."""
        self._dead.add(self.connections)

    def _wait_until(self, is_so: Callable[[], bool]) -> None:
        for _ in range(100):
            if is_so():
                return
            self._page.wait_for_timeout(100)
        raise AssertionError("no connection")

    def _connect(self, page_side: WebSocketRoute) -> None:
        self.connections += 1
        number = self.connections
        self._present, self._told = page_side, 0
        server_side = page_side.connect_to_server()

        def up(message: str | bytes) -> None:
            self.said.append(message)
            if number not in self._dead:
                server_side.send(message)

        def down(message: str | bytes) -> None:
            self._told += 1
            if number in self._dead:
                return
            if self._slow:
                self._held.append((page_side, message))
            else:
                page_side.send(message)

        page_side.on_message(up)
        server_side.on_message(down)
        server_side.on_close(lambda code, reason: self._end(number, page_side, code))

    def _end(self, number: int, page_side: WebSocketRoute, code: int | None) -> None:
        if number not in self._dead:
            page_side.close(code=code)


def swallow_websockets(page: Page) -> None:
    """A network in which a websocket opens and then carries nothing: only long polling is left."""
    page.route_web_socket(_SOCKET, lambda page_side: None)


def refuse_websockets(page: Page) -> None:
    """A network that refuses websockets at once."""
    page.add_init_script("window.WebSocket = class { constructor() { throw new Error('refused'); } }")
