"""Card and dot sheets as Chromium prints them: one page for each sheet, and nothing of the screen on it."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator

A4 = b"/MediaBox [0 0 594.95996 841.91998]"


@pytest.mark.parametrize(
    ("query", "pages"), [("cards?from=1&to=9", 3), ("cards?from=1&to=9&per=6", 2), ("dots?from=1&to=3", 2)]
)
def test_each_sheet_is_a_page_of_a4(hall: Hall, query: str, pages: int) -> None:
    hall.invite()
    moderator: Moderator = hall.moderator()
    moderator.jumps_to("Kritik: Was stört uns?")
    for number, text in enumerate(("Bänke", "Busse"), 1):
        moderator.types_off(text, table=1, number=number)
    organiser = hall.device(width=1280, height=900)
    organiser.goto(hall.organiser_url)
    organiser.get_by_role("link", name="Veranstaltung", exact=True).wait_for()
    organiser.goto(f"{hall.server.url}/plan/workshops/{hall.workshop['id']}/print/{query}")
    printed = organiser.pdf(prefer_css_page_size=True, print_background=False)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", printed)) == pages
    assert printed.count(A4) in (1, pages)
    organiser.emulate_media(media="print")
    assert not organiser.get_by_role("button", name="Drucken").is_visible()
    for sheet in organiser.locator(".paper-card, .dot-sheet").all():
        assert sheet.evaluate("sheet => sheet.scrollHeight <= sheet.clientHeight + 1"), "something is cut off"


def test_another_choice_shows_at_once_what_will_be_printed(hall: Hall) -> None:
    hall.invite()
    organiser = hall.device(width=1280, height=900)
    organiser.goto(hall.organiser_url)
    organiser.get_by_role("link", name="Veranstaltung", exact=True).wait_for()
    organiser.goto(f"{hall.server.url}/plan/workshops/{hall.workshop['id']}")
    organiser.get_by_role("link", name="Kartenbögen").click()
    organiser.get_by_label("Karten je Seite").select_option("6")
    organiser.wait_for_url(re.compile("per=6"))
    organiser.get_by_label("العربية").check()
    organiser.wait_for_url(re.compile("lang=ar"))
    assert organiser.locator(".paper-card").first.locator("[dir=rtl]").count() == 1


def test_lists_and_results_keep_a_margin_and_their_table_on_paper(hall: Hall) -> None:
    hall.invite()
    organiser = hall.device(width=1280, height=900)
    organiser.goto(hall.organiser_url)
    organiser.get_by_role("link", name="Maßnahmen").first.click()
    organiser.get_by_role("heading", name="Maßnahmen").wait_for()
    organiser.emulate_media(media="print")
    assert page_of(organiser, "main .page") == "text", "margins of 20 mm, not those of a poster"
    assert not organiser.get_by_role("link", name="Alles als Excel-Datei").is_visible()
    organiser.goto(f"{hall.server.url}/e/{hall.workshop['code']}")
    assert page_of(organiser, ".result") == "text"
    organiser.goto(f"{hall.server.url}/plan/workshops/{hall.workshop['id']}/print")
    assert page_of(organiser, ".sheet") == "auto"


def page_of(page: Page, part: str) -> str:
    """The name of the paper that a part is printed on."""
    return str(page.locator(part).first.evaluate("part => getComputedStyle(part).page"))
