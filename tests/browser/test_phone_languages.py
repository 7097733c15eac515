"""Every screen of a phone, in every language that is offered, on the smallest phone: whole, tidy, and translated."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.browser.phone_look import Tongue, troubles
from tests.browser.phone_scenes import CONTENT, DAYS, TITLE, PhoneScenes, Screen
from tests.browser.words import Words
from workshop.languages import offered

WIDTH, HEIGHT = 320, 568


@pytest.mark.timeout(300)
def test_every_screen_fits_a_small_phone_in_every_language(hall: Hall) -> None:
    hall.invite(title=TITLE)
    people = [hall.phone(language.tag, width=WIDTH, height=HEIGHT) for language in offered()]
    address = f"{hall.server.url.partition('//')[2]}/e/{hall.workshop['code']}"
    known = {*CONTENT, hall.workshop["code"], address}
    tongues = {person.lang: Tongue(person.lang, known, DAYS) for person in people}
    scenes = PhoneScenes(hall.server, hall.workshop)
    found = []
    for screen in scenes.screens():
        for person in people:
            screen.do(person)
        for person in people:
            found += [f"{screen.name}, {person.lang}: {each}" for each in seen(person, screen, tongues[person.lang])]
    scenes.go_home()
    assert not found, "\n".join(found)


def seen(person: Person, screen: Screen, tongue: Tongue) -> list[str]:
    """What is wrong with it, once it is there."""
    expect(person.page.locator(screen.shows).first).to_be_visible()
    return troubles(person.page, tongue)


@pytest.mark.parametrize(
    ("body", "trouble"),
    [
        ("<p>Ihre Karten</p>", "nobody says this: «Ihre Karten»"),
        ("<p>noch 12 Zeichen</p>", "nobody says this: «noch 12 Zeichen»"),
        ("<button aria-label='Zurückziehen'>×</button>", "nobody says this: «Zurückziehen»"),
        ("<p>Kartlarınız: Ihre Karten</p>", "nobody says this: «Kartlarınız: Ihre Karten»"),
        ("<p lang=de>Kartlarınız</p>", "nobody says this: «Kartlarınız»"),
        ("<p style='width: 9em; overflow: hidden; white-space: nowrap'>Bizim Ahmet, bizim sokak</p>", "clipped: "),
        ("<p style='width: 400px'>Bizim sokak</p>", "the page is "),
        ("<button style='width: 5em'>Bizim sokak, bizim sokak, bizim sokak</button>", "a button of "),
        ("<button style='width: 3em; overflow-wrap: anywhere'>Bizimsokak</button>", "a word is torn apart: "),
        ("<p>Bizim sokak</p><p style='margin-top: -2em'>Bizim Ahmet</p>", "over «Bizim Ahmet»"),
        ("<p lang=ar>نبحث عن شقة</p>", "runs the wrong way: "),
    ],
)
def test_what_is_wrong_with_a_page_is_found(hall: Hall, body: str, trouble: str) -> None:
    page = hall.device(width=WIDTH, height=HEIGHT)
    people_say = {"Bizim sokak", "Bizimsokak", "Bizim Ahmet", "نبحث عن شقة"}
    page.set_content(f"<html lang=tr dir=ltr><meta charset=utf-8><body>{body}</body></html>")
    found = troubles(page, Tongue("tr", people_say))
    assert [each for each in found if each.startswith(trouble)], found


def test_nothing_is_wrong_with_a_page_that_speaks_its_language(hall: Hall) -> None:
    page = hall.device(width=WIDTH, height=HEIGHT)
    turkish = Words("tr")
    body = f"<h1>{turkish('Ihre Karten')}</h1><p>{turkish('Zurück')} · Bizim sokak</p><p lang=de>Unser Weg</p>"
    page.set_content(f"<html lang=tr dir=ltr><meta charset=utf-8><body>{body}</body></html>")
    assert troubles(page, Tongue("tr", {"Bizim sokak"})) == []
