"""What a screen reader says by itself: news in batches, the clock at three moments, and nothing more."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.live.people import Client, board, open_type

#: Notes every sentence of every live region.
_LISTEN = """() => {
  window.said = [];
  const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  new MutationObserver((changes) => changes.forEach(({ target }) => {
    const region = (target.closest ? target : target.parentElement)?.closest(regions);
    const text = region && region.textContent.trim();
    if (text) window.said.push(text);
  })).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""


@pytest.fixture
def moderator(hall: Hall) -> Client:
    """Who opens the first cards step."""
    hall.invite()
    client = board(hall.server.url, hall.workshop)
    open_type(client, "cards")
    return client


@pytest.fixture
def anna(hall: Hall, moderator: Client) -> Person:
    """Somebody with a screen reader."""
    anna = hall.phone("de")
    anna.page.clock.install()
    anna.join(hall.workshop["join_url"])
    expect(anna.field).to_be_visible()
    return anna


def said(person: Person) -> list[str]:
    return list(person.page.evaluate("window.said"))


def test_thirty_cards_at_once_are_said_in_batches(anna: Person, moderator: Client) -> None:
    step = next(step for step in moderator.all("step") if step["status"] == "open")
    moderator.must("card.submit", step=step["id"], text="Hing schon", lang="de")
    anna.tap("Alle Karten")
    # With it the phone knows what hung there before.
    expect(anna.page.get_by_role("article")).to_have_count(1)
    anna.page.evaluate(_LISTEN)
    for number in range(30):
        moderator.must("card.submit", step=step["id"], text=f"Gedanke {number}", lang="de")
    expect(anna.page.get_by_role("article")).to_have_count(31)
    anna.page.clock.run_for(20_000)
    anna.page.wait_for_timeout(300)
    counts = [int(re.fullmatch(r"(\d+) neue Karten?", sentence)[1]) for sentence in said(anna)]  # type: ignore[index]
    assert sum(counts) == 30, counts
    assert len(counts) <= 3, counts


def test_many_own_cards_hidden_are_said_once(anna: Person, moderator: Client) -> None:
    for number in range(3):
        anna.writes(f"Gedanke {number}")
    anna.page.evaluate(_LISTEN)
    for card in moderator.all("card"):
        moderator.must("card.hide", card=card["id"], reason="Ton")
    expect(anna.page.get_by_text("Der Ton könnte jemanden verletzen.")).to_have_count(3)
    anna.page.clock.run_for(20_000)
    anna.page.wait_for_timeout(300)
    sentence = "Die Moderation hat eine Ihrer Karten von der Wand genommen."
    assert 1 <= said(anna).count(sentence) <= 2, said(anna)


@pytest.mark.parametrize(("left", "sentence"), [(300, "Noch 5 Minuten"), (60, "Noch eine Minute"), (0, "Zeit ist um")])
def test_the_clock_is_heard(anna: Person, moderator: Client, left: int, sentence: str) -> None:
    ends = datetime.now(UTC) + timedelta(seconds=left + 3)
    moderator.must("timer.set", ends_at=ends.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
    anna.hears(sentence)
    assert anna.page.get_by_role("timer").count() == 1


def test_the_tablet_asks_where_one_hears_it_and_gives_time_by_a_key(hall: Hall, moderator: Client) -> None:
    at = hall.phone("de", width=768, height=1024)
    at.page.clock.install()
    at.page.goto(f"{hall.workshop['join_url']}?kiosk")
    at.tap("Tablet bereitstellen")
    at.joins_here()
    at.field.fill("Ich denke lange na")
    for _ in range(3):
        at.page.clock.fast_forward(42_000)
        expect(at.button("Ich bin noch da")).to_be_focused()
        dialog = at.page.get_by_role("alertdialog", name="Sind Sie noch da?")
        expect(dialog).to_have_accessible_description(re.compile(r"Noch \d+ Sekunden"))
        expect(at.page.get_by_role("status")).to_contain_text("Sind Sie noch da?")
        at.page.clock.run_for(9_000)
        expect(at.page.get_by_role("status")).to_contain_text("Noch 10 Sekunden, dann ist das Tablet")
        at.page.keyboard.press("Enter")
        expect(dialog).to_have_count(0)
        expect(at.field).to_be_focused()
        expect(at.field).to_have_value("Ich denke lange na")
