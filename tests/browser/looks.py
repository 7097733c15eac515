"""How a view is looked at: by the rules of screen readers, in forced colours, large letters, and on narrow phones."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.axe import violations

_MEASURE = (Path(__file__).parent / "measure_access.js").read_text(encoding="utf-8")
#: What moves though its owner has asked for stillness: only a short fade is left (look.md, 6).
_MOVING = """() => document.getAnimations()
  .filter(({ playState, effect }) => playState === "running" && effect.getComputedTiming().activeDuration > 120)
  .map((each) => `${each.animationName ?? each.transitionProperty}: ${each.effect.target?.className}`)"""
#: At the end of the page the footer that stands over it covers nothing.
_DRAWN = """() => {
  scrollTo(0, document.body.scrollHeight);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""
_HTML = "() => document.body.innerHTML"
NARROW = 320
LARGE, USUAL = 32, 16


class Looks:
    """What was found where, each thing once; the same picture is not looked at twice."""

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._seen: set[tuple[str, str]] = set()

    def at(self, where: str, page: Page, *without: str, lang: str = "") -> None:
        """Looks at a page in every way. `without`: rules of axe that do not hold here."""
        page.evaluate(_DRAWN)
        self._note(where, [f"moves: {each}" for each in page.evaluate(_MOVING)])
        if self._is_new(lang, page.evaluate(_HTML)):
            self._note(where, violations(page, *without))
            page.emulate_media(forced_colors="active")
            self._note(f"{where}, forced colours", violations(page, *without))
            page.emulate_media(forced_colors="none")
            self._measure(where, page)

    @property
    def found(self) -> list[str]:
        """All that was found, with where it was seen first."""
        return [f"{where}: {finding}" for finding, where in self._said.items()]

    def verdict(self) -> None:
        """Fails with it."""
        assert not self._said, "\n".join(self.found)

    def _measure(self, where: str, page: Page) -> None:
        self._note(where, page.evaluate(_MEASURE, {"targets": True}))
        with _viewport(page, NARROW):
            self._note(f"{where}, {NARROW} px", page.evaluate(_MEASURE, {"targets": True}))
        with _letters(page):
            self._note(f"{where}, 200 % text", page.evaluate(_MEASURE, {"targets": False}))

    def _note(self, where: str, findings: list[str]) -> None:
        for finding in findings:
            self._said.setdefault(finding, where)

    def _is_new(self, lang: str, picture: str) -> bool:
        if (lang, picture) in self._seen:
            return False
        self._seen.add((lang, picture))
        return True


@contextmanager
def _viewport(page: Page, width: int) -> Iterator[None]:
    before: Any = page.viewport_size
    page.set_viewport_size({"width": width, "height": before["height"]})
    yield
    page.set_viewport_size(before)


@contextmanager
def _letters(page: Page) -> Iterator[None]:
    """The reader has set letters twice as large in the browser, as one does with weak eyes."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": LARGE, "fixed": LARGE}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": USUAL, "fixed": USUAL}})
    session.detach()
