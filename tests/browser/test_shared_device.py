"""One device for several people: the tablet that stands there for all, and a phone that a mediator carries around."""

import pytest
from playwright.sync_api import Locator, expect
from sqlalchemy import select

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.tablet import is_free, steps_up, tablet, traces
from tests.live.people import board
from tests.live.workshops import opened
from workshop.languages import own_name
from workshop.models import Card

BARRED = "Hier steht noch etwas, das nicht abgeschickt ist."


def authors(hall: Hall, *texts: str) -> list[str | None]:
    """Who wrote these cards."""
    with opened(hall.server.data) as store, store.database.read() as session:
        found = dict(session.execute(select(Card.text, Card.participant_id).where(Card.text.in_(texts))).all())
        return [found[text] for text in texts]


def test_two_people_one_after_the_other_and_no_trace_of_the_first(hall: Hall, moderator: Moderator) -> None:
    rana = steps_up(tablet(hall), "ar")
    rana.writes("لا حافلات بعد الثامنة")
    rana.field.fill("نصف فكرة")
    rana.tap("Fertig")
    rana.reads(BARRED)
    rana.tap("Weiterschreiben")
    rana.tap("Fertig")
    rana.tap("Verwerfen und fertig")
    is_free(rana)
    for leave in (rana.page.go_back, rana.page.reload, lambda: rana.page.goto(hall.workshop["join_url"])):
        leave()
        is_free(rana)
        for words in ("حافلات", "نصف فكرة"):
            assert words not in traces(rana)
    anna = steps_up(rana, "de")
    expect(anna.field).to_have_value("")
    expect(anna.page.get_by_role("article")).to_have_count(0)
    anna.writes("Der letzte Bus fährt um acht")
    first, second = authors(hall, "لا حافلات بعد الثامنة", "Der letzte Bus fährt um acht")
    assert first
    assert second
    assert first != second


def test_the_tablet_opens_without_network_and_keeps_nothing_of_anybody(hall: Hall, moderator: Moderator) -> None:
    anna = steps_up(tablet(hall), "de")
    anna.is_kept()
    anna.writes("Zu wenig Bänke")
    anna.page.wait_for_timeout(1500)
    assert "Bänke" not in anna.page.evaluate("JSON.stringify({...localStorage})")
    with anna.without_network():
        anna.reloads()
        is_free(anna)
        assert "Bänke" not in traces(anna)


def test_the_tablet_counts_down_before_it_is_free_and_can_be_told_to_wait(hall: Hall, moderator: Moderator) -> None:
    at = tablet(hall)
    at.page.clock.install()
    at.page.reload()
    is_free(at)
    anna = steps_up(at, "de")
    anna.field.fill("Ich denke lange na")
    dialog = anna.page.get_by_role("alertdialog", name="Sind Sie noch da?")
    for _ in range(2):
        anna.page.clock.fast_forward(45_000)
        expect(dialog).to_contain_text("Sekunden, dann ist das Tablet für jemand anderen frei")
        anna.tap("Ich bin noch da")
        expect(dialog).to_have_count(0)
        expect(anna.field).to_have_value("Ich denke lange na")
    anna.page.clock.fast_forward(45_000)
    expect(dialog).to_be_visible()
    anna.page.clock.fast_forward(20_000)
    is_free(anna)
    assert "Ich denke" not in traces(anna)


def test_what_waits_on_the_tablet_is_sent_as_its_author(hall: Hall, moderator: Moderator) -> None:
    anna = steps_up(tablet(hall), "de")
    with anna.without_network():
        anna.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        anna.hands_in("Zu wenig Bänke")
        anna.waits_for_network("Zu wenig Bänke")
        anna.tap("Fertig")
        is_free(anna)
        ben = steps_up(anna, "de")
        expect(ben.page.get_by_text("Zu wenig Bänke")).to_have_count(0)
        ben.hands_in("Zu wenig Busse")
        ben.waits_for_network("Zu wenig Busse")
    ben.has_arrived("Zu wenig Busse")
    for text in ("Zu wenig Bänke", "Zu wenig Busse"):
        expect(moderator.card(text)).to_have_count(1)
    first, second = authors(hall, "Zu wenig Bänke", "Zu wenig Busse")
    assert first
    assert second
    assert first != second
    expect(ben.page.get_by_text("Zu wenig Bänke")).to_have_count(0)


def test_what_waits_on_the_tablet_is_sent_though_nobody_comes(hall: Hall, moderator: Moderator) -> None:
    anna = steps_up(tablet(hall), "de")
    with anna.without_network():
        anna.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        anna.hands_in("Kein Licht am Bahnhof")
        anna.tap("Fertig")
        is_free(anna)
        anna.page.close()
    anna.comes_back(hall.workshop["join_url"])
    is_free(anna)
    expect(moderator.card("Kein Licht am Bahnhof")).to_have_count(1)
    # The board may have it before its author's device knows.
    for _ in range(100):
        if "Kein Licht" not in traces(anna):
            break
        anna.page.wait_for_timeout(100)
    assert "Kein Licht" not in traces(anna)


def test_what_is_refused_after_its_author_has_left_is_told_without_its_words(hall: Hall, moderator: Moderator) -> None:
    client = board(hall.server.url, hall.workshop)
    rana = steps_up(tablet(hall), "ar")
    rana.is_kept()
    words = "لا حافلات بعد الثامنة"
    with rana.without_network():
        rana.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        for text in (words, f"{words}!"):
            rana.hands_in(text)
        rana.tap("Fertig")
        is_free(rana)
        step = client.all("workshop")[0]["step"]
        client.must("agenda.change", step=step, settings={"accept_late": False})
        client.must("step.close", step=step)
    told = rana.page.get_by_text("2 Beiträge von vorhin wurden nicht angenommen.")
    reason = rana.page.locator("main [lang=ar][dir=rtl]:not(button)")
    expect(told).to_be_visible()
    # In the language in which its author can read it, and once for both.
    expect(reason).to_have_count(1)
    assert words not in traces(rana)
    rana.page.reload()
    expect(told).to_be_visible()
    anna = Person(rana.page, "de", rana._watch)
    anna.joins_here()
    anna.is_asked("Gleich geht es vorn weiter")
    expect(told).to_have_count(0)
    assert words not in traces(anna)
    anna.tap("Fertig")
    anna.tap("Tablet einrichten")
    expect(told).to_be_visible()
    anna.tap("Verstanden")
    expect(told).to_have_count(0)
    anna.tap("Zurück")
    is_free(anna)
    expect(told).to_have_count(0)


def test_who_is_still_there_reads_the_refusal_and_takes_it_along(hall: Hall, moderator: Moderator) -> None:
    client = board(hall.server.url, hall.workshop)
    anna = steps_up(tablet(hall), "de")
    anna.is_kept()
    with anna.without_network():
        anna.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        anna.hands_in("Zu wenig Bänke")
        step = client.all("workshop")[0]["step"]
        client.must("agenda.change", step=step, settings={"accept_late": False})
        client.must("step.close", step=step)
    refused = anna.page.get_by_role("region", name="nicht angenommen")
    expect(refused).to_contain_text("Zu wenig Bänke")
    anna.tap("Fertig")
    is_free(anna)
    assert "Bänke" not in traces(anna)
    expect(anna.page.get_by_text("von vorhin")).to_have_count(0)


def test_the_way_out_of_the_tablet_asks_for_the_code(hall: Hall, moderator: Moderator) -> None:
    at = tablet(hall)
    at.tap("Tablet einrichten")
    at.fills_in("Code", "ABCDEF")
    at.tap("Nicht mehr für alle")
    at.reads("Das ist nicht der Code dieser Veranstaltung.")
    at.fills_in("Code", hall.workshop["code"].lower())
    at.tap("Nicht mehr für alle")
    at.joins_here()
    at.writes("Jetzt ist es mein eigenes")
    at.page.reload()
    at.has_arrived("Jetzt ist es mein eigenes")


def people(person: Person) -> Locator:
    """Whose turn it is on a phone that several people share."""
    return person.page.get_by_role("navigation", name=person.words("Wer schreibt gerade?"))


def brings(person: Person, name: str, lang: str) -> Person:
    """Somebody joins on this phone, in their own language."""
    if people(person).count():
        people(person).get_by_role("button", name=person.words("Ändern")).click()
        person.tap("Noch jemand schreibt hier")
    else:
        person.tap("Hilfe")
        person.tap("Noch jemand schreibt hier")
    person.fills_in("Name oder Zeichen", name)
    person.page.get_by_role("main").get_by_role("button", name=own_name(lang), exact=True).click()
    newcomer = Person(person.page, lang, person._watch)
    newcomer.tap("Mitmachen")
    is_here(newcomer, name or "Person 2")
    return newcomer


def is_here(person: Person, name: str) -> None:
    expect(people(person).locator("[aria-current]")).to_have_text(name)


def turns_to(person: Person, name: str, lang: str) -> Person:
    """One tap, and another person writes."""
    people(person).get_by_role("button", name=name, exact=True).click()
    other = Person(person.page, lang, person._watch)
    is_here(other, name)
    return other


@pytest.mark.timeout(240)
def test_three_people_on_a_mediators_phone(hall: Hall, moderator: Moderator) -> None:
    meryem = hall.phone("de")
    meryem.join(hall.workshop["join_url"])
    meryem.writes("Wartezeiten im Amt")
    olena = brings(meryem, "Olena", "uk")
    olena.field.fill("Чернетка")
    rana = brings(olena, "★ R", "ar")
    expect(rana.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(rana.field).to_have_value("")
    with rana.without_network():
        rana.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
        rana.hands_in("لا مكان للأطفال")
        rana.waits_for_network("لا مكان للأطفال")
        olena = turns_to(rana, "Olena", "uk")
        expect(olena.page.get_by_text("لا مكان للأطفال")).to_have_count(0)
        expect(olena.field).to_have_value("Чернетка")
        olena.hands_in("Мало курсів")
        olena.waits_for_network("Мало курсів")
    olena.has_arrived("Мало курсів")
    for text in ("لا مكان للأطفال", "Мало курсів", "Wartezeiten im Amt"):
        expect(moderator.card(text)).to_have_count(1)
    assert len(set(authors(hall, "لا مكان للأطفال", "Мало курсів", "Wartezeiten im Amt"))) == 3
    olena.page.reload()
    is_here(olena, "Olena")
    olena.has_arrived("Мало курсів")
    expect(olena.page.get_by_role("article")).to_have_count(1)
    rana = turns_to(olena, "★ R", "ar")
    rana.has_arrived("لا مكان للأطفال")
    expect(rana.page.get_by_role("article")).to_have_count(1)

    moderator.jumps_to("Gewichten")
    title = "Wartezeiten im Amt"
    person = rana
    for name, lang in (("★ R", "ar"), ("Olena", "uk"), ("Person 1", "de")):
        person = turns_to(person, name, lang)
        person.reads("Noch {left} von {of} Punkten", left=2, of=2)
        person.gives_dot(title)
        person.reads("Noch {left} von {of} Punkten", left=1, of=2)
    moderator.reveals("Gewichten")
    expect(meryem.page.get_by_text(meryem.words.n("{n} Handy", "{n} Handys", 3))).to_be_visible()


def test_a_person_leaves_the_device_and_the_cards_stay(hall: Hall, moderator: Moderator) -> None:
    meryem = hall.phone("de")
    meryem.join(hall.workshop["join_url"])
    ben = brings(meryem, "", "de")
    ben.writes("Keine Proberäume")
    ben.field.fill("Noch ein halber Satz")
    people(ben).get_by_role("button", name="Ändern").click()
    ben.page.get_by_role("button", name="Person 2 vom Gerät nehmen").click()
    ben.tap("Abbrechen")
    ben.page.get_by_role("button", name="Person 2 vom Gerät nehmen").click()
    ben.page.get_by_role("alert").get_by_role("button", name="Vom Gerät nehmen").click()
    expect(people(meryem)).to_have_count(0)
    expect(meryem.field).to_have_value("")
    expect(meryem.page.get_by_role("article")).to_have_count(0)
    for words in ("halber Satz", "Proberäume"):
        assert words not in traces(meryem)
    expect(moderator.card("Keine Proberäume")).to_have_count(1)
