"""The Saturday with seven tables, from eleven to four, with only what a person can do."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.stage import Stage

TITLE = "Zukunftswerkstatt Pforzheim"
READING, COOKING = "Ich lese in der Bücherei vor", "Cuma günleri komşularla yemek pişiriyorum"
LIVING, GETTING_ABOUT = "Wohnen", "Unterwegs"
RENT, RENT_TOO, BUS, BIKE = (
    "Miete zu hoch",
    "Die Miete ist viel zu hoch",
    "Der letzte Bus fährt um acht",
    "Otobüs pahalı",
)
PAPER = {4: "Kein Platz für große Familien", 5: "Die Wohnungssuche dauert Jahre", 7: "Der Bus am Sonntag fehlt"}
#: Seven dreams, one for each table.
DREAMS = (
    "Häuser, in denen alle zusammen wohnen",
    "Pazar meydanında akşam okumaları",
    "أمسية موسيقى في ساحة السوق",
    "Ein Sprachcafé in jedem Stadtteil",
    "Ein Garten für alle",
    "Eine Werkstatt zum Reparieren",
    "Ein Fest an der Enz",
)
FIRST_STEPS = {1: "Das leere Haus am Markt ansehen", 2: "Meydanı ayırtmak", 3: "التحدث مع مدرسة الموسيقى"}
WORDS = ("Gute Gespräche", "Yeni insanlar tanıdım.", "كانت أمسية جميلة.", "Gespräche, Musik", "Mut und Gespräche")


@pytest.mark.timeout(540)
def test_a_saturday_with_seven_tables(hall: Hall) -> None:
    hall.invite("zw_pforzheim_5h", title=TITLE, tables="7")
    moderator, stage = hall.moderator(), hall.stage()
    people = [hall.phone("de"), hall.phone("tr"), hall.phone("ar")]
    for person in people:
        person.join(hall.workshop["join_url"])
        person.is_asked(person.words("Gleich geht es vorn weiter"))
    moderator.opens("Ankommen, Tisch wählen")
    for table, person in enumerate(people, 1):
        person.sits_at(table)

    what_people_do_already(moderator, stage, people)
    criticism(moderator, stage, people)
    sorting(moderator, stage)
    weighing(moderator, stage, people)
    dreams(moderator, stage, people)
    tables_at_work(moderator, stage, people)
    gallery(moderator, stage)
    who_takes_it_on(moderator, stage, people)
    goodbye(hall, moderator, stage, people)


def what_people_do_already(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, _ = people
    moderator.opens("Begrüßung durch die Stadtspitze")
    stage.asks("Warum brauchen wir Sie?")
    moderator.opens("Kennenlernen am Tisch")
    stage.shows("Hier steht bald, was Menschen heute schon tun.")
    for person, text in ((anna, READING), (emre, COOKING)):
        person.page.get_by_role("textbox", name=person.words("Was Sie schon tun")).fill(text)
        person.tap("Zeigen, was ich tue")
        stage.shows_card(text)
    theirs = anna.page.get_by_role("article").filter(has_text=COOKING)
    theirs.get_by_role("button", name="Danke sagen").click()
    expect(stage.card(COOKING)).to_contain_text("1 Dank")
    expect(moderator.page.get_by_role("article").filter(has_text=COOKING)).to_contain_text("1 Dank")


def criticism(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, _ = people
    moderator.opens("Kritik")
    stage.asks("Was erschwert das Miteinander?")
    for person, text in ((anna, RENT), (anna, RENT_TOO), (emre, BIKE), (anna, BUS)):
        person.writes(text)
        stage.shows_card(text)
    for table, text in PAPER.items():
        moderator.types_off(text, table=table, number=table)
        stage.shows_card(text)
    moderator.writes_gloss(BIKE, "Der Bus ist teuer")


def sorting(moderator: Moderator, stage: Stage) -> None:
    moderator.opens("Ordnen an den Tischen, dann im Plenum")
    moderator.drags(RENT, onto=moderator.new_cluster)
    moderator.names(LIVING)
    moderator.drags(BUS, onto=moderator.new_cluster)
    moderator.names(GETTING_ABOUT)
    # The board proposes, people decide: one tap on a heading under the card.
    fits = moderator.page.locator(".tray .pin", has_text=PAPER[7]).get_by_role("button", name=re.compile("Karte nach"))
    fits.filter(has_text=GETTING_ABOUT).click()
    moderator.has(GETTING_ABOUT, BUS, PAPER[7])
    moderator.moves_by_keyboard(BIKE, GETTING_ABOUT)
    for text in (RENT_TOO, PAPER[4], PAPER[5]):
        moderator.drags(text, onto=moderator.pile(LIVING))
        moderator.has(LIVING, text)
    moderator.card(RENT_TOO).click()
    moderator.chooses("Mit gleicher Karte zusammenlegen …")
    same = moderator.page.get_by_role("dialog")
    same.get_by_role("radio", name=RENT, exact=True).check()
    same.get_by_role("button", name="Zusammenlegen").click()
    expect(moderator.card(RENT)).to_contain_text("2 gleiche Karten")
    stage.shows("6 von 6 Karten sortiert")


def weighing(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Gewichten")
    for person, title in zip(people, (LIVING, LIVING, GETTING_ABOUT), strict=True):
        person.gives_dot(title)
        person.is_done_with_dots()
    moderator.counts_paper_dots(GETTING_ABOUT)
    moderator.page.get_by_label("Bogen Nummer").fill("2")
    moderator.tap(f"Ein Punkt mehr für {LIVING}")
    expect(moderator.page.get_by_text("2 Bögen eingetragen: 1, 2")).to_be_visible()
    stage.lists(LIVING, GETTING_ABOUT)
    moderator.reveals("Gewichten")
    stage.shows_results((1, LIVING, 3), (2, GETTING_ABOUT, 2))
    moderator.opens("Gemeinsames Essen")
    stage.asks("Gemeinsames Essen")


def dreams(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Phantasie")
    for person, dream in zip(people, DREAMS, strict=False):
        person.writes(dream)
    for number, dream in enumerate(DREAMS[3:], 4):
        moderator.types_off(dream, table=number, number=number)
    for dream in DREAMS:
        stage.shows_card(dream)
    moderator.opens("Ideen bündeln")
    moderator.opens("Themen für die Tische wählen")
    for person, dream in zip(people, DREAMS, strict=False):
        person.gives_dot(dream)
        person.is_done_with_dots()
    for dream in DREAMS[3:]:
        moderator.tap(f"Ein Punkt mehr für {dream}")
    expect(moderator.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()
    moderator.reveals("Themen für die Tische wählen")
    moderator.makes_topics(7)
    moderator.turns_to("Themen")
    for dream in DREAMS:
        expect(moderator.topic(dream)).to_be_visible()


def sheet_on(page: Page, table: int) -> str:
    """What the sheet on a table is about, as the board has it."""
    return (
        page.get_by_role("region", name=f"Tisch {table}", exact=True).get_by_role("article").locator("b").inner_text()
    )


def tables_at_work(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, rana = people
    moderator.opens("Verwirklichung an Thementischen")
    assert sorted(sheet_on(moderator.page, table) for table in range(1, 8)) == sorted(DREAMS)
    stage.shows("0 von 7 begonnen")
    for table, person in enumerate(people, 1):
        person.fills_in("Erster Schritt", FIRST_STEPS[table])
    anna.fills_in("Wer?", "Wohnungslotsen")
    stage.shows("3 von 7 begonnen", *FIRST_STEPS.values())
    # A table whose device is passed on to another one, and a table that nobody wants to lead.
    rana.sits_at(1)
    expect(rana.page.get_by_label(rana.words("Wer?"), exact=True)).to_have_value("Wohnungslotsen")
    emre.page.get_by_role("checkbox").check()
    expect(moderator.table(2).get_by_role("checkbox")).to_be_checked()
    # The tables without a device hand in paper.
    for table in range(4, 8):
        first = moderator.table(table).get_by_label("Erster Schritt", exact=True)
        first.fill(f"Papier von Tisch {table}")
        first.press("Enter")
        moderator.has_done(f"{sheet_on(moderator.page, table)}: Erster Schritt geändert")
    stage.shows("7 von 7 begonnen")


def gallery(moderator: Moderator, stage: Stage) -> None:
    moderator.opens("Marktplatz der Ergebnisse")
    expect(stage.picture.locator(".large-sheet")).to_be_visible()
    for table, first_step in ((2, FIRST_STEPS[2]), (5, "Papier von Tisch 5")):
        moderator.table(table).get_by_role("button", name="An die Leinwand").click()
        stage.asks(sheet_on(moderator.page, table))
        stage.shows(first_step)
    moderator.table(5).get_by_role("button", name="Von der Leinwand nehmen").click()
    stage.asks("Je Tisch drei Minuten")


def who_takes_it_on(moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    anna, emre, rana = people
    moderator.opens("Themenpatinnen und Themenpaten")
    anna.commits(DREAMS[0], "Koordinieren", "Ich koordiniere", "Sie koordinieren")
    emre.commits(DREAMS[1], "Mitmachen", "Ich mache mit", "Sie machen mit")
    rana.commits(DREAMS[0], "Mitmachen", "Ich mache mit", "Sie machen mit")
    moderator.notes_commitment(DREAMS[3], "macht mit")
    stage.shows("2 von 5")
    expect(moderator.topic(DREAMS[0])).to_contain_text("2 von")
    expect(moderator.topic(DREAMS[3])).to_contain_text("noch niemand koordiniert")


def goodbye(hall: Hall, moderator: Moderator, stage: Stage, people: list[Person]) -> None:
    moderator.opens("Blitzlicht")
    for person, words in zip(people, WORDS, strict=False):
        person.gives_feedback(words)
    for words in WORDS[3:]:
        moderator.page.get_by_label("Antwort vom Papier").fill(words)
        moderator.tap("Eintragen")
    stage.shows("Antworten sind angekommen")
    expect(stage.page.get_by_text(WORDS[0], exact=True)).to_have_count(0)
    moderator.reveals("Blitzlicht")
    cloud = stage.picture.get_by_role("list", name="Häufige Wörter")
    expect(cloud.get_by_role("listitem").first).to_have_text(re.compile(r"Gespräche\s*3"))
    moderator.opens("Sichtbar machen und würdigen")
    moderator.opens("Zusage und nächster Termin")
    moderator.closes(next_meeting="12. Juni, 18 Uhr, Rathaus", contact="Frau Beispiel, Rathaus")
    stage.asks("Danke, dass Sie dabei waren.")
    stage.shows("12. Juni, 18 Uhr, Rathaus", "Frau Beispiel, Rathaus", "Ab 20. Juni auf der Seite der Stadt")

    page = hall.device(width=390, height=844)
    page.goto(f"{hall.server.url}/e/{hall.workshop['code']}")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    for dream in DREAMS:
        expect(page.get_by_role("heading", level=3, name=dream)).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text(FIRST_STEPS[1])
    expect(page.get_by_role("main")).to_contain_text("12. Juni, 18 Uhr, Rathaus")
    for person in people:
        person.is_asked(person.words("Danke, dass Sie dabei waren."))
