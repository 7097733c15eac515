"""Every view of participants and their helpers: for screen readers, fingers, weak eyes and those who want no motion."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.guest import Guest
from tests.browser.looks import Looks
from tests.browser.stage_scenes import REALISTIC, Scenes

LANGUAGES = ("de", "ar", "de-simple")
OFFERED = "de,de-simple,tr,ar,uk,en"


def writes(guest: Guest) -> None:
    guest.tap("An die Wand hängen")
    guest.look("an empty card")
    guest.writes("Zu wenig Bänke am Marktplatz")
    guest.opens_menu_of("Zu wenig Bänke")
    guest.look("the menu of an own card")
    guest.tap("Ändern")
    guest.look("changing a card")
    guest.tap("Abbrechen")
    guest.looks_around()


def sorts(guest: Guest) -> None:
    guest.tap("Dorthin legen")
    guest.look("no heading chosen")
    guest.tap("Neue Überschrift")
    guest.look("a new heading")


def gives_dots(guest: Guest) -> None:
    guest.page.get_by_role("listitem").get_by_role("button").first.click()
    guest.look("a dot given")
    guest.tap("Ich bin fertig")
    guest.look("all dots given")


def wishes(guest: Guest) -> None:
    guest.page.get_by_role("listitem").get_by_role("button").first.click()
    guest.look("a wish")


def sits(guest: Guest) -> None:
    guest.sits_at(1)
    guest.look("a sheet")


def promises(guest: Guest) -> None:
    guest.page.get_by_role("listitem").get_by_role("button").first.click()
    guest.fills_in("Name", "Olena")
    guest.tap("Ich mache mit")
    guest.look("consent is missing")
    guest.page.get_by_role("checkbox").check()
    guest.tap("Ich mache mit")
    guest.look("promised")


def answers(guest: Guest) -> None:
    guest.page.get_by_role("textbox").fill("Gute Gespräche")
    guest.tap("Abschicken")
    guest.look("an answer given")


DEEDS: dict[str, Callable[[Guest], None]] = {
    "cards": writes,
    "sorting": sorts,
    "dots, covered": gives_dots,
    "bridge": wishes,
    "table work": sits,
    "volunteers": promises,
    "feedback, none yet": answers,
}


_STYLE = "button, input { height: 44px } @keyframes hang { from { opacity: 0 } }"
#: One fault of each kind, and what is said of it.
FAULTS = {
    '<button style="width: 30px">x</button>': "target of 30 × 44",
    '<p style="width: 380px">Zu breit für die schmalsten Handys</p>': "320 px: the page is 3",
    '<p style="width: 20rem">Zu breit für große Schrift</p>': "200 % text: the page is 6",
    '<p style="height: 1rem; overflow: hidden">Abgeschnitten,<br>obwohl es wichtig ist</p>': "cut off: p.",
    '<p style="color: #ccc">Zu blass</p>': "color-contrast",
    '<p style="background: #000"><i style="forced-color-adjust: none; color: #ddd">Weg</i></p>': "forced colours: c",
    '<p style="animation: hang 500ms">Unruhig</p>': "moves: hang",
    "<input>": "label:",
}


def test_what_stands_in_the_way_is_found(hall: Hall) -> None:
    page = hall.device(width=390, height=844)
    missed = []
    for fault, said in FAULTS.items():
        page.set_content(f"<html lang=de><title>x</title><style>{_STYLE}</style><main><h1>Probe</h1>{fault}</main>")
        looks = Looks()
        looks.at("Probe", page)
        if not any(said in finding for finding in looks.found):
            missed.append((fault, looks.found))
    assert not missed


@pytest.mark.timeout(420)
def test_every_step_on_the_phone(hall: Hall) -> None:
    hall.invite(languages=OFFERED)
    looks, scenes = Looks(), Scenes(hall.server, hall.workshop, REALISTIC)
    guests = [Guest(hall, lang, looks) for lang in LANGUAGES]
    for guest in guests:
        guest.enters(hall.workshop["join_url"])
    for name, _ in scenes.all():
        scenes.settle()
        for guest in guests:
            guest.look(name)
            DEEDS.get(name, lambda _: None)(guest)
    for guest in guests:
        guest.page.get_by_role("link", name=guest.words("Ergebnisse ansehen")).click()
        expect(guest.page.get_by_role("table")).to_be_visible()
        guest.look("the results")
    scenes.go_home()
    looks.verdict()
