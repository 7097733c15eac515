"""One evening, from the first link to the files that are taken home, with only what a person can do.

Five phones in five languages go through all of it, and whatever they show, for however short, is in their language.
"""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import evening as said
from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.phone_look import Tongue, everything_said, listen
from tests.browser.readback import files_tell_the_evening
from tests.browser.stage import Stage
from workshop.agendas import AgendaStep, load_agendas

TITLE = "Wie wollen wir zusammen leben?"
LANGUAGES = ("de", "de-simple", "tr", "ar", "uk")
NAME, EMAIL = "Anna Muster", "anna@example.org"
#: All that people write in this evening.
CONTENT = {
    TITLE, "Pforzheim", "Neue Überschrift", *(text for text in vars(said).values() if isinstance(text, str)),
    *said.DREAMS, *said.DOING.values(), *said.FEEDBACK.values(),
}  # fmt: skip
TODAY = datetime.now(UTC).date()
#: Dates: of the evening, of what was promised, of what has just happened, and of the day on which contact data goes.
DAYS = (date(2026, 11, 23), date(2027, 3, 31), TODAY, TODAY + timedelta(days=365))


@pytest.mark.timeout(420)
def test_the_whole_evening(hall: Hall, tmp_path: Path) -> None:
    hall.invite(title=TITLE)
    moderator, stage = hall.moderator(), hall.stage()
    people = [hall.phone(lang) for lang in LANGUAGES]
    for person in people:
        listen(person.page)

    joining(hall, stage, people)
    # What a step of the agenda asks of people; where there is nothing to do they look on.
    for step in load_agendas()["zw_3h"].steps:
        moderator.opens(step.title["de"])
        everybody_is_asked(people, step)
        ACTS.get((step.type, step.phase), looking_on)(moderator, stage, people)
    farewell(moderator, stage, people)
    for person in people:
        reads_only_their_language(person, hall)
        takes_a_look_at_the_results(person, hall)
    files_tell_the_evening(hall, moderator, tmp_path, EMAIL)


def everybody_is_asked(people: list[Person], step: AgendaStep) -> None:
    """On each phone there is the question of the agenda in its language, unless it has something of its own to say."""
    for person in people if step.type not in ("join", "cluster") else ():
        asked = re.split(r"(?<=[.!?؟])\s+", step.prompt[person.lang])
        heading = re.compile("|".join(map(re.escape, [step.title[person.lang], *asked])))
        expect(person.page.get_by_role("heading", level=1)).to_contain_text(heading)


def reads_only_their_language(person: Person, hall: Hall) -> None:
    """Nothing that the page has said so far was in another language than the phone's, but for what people wrote."""
    address = f"{hall.server.url.partition('//')[2]}/e/{hall.workshop['code']}"
    tongue = Tongue(person.lang, {*CONTENT, hall.workshop["code"], address, NAME, EMAIL}, DAYS)
    unknown = tongue.unknown(everything_said(person.page))
    assert not unknown, f"{person.lang}: {unknown}"


def takes_a_look_at_the_results(person: Person, hall: Hall) -> None:
    """The page for everybody, by the link on one's phone."""
    person.page.get_by_role("link", name=person.words("Ergebnisse ansehen")).click()
    expect(person.page.get_by_role("heading", name=said.OPEN_HOUSES)).to_be_visible()
    assert person.page.locator("html").get_attribute("lang") == person.lang
    reads_only_their_language(person, hall)


def looking_on(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    """It all happens in front."""


def joining(hall: Hall, stage: Stage, people: list[Person]) -> None:
    stage.asks(TITLE)
    for person in people:
        person.join(hall.workshop["join_url"])
        person.is_asked(person.words("Gleich geht es vorn weiter"))


def arriving(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for table, person in enumerate(people, 1):
        person.sits_at(table)
        person.looks_for_help()
    expect(stage.page.get_by_role("complementary", name="Mitmachen")).to_contain_text("5 sind schon da")


def what_we_do_already(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for person in people:
        person.tells_what_they_do(said.DOING[person.lang])
    for person in people:
        for text in said.DOING.values():
            expect(person.page.get_by_role("article").filter(has_text=text)).to_be_visible()


def how_we_live_today(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for person, value in zip(people, (4, 3, 3, 4, 5), strict=True):
        person.answers(value)
    stage.shows("5 Antworten")
    # Two more from paper.
    moderator.tap("2")
    moderator.tap("5")
    stage.shows("7 Antworten")
    moderator.reveals("Stimmungsbild")
    expect(stage.page.get_by_role("listitem").filter(has_text=re.compile("^24$"))).to_be_visible()
    for person in people:
        heading = person.words.n("{n} Antwort", "{n} Antworten", 7)
        expect(person.page.get_by_role("heading", name=heading)).to_be_visible()


def criticism(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, ida, emre, rana, oksana = people
    stage.asks("Was stört Sie am Zusammenleben hier?")

    def writes(person: Person, text: str) -> None:
        person.writes(text)
        stage.shows_card(text)

    writes(anna, said.BUS)
    writes(anna, said.GREETING)
    anna.changes(said.GREETING, said.GREETING_CHANGED)
    stage.shows_card(said.GREETING_CHANGED)
    writes(anna, said.HARSH)
    # Three cards each, the agenda says.
    expect(anna.button("An die Wand hängen")).to_have_attribute("aria-disabled", "true")
    writes(emre, said.SLIP)
    emre.withdraws(said.SLIP)
    expect(stage.card(said.SLIP)).to_have_count(0)
    writes(ida, said.LETTERS)
    writes(oksana, said.STAIRS)
    writes(rana, said.OFFICE)
    writes(emre, said.COURSE)
    writes(rana, said.FLAT)
    moderator.types_off(said.RENT, table=4, number=12)
    stage.shows_card(said.RENT)
    expect(stage.card(said.FLAT)).to_have_attribute("dir", "rtl")
    expect(stage.card(said.COURSE)).to_contain_text("Türkçe")
    for person in people:
        person.sees_on_the_wall(said.BUS, said.COURSE, said.FLAT, said.LETTERS, said.STAIRS, said.RENT)

    moderator.hides(said.HARSH, "Ton")
    expect(stage.card(said.HARSH)).to_have_count(0)
    gone = anna.words("Die Moderation hat diese Karte von der Wand genommen.")
    expect(anna.own_card(said.HARSH)).to_contain_text(gone)
    moderator.writes_gloss(said.COURSE, said.COURSE_GERMAN)
    moderator.writes_gloss(said.FLAT, said.FLAT_GERMAN)
    expect(stage.card(said.FLAT)).to_contain_text(said.FLAT_GERMAN)


def sorting_the_criticism(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.drags(said.RENT, onto=moderator.new_cluster)
    moderator.names(said.LIVING)
    moderator.drags(said.FLAT, onto=moderator.pile(said.LIVING))
    moderator.has(said.LIVING, said.RENT, said.FLAT)
    moderator.card(said.COURSE).click()
    moderator.chooses("Verschieben nach …", "Neuer Cluster")
    moderator.names(said.TALKING)
    moderator.moves_by_keyboard(said.OFFICE, said.TALKING)
    moderator.drags(said.LETTERS, onto=moderator.pile(said.TALKING))
    moderator.drags(said.BUS, onto=moderator.new_cluster)
    moderator.names(said.GETTING_ABOUT)

    # A slip of the hand, and the way back.
    moderator.drags(said.GREETING_CHANGED, onto=moderator.pile(said.GETTING_ABOUT))
    moderator.has(said.GETTING_ABOUT, said.GREETING_CHANGED)
    moderator.tap("Rückgängig")
    moderator.has("Noch ohne Cluster", said.GREETING_CHANGED)
    moderator.drags(said.GREETING_CHANGED, onto=moderator.new_cluster)
    moderator.names(said.NEIGHBOURS)
    moderator.drags(said.STAIRS, onto=moderator.pile(said.NEIGHBOURS))
    moderator.has(said.NEIGHBOURS, said.STAIRS)

    for heading in (said.LIVING, said.TALKING, said.GETTING_ABOUT, said.NEIGHBOURS):
        expect(stage.page.get_by_role("heading", level=2, name=heading)).to_be_visible()
    stage.shows("8 von 8 Karten sortiert")
    for person in people:
        person.tap("Alle Karten")
        expect(person.page.get_by_role("heading", level=2, name=said.NEIGHBOURS)).to_be_visible()
        person.tap("Zurück")


def weighing(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    choices = (
        (said.LIVING, said.GETTING_ABOUT), (said.TALKING, said.LIVING), (said.TALKING, said.LIVING),
        (said.LIVING, said.LIVING), (said.LIVING, said.GETTING_ABOUT),
    )  # fmt: skip
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
    stage.shows_results((1, said.LIVING, 6), (2, said.GETTING_ABOUT, 3), (3, said.TALKING, 2))
    for person in people:
        person.is_asked(person.words("Das ist Ihnen am wichtigsten"))
        expect(person.page.get_by_role("listitem").filter(has_text=said.LIVING)).to_contain_text("6")


def turning_it_round(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    stage.shows_card(said.WISH.format(said.LIVING))
    moderator.words_wish(said.GETTING_ABOUT, said.WISH_FOR_BUSES)
    stage.shows_card(said.WISH_FOR_BUSES)
    for person in people:
        expect(person.page.get_by_role("article").filter(has_text=said.WISH_FOR_BUSES)).to_be_visible()


def imagination(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for person, dream in zip(people, (said.HOUSES, said.CAFE, said.POETS, said.MOON, said.TABLES), strict=True):
        person.writes(dream)
        stage.shows_card(dream)
    moderator.types_off(said.CAKE, table=2, number=31)
    stage.shows_card(said.CAKE)


def sorting_the_dreams_together(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for person in people:
        person.sorts_all(said.DREAMS)
    # Three who agree move a card.
    for dream, heading in said.DREAMS.items():
        moderator.has(heading, dream)
    stage.shows("10 von 10 Karten sortiert")


def choosing(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    choices = (
        (said.OPEN_HOUSES, said.OPEN_HOUSES), (said.OPEN_HOUSES, said.CAFES), (said.FESTIVALS, said.OPEN_HOUSES),
        (said.CAFES, said.FESTIVALS), (said.OPEN_HOUSES, said.FESTIVALS),
    )  # fmt: skip
    for person, choice in zip(people, choices, strict=True):
        for title in choice:
            person.gives_dot(title)
        person.is_done_with_dots()
    moderator.reveals("Auswählen")
    stage.shows_results((1, said.OPEN_HOUSES, 5), (2, said.FESTIVALS, 3), (3, said.CAFES, 2))
    moderator.makes_topics(2)
    moderator.turns_to("Themen")
    for title in (said.OPEN_HOUSES, said.FESTIVALS):
        expect(moderator.topic(title)).to_be_visible()


def at_the_tables(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, ida, emre, rana, oksana = people
    anna.fills_in("Erster Schritt", said.FIRST_STEP)
    anna.fills_in("Wer?", said.WHO)
    anna.fills_in("Bis wann?", "2027-03-31")
    stage.shows(said.FIRST_STEP)
    for person in (emre, rana, oksana):
        person.reads("Für Ihren Tisch gibt es noch kein Blatt. Sie können den Tisch wechseln.")
    for person, table in ((emre, 2), (rana, 1), (oksana, 2)):
        person.sits_at(table)
    expect(rana.page.get_by_label(rana.words("Erster Schritt"))).to_have_value(said.FIRST_STEP)
    emre.fills_in("Erster Schritt", said.BOOKING)
    stage.shows(said.BOOKING)
    for person in (ida, oksana):
        expect(person.page.get_by_label(person.words("Erster Schritt"))).to_have_value(said.BOOKING)

    moderator.turns_to("Themen")
    item = moderator.topic(said.OPEN_HOUSES).get_by_role("article", name=said.OPEN_HOUSES)
    expect(item.get_by_label("Erster Schritt")).to_have_value(said.FIRST_STEP)
    expect(item.get_by_label("Bis wann")).to_have_value("2027-03-31")
    moderator.makes_action_item(said.FESTIVALS, said.READING, who="Stadtbibliothek", status="geplant")


def who_goes_on(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, ida, emre, rana, oksana = people
    anna.turns_to_topic(said.OPEN_HOUSES)
    anna.chooses_role("Koordinieren")
    anna.fills_in("Name", NAME)
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
    ida.commits(said.OPEN_HOUSES, "Mitmachen", "Ich mache mit", "Sie machen mit")
    oksana.commits(said.FESTIVALS, "Unterstützen", "Ich unterstütze", "Sie unterstützen")
    # Second thoughts are allowed.
    emre.commits(said.OPEN_HOUSES, "Mitmachen", "Ich mache mit", "Sie machen mit")
    emre.takes_back(said.OPEN_HOUSES)
    moderator.notes_commitment(said.OPEN_HOUSES, "macht mit")
    stage.shows("4 von 5", "2 von 5")
    expect(moderator.topic(said.OPEN_HOUSES)).to_contain_text("sucht noch 1")


def feedback(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    for person in people:
        words = said.FEEDBACK[person.lang]
        person.gives_feedback(words)
        expect(moderator.page.get_by_role("main")).to_contain_text(words)


def farewell(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.closes(next_meeting=said.NEXT_MEETING, contact=said.CONTACT)
    stage.asks("Danke, dass Sie dabei waren.")
    stage.shows(said.NEXT_MEETING)
    for person in people:
        person.is_asked(person.words("Danke, dass Sie dabei waren."))
        person.reads("Hier sind Sie dabei")
    for person, text in zip(people, (said.BUS, said.LETTERS, said.COURSE, said.FLAT, said.STAIRS), strict=True):
        expect(person.page.get_by_role("article").filter(has_text=text)).to_be_visible()


ACTS = {
    ("join", None): arriving,
    ("introduce", None): what_we_do_already,
    ("scale", None): how_we_live_today,
    ("cards", "kritik"): criticism,
    ("cluster", "kritik"): sorting_the_criticism,
    ("dots", "kritik"): weighing,
    ("flip", "kritik"): turning_it_round,
    ("cards", "phantasie"): imagination,
    ("cluster", "phantasie"): sorting_the_dreams_together,
    ("dots", "phantasie"): choosing,
    ("table_work", "verwirklichung"): at_the_tables,
    ("volunteer", "verwirklichung"): who_goes_on,
    ("feedback", None): feedback,
}
