"""A whole evening at the board with the keyboard alone: nothing needs a mouse, and one always sees where one is."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.keyboard import Keyboard
from tests.browser.stage import Stage

RENT, RENT_TOO, BUS, BIKE, GREETING = (
    "Miete zu hoch",
    "Die Mieten sind zu hoch",
    "Letzter Bus um acht",
    "Keine Radwege zum Bahnhof",
    "Niemand grüßt",
)
LIVING, GETTING_ABOUT = "Wohnen", "Unterwegs"
QUESTION = "Was stört Sie am Zusammenleben hier?"


@pytest.mark.timeout(420)
def test_a_whole_evening_without_a_mouse(hall: Hall) -> None:
    hall.invite()
    hands = Keyboard(hall.device(width=1440, height=900))
    hands.enter(hall.workshop["board_url"])
    stage = hall.stage()

    before_the_doors_open(hands)
    arriving(hands)
    criticism(hands, stage)
    sorting(hands, stage)
    taking_back(hands)
    weighing(hands, stage)
    turning_it_round(hands, stage)
    action_items(hands)
    closing(hands, stage)


def before_the_doors_open(hands: Keyboard) -> None:
    checks = hands.page.get_by_role("button", name=re.compile("^Vor dem Beginn: "))
    hands.goes_to(checks)
    hands.presses("Enter")
    paper = hands.page.get_by_role("dialog").get_by_role("checkbox", name="Karten, Stifte")
    hands.goes_to(paper)
    hands.presses("Space")
    expect(paper).to_be_checked()
    hands.presses("Escape")
    expect(checks).to_be_focused()


def arriving(hands: Keyboard) -> None:
    hands.opens("Ankommen und Mitmachen")
    hands.opens("Begrüßung, Ziel, Spielregeln")
    step = hands.open_step("Begrüßung, Ziel, Spielregeln")
    hands.goes_to(hands.page.locator("button.clock-digits"))
    hands.presses("Enter")
    expect(hands.page.get_by_role("spinbutton", name="Minuten ab jetzt")).to_be_focused()
    hands.presses("Control+a")
    hands.types("7")
    hands.presses("Enter")
    expect(step.get_by_role("timer")).to_have_text(re.compile("^[67]:"))
    hands.goes_to(step.get_by_role("textbox", name="Notiz, nur für die Moderation"))
    hands.types("Anna nennen")
    hands.presses("Tab")
    hands.opens("Was Sie schon tun")
    hands.opens("Stimmungsbild")
    hands.tap("3")
    hands.has_done("Antwort eingetragen")
    hands.goes_to(hands.open_step("Stimmungsbild").get_by_role("button", name="Aufdecken"))
    hands.presses("Enter")
    expect(hands.page.get_by_role("button", name="Aufdecken")).to_have_count(0)
    hands.has_focus(after="revealing")


def criticism(hands: Keyboard, stage: Stage) -> None:
    hands.opens("Kritik: Was stört uns?")
    hands.goes_to(hands.page.get_by_label("Text", exact=True))
    for text in (RENT, RENT_TOO, BUS, BIKE, GREETING):
        hands.types(text)
        hands.presses("Enter")
        stage.shows_card(text)


def sorting(hands: Keyboard, stage: Stage) -> None:
    hands.opens("Ordnen")
    hands.goes_to_card(RENT)
    hands.presses("Enter")
    hands.takes("Verschieben nach …", "Neuer Cluster")
    hands.names(LIVING)
    # Picked up, carried and put down.
    hands.goes_to_card(RENT_TOO)
    hands.presses("Space", "ArrowLeft", "Enter")
    hands.has(LIVING, RENT, RENT_TOO)
    expect(hands.card(RENT_TOO)).to_be_focused()
    hands.goes_to_card(BUS)
    hands.presses("Enter")
    hands.takes("Verschieben nach …", "Neuer Cluster")
    hands.names(GETTING_ABOUT)
    # What is in the hand goes back by Escape, and nothing else ends by it.
    hands.goes_to_card(BIKE)
    hands.presses("b")
    stage.asks("Pause")
    hands.presses("Space", "ArrowLeft", "Escape")
    hands.has("Noch ohne Cluster", BIKE)
    stage.asks("Pause")
    hands.presses("b")
    stage.asks(re.compile("Was gehört zusammen"))  # type: ignore[arg-type]
    hands.presses("Enter")
    hands.takes("Verschieben nach …", GETTING_ABOUT)
    hands.has(GETTING_ABOUT, BUS, BIKE)
    # Two that say the same.
    hands.goes_to_card(RENT_TOO)
    hands.presses("Enter")
    hands.takes("Mit gleicher Karte zusammenlegen …")
    radio = hands.page.get_by_role("dialog").get_by_role("radio", name=RENT, exact=True)
    hands.goes_to(hands.page.get_by_role("dialog").get_by_role("radio"))
    while not hands.is_at(radio):
        hands.presses("ArrowDown")
    hands.presses("Space")
    hands.tap("Zusammenlegen")
    expect(hands.card(RENT_TOO)).to_have_count(0)
    expect(hands.page.get_by_text("2 gleiche Karten")).to_be_visible()
    hands.has_focus(after="merging")


def taking_back(hands: Keyboard) -> None:
    hands.tap(f"Mehr zu {GETTING_ABOUT}")
    hands.takes("Zusammenlegen mit …", LIVING)
    expect(hands.pile(GETTING_ABOUT)).to_have_count(0)
    hands.has_focus(after="merging clusters")
    hands.presses("Control+z")
    hands.has(GETTING_ABOUT, BUS, BIKE)
    # And further back, from the list.
    hands.tap("Mehr")
    hands.takes("Verlauf …")
    history = hands.page.get_by_role("dialog", name="Verlauf")
    line = history.get_by_role("listitem").filter(has_text="Gleiche Karten zusammengelegt").first
    hands.goes_to(line.get_by_role("button", name="Rückgängig"))
    hands.presses("Enter")
    newest = history.get_by_role("listitem").first
    expect(newest).to_contain_text("Rückgängig gemacht: Gleiche Karten zusammengelegt")
    hands.has_focus(after="taking back")
    hands.presses("Escape")
    hands.has(LIVING, RENT, RENT_TOO)


def weighing(hands: Keyboard, stage: Stage) -> None:
    hands.opens("Gewichten")
    hands.goes_to(hands.page.get_by_label(f"Punkte für {LIVING}"))
    hands.types("2")
    hands.presses("Enter")
    expect(hands.page.get_by_label(f"Punkte für {GETTING_ABOUT}")).to_be_focused()
    hands.types("1")
    hands.presses("Enter")
    expect(hands.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()
    hands.goes_to(hands.open_step("Gewichten").get_by_role("button", name="Aufdecken"))
    hands.presses("Enter")
    expect(hands.page.get_by_role("button", name="Jetzt aufdecken")).to_be_focused()
    hands.presses("Enter")
    stage.shows_results((1, LIVING, 2), (2, GETTING_ABOUT, 1))
    hands.has_focus(after="revealing")
    hands.goes_to(hands.page.get_by_label("Wie viele?"))
    hands.presses("Control+a")
    hands.types("1")
    hands.tap("Das stärkste zum Thema machen")
    hands.has_done("Thema angelegt")
    hands.has_focus(after="making topics")


def turning_it_round(hands: Keyboard, stage: Stage) -> None:
    hands.opens("Ins Positive drehen")
    wish = hands.page.get_by_role("textbox", name=f"Wunsch zu „{LIVING}“")
    hands.writes_over(wish, "Eine Wohnung für jede Familie")
    hands.has_done("Wunsch geändert")
    expect(wish).to_be_focused()
    stage.shows_card("Eine Wohnung für jede Familie")
    for title in ("Phantasie: Es ist das Jahr 2035 …", "Pause", "Ideen bündeln", "Auswählen"):
        hands.opens(title)


def action_items(hands: Keyboard) -> None:
    hands.opens("Verwirklichung: Tischarbeit")
    hands.opens("Wer macht weiter?")
    topic = hands.topic(LIVING)
    hands.goes_to(topic.get_by_role("button", name="Maßnahme", exact=True))
    hands.presses("Enter")
    new = topic.get_by_role("article", name="Neue Maßnahme")
    hands.writes_over(new.get_by_label("Was", exact=True), "Wohnungslotsen gewinnen")
    status = topic.get_by_role("article", name="Wohnungslotsen gewinnen").get_by_label("Stand")
    hands.goes_to(status)
    hands.presses("g")
    expect(status).to_have_value("planned")
    hands.has_done("Maßnahme geändert")


def closing(hands: Keyboard, stage: Stage) -> None:
    for title in ("Blitzlicht der Tische", "Rückmeldung", "Sichtbar machen und würdigen", "Wie geht es weiter?"):
        hands.opens(title)
    hands.tap("Veranstaltung abschließen")
    expect(hands.page.get_by_label("Nächstes Treffen")).to_be_focused()
    for words in ("12. Juni, 18 Uhr, Rathaus", "Frau Beispiel, Rathaus", "Ab 20. Juni auf der Seite der Stadt"):
        hands.types(words)
        hands.presses("Tab")
    hands.goes_to(hands.page.get_by_role("checkbox"))
    hands.presses("Space")
    hands.tap("Abschließen")
    expect(hands.page.get_by_role("heading", name="Die Veranstaltung ist abgeschlossen")).to_be_visible()
    stage.asks("Danke, dass Sie dabei waren.")
    hands.has_focus(after="closing")
    hands.presses("Escape")
    hands.has_focus(after="the last dialog")
