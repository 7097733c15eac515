"""The methods where several people work on one thing: wishes, dots with rules, sheets on several devices."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person

LIVING, BUSES = "Uns fehlen Wohnungen", "Zu wenig Busse"


def join(hall: Hall, *langs: str) -> list[Person]:
    """People with phones, who have joined."""
    people = [hall.phone(lang) for lang in langs]
    for person in people:
        person.join(hall.workshop["join_url"])
    return people


def sorted_criticism(hall: Hall) -> Moderator:
    """A board after the first sorting: two headings with a card each."""
    moderator = hall.moderator()
    moderator.jumps_to("Kritik: Was stört uns?")
    for number, (text, heading) in enumerate((("Miete zu hoch", LIVING), ("Letzter Bus um acht", BUSES)), 1):
        moderator.types_off(text, table=1, number=number)
        moderator.card(text).press("Enter")
        moderator.chooses("Verschieben nach …", "Neuer Cluster")
        moderator.names(heading)
    return moderator


@pytest.mark.timeout(180)
def test_two_boards_and_a_phone_turn_criticism_into_wishes(hall: Hall) -> None:
    hall.invite()
    moderator = sorted_criticism(hall)
    other = hall.moderator()
    (anna,) = join(hall, "de")
    moderator.jumps_to("Ins Positive drehen")
    wish = other.page.get_by_role("textbox", name=f"Wunsch zu „{LIVING}“")
    expect(wish).to_have_value("Wir wünschen uns Wohnungen")
    moderator.words_wish(BUSES, "Wir wünschen uns Busse bis Mitternacht")
    expect(other.page.get_by_role("textbox", name=f"Wunsch zu „{BUSES}“")).to_have_value(
        "Wir wünschen uns Busse bis Mitternacht"
    )
    # While one board writes, the other's words stand beside the field, not in it.
    wish.focus()
    moderator.words_wish(LIVING, "Wir wünschen uns Häuser")
    expect(other.page.get_by_text("Inzwischen steht dort: „Wir wünschen uns Häuser“")).to_be_visible()
    expect(wish).to_have_value("Wir wünschen uns Wohnungen")
    wish.press("Escape")
    expect(wish).to_have_value("Wir wünschen uns Häuser")

    other.tap(f"Wunsch zu „{BUSES}“ weglassen")
    expect(moderator.page.get_by_role("textbox", name=f"Wunsch zu „{BUSES}“")).to_have_count(0)
    moderator.tap(f"„{BUSES}“ umdrehen")
    expect(other.page.get_by_role("textbox", name=f"Wunsch zu „{BUSES}“")).to_have_value("Wir wünschen uns mehr Busse")

    pair = anna.page.get_by_role("listitem").filter(has_text=LIVING)
    expect(pair).to_contain_text("Wir wünschen uns Häuser")
    pair.get_by_role("button", name=f"Eigenen Wunsch schreiben ({LIVING})").click()
    anna.page.get_by_role("textbox", name="Ihr Wunsch").fill("Eine Wohnung für jede Familie")
    anna.tap("An die Wand hängen")
    anna.has_arrived("Eine Wohnung für jede Familie")
    on_board = moderator.page.get_by_role("list", name="Wünsche aus dem Saal")
    expect(on_board).to_contain_text("Eine Wohnung für jede Familie")


@pytest.mark.timeout(180)
def test_dots_for_the_ideas_of_others_ties_and_paper(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    anna, emre = join(hall, "de", "de")
    moderator.jumps_to("Kritik: Was stört uns?")
    anna.writes("Annas Idee")
    emre.writes("Emres Idee")
    moderator.types_off("Idee vom Papier", table=1, number=1)
    moderator.agenda.get_by_role("button", name="Gewichten").click()
    dialog = moderator.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Jetzt wären das 2 Punkte bei 3 Einträgen.")
    dialog.get_by_label("Punkte gehen an").select_option("cards")
    dialog.get_by_label("Eigene Ideen").select_option("no")
    dialog.get_by_label("Höchstens auf einen Eintrag").select_option("1")
    moderator.tap("Änderung speichern")
    moderator.jumps_to("Gewichten")

    anna.reads("In dieser Runde gehen Ihre Punkte an die Ideen der anderen.")
    expect(anna.button("Einen Punkt zu „{title}“ legen", title="Annas Idee")).to_have_count(0)
    anna.gives_dot("Emres Idee")
    emre.gives_dot("Annas Idee")
    # Fast entry: a number and Enter, item by item, then the next sheet.
    for title, n in (("Annas Idee", 1), ("Emres Idee", 1), ("Idee vom Papier", 1)):
        field = moderator.page.get_by_label(f"Punkte für {title}")
        expect(field).to_be_visible()
        field.fill(str(n))
        field.press("Enter")
    expect(moderator.page.get_by_label("Bogen Nummer")).to_have_value("2")
    expect(moderator.page.get_by_text("1 Bogen eingetragen: 1")).to_be_visible()

    moderator.open_step("Gewichten").get_by_role("button", name="Aufdecken").click()
    moderator.tap("Noch warten")
    expect(moderator.page.get_by_role("table", name="Themenspeicher")).to_have_count(0)
    moderator.reveals("Gewichten")
    store = moderator.page.get_by_role("table", name="Themenspeicher")
    expect(store.get_by_role("row").nth(2)).to_contain_text("gleichauf")
    expect(store.get_by_role("row").nth(1)).to_contain_text("davon 1 auf Papier")
    expect(anna.page.get_by_role("listitem").filter(has_text="Emres Idee")).to_contain_text("davon 1 auf Papier")
    expect(anna.page.get_by_role("listitem").filter(has_text="Emres Idee")).to_contain_text("gleichauf")
    moderator.page.get_by_label("Wie viele?").fill("1")
    expect(moderator.page.get_by_text("Wegen Gleichstand gehören 2 dazu.")).to_be_visible()
    moderator.tap("Das stärkste zum Thema machen")
    expect(store.get_by_role("row").nth(1)).to_contain_text("Thema")
    expect(store.get_by_role("button", name="„Idee vom Papier“ zum Thema machen")).to_be_visible()
    expect(store.get_by_role("button", name="„Annas Idee“ zum Thema machen")).to_have_count(0)


@pytest.mark.timeout(180)
def test_a_table_writes_on_two_devices_and_the_board_watches(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    anna, emre = join(hall, "de", "de")
    moderator.jumps_to("Verwirklichung: Tischarbeit")
    for person in (anna, emre):
        person.sits_at(1)
    anna.page.get_by_label("Was?").press_sequentially("Ein Fest")
    # Nobody has left the field: a pause is enough.
    expect(emre.page.get_by_label("Was?")).to_have_value("Ein Fest")
    sheet = moderator.table(1).get_by_role("article")
    expect(sheet.get_by_label("Was", exact=True)).to_have_value("Ein Fest")
    expect(sheet).to_contain_text("wird geschrieben")

    # Both write into the same field: nothing changes under the cursor, nothing is lost.
    hall.watch.allow_no_network(anna.page.context)
    anna.page.context.set_offline(True)
    anna.page.get_by_label("Wer?").press_sequentially("Anna")
    emre.page.get_by_label("Wer?").fill("Emre")
    expect(sheet.get_by_label("Wer", exact=True)).to_have_value("Emre")
    anna.page.context.set_offline(False)
    anna.reads("Hier hat gerade jemand anderes geschrieben:")
    expect(anna.page.get_by_label("Wer?")).to_have_value("Anna")
    expect(sheet.get_by_label("Wer", exact=True)).to_have_value("Emre")
    anna.tap("Beides behalten")
    expect(sheet.get_by_label("Wer", exact=True)).to_have_value("Emre\nAnna")
    # Emre's cursor is still in there.
    emre.reads("Hier hat gerade jemand anderes geschrieben:")
    expect(emre.page.get_by_label("Wer?")).to_have_value("Emre")
    emre.page.get_by_label("Mit wem?").focus()
    expect(emre.page.get_by_label("Wer?")).to_have_value("Emre\nAnna")

    emre.page.get_by_role("checkbox").check()
    expect(sheet.get_by_role("checkbox")).to_be_checked()
    sheet.get_by_role("button", name="Zur Maßnahme machen").click()
    expect(sheet).to_contain_text("Maßnahme angelegt")
    sheet.get_by_role("button", name="An die Leinwand").click()
    expect(sheet.get_by_role("button", name="Von der Leinwand")).to_be_visible()
    moderator.turns_to("Themen")
    item = moderator.page.get_by_role("article", name="Ein Fest")
    expect(item.get_by_label("Stand")).to_have_value("seeking")


@pytest.mark.timeout(180)
def test_stalls_and_sessions_of_an_open_space_are_written_on_a_phone(hall: Hall) -> None:
    hall.invite("open_space_4h")
    moderator = hall.moderator()
    (emre,) = join(hall, "tr")
    moderator.jumps_to("Anliegen nennen")
    emre.sits_at(3)
    emre.fills_in("Anliegen", "Ein Bus auch nachts")
    emre.fills_in("Gastgeber/in", "Emre")
    emre.fills_in("Raum", "Saal 2")
    emre.reads("Gespeichert.")
    expect(emre.page.get_by_role("checkbox")).to_have_count(0)
    sheet = moderator.table(3).get_by_role("article")
    expect(sheet.get_by_label("Anliegen", exact=True)).to_have_value("Ein Bus auch nachts")

    moderator.jumps_to("Runde 1")
    emre.fills_in("Wer war dabei?", "zehn Leute")
    emre.fills_in("Ergebnis", "Wir schreiben dem Verkehrsverbund")
    emre.reads("Gespeichert.")
    expect(sheet.get_by_label("Ergebnis", exact=True)).to_have_value("Wir schreiben dem Verkehrsverbund")
    # The next round reports on a sheet of its own.
    moderator.jumps_to("Runde 2")
    expect(emre.page.get_by_label(emre.words("Ergebnis"))).to_have_value("")


def test_a_draw_tells_each_phone_its_table(hall: Hall) -> None:
    hall.invite(tables="1")
    moderator = hall.moderator()
    (anna,) = join(hall, "de")
    moderator.turns_to("Tische")
    moderator.page.get_by_label("Aufgabe, Tisch 1").fill("Wohnen")
    moderator.page.get_by_label("Aufgabe, Tisch 1").press("Enter")
    moderator.has_done("Tisch 1 geändert")
    moderator.tap("Plätze auslosen")
    moderator.tap("Auslosen")
    anna.reads("Sie sitzen an Tisch 1.")
    anna.tap("Verstanden")
    expect(anna.button("Verstanden")).to_have_count(0)
    moderator.tap("Tisch")
    expect(moderator.table(2)).to_be_visible()
    moderator.tap("Tisch 2 wegnehmen")
    expect(moderator.table(2)).to_have_count(0)
    moderator.tap("Rückgängig")
    expect(moderator.table(2)).to_be_visible()
