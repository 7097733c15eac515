"""Whoever has set larger letters in the browser gets them in the board's dialogs."""

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator

_SIZES = """() => [...document.querySelectorAll(".dialog *")]
  .filter((node) => node.matches("input, textarea, select")
    || [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim()))
  .map((node) => [node.textContent.slice(0, 40) || node.className, parseFloat(getComputedStyle(node).fontSize)])"""
_CUT = """() => [...document.querySelectorAll(".dialog, .dialog .button, .dialog .choice, .dialog h2")]
  .filter((node) => node.scrollWidth > node.clientWidth + 1)
  .map((node) => node.textContent)"""


def dialogs(moderator: Moderator) -> Iterator[str]:
    """Opens one after the other."""
    for name in ("Vor dem Beginn …", "Verlauf …", "Kontakte …", "Tasten …", "Veranstaltung abschließen …"):
        moderator.tap("Mehr")
        moderator.chooses(name)
        yield name
    moderator.opens("Ankommen und Mitmachen")
    for name in ("Schritt einfügen", "Uhr stellen", "Anderes zeigen"):
        moderator.page.get_by_role("button", name=name).or_(moderator.page.get_by_title(name)).first.click()
        yield name
    moderator.page.locator(".code").click()
    yield "code"


def in_letters_of(page: Page, px: int) -> None:
    page.evaluate("(px) => { document.documentElement.style.fontSize = `${px}px`; }", px)


def test_dialogs_grow_with_the_readers_own_letters(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    page = moderator.page
    for name in dialogs(moderator):
        expect(page.get_by_role("dialog")).to_be_visible()
        expect(page.locator(".dialog .loading")).to_have_count(0)
        before = page.evaluate(_SIZES)
        in_letters_of(page, 32)
        assert [(text, 2 * size) for text, size in before] == [tuple(each) for each in page.evaluate(_SIZES)], name
        assert page.evaluate(_CUT) == [], name
        in_letters_of(page, 16)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
