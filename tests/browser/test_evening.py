"""One evening, from the first link to the files that are taken home, with only what a person can do."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import evening as said
from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.readback import files_tell_the_evening
from tests.browser.stage import Stage

TITLE = "Wie wollen wir zusammen leben?"
EMAIL = "anna@example.org"


@pytest.mark.timeout(420)
def test_the_whole_evening(hall: Hall, tmp_path: Path) -> None:
    hall.invite(title=TITLE)
    moderator, stage = hall.moderator(), hall.stage()
    people = [hall.phone("de"), hall.phone("tr"), hall.phone("ar")]

    arriving(hall, moderator, stage, people)
    how_we_live_today(moderator, stage, people)
    criticism(moderator, stage, people)
    sorting_the_criticism(moderator, stage, people)
    weighing(moderator, stage, people)
    turning_it_round(moderator, stage)
    imagination(moderator, stage, people)
    sorting_the_dreams_together(moderator, stage, people)
    choosing(moderator, stage, people)
    at_the_tables(moderator, stage, people)
    who_goes_on(moderator, stage, people)
    feedback_and_farewell(moderator, stage, people)
    files_tell_the_evening(hall, moderator, tmp_path, EMAIL)


def arriving(hall: Hall, moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    stage.asks(TITLE)
    for person in people:
        person.join(hall.workshop["join_url"])
        person.is_asked(person.words("Gleich geht es vorn weiter"))
    moderator.opens("Ankommen und Mitmachen")
    for table, person in enumerate(people, 1):
        person.sits_at(table)
    expect(stage.page.get_by_role("complementary", name="Mitmachen")).to_contain_text("3 sind schon da")
    moderator.opens("Begrüßung, Ziel, Spielregeln")
    stage.asks("Worum geht es heute?")
    _, emre, rana = people
    emre.is_asked("Bugünkü konumuz ne?")
    rana.is_asked("ما موضوع اليوم؟")


def how_we_live_today(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Was Sie schon tun")
    moderator.opens("Stimmungsbild")
    for person, value in zip(people, (4, 3, 4), strict=True):
        person.answers(value)
    stage.shows("3 Antworten")
    # Two more from paper: nobody's answer is shown among fewer than five.
    moderator.tap("2")
    moderator.tap("5")
    stage.shows("5 Antworten")
    moderator.reveals("Stimmungsbild")
    expect(stage.page.get_by_role("listitem").filter(has_text=re.compile("^24$"))).to_be_visible()
    for person in people:
        heading = person.words.n("{n} Antwort", "{n} Antworten", 5)
        expect(person.page.get_by_role("heading", name=heading)).to_be_visible()


def criticism(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, rana = people
    moderator.opens("Kritik: Was stört uns?")
    stage.asks("Was stört Sie am Zusammenleben hier?")
    anna.is_asked("Was stört Sie am Zusammenleben hier?")
    emre.is_asked("Buradaki ortak yaşamda sizi ne rahatsız ediyor?")
    rana.is_asked("ما الذي يزعجكم في العيش المشترك هنا؟")

    anna.writes(said.BUS)
    emre.writes(said.COURSE)
    rana.writes(said.FLAT)
    anna.writes(said.GREETING)
    anna.changes(said.GREETING, said.GREETING_CHANGED)
    emre.writes(said.SLIP)
    emre.withdraws(said.SLIP)
    rana.writes(said.OFFICE)
    anna.writes(said.HARSH)
    # Three cards each, the agenda says.
    expect(anna.button("An die Wand hängen")).to_have_attribute("aria-disabled", "true")
    moderator.types_off(said.RENT, table=4, number=12)

    for text in (said.BUS, said.GREETING_CHANGED, said.COURSE, said.FLAT, said.OFFICE, said.RENT):
        stage.shows_card(text)
    expect(stage.card(said.SLIP)).to_have_count(0)
    expect(stage.card(said.FLAT)).to_have_attribute("dir", "rtl")
    expect(stage.card(said.COURSE)).to_contain_text("Türkçe")
    emre.sees_on_the_wall(said.BUS, said.COURSE, said.FLAT, said.RENT)

    moderator.hides(said.HARSH, "Ton")
    expect(stage.card(said.HARSH)).to_have_count(0)
    gone = anna.words("Die Moderation hat diese Karte von der Wand genommen.")
    expect(anna.own_card(said.HARSH)).to_contain_text(gone)
    moderator.writes_gloss(said.COURSE, said.COURSE_GERMAN)
    moderator.writes_gloss(said.FLAT, said.FLAT_GERMAN)
    expect(stage.card(said.FLAT)).to_contain_text(said.FLAT_GERMAN)


def sorting_the_criticism(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Ordnen")
    moderator.drags(said.RENT, onto=moderator.new_cluster)
    moderator.names(said.LIVING)
    moderator.drags(said.FLAT, onto=moderator.pile(said.LIVING))
    moderator.has(said.LIVING, said.RENT, said.FLAT)
    moderator.card(said.COURSE).click()
    moderator.chooses("Verschieben nach …", "Neuer Cluster")
    moderator.names(said.TALKING)
    moderator.moves_by_keyboard(said.OFFICE, said.TALKING)
    moderator.drags(said.BUS, onto=moderator.new_cluster)
    moderator.names(said.GETTING_ABOUT)

    # A slip of the hand, and the way back.
    moderator.drags(said.GREETING_CHANGED, onto=moderator.pile(said.GETTING_ABOUT))
    moderator.has(said.GETTING_ABOUT, said.GREETING_CHANGED)
    moderator.tap("Rückgängig")
    moderator.has("Noch ohne Cluster", said.GREETING_CHANGED)
    moderator.drags(said.GREETING_CHANGED, onto=moderator.new_cluster)
    moderator.names(said.NEIGHBOURS)

    for heading in (said.LIVING, said.TALKING, said.GETTING_ABOUT, said.NEIGHBOURS):
        expect(stage.page.get_by_role("heading", level=2, name=heading)).to_be_visible()
    stage.shows("6 von 6 Karten sortiert")
    anna = people[0]
    anna.tap("Alle Karten")
    expect(anna.page.get_by_role("heading", level=2, name=said.NEIGHBOURS)).to_be_visible()
    anna.tap("Zurück")


def weighing(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Gewichten")
    choices = ((said.LIVING, said.GETTING_ABOUT), (said.TALKING, said.LIVING), (said.LIVING, said.LIVING))
    for person, choice in zip(people, choices, strict=True):
        for title in choice:
            person.gives_dot(title)
        more = person.button("Einen Punkt zu „{title}“ legen", title=said.NEIGHBOURS)
        expect(more).to_have_attribute("aria-disabled", "true")
        person.is_done_with_dots()
    moderator.counts_paper_dots(said.GETTING_ABOUT)

    stage.shows("Die Punkte bleiben verdeckt, bis alle fertig sind.")
    stage.lists(said.LIVING, said.TALKING, said.GETTING_ABOUT, said.NEIGHBOURS)
    moderator.reveals("Gewichten")
    stage.asks("Das ist Ihnen am wichtigsten")
    stage.shows_results((1, said.LIVING, 4), (2, said.GETTING_ABOUT, 2), (3, said.TALKING, 1))
    for person in people:
        person.is_asked(person.words("Das ist Ihnen am wichtigsten"))
        expect(person.page.get_by_role("listitem").filter(has_text=said.LIVING)).to_contain_text("4")


def turning_it_round(moderator: Moderator, stage: Stage) -> None:
    moderator.opens("Ins Positive drehen")
    stage.shows_card(said.WISH.format(said.LIVING))
    moderator.words_wish(said.GETTING_ABOUT, said.WISH_FOR_BUSES)
    stage.shows_card(said.WISH_FOR_BUSES)


def imagination(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Phantasie: Es ist das Jahr 2035 …")
    for person, dream in zip(people, (said.HOUSES, said.POETS, said.MOON), strict=True):
        person.writes(dream)
        stage.shows_card(dream)
    moderator.types_off(said.CAKE, table=2, number=31)
    stage.shows_card(said.CAKE)
    moderator.opens("Pause")
    stage.asks("Pause")


def sorting_the_dreams_together(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Ideen bündeln")
    for person in people:
        person.sorts_all(said.DREAMS)
    # Three who agree move a card; of what one wrote oneself only two others can be asked.
    moderator.has(said.OPEN_HOUSES, said.WISH.format(said.LIVING), said.WISH.format(said.NEIGHBOURS))
    moderator.has(said.FESTIVALS, said.WISH_FOR_BUSES)
    moderator.has(said.CAFES, said.CAKE, said.WISH.format(said.TALKING))
    for dream in (said.HOUSES, said.POETS, said.MOON):
        moderator.drags(dream, onto=moderator.pile(said.DREAMS[dream]))
        moderator.has(said.DREAMS[dream], dream)
    stage.shows("8 von 8 Karten sortiert")


def choosing(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Auswählen")
    choices = ((said.OPEN_HOUSES, said.OPEN_HOUSES), (said.FESTIVALS, said.OPEN_HOUSES), (said.CAFES, said.FESTIVALS))
    for person, choice in zip(people, choices, strict=True):
        for title in choice:
            person.gives_dot(title)
        person.is_done_with_dots()
    moderator.reveals("Auswählen")
    stage.shows_results((1, said.OPEN_HOUSES, 3), (2, said.FESTIVALS, 2), (3, said.CAFES, 1))
    moderator.makes_topics(2)
    moderator.turns_to("Themen")
    for title in (said.OPEN_HOUSES, said.FESTIVALS):
        expect(moderator.topic(title)).to_be_visible()


def at_the_tables(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, rana = people
    moderator.opens("Verwirklichung: Tischarbeit")
    anna.fills_in("Erster Schritt", "Das leere Haus am Markt ansehen")
    anna.fills_in("Wer?", "Wohnungslotsen")
    anna.fills_in("Bis wann?", "2027-03-31")
    stage.shows("Das leere Haus am Markt ansehen")
    rana.reads("Für Ihren Tisch gibt es noch kein Blatt. Sie können den Tisch wechseln.")
    rana.sits_at(1)
    expect(rana.page.get_by_label(rana.words("Erster Schritt"))).to_have_value("Das leere Haus am Markt ansehen")
    emre.fills_in("Erster Schritt", "Marktplatz ayırtmak")
    stage.shows("Marktplatz ayırtmak")

    moderator.turns_to("Themen")
    item = moderator.topic(said.OPEN_HOUSES).get_by_role("article", name=said.OPEN_HOUSES)
    expect(item.get_by_label("Erster Schritt")).to_have_value("Das leere Haus am Markt ansehen")
    expect(item.get_by_label("Bis wann")).to_have_value("2027-03-31")
    moderator.makes_action_item(said.FESTIVALS, "Ein Leseabend im Juni", who="Stadtbibliothek", status="geplant")


def who_goes_on(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, rana = people
    moderator.opens("Wer macht weiter?")
    anna.turns_to_topic(said.OPEN_HOUSES)
    anna.chooses_role("Koordinieren")
    anna.fills_in("Name", "Anna Muster")
    anna.fills_in("E-Mail oder Telefon", EMAIL)
    anna.tap("Ich koordiniere")
    anna.reads("Setzen Sie hier den Haken, oder lassen Sie Namen und Kontakt leer.")
    anna.page.get_by_role("checkbox").check()
    anna.tap("Ich koordiniere")
    anna.has_promised(said.OPEN_HOUSES, "Sie koordinieren")
    # Her own receipt has the contact that she gave; nobody else's does.
    for person in (anna, emre):
        person.tap("Ihr Beitrag")
        expect(person.page.get_by_role("main").get_by_text(EMAIL)).to_have_count(1 if person is anna else 0)
        person.tap("Zurück")
    emre.commits(said.FESTIVALS, "Mitmachen", "Ich mache mit", "Sie machen mit")
    rana.commits(said.OPEN_HOUSES, "Unterstützen", "Ich unterstütze", "Sie unterstützen")
    # Second thoughts are allowed.
    emre.commits(said.OPEN_HOUSES, "Mitmachen", "Ich mache mit", "Sie machen mit")
    emre.takes_back(said.OPEN_HOUSES)
    moderator.notes_commitment(said.OPEN_HOUSES, "macht mit")
    stage.shows("3 von 5", "1 von 5")
    expect(moderator.topic(said.OPEN_HOUSES)).to_contain_text("sucht noch 2")


def feedback_and_farewell(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, _, rana = people
    moderator.opens("Blitzlicht der Tische")
    moderator.opens("Rückmeldung")
    answers = ("Ich nehme Mut mit.", "Yeni insanlar tanıdım.", "كانت أمسية جميلة.")
    for person, words in zip(people, answers, strict=True):
        person.gives_feedback(words)
        expect(moderator.page.get_by_role("main")).to_contain_text(words)
    moderator.opens("Sichtbar machen und würdigen")
    moderator.opens("Wie geht es weiter?")
    moderator.closes(next_meeting="12. Juni, 18 Uhr, Rathaus", contact="Frau Beispiel, Rathaus")

    stage.asks("Danke, dass Sie dabei waren.")
    stage.shows("12. Juni, 18 Uhr, Rathaus")
    for person in people:
        person.is_asked(person.words("Danke, dass Sie dabei waren."))
        person.reads("Hier sind Sie dabei")
    expect(anna.page.get_by_role("article").filter(has_text=said.BUS)).to_be_visible()
    expect(rana.page.get_by_role("article").filter(has_text=said.FLAT)).to_be_visible()
