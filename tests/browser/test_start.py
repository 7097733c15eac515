"""From the organiser's link to a hall with people in it: a form, links, and a code that somebody types."""

import re
from datetime import date

from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.stage import Stage

TITLE = "Was macht unsere Stadt freundlicher?"


def test_an_evening_begins_with_the_organisers_form(hall: Hall) -> None:
    organiser = hall.device(width=1440, height=900)
    organiser.goto(hall.organiser_url)
    organiser.get_by_role("link", name="Veranstaltung", exact=True).click()
    organiser.get_by_label("Kommune").fill("Ludwigsburg")
    organiser.get_by_label("Titel").fill(TITLE)
    organiser.get_by_label("Tag", exact=True).fill(date.today().isoformat())
    organiser.get_by_role("button", name="Veranstaltung anlegen").click()
    expect(organiser.get_by_role("heading", level=1, name=TITLE)).to_be_visible()

    moderator = Moderator(hall.device(width=1440, height=900))
    moderator.enter(link_for(organiser, "Moderation"))
    stage = Stage(hall.device(width=1920, height=1080))
    stage.enter(link_for(organiser, "Leinwand"))
    stage.asks(TITLE)

    code = organiser.get_by_text(re.compile("^[A-Z0-9]{3} [A-Z0-9]{3}$")).inner_text()
    emre = hall.phone("tr", width=320, height=568)
    emre.page.goto(hall.server.url)
    emre.page.get_by_role("textbox").fill(code.lower())
    emre.page.get_by_role("button").click()
    emre.joins_here()
    expect(stage.page.get_by_role("complementary", name="Mitmachen")).to_contain_text("1 ist schon da")
    moderator.opens("Ankommen und Mitmachen")
    emre.sits_at(3)


def link_for(organiser: Page, role: str) -> str:
    """The address that the organiser would copy and send."""
    row = organiser.get_by_role("listitem").filter(has_text=role)
    return row.get_by_label("Adresse des Links").input_value()
