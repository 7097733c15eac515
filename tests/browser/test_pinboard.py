"""The pinboard: with mouse, finger and keyboard alone, near and far, narrowed down, and with somebody else at it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.wall import hang, in_database, on_board, order_on_board

HEADINGS = {"Verkehr": 3, "Plätze": 2, "Feste": 2}
CARDS = [
    {"text": "Der letzte Bus fährt um acht", "table": 1},
    {"text": "Radweg zum Bahnhof", "table": 2},
    {"text": "Bisiklet yolu", "lang": "tr", "table": 2},
    {"text": "Bänke vor dem Rathaus", "table": 1},
    {"text": "Meydanda gölge", "lang": "tr", "table": 1},
    {"text": "Straßenfest", "table": 3},
    {"text": "Свято на площі", "lang": "uk", "table": 3},
    {"text": "Ein Haus für Vereine", "table": 3},
]
TRAY = "Noch ohne Cluster"
BUS, ROAD, HOUSE = CARDS[0]["text"], CARDS[1]["text"], CARDS[7]["text"]


@pytest.fixture
def wall(hall: Hall) -> Hall:
    """Three clusters, and one card without."""
    hall.invite()
    hang(hall, CARDS, HEADINGS)
    return hall


def said(page: Page, text: str) -> None:
    expect(page.locator("p[aria-live=polite]")).to_have_text(text)


def texts(page: Page, heading: str) -> list[str]:
    pile = page.get_by_role("region", name=re.compile(f"^{heading}"))
    return pile.locator(".card-text").all_inner_texts()


def agrees(hall: Hall, page: Page) -> None:
    """The board shows what the database has."""
    page.wait_for_function("() => !document.querySelector('.in-hand')")
    page.wait_for_timeout(300)
    assert on_board(page) == in_database(hall)


def test_the_menu_of_a_cluster_counts_cards_that_are_still_on_their_way(hall: Hall) -> None:
    hall.invite()
    hang(hall, CARDS, {"Verkehr": 1})
    moderator = hall.moderator()
    context = moderator.page.context
    hall.watch.allow_no_network(context)
    context.set_offline(True)
    moderator.moves_by_keyboard(ROAD, "Verkehr")
    moderator.tap("Mehr zu Verkehr")
    moderator.chooses("Teilen …")
    context.set_offline(False)
    expect(moderator.page.get_by_role("dialog").get_by_role("checkbox")).to_have_count(2)


def test_a_card_is_moved_with_the_keyboard_alone(wall: Hall) -> None:
    moderator = wall.moderator()
    page, keys = moderator.page, moderator.page.keyboard
    assert texts(page, "Verkehr") == ["Bisiklet yolu", ROAD, BUS]
    moderator.card("Bisiklet yolu").focus()
    keys.press("ArrowDown")
    expect(moderator.card(ROAD)).to_be_focused()
    keys.press("Space")
    said(page, "In der Hand. Pfeiltasten bewegen, Eingabe legt ab, Escape legt zurück.")
    keys.press("ArrowRight")
    said(page, "Plätze, Platz 2 von 3")
    keys.press("ArrowDown")
    said(page, "Plätze, Platz 3 von 3")
    expect(moderator.card(ROAD)).to_be_focused()
    keys.press("Escape")
    said(page, "Zurückgelegt")
    assert texts(page, "Verkehr") == ["Bisiklet yolu", ROAD, BUS]
    keys.press("Space")
    keys.press("ArrowRight")
    keys.press("Enter")
    said(page, "Karte nach „Plätze“ gelegt")
    expect(moderator.card(ROAD)).to_be_focused()
    assert texts(page, "Plätze") == ["Meydanda gölge", ROAD, "Bänke vor dem Rathaus"]
    agrees(wall, page)
    keys.press("Control+z")
    moderator.has("Verkehr", ROAD)


def test_arrow_keys_reach_headings_and_cards_of_every_cluster_and_the_tray(wall: Hall) -> None:
    moderator = wall.moderator()
    keys = moderator.page.keyboard
    moderator.card("Bisiklet yolu").focus()
    keys.press("ArrowUp")
    expect(moderator.page.get_by_role("button", name="Verkehr", exact=True)).to_be_focused()
    for heading in ("Plätze", "Feste"):
        keys.press("ArrowRight")
        expect(moderator.page.get_by_role("button", name=heading, exact=True)).to_be_focused()
    keys.press("ArrowDown")
    expect(moderator.card("Свято на площі")).to_be_focused()
    keys.press("ArrowRight")
    expect(moderator.card(HOUSE)).to_be_focused()


def test_a_card_goes_by_taps_without_dragging(wall: Hall) -> None:
    moderator = Moderator(wall.device(width=1024, height=768, has_touch=True))
    moderator.enter(wall.workshop["board_url"])
    page = moderator.page
    moderator.card(HOUSE).tap()
    moderator.chooses("Aufnehmen und ablegen")
    expect(page.get_by_role("button", name="Zurücklegen")).to_be_visible()
    page.get_by_role("button", name="Plätze", exact=True).tap()
    moderator.has("Plätze", HOUSE)
    assert texts(page, "Plätze")[0] == HOUSE
    moderator.card(HOUSE).tap()
    moderator.chooses("Aufnehmen und ablegen")
    moderator.card(ROAD).tap()
    expect(moderator.pile("Verkehr").locator(".pin")).to_have_count(4)
    assert texts(page, "Verkehr") == ["Bisiklet yolu", ROAD, HOUSE, BUS]
    moderator.card(HOUSE).tap()
    moderator.chooses("Aufnehmen und ablegen")
    page.get_by_role("button", name="Auswählen …").tap()
    moderator.chooses("Feste")
    moderator.has("Feste", HOUSE)
    moderator.card(HOUSE).tap()
    moderator.chooses("Aufnehmen und ablegen")
    page.get_by_role("heading", name=TRAY).tap()
    moderator.has(TRAY, HOUSE)
    expect(page.locator(".hand-bar")).to_have_count(0)
    agrees(wall, page)


def test_a_cluster_is_dragged_as_a_whole_by_its_head(wall: Hall) -> None:
    moderator, other = wall.moderator(), wall.moderator()
    page = moderator.page
    assert order_on_board(page) == ["Verkehr", "Plätze", "Feste"]
    head = moderator.pile("Verkehr").locator(".cluster-head").bounding_box()
    goal = moderator.pile("Feste").locator(".cluster-head").bounding_box()
    assert head and goal
    page.mouse.move(head["x"] + 40, head["y"] + 15)
    page.mouse.down()
    page.mouse.move(goal["x"] + 40, goal["y"] + 20, steps=15)
    page.wait_for_timeout(300)  # the others make room
    page.mouse.move(goal["x"] + 42, goal["y"] + 24)
    expect(moderator.page.locator(".column").nth(2).locator(".cluster-slot")).to_have_count(1)
    page.mouse.up()
    moderator.has_done("Cluster „Verkehr“ verschoben")
    for each in (moderator, other):
        expect(each.page.locator(".column").nth(2).locator(".cluster").first).to_have_attribute("aria-label", "Verkehr")
        assert order_on_board(each.page) == ["Plätze", "Feste", "Verkehr"]
    agrees(wall, page)
    page.get_by_role("button", name="Plätze", exact=True).click()  # the click after a drag is a click
    expect(page.get_by_role("textbox", name="Überschrift", exact=True)).to_be_focused()


def test_a_cluster_moves_by_keyboard_and_by_menu(wall: Hall) -> None:
    moderator = wall.moderator()
    page, keys = moderator.page, moderator.page.keyboard
    page.get_by_role("button", name="Verkehr", exact=True).press("Space")
    keys.press("ArrowRight")
    said(page, "Cluster 2 von 3")
    keys.press("ArrowRight")
    assert order_on_board(page) == ["Plätze", "Feste", "Verkehr"]
    expect(page.get_by_role("button", name="Verkehr", exact=True)).to_be_focused()
    keys.press("Enter")
    said(page, "Cluster „Verkehr“ verschoben")
    page.get_by_role("button", name="Mehr zu Verkehr").click()
    moderator.chooses("Verschieben nach …", "Vor „Feste“")
    expect(page.locator(".column").nth(1).locator(".cluster").first).to_have_attribute("aria-label", "Verkehr")
    assert order_on_board(page) == ["Plätze", "Verkehr", "Feste"]
    keys.press("Control+z")
    keys.press("Control+z")
    expect(page.locator(".column").first.locator(".cluster").first).to_have_attribute("aria-label", "Verkehr")
    agrees(wall, page)


def test_who_has_a_card_in_the_hand_is_seen_and_left_alone(wall: Hall) -> None:
    moderator, other = wall.moderator(), wall.moderator()
    moderator.card(ROAD).press("Space")
    expect(other.card(ROAD)).to_contain_text("Moderation sortiert")
    other.card(ROAD).press("Space")
    other.has_done("Moderation hat diese Karte gerade in der Hand.")
    other.card(ROAD).hover()
    other.page.mouse.down()
    other.page.mouse.move(900, 500, steps=8)
    expect(other.page.locator(".pin-lifted")).to_have_count(0)
    other.page.mouse.up()
    expect(moderator.card(ROAD)).not_to_contain_text("sortiert")
    moderator.page.keyboard.press("Enter")
    expect(other.card(ROAD)).not_to_contain_text("sortiert")
    other.card(ROAD).hover()
    other.page.mouse.down()
    other.page.mouse.move(900, 500, steps=8)
    expect(moderator.card(ROAD)).to_contain_text("sortiert")
    other.page.close()
    expect(moderator.card(ROAD)).not_to_contain_text("sortiert")


def test_filters_combine_say_how_many_are_left_and_go_with_one_tap(wall: Hall) -> None:
    moderator = wall.moderator()
    page = moderator.page
    moderator.tap("Filtern")
    page.get_by_label("Sprache", exact=True).select_option("tr")
    expect(page.get_by_role("status").filter(has_text="2 von 8 Karten")).to_have_count(1)
    page.get_by_label("Tisch", exact=True).select_option("2")
    expect(page.locator(".pin")).to_have_count(1)
    expect(page.get_by_role("button", name="Filter an: 2")).to_be_visible()
    expect(moderator.pile("Verkehr")).to_contain_text("1 von 3")
    expect(moderator.pile(TRAY)).to_contain_text("Hier passt keine Karte zum Filter.")
    moderator.tap("Alle Karten zeigen")
    expect(page.locator(".pin")).to_have_count(len(CARDS))
    expect(page.locator(".filter-row")).to_have_count(0)
    page.get_by_role("button", name="3 ohne deutsche Fassung").click()
    expect(page.locator(".pin")).to_have_count(3)
    expect(page.get_by_label("nur ohne deutsche Fassung")).to_be_checked()


def pan(page: Page) -> None:
    """Pushes the ground up with the mouse."""
    ground = page.locator(".pinboard")
    box = ground.bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 400)
    page.mouse.down()
    page.mouse.move(box["x"] + 5, box["y"] + 200, steps=5)
    page.mouse.up()
    assert ground.evaluate("ground => ground.scrollTop") == 200


def test_from_far_and_near_every_card_can_be_reached(hall: Hall) -> None:
    hall.invite()
    hang(hall, [{"text": f"Karte {number}"} for number in range(120)], {"Viele": 100, "Wenige": 5})
    moderator = hall.moderator()
    page = moderator.page
    pile = moderator.pile("Viele")
    expect(pile.locator(".pin")).to_have_count(8)
    pile.get_by_role("button", name="92 weitere Karten").click()
    expect(pile.locator(".pin")).to_have_count(100)
    pan(page)
    pile.get_by_role("button", name="Nur die neuesten 8 zeigen").click()
    expect(pile.locator(".pin")).to_have_count(8)
    moderator.tap("Kleiner")
    moderator.tap("Kleiner")
    expect(page.get_by_role("status").filter(has_text="Übersicht")).to_be_visible()
    height = pile.locator(".pin").first.bounding_box()
    assert height and height["height"] < 30
    pile.locator(".pin-face").first.focus()
    page.keyboard.press("0")
    expect(page.get_by_role("status").filter(has_text="Normal")).to_be_visible()
    page.mouse.move(600, 500)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    expect(page.get_by_role("status").filter(has_text="Groß")).to_be_visible()
    page.get_by_role("heading", level=1).click()  # whoever works with a mouse has the focus nowhere
    page.keyboard.press("0")
    expect(page.get_by_role("status").filter(has_text="Normal")).to_be_visible()
