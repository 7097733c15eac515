"""A hall for each test: a real server, real Chromium, and people who see only what is on their screens."""

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.stage import Stage
from tests.browser.watch import Watch
from tests.live.process import Server
from tests.live.workshops import created

#: The first step of `zw_3h` in which people write cards.
CRITICISM = "Kritik: Was stört uns?"
#: The last: without windows Chromium crashes when a page asks whether it understands speech by itself.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-blink-features=OnDeviceWebSpeechAvailable",
]
#: Nobody waits this long on a free machine; on a busy one the hall is slow, not broken.
PATIENCE = 20_000


# A module long and no longer: Playwright keeps an event loop running in this thread, and other tests bring their own.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's Chromium; each person gets a browser context, which is a device of its own."""
    # The first is the same without windows, and takes a sixth less time.
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    assert path, "no Chromium: bin/test installs it"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The program as it is shipped, with its own limits."""
    server = Server(tmp_path_factory.mktemp("evening") / "data").start()
    yield server
    server.stop()


class Hall:
    """A workshop, and the devices of those who are there."""

    def __init__(self, chromium: Browser, server: Server, watch: Watch) -> None:
        self.workshop: dict[str, Any] = {}
        self.server = server
        self.watch = watch
        self._chromium = chromium

    @property
    def organiser_url(self) -> str:
        """The organiser's link, as the program prints it when it starts."""
        printed = re.search(r"Organisation\s+(\S+)", self.server.log.read_text())
        assert printed
        return printed.group(1)

    def invite(self, agenda: str = "zw_3h", **more: str) -> None:
        """Creates the workshop as the command line does."""
        with pytest.MonkeyPatch.context() as environment:
            # A server on the loopback address does not tell the command line where it is: no phone would find it there.
            environment.setenv("MITEINANDER_PUBLIC_URL", self.server.url)
            self.workshop = created(self.server.data, agenda, **more)

    def moderator(self) -> Moderator:
        """A laptop with the board's link open."""
        moderator = Moderator(self.device(width=1440, height=900))
        moderator.enter(self.workshop["board_url"])
        return moderator

    def stage(self) -> Stage:
        """The projector."""
        stage = Stage(self.device(width=1920, height=1080))
        stage.enter(self.workshop["stage_url"])
        return stage

    def phone(self, lang: str, *, width: int = 390, height: int = 844) -> Person:
        """Somebody with a phone in this language, who has not yet done anything with it."""
        page = self.device(width=width, height=height, locale=lang, has_touch=True, is_mobile=True)
        return Person(page, lang, self.watch)

    def device(self, *, width: int, height: int, locale: str = "de", **more: Any) -> Any:
        """An empty page in a browser of its own."""
        context = self._chromium.new_context(
            viewport={"width": width, "height": height}, locale=locale, timezone_id="Europe/Berlin", **more
        )
        context.set_default_timeout(PATIENCE)
        self.watch.over(context)
        return context.new_page()

    def close(self) -> None:
        """Everybody goes home."""
        for context in self._chromium.contexts:
            context.close()


@pytest.fixture
def hall(chromium: Browser, server: Server) -> Iterator[Hall]:
    """An empty hall. Whatever its browsers complained about fails the test, and so does a traceback of the server."""
    before = server.log.stat().st_size
    watch = Watch(server.url)
    hall = Hall(chromium, server, watch)
    yield hall
    hall.close()
    watch.verdict()
    said = server.log.read_bytes()[before:].decode()
    assert "Traceback" not in said, said


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """The board of an evening in its first cards step."""
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(CRITICISM)
    return moderator
