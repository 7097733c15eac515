"""Two moderators drag the same cards 500 times at random: both boards, the stage and the database agree in the end."""

import random
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.stage import Counted, Stage
from tests.browser.wall import Wall, as_told, hang, in_database, on_board
from tests.live.people import board, open_type, stage

DRAGS = 500
HEADINGS = {"Verkehr": 8, "Plätze": 8, "Feste": 7, "Räume": 5}
CARDS = [{"text": f"Karte {number}"} for number in range(34)]

#: Middles of the n-th card of the wall (or head of a cluster), and of the n-th place where it may go.
_PLACES = """([n, to, head]) => {
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 3, top + height / 2];
  };
  const nth = (things, i) => things[i % things.length];
  const of = (selector) => Array.from(document.querySelectorAll(selector));
  if (head) return [middle(nth(of(".cluster-head"), n)), middle(nth(of(".cluster-head"), to))];
  const piles = of('.cluster [data-pile], .tray [data-pile]');
  const pile = nth(piles, to);
  const places = [...pile.querySelectorAll(".pin"), pile];
  return [middle(nth(of(".pin-face"), n)), middle(nth(places, n + to))];
}"""


class Hand:
    """One moderator's mouse."""

    def __init__(self, page: Page, chance: random.Random) -> None:
        self.mouse = page.mouse
        self._page = page
        self._chance = chance
        self._to: list[float] = []

    def lift(self, n: int, *, head: bool) -> None:
        """Picks up the n-th card that is drawn (or the n-th cluster); on both boards that is mostly the same one."""
        start, self._to = self._page.evaluate(_PLACES, [n, self._chance.randrange(1000), head])
        self.mouse.move(*start)
        self.mouse.down()
        self.mouse.move(start[0] + 8, start[1] + 8)

    def carry(self) -> None:
        """Over the place where it will go."""
        x, y = self._to
        self.mouse.move(x, y - 3)
        self.mouse.move(x, y + 2)

    def drop(self) -> None:
        """Lets go."""
        self.mouse.up()


def _board(hall: Hall) -> Page:
    """A board on a high screen, everything in view."""
    page = hall.moderator().page
    page.set_viewport_size({"width": 1440, "height": 1500})
    page.get_by_role("button", name="Kleiner").click()
    page.get_by_role("button", name="Kleiner").click()
    expect(page.get_by_role("status").filter(has_text="Übersicht")).to_be_visible()
    return page


def _open_all(page: Page) -> None:
    """Draws every card of every pile."""
    for button in page.get_by_role("button", name="weitere Karte").all():
        button.click()


def _settled(page: Page, wall: Wall) -> None:
    _open_all(page)
    expect(page.locator(".pin")).to_have_count(len(CARDS))
    for _ in range(100):
        if on_board(page) == wall:
            return
        page.wait_for_timeout(100)
    assert on_board(page) == wall


#: More small cards than this are not drawn beside a heading, and in the field of those without one.
MOST_MINIS, MOST_UNSORTED = 30, 15


def _drawn_on(screen: Stage, wire: Any, wall: Wall) -> None:
    """The hall reads the same counts in the same order, and finds the same cards under each heading."""
    loose = len(wall["tray"])
    piles = {pile: cards for pile, cards in wall.items() if pile != "tray"}
    expected = [Counted(pile, len(cards), min(len(cards), MOST_MINIS)) for pile, cards in piles.items()]
    expected += [Counted("unsorted", loose, min(loose, MOST_UNSORTED))] if loose else []
    assert screen.counts() == expected
    for pile, cards in piles.items():
        wire.must("workshop.change", stage={"show": "cluster", "id": pile})
        title = wire.state["cluster"][pile]["title"]
        expect(screen.picture.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(screen.picture.locator(".measure")).to_have_count(0)
        assert sorted(screen.cards()) == sorted(cards), title


def _moves(client: Any) -> int:
    """How often a card or cluster has been moved since this client came in."""
    frames = client.frames
    return sum(len(frame["put"].get("card", [])) for frame in frames)


@pytest.mark.timeout(420)
def test_both_boards_the_stage_and_the_database_agree(hall: Hall) -> None:
    hall.invite()
    hang(hall, CARDS, HEADINGS)
    projector, watcher = stage(hall.server.url, hall.workshop), board(hall.server.url, hall.workshop)
    wire = board(hall.server.url, hall.workshop)
    open_type(wire, "cluster")
    screen = Stage(hall.device(width=1280, height=800))
    screen.enter(hall.workshop["stage_url"])
    chance = random.Random(20261123)
    pages = [_board(hall), _board(hall)]
    hands = [Hand(page, chance) for page in pages]
    for number in range(DRAGS // 2):
        n, head = chance.randrange(1000), number % 12 == 0
        for hand in hands:
            hand.lift(n + (0 if chance.random() < 0.5 else chance.randrange(5)), head=head)
        for hand in chance.sample(hands, 2):
            hand.carry()
        for hand in chance.sample(hands, 2):
            hand.drop()
    pages[0].wait_for_timeout(2000)
    assert _moves(watcher) > DRAGS / 2, "the boards hardly moved anything"
    wall = in_database(hall)
    assert sorted(card for pile in wall.values() for card in pile) == sorted(watcher.state["card"])
    for client in (projector, watcher):
        assert as_told(client.state) == wall
    for page in pages:
        _settled(page, wall)
    assert watcher.state["hold"] == {}
    _drawn_on(screen, wire, wall)
    for client in (projector, watcher, wire):
        client.close()
