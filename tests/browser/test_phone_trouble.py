"""What goes wrong with phones in a hall: no network, an empty battery, a late card, texts that want to be programs."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from workshop.languages import FILE

DREAMING = "Phantasie: Es ist das Jahr 2035 …"
HOSTILE = [card["text"] for card in json.loads((FILE.parent / "cards.json").read_bytes()) if "hostile" in card["flags"]]


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """The board of an evening on which people write down their dreams."""
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(DREAMING)
    return moderator


def comes(hall: Hall, lang: str) -> Person:
    """Somebody with a small phone who has joined."""
    person = hall.phone(lang, width=320, height=568)
    person.join(hall.workshop["join_url"])
    expect(person.field).to_be_visible()
    return person


def test_cards_written_without_network_hang_on_the_wall_once_it_is_back(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    emre = comes(hall, "tr")
    emre.writes("Önce")
    emre.field.fill("Gece otobüs")
    with emre.without_network():
        emre.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        emre.hands_in("Gece otobüsleri")
        emre.hands_in("Herkese bisiklet")
        for text in ("Gece otobüsleri", "Herkese bisiklet"):
            emre.waits_for_network(text)
        expect(emre.own_card("Önce")).to_contain_text(emre.words("an der Wand"))
    for text in ("Gece otobüsleri", "Herkese bisiklet"):
        emre.has_arrived(text)
        expect(emre.own_card(text)).to_have_count(1)
        stage.shows_card(text)
        expect(moderator.card(text)).to_have_count(1)
    expect(emre.page.get_by_text(emre.words("wartet auf Netz"), exact=True)).to_have_count(0)


def test_an_empty_battery_loses_neither_draft_nor_card(hall: Hall, moderator: Moderator) -> None:
    rana = comes(hall, "ar")
    with rana.without_network():
        rana.hands_in("حافلات ليلية")
        rana.waits_for_network("حافلات ليلية")
        rana.field.fill("دراجات لل")
        expect(moderator.card("حافلات ليلية")).to_have_count(0)
        rana.page.close()
    rana.comes_back(hall.workshop["join_url"])
    rana.has_arrived("حافلات ليلية")
    expect(rana.field).to_have_value("دراجات لل")
    rana.hands_in("دراجات للجميع")
    rana.has_arrived("دراجات للجميع")
    expect(moderator.card("حافلات ليلية")).to_have_count(1)
    rana.page.reload()
    rana.has_arrived("دراجات للجميع")
    expect(rana.own_card("حافلات ليلية")).to_have_count(1)


def test_what_is_refused_stays_with_its_author_and_says_why(hall: Hall, moderator: Moderator) -> None:
    emre = comes(hall, "tr")
    with emre.without_network():
        emre.hands_in("Çok geç kalan kart")
        emre.waits_for_network("Çok geç kalan kart")
        moderator.breaks_off()
    emre.is_asked(emre.words("Danke, dass Sie dabei waren."))
    refused = emre.page.get_by_role("region", name=emre.words("nicht angenommen"))
    expect(refused).to_contain_text("Çok geç kalan kart")
    expect(refused).to_contain_text(
        emre.words("Ihr Text ist noch da. Sie können ihn ändern, kopieren oder jemandem zeigen.")
    )
    expect(refused.get_by_text("Die Veranstaltung")).to_have_count(0)  # the reason is Turkish, too
    emre.page.reload()
    expect(refused).to_contain_text("Çok geç kalan kart")
    emre.tap("Verwerfen")
    expect(refused).to_have_count(0)
    expect(moderator.card("Çok geç kalan kart")).to_have_count(0)


def test_a_card_begun_in_time_may_still_come(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de")
    anna.field.fill("Ein Brunnen zum Reden")
    moderator.opens("Pause")
    anna.reads("Sie hatten noch etwas angefangen")
    anna.tap("Noch an die Wand hängen")
    expect(moderator.card("Ein Brunnen zum Reden")).to_be_visible()
    expect(anna.button("Noch an die Wand hängen")).to_have_count(0)


def test_texts_that_would_like_to_be_programs_stay_texts(hall: Hall) -> None:
    title = "<img src=x onerror=alert(1)> & <b>Leben</b>"
    hall.invite(title=title)
    moderator, stage = hall.moderator(), hall.stage()
    stage.asks(title)
    anna, emre = hall.phone("de"), hall.phone("tr")
    anna.page.goto(hall.workshop["join_url"])
    expect(anna.page.get_by_text(title)).to_be_visible()
    anna.joins_here()
    emre.join(hall.workshop["join_url"])
    moderator.jumps_to(DREAMING)
    assert HOSTILE
    for text in HOSTILE:
        anna.writes(text)
        stage.shows_card(text)
        expect(moderator.card(text)).to_be_visible()
    emre.sees_on_the_wall(*HOSTILE)
    for page in (anna.page, emre.page, moderator.page, stage.page):
        expect(page.get_by_role("article").get_by_role("link")).to_have_count(0)
        expect(page.get_by_text("49", exact=True)).to_have_count(0)


def test_another_language_changes_the_words_and_nothing_else(hall: Hall, moderator: Moderator) -> None:
    emre = comes(hall, "tr")
    emre.writes("Gece otobüsleri")
    emre.field.fill("Herkese bis")
    emre.switches_to("ar")
    emre.is_asked("ماذا ترون وتسمعون وتعيشون؟")
    html = emre.page.locator("html")
    expect(html).to_have_attribute("dir", "rtl")
    expect(html).to_have_attribute("lang", "ar")
    expect(emre.field).to_have_value("Herkese bis")
    emre.has_arrived("Gece otobüsleri")
    expect(emre.own_card("Gece otobüsleri")).to_have_attribute("dir", "ltr")
    emre.writes("دراجات للجميع")
    expect(moderator.card("دراجات للجميع").get_by_role("article")).to_have_attribute("dir", "rtl")
    emre.page.reload()
    expect(html).to_have_attribute("dir", "rtl")
    emre.has_arrived("دراجات للجميع")
    emre.switches_to("de")
    expect(html).to_have_attribute("dir", "ltr")
    emre.has_arrived("Gece otobüsleri")


def test_every_card_is_written_from_its_own_side(hall: Hall, moderator: Moderator) -> None:
    anna, rana = comes(hall, "de"), comes(hall, "ar")
    expect(rana.page.locator("html")).to_have_attribute("dir", "rtl")
    anna.writes("Lange Tische auf dem Markt")
    rana.writes("مقهى لغوي كل يوم سبت")
    moderator.writes_gloss("مقهى لغوي كل يوم سبت", "Sprachcafé jeden Samstag")
    for person in (anna, rana):
        person.tap("Alle Karten")
        german = person.page.get_by_role("article").filter(has_text="Lange Tische auf dem Markt")
        arabic = person.page.get_by_role("article").filter(has_text="مقهى لغوي كل يوم سبت")
        expect(german).to_have_attribute("dir", "ltr")
        expect(arabic).to_have_attribute("dir", "rtl")
        expect(arabic.get_by_text("Sprachcafé jeden Samstag")).to_have_attribute("dir", "ltr")
