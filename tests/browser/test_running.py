"""Running the agenda and handing it over: keys, the plan, the clock, notes, checks, the closing, a second moderator."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.live.people import Client, board

ARRIVING, WELCOME, TOLD = "Ankommen und Mitmachen", "Begrüßung, Ziel, Spielregeln", "Was Sie schon tun"
CRITICISM = "Kritik: Was stört uns?"


def here(minutes: float = 0) -> str:
    """The time on the clock of the hall, so many minutes from now."""
    return (datetime.now(ZoneInfo("Europe/Berlin")) + timedelta(minutes=minutes)).strftime("%H:%M")


def today() -> str:
    return datetime.now(ZoneInfo("Europe/Berlin")).date().isoformat()


def said(moderator: Moderator, text: str) -> None:
    """The bar at the bottom says what has just been done."""
    expect(moderator.page.locator(".undo-bar")).to_contain_text(text)


def presses(moderator: Moderator, key: str) -> None:
    """Presses a key, as slowly as people press the button of a presenter."""
    moderator.page.wait_for_timeout(900)
    moderator.page.keyboard.press(key)


def note(moderator: Moderator, step: str) -> Locator:
    return moderator.open_step(step).get_by_role("textbox", name="Notiz, nur für die Moderation")


def opens_menu(moderator: Moderator, item: str) -> Locator:
    """Opens a dialog of the menu."""
    moderator.tap("Mehr")
    moderator.chooses(f"{item} …")
    return moderator.page.get_by_role("dialog")


def test_the_evening_goes_on_and_back_by_one_key(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    presses(moderator, "n")
    expect(moderator.open_step(ARRIVING)).to_be_visible()
    presses(moderator, "PageDown")
    moderator.page.keyboard.press("PageDown")  # the button of a presenter bounces
    expect(moderator.open_step(WELCOME)).to_be_visible()
    said(moderator, f"„{WELCOME}“ geöffnet")
    presses(moderator, "PageUp")
    said(moderator, f"Zurück zu „{ARRIVING}“")
    expect(moderator.open_step(ARRIVING)).to_be_visible()
    expect(moderator.page.get_by_role("button", name=f"Weiter: {WELCOME}")).to_be_visible()
    moderator.tap("Rückgängig")
    expect(moderator.open_step(WELCOME)).to_be_visible()
    # Never while somebody writes, and never under a dialog.
    note(moderator, WELCOME).press_sequentially("Anna nennen")
    moderator.page.wait_for_timeout(900)
    expect(moderator.open_step(WELCOME)).to_be_visible()
    note(moderator, WELCOME).blur()
    moderator.page.keyboard.press("?")
    keys = moderator.page.get_by_role("dialog", name="Tasten")
    expect(keys).to_contain_text("Bild ab")
    presses(moderator, "n")
    moderator.page.keyboard.press("Escape")
    expect(keys).to_have_count(0)
    expect(moderator.open_step(WELCOME)).to_be_visible()
    moderator.open_step(WELCOME).get_by_role("button", name=f"Zurück zu „{ARRIVING}“").click()
    expect(moderator.open_step(ARRIVING)).to_be_visible()


def test_how_late_it_is_and_what_comes_next(hall: Hall) -> None:
    begins, welcome = here(-8), here(7)  # once: a minute may end while the test runs
    hall.invite(date=today(), begins=begins)
    moderator = hall.moderator()
    head = moderator.page.locator(".agenda-head")
    expect(head).to_contain_text(f"Beginn {begins}")
    moderator.opens(ARRIVING)
    expect(head).to_contain_text(re.compile("[789] Min. später als geplant"))
    expect(head).to_contain_text(re.compile(r"Ende etwa \d\d:\d\d"))
    expect(head).to_contain_text(f"Als Nächstes: {WELCOME}")
    expect(moderator.agenda.get_by_role("button", name=WELCOME)).to_contain_text(f"geplant {welcome}")
    moderator.agenda.get_by_role("button", name=WELCOME).click()
    moderator.tap("Herausnehmen")
    expect(head).to_contain_text(re.compile("[234] Min. später als geplant"))
    moderator.tap("Rückgängig")
    expect(head).to_contain_text(re.compile("[789] Min. später als geplant"))


def test_the_clock_is_set_and_says_when_a_minute_is_left(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    moderator.opens(ARRIVING)
    clock = moderator.open_step(ARRIVING).get_by_role("timer")
    moderator.tap("2 Minuten weniger")
    expect(clock).to_have_text(re.compile(r"^1[23]:"))
    moderator.tap("Rückgängig")
    expect(clock).to_have_text(re.compile(r"^1[45]:"))
    moderator.tap("Wiederherstellen")
    expect(clock).to_have_text(re.compile(r"^1[23]:"))
    tones = count_tones(moderator.page)
    moderator.page.locator("button.clock-digits").click()
    dialog = moderator.page.get_by_role("dialog", name="Uhr stellen")
    dialog.get_by_role("button", name="Ton probieren").click()
    assert tones() == 2
    dialog.get_by_role("spinbutton", name="Minuten ab jetzt").fill("6")
    dialog.get_by_role("button", name="Uhr stellen").click()
    expect(clock).to_have_text(re.compile(r"^[56]:"))

    wire = board(hall.server.url, hall.workshop)
    stands_at(wire, minutes=1)
    moderator.has_done("Noch eine Minute")
    expect(moderator.open_step(ARRIVING)).to_contain_text("letzte Minute")
    assert tones() == 2, "off unless somebody wants it"
    moderator.page.locator("button.clock-digits").click()
    dialog.get_by_role("checkbox").check()
    moderator.page.keyboard.press("Escape")
    stands_at(wire, minutes=5)
    moderator.has_done("Noch 5 Minuten")
    stands_at(wire, minutes=1)
    moderator.has_done("Noch eine Minute")
    assert tones() == 4
    stands_at(wire, minutes=0)
    moderator.has_done("Zeit ist um")
    wire.close()
    moderator.page.reload()
    moderator.page.locator("button.clock-digits").click()
    expect(dialog.get_by_role("checkbox"), "the laptop remembers").to_be_checked()


def stands_at(wire: Client, minutes: int) -> None:
    """The clock of the open step is about to pass so many minutes."""
    ends = datetime.now(UTC) + timedelta(minutes=minutes, seconds=2.5)
    wire.must("timer.set", ends_at=ends.isoformat(timespec="milliseconds").replace("+00:00", "Z"))


def count_tones(page: Page) -> Callable[[], int]:
    """How many tones the page has started since."""
    page.evaluate("() => { OscillatorNode.prototype.start = () => { window.tones = (window.tones || 0) + 1; }; }")
    page.evaluate("() => { OscillatorNode.prototype.stop = () => {}; }")
    return lambda: page.evaluate("window.tones || 0")


def test_the_agenda_changes_while_it_runs(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    moderator.opens(ARRIVING)
    moderator.tap("Schritt einfügen")
    dialog = moderator.page.get_by_role("dialog", name="Schritt einfügen")
    dialog.get_by_label("Art").select_option("break")
    expect(dialog.get_by_label("Titel")).to_have_value("Pause")
    dialog.get_by_label("Titel").fill("Lüften")
    dialog.get_by_role("button", name="Schritt einfügen").click()
    expect(moderator.agenda.get_by_role("button", name="Lüften")).to_be_visible()
    expect(moderator.agenda.locator(".step-title").first).to_have_text("Lüften")

    airing, told = (moderator.agenda.get_by_role("button", name=name) for name in ("Lüften", TOLD))
    airing.press("Alt+ArrowDown")
    expect(airing).to_be_focused()
    expect(moderator.agenda.locator(".step-title").first).to_have_text(WELCOME)

    airing.hover()
    moderator.page.mouse.down()
    box = told.bounding_box()
    assert box
    moderator.page.mouse.move(box["x"] + 60, box["y"] + box["height"] - 3, steps=10)
    moderator.page.mouse.up()
    expect(moderator.agenda.locator(".step-title").nth(1)).to_have_text(TOLD)
    expect(moderator.agenda.locator(".step-title").nth(2)).to_have_text("Lüften")
    expect(moderator.page.get_by_role("dialog"), "a drag is no click").to_have_count(0)
    moderator.tap("Rückgängig")
    expect(moderator.agenda.locator(".step-title").nth(1)).to_have_text("Lüften")

    airing.click()
    dialog = moderator.page.get_by_role("dialog")
    dialog.get_by_label("Minuten").fill("7")
    dialog.get_by_label("Frage oder Ansage").fill("Wir machen die Fenster auf.")
    dialog.get_by_role("button", name="Türkçe").click()
    dialog.get_by_label("Frage oder Ansage").fill("Pencereleri açıyoruz.")
    dialog.get_by_role("button", name="Änderung speichern").click()
    moderator.has_done("Schritt geändert")
    airing.click()
    expect(dialog).to_contain_text("Lüften, 7 Minuten")
    expect(dialog.get_by_role("button", name="العربية")).to_contain_text("fehlt")
    expect(dialog.get_by_role("button", name="Türkçe")).not_to_contain_text("fehlt")


def test_a_note_is_on_every_board_and_no_word_of_it_is_lost(hall: Hall) -> None:
    hall.invite()
    meryem = hall.moderator()
    meryem.opens(ARRIVING)
    jonas, stage, guest = hall.moderator(), hall.stage(), hall.phone("de")
    guest.join(hall.workshop["join_url"])
    note(meryem, ARRIVING).fill("Tisch 4 braucht Stifte")
    expect(note(jonas, ARRIVING)).to_have_value("Tisch 4 braucht Stifte")
    for page in (stage.page, guest.page):
        assert "Stifte" not in page.content()

    # Both write at once: the last one stands, the other's words are beside it and in the history.
    note(jonas, ARRIVING).focus()
    note(jonas, ARRIVING).press_sequentially(" und Karten", delay=20)
    note(meryem, ARRIVING).fill("Tisch 4 ist versorgt")
    note(meryem, ARRIVING).blur()
    expect(note(meryem, ARRIVING)).to_have_value(re.compile("und Karten|versorgt"))
    jonas.page.wait_for_timeout(2500)
    assert note(meryem, ARRIVING).input_value() == note(jonas, ARRIVING).input_value()
    history = opens_menu(jonas, "Verlauf")
    newest = history.get_by_role("listitem").filter(has_text="Notiz geändert").first
    newest.get_by_role("button", name="Rückgängig").click()
    expect(history.get_by_role("listitem").first).to_contain_text("Rückgängig gemacht: Notiz geändert")
    jonas.page.keyboard.press("Escape")
    both = {note(jonas, ARRIVING).input_value()}
    assert both & {"Tisch 4 ist versorgt", "Tisch 4 braucht Stifte und Karten", "Tisch 4 braucht Stifte"}

    # A reload in the middle of a word.
    note(meryem, ARRIVING).fill("Mikrofon an Frau")
    meryem.page.reload()
    expect(note(meryem, ARRIVING)).to_have_value("Mikrofon an Frau")
    expect(note(jonas, ARRIVING)).to_have_value("Mikrofon an Frau")


def test_the_round_before_the_doors_open(hall: Hall) -> None:
    hall.invite()
    moderator, other = hall.moderator(), hall.moderator()
    moderator.page.get_by_role("button", name=re.compile("^Vor dem Beginn: ")).click()
    dialog = moderator.page.get_by_role("dialog", name="Vor dem Beginn")
    expect(dialog).to_contain_text("Noch keine Leinwand verbunden")
    expect(dialog).to_contain_text("Handys finden diese Adresse nicht")
    hall.stage()
    expect(dialog).to_contain_text("Leinwand ist verbunden")
    guest = hall.phone("tr")
    guest.join(hall.workshop["join_url"])
    expect(dialog).to_contain_text("Ein Handy ist da")
    dialog.get_by_label("Geplanter Beginn").fill("18:30")
    dialog.get_by_label("Geplanter Beginn").blur()
    expect(other.page.locator(".agenda-head")).to_contain_text("Beginn 18:30")
    dialog.get_by_role("checkbox", name="Karten, Stifte und Punktbögen liegen an den Tischen").check()
    moderator.page.keyboard.press("Escape")
    there = opens_menu(other, "Vor dem Beginn")
    expect(there.get_by_role("checkbox", name="Karten, Stifte")).to_be_checked()


def test_nobody_goes_home_without_knowing_how_it_goes_on(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to("Wie geht es weiter?")
    expect(moderator.open_step("Wie geht es weiter?")).to_contain_text("Hier zu sagen: Nächstes Treffen")
    moderator.tap("Veranstaltung abschließen")
    dialog = moderator.page.get_by_role("dialog")
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Abschließen", exact=True).click()
    expect(dialog.get_by_label("Nächstes Treffen")).to_be_focused()
    expect(dialog.get_by_text("Das fehlt noch.")).to_have_count(3)
    for label in ("Nächstes Treffen", "Ansprechperson", "Wann und wo die Ergebnisse stehen"):
        dialog.get_by_label(label).fill("12. Juni, Rathaus")
    dialog.get_by_role("button", name="Abschließen", exact=True).click()
    expect(moderator.page.get_by_role("heading", name="Die Veranstaltung ist abgeschlossen")).to_be_visible()


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("width", "height"), [(1024, 768), (820, 1180)])
def test_a_second_moderator_takes_over_on_a_tablet(hall: Hall, width: int, height: int) -> None:
    hall.invite(date=today(), begins=here())
    first = hall.moderator()
    opens_menu(first, "Vor dem Beginn").get_by_role("checkbox", name="Plakat und Tischaufsteller").check()
    first.page.keyboard.press("Escape")
    first.opens(ARRIVING)
    first.jumps_to(CRITICISM)
    first.types_off("Der letzte Bus fährt um acht", table=1, number=1)
    first.tap("2 Minuten weniger")
    note(first, CRITICISM).fill("Tisch 4 braucht Stifte")
    note(first, CRITICISM).blur()

    second = Moderator(hall.device(width=width, height=height, has_touch=True))
    second.enter(hall.workshop["board_url"])
    expect(note(second, CRITICISM)).to_have_value("Tisch 4 braucht Stifte")
    expect(second.open_step(CRITICISM).get_by_role("timer")).to_have_text(re.compile(r"^1[78]:"))
    expect(second.card("Der letzte Bus")).to_be_visible()
    checks = opens_menu(second, "Vor dem Beginn")
    expect(checks.get_by_role("checkbox", name="Plakat und Tischaufsteller")).to_be_checked()
    second.page.keyboard.press("Escape")

    first.opens("Ordnen")
    first.page.context.close()  # the battery is empty

    history = opens_menu(second, "Verlauf")
    last = history.get_by_role("listitem").first
    expect(last).to_contain_text("Schritt geöffnet „Ordnen“")
    last.get_by_role("button", name="Rückgängig").tap()
    expect(history.get_by_role("listitem").first).to_contain_text("Rückgängig gemacht: Schritt geöffnet")
    expect(history.get_by_role("listitem").nth(1)).to_contain_text("zurückgenommen: Moderation")
    history.get_by_role("button", name="Schließen").tap()
    expect(second.open_step(CRITICISM)).to_be_visible()
    expect(second.open_step(CRITICISM).get_by_role("timer")).to_have_text(re.compile(r"^1[678]:"))
    expect(note(second, CRITICISM)).to_have_value("Tisch 4 braucht Stifte")
    second.page.get_by_role("button", name="Weiter: Ordnen").tap()
    expect(second.open_step("Ordnen")).to_be_visible()
    second.has("Noch ohne Cluster", "Der letzte Bus fährt um acht")
    second.open_step("Ordnen").get_by_role("button", name=f"Zurück zu „{CRITICISM}“").tap()
    expect(second.open_step(CRITICISM)).to_be_visible()
    assert_within_reach(second)


def assert_within_reach(moderator: Moderator) -> None:
    """Nothing that can be tapped lies under something else or beyond the edge of the screen."""
    covered = moderator.page.evaluate(
        """() => [...document.querySelectorAll(".top button, .open-step button, .stage-actions button, [role=tab]")]
          .filter((button) => {
            const at = button.getBoundingClientRect();
            const found = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
            return !found || !button.contains(found);
          })
          .map((button) => button.textContent || button.getAttribute("aria-label"))"""
    )
    assert covered == []
