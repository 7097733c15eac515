"""Proposals on the board: looked at, taken or left, and everything can be undone."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator

SAME = ("Die Briefe vom Amt versteht niemand", "Die Briefe vom Amt versteht keiner")
BUS = ("Der letzte Bus fährt um acht", "Der Bus am Sonntag fehlt", "Der Bus ist zu teuer")
CARDS = (*SAME, *BUS, "Im Verein fehlen Räume für unsere Treffen")


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """A board in the first cards step, with cards typed off paper."""
    hall.invite()
    moderator = hall.moderator()
    moderator.agenda.get_by_role("button", name="Kritik: Was stört uns?").click()
    moderator.tap("Öffnen")
    for number, text in enumerate(CARDS, 1):
        moderator.types_off(text, table=1, number=number)
    return moderator


@pytest.mark.timeout(240)
def test_proposals_are_looked_at_before_anything_is_done(moderator: Moderator) -> None:
    page = moderator.page
    page.get_by_role("button", name="Gleiche Karten").click()
    same = page.get_by_role("dialog", name="Gleiche Karten")
    same.get_by_role("radio").first.check()
    same.get_by_role("button", name="Zusammenlegen").click()
    expect(same).to_contain_text("Keine weiteren Karten, die sich gleichen.")
    page.keyboard.press("Escape")  # the keyboard has stayed in the dialog though its button has gone
    expect(same).to_have_count(0)
    expect(page.get_by_text("2 gleiche Karten")).to_be_visible()

    page.locator(".pin-face", has_text="2 gleiche Karten").click()
    moderator.chooses("Gleiche Karten ansehen …")
    below = page.get_by_role("dialog", name="Gleiche Karten")
    for text in SAME:
        expect(below.get_by_text(text)).to_be_visible()
    below.get_by_role("button", name="Wieder trennen").click()
    expect(below).to_contain_text("Unter dieser Karte liegt keine andere mehr.")
    page.keyboard.press("Escape")

    moderator.tap("Cluster vorschlagen")
    preview = page.get_by_role("dialog", name="Cluster vorschlagen")
    buses = preview.get_by_role("listitem").filter(has_text=BUS[0])
    buses.get_by_label("Überschrift", exact=True).fill("Der Bus")
    buses.get_by_role("checkbox", name=BUS[2]).uncheck()
    for other in preview.get_by_role("listitem").filter(has_not_text=BUS[0]).all():
        other.get_by_role("checkbox").first.uncheck()
    preview.get_by_role("button", name="1 Cluster übernehmen").click()
    moderator.has("Der Bus", *BUS[:2])

    card = page.locator(".tray .pin", has_text=BUS[2])
    card.get_by_role("button", name="Karte nach „Der Bus“ legen").click()
    moderator.has("Der Bus", *BUS)
    page.keyboard.press("Control+z")
    expect(card).to_be_visible()
    page.keyboard.press("Control+z")
    expect(moderator.pile("Der Bus")).to_have_count(0)


def test_too_few_cards_and_no_answer_are_said(hall: Hall, moderator: Moderator) -> None:
    context = moderator.page.context
    hall.watch.allow_no_network(context)
    context.set_offline(True)
    moderator.tap("Cluster vorschlagen")
    dialog = moderator.page.get_by_role("dialog", name="Cluster vorschlagen")
    expect(dialog).to_contain_text("Vorschläge sind gerade nicht möglich")
    expect(dialog.get_by_role("button", name="Noch einmal versuchen")).to_be_visible()
    context.set_offline(False)  # and it asks again by itself
    expect(dialog.get_by_role("button", name="Cluster übernehmen")).to_be_visible()
    moderator.page.keyboard.press("Escape")
    moderator.hides(CARDS[-1], "Ton")
    moderator.tap("Cluster vorschlagen")
    expect(dialog).to_contain_text("Ab 6 Karten ohne Cluster gibt es Vorschläge.")
