"""What a browser complains about, and whom it talks to, while a test runs."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Request, WebError, WebSocket

#: What Chromium itself says about each request of a phone that has no network. No script can keep it from saying so.
_NO_NETWORK = "ERR_INTERNET_DISCONNECTED"
#: Of a page that was left while it still fetched its service worker.
_LEFT = "An unknown error occurred when fetching the script."
#: And of a page that does not exist.
_MISSING = "status of 404"


class Watch:
    """Notes errors on the console, exceptions, dialogs and every host but the server's own."""

    def __init__(self, server: str) -> None:
        self._host = server.partition("://")[2]
        self._troubles: list[str] = []
        self._without_network: set[BrowserContext] = set()
        self._at_wrong_addresses: set[BrowserContext] = set()

    def over(self, context: BrowserContext) -> None:
        """From now on watches all pages of this browser context."""
        context.on("console", self._said)
        context.on("weberror", self._broke)
        context.on("dialog", self._opened)
        context.on("request", self._asked)
        context.on("page", lambda page: page.on("websocket", self._connected))

    def allow_no_network(self, context: BrowserContext) -> None:
        """This context is about to lose its network."""
        self._without_network.add(context)

    def allow_missing(self, context: BrowserContext) -> None:
        """This context goes to addresses that do not exist."""
        self._at_wrong_addresses.add(context)

    def verdict(self) -> None:
        """Fails with all that was noted."""
        assert not self._troubles, "\n".join(self._troubles)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type != "error" or message.text == _LEFT:
            return
        context = message.page.context if message.page is not None else None
        offline = context in self._without_network and _NO_NETWORK in message.text
        missing = context in self._at_wrong_addresses and _MISSING in message.text
        if not (offline or missing):
            self._troubles.append(f"console: {message.text} ({message.location['url']})")

    def _broke(self, error: WebError) -> None:
        self._troubles.append(f"exception: {error.error}")

    def _opened(self, dialog: Dialog) -> None:
        self._troubles.append(f"a dialog that only a foreign script opens: {dialog.message}")
        dialog.dismiss()

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((f"http://{self._host}/", "data:", "blob:")):
            self._troubles.append(f"foreign host: {request.url}")

    def _connected(self, socket: WebSocket) -> None:
        if not socket.url.startswith(f"ws://{self._host}/"):
            self._troubles.append(f"foreign host: {socket.url}")
