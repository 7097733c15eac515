"""A moderator who has never seen the board: double clicks, what was forgotten, wrong links."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.live.people import Client, board, new_id, open_next, phone

ARRIVING, CRITICISM = "Ankommen und Mitmachen", "Kritik: Was stört uns?"
CHOOSING, GOING_ON = "Auswählen", "Wer macht weiter?"


@pytest.fixture
def wire(hall: Hall) -> Iterator[Client]:
    """A workshop, and somebody who gets it to where a test begins."""
    hall.invite()
    wire = board(hall.server.url, hall.workshop)
    yield wire
    wire.close()


def goes_to(wire: Client, title: str) -> dict[str, Any]:
    """Opens one step after the other, up to this one."""
    while (step := open_next(wire))["title"]["de"] != title:
        pass
    return step


def with_ballot(hall: Hall, wire: Client) -> dict[str, Any]:
    """The evening up to where dots are given, on one cluster."""
    step = goes_to(wire, "Phantasie: Es ist das Jahr 2035 …")
    guest, bench = phone(hall.server.url, hall.workshop), new_id()
    guest.must("card.submit", id=bench, step=step["id"], text="Bänke", lang="de")
    guest.close()
    wire.must("cluster.create", wall=goes_to(wire, "Ideen bündeln")["wall"], title="Treffpunkte", cards=[bench])
    dots = goes_to(wire, CHOOSING)["id"]
    return wire.wait_for(lambda it: next((ballot for ballot in it.all("ballot") if ballot["step"] == dots), None))


def twice(page: Page) -> None:
    """The second click of a double click, where the mouse is."""
    page.mouse.down(click_count=2)
    page.mouse.up(click_count=2)


def test_a_double_click_is_one_step(hall: Hall, wire: Client) -> None:
    moderator = hall.moderator()
    page = moderator.page
    moderator.opens(ARRIVING)
    twice(page)
    moderator.turns_to("Tische")
    tables = page.get_by_role("region", name="Tisch")
    expect(tables.first).to_be_visible()
    before = tables.count()
    page.get_by_role("button", name="Tisch", exact=True).click()
    expect(tables).to_have_count(before + 1)
    twice(page)
    wire.must("workshop.change", stage={"show": "pause"})
    expect(page.get_by_role("button", name="Zurück zum Schritt")).to_be_visible()  # by then it would have come
    expect(tables).to_have_count(before + 1)
    expect(moderator.open_step(ARRIVING)).to_be_visible()


def test_a_key_that_is_held_down_is_one_step(hall: Hall, wire: Client) -> None:
    moderator = hall.moderator()
    keys = moderator.page.keyboard
    moderator.page.get_by_role("button", name=f"Weiter: {ARRIVING}").focus()
    keys.down("Enter")
    expect(moderator.open_step(ARRIVING)).to_be_visible()
    keys.down("Enter")
    keys.up("Enter")
    wire.must("workshop.change", stage={"show": "pause"})
    expect(moderator.page.get_by_role("button", name="Zurück zum Schritt")).to_be_visible()
    expect(moderator.open_step(ARRIVING)).to_be_visible()


def test_what_comes_next_is_in_sight_late_in_the_evening(hall: Hall, wire: Client) -> None:
    goes_to(wire, GOING_ON)
    moderator = hall.moderator()
    expect(moderator.open_step(GOING_ON)).to_be_in_viewport(ratio=1)
    for title in ("Blitzlicht der Tische", "Rückmeldung"):
        expect(moderator.agenda.get_by_role("button", name=title)).to_be_in_viewport(ratio=1)
    wire.must("step.open", step=next(step["id"] for step in wire.all("step") if step["title"]["de"] == ARRIVING))
    expect(moderator.open_step(ARRIVING)).to_be_in_viewport(ratio=1)
    expect(moderator.agenda.get_by_role("button", name="Begrüßung")).to_be_in_viewport(ratio=1)


def test_the_first_step_is_in_sight_too(hall: Hall, wire: Client) -> None:
    first = min(wire.all("step"), key=lambda step: step["position"])
    goes_to(wire, GOING_ON)
    moderator = Moderator(hall.device(width=1024, height=600))
    moderator.enter(hall.workshop["board_url"])
    expect(moderator.open_step(GOING_ON)).to_be_in_viewport(ratio=1)
    wire.must("step.open", step=first["id"])
    expect(moderator.open_step(first["title"]["de"])).to_be_in_viewport(ratio=1)
    expect(moderator.agenda.get_by_role("button", name="Begrüßung")).to_be_in_viewport(ratio=1)


def test_topics_that_nobody_made_are_offered_when_they_are_needed(hall: Hall, wire: Client) -> None:
    ballot = with_ballot(hall, wire)
    wire.must("dot.count", item=ballot["items"][0]["id"], sheet=1, n=1)
    goes_to(wire, GOING_ON)
    moderator = hall.moderator()
    expect(moderator.page.get_by_text("die Punkte aus „Auswählen“ sind noch verdeckt")).to_be_visible()
    moderator.tap("Aufdecken")
    moderator.tap("Jetzt aufdecken")
    moderator.tap("Das stärkste zum Thema machen")
    expect(moderator.topic("Treffpunkte")).to_be_visible()
    expect(moderator.page.get_by_role("button", name="Das stärkste zum Thema machen")).to_have_count(0)
    moderator.turns_to("Punkte")
    expect(moderator.page.get_by_role("table").get_by_text("Thema", exact=True)).to_have_count(2)


def test_a_result_can_be_read_on_a_tablet(hall: Hall, wire: Client) -> None:
    ballot = with_ballot(hall, wire)
    for sheet in range(1, 51):
        wire.must("dot.count", item=ballot["items"][0]["id"], sheet=sheet, n=1)
    wire.must("step.reveal", step=ballot["step"])
    tablet = Moderator(hall.device(width=1024, height=768, has_touch=True))
    tablet.enter(hall.workshop["board_url"])
    row = tablet.page.get_by_role("row", name="Treffpunkte")
    expect(row).to_contain_text("50")
    box = row.locator(".dots").bounding_box()
    assert box and box["height"] < 60, "the dots pile up"


def test_a_button_that_cannot_be_used_says_why(hall: Hall, wire: Client) -> None:
    goes_to(wire, "Wie geht es weiter?")
    moderator = hall.moderator()
    moderator.tap("Veranstaltung abschließen")
    finish = moderator.page.get_by_role("dialog").get_by_role("button", name="Abschließen", exact=True)
    finish.click(force=True)
    expect(moderator.page.get_by_role("region", name="Hinweis")).to_contain_text("Bitte bestätigen Sie zuerst.")


def test_a_single_card_is_found_by_a_word(hall: Hall, wire: Client) -> None:
    moderator = hall.moderator()
    moderator.tap("Anderes zeigen")
    dialog = moderator.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Noch gibt es nichts, was groß gezeigt werden kann.")
    step = goes_to(wire, CRITICISM)
    wire.must("card.submit", step=step["id"], text="Der letzte Bus fährt um acht", lang="de")
    expect(dialog).to_contain_text("Eine einzelne Karte finden Sie mit einem Wort, das auf ihr steht.")
    dialog.get_by_role("searchbox").fill("Bus")
    expect(dialog.get_by_role("button", name="Der letzte Bus fährt um acht")).to_be_visible()


def test_beside_pause_stands_no_time_of_the_work(hall: Hall, wire: Client) -> None:
    goes_to(wire, CRITICISM)
    wire.must("workshop.change", stage={"show": "pause"})
    stage = hall.stage()
    stage.asks("Pause")
    expect(stage.picture.locator(".clock")).to_have_count(0)
    goes_to(wire, "Pause")
    wire.must("workshop.change", stage={"show": "pause"})
    stage.asks("Pause")
    expect(stage.picture.locator(".clock")).to_be_visible()


def test_a_projector_with_a_wrong_link_says_so(hall: Hall, wire: Client) -> None:
    page = hall.device(width=1280, height=800)
    page.goto(hall.workshop["stage_url"].partition("#")[0])
    expect(page.get_by_role("main")).to_contain_text("Bitte lassen Sie sich einen neuen geben.")
