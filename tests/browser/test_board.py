"""The board where it could lose or leak something: undo, two boards at once, redaction, a network that goes away."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.live.people import board

CARDS = ("Der letzte Bus fährt um acht", "Anna Beispiel hat die Nummer 0711 1234", "Mehr Bänke vor dem Rathaus")
TRAY = "Noch ohne Cluster"


def said(moderator: Moderator, text: str) -> None:
    """The bar at the bottom says what has just been done."""
    expect(moderator.page.locator(".undo-bar")).to_contain_text(text)


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """A board in the first cards step, with three cards typed off paper."""
    hall.invite()
    moderator = hall.moderator()
    moderator.agenda.get_by_role("button", name="Kritik: Was stört uns?").click()
    moderator.tap("Öffnen")
    for number, text in enumerate(CARDS, 1):
        moderator.types_off(text, table=1, number=number)
    return moderator


def cluster(moderator: Moderator, text: str, heading: str) -> None:
    """A cluster with this card, made without a mouse."""
    moderator.card(text).press("Enter")
    moderator.chooses("Verschieben nach …", "Neuer Cluster")
    moderator.names(heading)


@pytest.mark.timeout(240)
def test_twenty_steps_go_back_and_forth(moderator: Moderator) -> None:
    cluster(moderator, CARDS[0], "Verkehr")
    for step in range(10):
        moderator.moves_by_keyboard(CARDS[2], "Verkehr")
        said(moderator, "Karte nach „Verkehr“ gelegt")
        moderator.card(CARDS[2]).press("Enter")
        moderator.chooses("Verschieben nach …", TRAY)
        expect(moderator.pile(TRAY).get_by_role("article").filter(has_text=CARDS[2]), f"step {step}").to_be_visible()
    for _ in range(22):  # twenty moves, the heading, the cluster
        moderator.page.keyboard.press("Control+z")
    expect(moderator.page.get_by_text("Verkehr", exact=True)).to_have_count(0)
    for _ in range(2):
        moderator.page.keyboard.press("Control+y")
    moderator.has("Verkehr", CARDS[0])


def test_what_somebody_else_has_changed_is_not_taken_back(hall: Hall, moderator: Moderator) -> None:
    cluster(moderator, CARDS[0], "Verkehr")
    other = hall.moderator()
    moderator.moves_by_keyboard(CARDS[2], "Verkehr")
    other.has("Verkehr", CARDS[2])
    cluster(other, CARDS[2], "Plätze")
    moderator.has("Plätze", CARDS[2])
    moderator.page.keyboard.press("Control+z")
    said(moderator, "Das hat inzwischen")
    moderator.has("Plätze", CARDS[2])
    moderator.page.keyboard.press("Control+z")  # the heading before it can still be taken back
    said(moderator, "Rückgängig gemacht: Überschrift")


def past_the_board(hall: Hall, text: str, heading: str) -> None:
    """Moves a card as an opinion of the hall or an undo would, which ask nobody's hand."""
    client = board(hall.server.url, hall.workshop)
    card = next(each["id"] for each in client.all("card") if each["text"] == text)
    cluster = next(each["id"] for each in client.all("cluster") if each["title"] == heading)
    client.must("card.move", card=card, cluster=cluster)
    client.close()


def test_a_held_card_is_not_pulled_away(hall: Hall, moderator: Moderator) -> None:
    cluster(moderator, CARDS[0], "Verkehr")
    other = hall.moderator()
    moderator.card(CARDS[1]).hover()
    moderator.page.mouse.down()
    moderator.page.mouse.move(700, 500, steps=8)
    expect(other.card(CARDS[1])).to_contain_text("Moderation sortiert")
    other.card(CARDS[1]).press("Enter")
    expect(other.page.get_by_role("menuitem", name="Text ändern …")).to_be_visible()
    expect(other.page.get_by_role("menuitem", name="Verschieben nach …")).to_have_count(0)
    other.page.keyboard.press("Escape")
    past_the_board(hall, CARDS[1], "Verkehr")
    other.moves_by_keyboard(CARDS[2], "Verkehr")
    moderator.page.wait_for_timeout(500)
    expect(moderator.page.locator(f".tray .pin:has-text('{CARDS[2]}')")).to_be_visible()
    moderator.page.mouse.up()
    moderator.has("Verkehr", CARDS[2])
    expect(moderator.card(CARDS[1])).to_have_count(1)
    moderator.card(CARDS[1]).click()  # the click after a drag is a click
    expect(moderator.page.get_by_role("menu")).to_be_visible()


def test_what_was_redacted_is_on_no_board_and_in_no_history(hall: Hall, moderator: Moderator) -> None:
    moderator.card(CARDS[1]).click()
    moderator.chooses("Schwärzen …")
    field = moderator.page.get_by_label("Markieren Sie die Stelle")
    field.evaluate("field => { field.focus(); field.setSelectionRange(0, 13); }")
    field.press("Shift+ArrowLeft")
    field.press("Shift+ArrowRight")
    moderator.tap("„Anna Beispiel“ schwärzen")
    said(moderator, "Das lässt sich nicht zurücknehmen")
    expect(moderator.page.locator(".undo-bar button")).to_have_count(0)
    other = hall.moderator()
    expect(other.card("hat die Nummer")).to_be_visible()
    for each in (moderator, other):
        assert "Anna Beispiel" not in each.page.content()
        each.tap("Mehr")
        each.chooses("Verlauf …")
        expect(each.page.get_by_role("dialog", name="Verlauf")).to_be_visible()
        assert "Anna Beispiel" not in each.page.content()


def test_work_goes_on_without_network(hall: Hall, moderator: Moderator) -> None:
    cluster(moderator, CARDS[0], "Verkehr")
    other = hall.moderator()
    context = moderator.page.context
    hall.watch.allow_no_network(context)
    context.set_offline(True)
    expect(moderator.page.get_by_text(re.compile("^Gerade kein Netz"))).to_be_visible()
    moderator.moves_by_keyboard(CARDS[2], "Verkehr")
    expect(other.pile(TRAY).get_by_role("article").filter(has_text=CARDS[2])).to_be_visible()
    context.set_offline(False)
    other.has("Verkehr", CARDS[2])
    said(moderator, "Karte nach „Verkehr“ gelegt")
