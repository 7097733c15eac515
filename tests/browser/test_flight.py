"""A card that a board puts under a heading flies there before the eyes of the hall, unless motion is too much."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Hall
from tests.browser.stage import Stage
from tests.browser.wall import hang
from tests.live.people import board, open_type

#: Writes down every animation of the stage: what moves, from where to where, and where it was in between.
_WATCH = """() => {
  window.seen = new Map();
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const look = () => {
    for (const animation of document.getAnimations()) {
      const { effect, currentTime } = animation;
      const { target } = effect;
      if (!target.isConnected) continue;
      if (!window.seen.has(animation)) {
        const moves = effect.getKeyframes().some(({ transform }) => transform && transform !== "none");
        window.seen.set(animation, { what: target.className, moves, path: [] });
      }
      if (currentTime >= effect.getTiming().delay) window.seen.get(animation).path.push(middle(target));
    }
    requestAnimationFrame(look);
  };
  look();
}"""
_SEEN = "() => [...window.seen.values()]"
_MIDDLE = """(field) => {
  const { left, top, width, height } = field.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}"""


def distance(one: list[float], other: list[float]) -> float:
    return abs(complex(*one) - complex(*other))


def seen_while_a_card_is_put(hall: Hall, page: Page) -> tuple[list[dict[str, Any]], list[float], list[float]]:
    """The animations on this stage, and the middles of the field that a card left and of the one it went to."""
    stage = Stage(page)
    hall.invite()
    hang(hall, [{"text": f"Karte {number}"} for number in range(9)], {"Verkehr": 3, "Feste": 1})
    client = board(hall.server.url, hall.workshop)
    open_type(client, "cluster")
    client.close()
    stage.enter(hall.workshop["stage_url"])
    fields = stage.picture.locator(".fields > [data-id]")
    fields.nth(2).wait_for()
    # The hand of the timer always moves; what matters is that the fields have come to rest.
    page.wait_for_function("() => document.querySelector('.fields').getAnimations({ subtree: true }).length === 0")
    start, end = fields.nth(2).evaluate(_MIDDLE), fields.nth(0).evaluate(_MIDDLE)
    moderator = hall.moderator()
    page.evaluate(_WATCH)
    moderator.moves_by_keyboard("Karte 7", "Verkehr")
    fields.nth(0).get_by_text("4", exact=True).wait_for()
    page.wait_for_timeout(1000)
    return page.evaluate(_SEEN), start, end


@pytest.mark.timeout(120)
def test_a_card_flies_to_its_heading(hall: Hall) -> None:
    page = hall.device(width=1280, height=800)
    seen, start, end = seen_while_a_card_is_put(hall, page)
    (flight,) = (each for each in seen if each["what"] == "flying")
    path = flight["path"]
    assert len({tuple(place) for place in path}) > 1, "it does not move"
    to_end = [distance(place, path[-1]) for place in path]
    assert to_end == sorted(to_end, reverse=True), "it goes straight there"
    assert distance(path[-1], end) < distance(path[-1], start), "it lands at its heading"
    assert distance(path[0], start) < distance(path[-1], start), "it comes from where it lay"
    assert page.locator(".flying").count() == 0, "it stays behind"


@pytest.mark.timeout(120)
def test_nothing_moves_for_whom_motion_is_too_much(hall: Hall) -> None:
    seen, _, _ = seen_while_a_card_is_put(hall, hall.device(width=1280, height=800, reduced_motion="reduce"))
    assert [each for each in seen if each["moves"] or each["what"] == "flying"] == []
    assert seen, "it comes without a sign"
