"""Phones in a hall with a bad network: what is written is kept, sent once and in order, and the phone says so."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import select

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.wire import Wire, refuse_websockets, swallow_websockets
from tests.live.workshops import opened
from workshop.models import Card, Dot

DREAMING = "Phantasie: Es ist das Jahr 2035 …"
OFFLINE = "Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren."
WEAK = "Das Netz ist hier schwach. Was Sie schreiben, bleibt auf dem Gerät, bis es angekommen ist."


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """The board of an evening on which people write down their dreams."""
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(DREAMING)
    return moderator


def comes(hall: Hall, lang: str = "de", **size: int) -> Person:
    """Somebody who has joined, and whose phone has kept the page."""
    person = hall.phone(lang, **size)
    person.join(hall.workshop["join_url"])
    expect(person.field).to_be_visible()
    person.is_kept()
    return person


def waiting(person: Person, n: int) -> Locator:
    """The words that say how many cards wait for the network."""
    return person.page.locator("#app").get_by_text(
        person.words.n("{n} Karte wartet auf das Netz", "{n} Karten warten auf das Netz", n), exact=True
    )


def on_the_wall(hall: Hall) -> list[str]:
    """The cards of this workshop in the order in which the server took them."""
    with opened(hall.server.data) as store, store.database.read() as session:
        cards = select(Card.text).where(Card.workshop_id == hall.workshop["id"]).order_by(Card.created_at)
        return list(session.scalars(cards))


def test_a_reload_without_network_shows_the_step_and_what_is_ones_own(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall)
    anna.writes("Lange Tische")
    with anna.without_network():
        anna.hands_in("Ein Nachtbus")
        anna.waits_for_network("Ein Nachtbus")
        for _ in range(2):
            anna.reloads()
            anna.reads(OFFLINE)
            expect(anna.page.get_by_text(re.compile(r"^Sie sehen den Stand von \d\d:\d\d Uhr\.$"))).to_be_visible()
            anna.has_arrived("Lange Tische")
            anna.waits_for_network("Ein Nachtbus")
        anna.hands_in("Ein Brunnen")
        expect(waiting(anna, 2)).to_be_visible()
    for text in ("Ein Nachtbus", "Ein Brunnen"):
        anna.has_arrived(text)
    expect(anna.page.locator(".strip")).to_have_count(0)
    assert on_the_wall(hall) == ["Lange Tische", "Ein Nachtbus", "Ein Brunnen"]


def test_after_a_reload_without_network_the_hall_may_be_elsewhere(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall)
    with anna.without_network():
        anna.reloads()
        expect(anna.field).to_be_visible()
        moderator.opens("Pause")
    expect(anna.page.get_by_role("heading", level=1, name="Pause")).to_be_visible()
    expect(anna.field).to_have_count(0)


def test_the_address_of_the_qr_code_is_kept_too(hall: Hall, moderator: Moderator) -> None:
    anna = hall.phone("de")
    anna.join(hall.workshop["join_url"].replace("/j/", "/J/"))
    expect(anna.field).to_be_visible()
    anna.is_kept()
    with anna.without_network():
        anna.reloads()
        expect(anna.field).to_be_visible()


def test_three_cards_wait_in_sight_and_go_out_once_in_order(hall: Hall, moderator: Moderator) -> None:
    texts = ["Erstens Bänke", "Zweitens Bäume", "Drittens Busse"]
    rana = comes(hall, "ar", width=320, height=568)
    with rana.without_network():
        for n, text in enumerate(texts, 1):
            rana.hands_in(text)
            expect(waiting(rana, n)).to_be_visible(timeout=8000)
        waiting(rana, 3).click()
        rows = rana.page.get_by_role("main").get_by_role("listitem")
        expect(rows).to_contain_text(texts)
        for text in texts:
            row = rows.filter(has_text=text)
            expect(row).to_contain_text(rana.words("wartet auf Netz"))
    rana.is_asked(rana.words("Alles ist angekommen."))
    expect(rows).to_contain_text([rana.words("angekommen")] * 3)
    rana.tap("Zurück")
    for text in texts:
        rana.has_arrived(text)
        expect(rana.own_card(text)).to_have_count(1)
    assert on_the_wall(hall) == texts


#: Over plain http a browser has neither workers nor locks.
PLAIN_HTTP = (
    "for (const name of ['serviceWorker', 'locks']) Object.defineProperty(navigator, name, { value: undefined });"
)


@pytest.mark.parametrize("script", ["", PLAIN_HTTP], ids=["tls", "plain http"])
def test_two_tabs_with_one_token_agree(hall: Hall, moderator: Moderator, script: str) -> None:
    one = hall.phone("de")
    one.page.context.add_init_script(script)
    one.join(hall.workshop["join_url"])
    other = Person(one.page.context.new_page(), "de", hall.watch)
    other.page.goto(hall.workshop["join_url"])
    expect(other.field).to_be_visible()
    one.writes("Aus dem ersten")
    other.has_arrived("Aus dem ersten")
    with one.without_network():
        one.hands_in("Erste Idee")
        other.waits_for_network("Erste Idee")
        other.hands_in("Zweite Idee")
        one.waits_for_network("Zweite Idee")
        one.hands_in("Dritte Idee")
        for tab in (one, other):
            expect(waiting(tab, 3)).to_be_visible()
    for tab in (one, other):
        for text in ("Erste Idee", "Zweite Idee", "Dritte Idee"):
            tab.has_arrived(text)
            expect(tab.own_card(text)).to_have_count(1)
        expect(tab.page.locator(".strip")).to_have_count(0)
    assert on_the_wall(hall) == ["Aus dem ersten", "Erste Idee", "Zweite Idee", "Dritte Idee"]


def test_two_tabs_agree_on_the_dots_that_are_left(hall: Hall, moderator: Moderator) -> None:
    one = comes(hall)
    for text in ("Bänke", "Bäume", "Busse", "Brunnen"):
        one.writes(text)
    moderator.jumps_to("Auswählen")
    other = Person(one.page.context.new_page(), "de", hall.watch)
    other.page.goto(hall.workshop["join_url"])
    one.reads("Noch {left} von {of} Punkten", left=2, of=2)
    one.gives_dot("Bänke")
    other.reads("Noch {left} von {of} Punkten", left=1, of=2)
    with one.without_network():
        other.gives_dot("Busse")
        one.reads("Noch {left} von {of} Punkten", left=0, of=2)
    for tab in (one, other):
        expect(tab.page.get_by_text("wartet auf Netz", exact=True)).to_have_count(0)
        tab.reads("Noch {left} von {of} Punkten", left=0, of=2)
    with opened(hall.server.data) as store, store.database.read() as session:
        assert list(session.scalars(select(Dot.n).where(Dot.workshop_id == hall.workshop["id"]))) == [1, 1]


@pytest.mark.parametrize("bar", [refuse_websockets, swallow_websockets])
def test_an_evening_over_long_polling_alone(hall: Hall, moderator: Moderator, bar: Callable[[Page], None]) -> None:
    emre = hall.phone("tr")
    bar(emre.page)
    emre.join(hall.workshop["join_url"])
    emre.writes("Gece otobüsü")
    emre.changes("Gece otobüsü", "Gece otobüsleri")
    with emre.without_network():
        emre.hands_in("Parklar")
        emre.waits_for_network("Parklar")
    emre.has_arrived("Parklar")
    moderator.opens("Pause")
    expect(emre.field).to_have_count(0)
    assert on_the_wall(hall) == ["Gece otobüsleri", "Parklar"]


#: A browser that refuses to keep anything.
FORGETFUL = """
    const refused = { get() { throw new DOMException("denied", "SecurityError"); } };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, refused);
    Object.defineProperty(navigator, "serviceWorker", refused);
"""


def test_a_browser_that_keeps_nothing_takes_part_and_says_to_stay(hall: Hall, moderator: Moderator) -> None:
    anna = hall.phone("de")
    anna.page.add_init_script(FORGETFUL)
    anna.join(hall.workshop["join_url"])
    anna.writes("Bänke")
    with anna.without_network():
        anna.reads(OFFLINE)
        anna.hands_in("Bäume")
        expect(waiting(anna, 1)).to_be_visible()
        anna.reads("Bitte lassen Sie diese Seite offen, bis alles angekommen ist.")
    anna.has_arrived("Bäume")
    anna.reloads()
    anna.joins_here()
    for text in ("Bänke", "Bäume"):
        anna.has_arrived(text)
    assert on_the_wall(hall) == ["Bänke", "Bäume"]


def test_a_phone_that_slept_for_an_hour_catches_up_at_once(hall: Hall, moderator: Moderator) -> None:
    anna = hall.phone("de")
    wire = Wire(anna.page)
    anna.page.clock.install()
    anna.join(hall.workshop["join_url"])
    anna.writes("Bänke")
    session = anna.page.context.new_cdp_session(anna.page)
    wire.dies()
    # The last tap before the screen goes dark: the connection is dead already, and nobody has been told.
    anna.hands_in("Bäume")
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    moderator.opens("Pause")
    moderator.jumps_to("Kritik: Was stört uns?")
    session.send("Page.setWebLifecycleState", {"state": "active"})
    anna.page.clock.fast_forward(3_600_000)
    anna.is_asked("Was stört Sie am Zusammenleben hier?")
    assert wire.connections == 2
    anna.tap("Alle Karten")
    assert on_the_wall(hall) == ["Bänke", "Bäume"]


def test_words_that_are_there_already_wait_for_no_network(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall)
    anna.switches_to("ar")
    expect(anna.page.locator("html")).to_have_attribute("lang", "ar")
    anna.page.route("**/words/*", lambda route: None)
    anna.reloads()
    expect(anna.field).to_be_visible(timeout=8000)


def test_a_phone_says_when_the_network_is_weaker_than_it_seems(hall: Hall, moderator: Moderator) -> None:
    anna = hall.phone("de")
    wire = Wire(anna.page)
    anna.join(hall.workshop["join_url"])
    anna.writes("Bänke")
    wire.slows()
    anna.hands_in("Bäume")
    anna.reads(WEAK)
    expect(waiting(anna, 1)).to_be_visible()
    wire.comes()
    anna.has_arrived("Bäume")
    anna.writes("Busse")
    anna.writes("Brunnen")
    expect(anna.page.get_by_text(WEAK)).to_have_count(0)
    assert on_the_wall(hall) == ["Bänke", "Bäume", "Busse", "Brunnen"]


def test_a_phone_that_has_slept_does_not_blame_the_network(hall: Hall, moderator: Moderator) -> None:
    anna = hall.phone("de")
    anna.page.clock.install()
    anna.join(hall.workshop["join_url"])
    for text in ("Bänke", "Bäume", "Busse", "Brunnen"):
        anna.page.clock.fast_forward(60_000)
        anna.writes(text)
        expect(anna.page.get_by_text(WEAK)).to_have_count(0)
