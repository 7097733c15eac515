"""The views beside the steps: devices of several people, helpers and mediators, pages for everybody, and trouble."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Hall
from tests.browser.guest import Guest
from tests.browser.looks import Looks
from tests.live.people import Client, board, open_type
from tests.live.workshops import new_link
from workshop.languages import own_name

LANGUAGES = ("de", "ar", "de-simple")
OFFERED = "de,de-simple,tr,ar"


@pytest.fixture
def moderator(hall: Hall) -> Client:
    """Who opens the first cards step."""
    hall.invite(languages=OFFERED)
    client = board(hall.server.url, hall.workshop)
    open_type(client, "cards")
    return client


def guests(hall: Hall, looks: Looks) -> list[Guest]:
    return [Guest(hall, lang, looks) for lang in LANGUAGES]


def test_a_tablet_for_all(hall: Hall, moderator: Client) -> None:
    looks = Looks()
    for guest in guests(hall, looks):
        page = guest.page
        page.clock.install()
        page.goto(f"{hall.workshop['join_url']}?kiosk&lang={guest.lang}")
        guest.look("a tablet for all")
        guest.tap("Tablet bereitstellen")
        guest.look("the free tablet")
        guest.tap("Tablet einrichten")
        guest.fills_in("Code", "ABCDEF")
        guest.tap("Nicht mehr für alle")
        guest.look("a wrong code")
        guest.tap("Zurück")
        page.get_by_role("button", name=own_name(guest.lang), exact=True).click()
        guest.tap("Mitmachen")
        guest.field.fill("Ein halber Satz")
        guest.look("somebody at the tablet")
        guest.tap("Fertig")
        guest.look("something is not sent")
        guest.tap("Weiterschreiben")
        page.clock.fast_forward(45_000)
        expect(page.get_by_role("alertdialog")).to_be_visible()
        guest.look("are you still there")
        page.context.close()
    looks.verdict()


def test_a_phone_for_several(hall: Hall, moderator: Client) -> None:
    looks = Looks()
    for guest in guests(hall, looks):
        page = guest.page
        guest.enters(hall.workshop["join_url"])
        guest.tap("Hilfe")
        guest.tap("Noch jemand schreibt hier")
        guest.look("asking somebody in")
        guest.fills_in("Name oder Zeichen", "Olena")
        page.get_by_role("main").get_by_role("button", name=own_name(guest.lang), exact=True).click()
        guest.tap("Mitmachen")
        people = page.get_by_role("navigation", name=guest.words("Wer schreibt gerade?"))
        expect(people).to_be_visible()
        guest.look("two people")
        people.get_by_role("button", name=guest.words("Ändern")).click()
        guest.look("who writes here")
        page.get_by_role("button", name=guest.words("{name} vom Gerät nehmen", name="Olena")).click()
        guest.look("taking somebody off")
    looks.verdict()


def test_what_may_happen_to_a_card(hall: Hall, moderator: Client) -> None:
    looks = Looks()
    here = guests(hall, looks)
    for number, guest in enumerate(here, 1):
        guest.enters(hall.workshop["join_url"])
        for text in ("Verborgen", "Geschwärzt", "Das geht nicht"):
            guest.writes(f"{text} {guest.lang}")
        moderator.wait_for(lambda it, n=3 * number: len(it.all("card")) == n)
        own = {card["text"]: card["id"] for card in moderator.all("card")}
        moderator.must("card.hide", card=own[f"Verborgen {guest.lang}"], reason="Ton")
        moderator.must("card.redact", card=own[f"Geschwärzt {guest.lang}"])
        moderator.must("card.park", card=own[f"Das geht nicht {guest.lang}"], parked=True)
        guest.reads("Gute Frage. Wir heben sie für die Verwirklichung auf.")
        guest.look("hidden, redacted, parked")
        guest.field.fill("Zu spät")
        moderator.must("table.draw", size=2)
        with guest.without_network():
            guest.reads("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")
            guest.look("no network")
    open_type(moderator, "table_work")
    for guest in here:
        guest.reads("Sie hatten noch etwas angefangen")
        guest.look("begun too late, seats drawn, a doubt comes back")
    looks.verdict()


def phone_page(hall: Hall) -> Page:
    """A phone in German that is not in the hall as a participant."""
    page: Page = hall.device(width=390, height=844, has_touch=True, is_mobile=True, reduced_motion="reduce")
    return page


def board_link(hall: Hall, role: str) -> str:
    key = new_link(hall.server.data, hall.workshop, role)["key"]
    return f"{hall.workshop['board_url'].partition('#')[0]}#{key}"


def test_the_helpers_screen(hall: Hall, moderator: Client) -> None:
    looks, page = Looks(), phone_page(hall)
    page.goto(board_link(hall, "help"))
    text = page.get_by_role("textbox", name="Text")
    expect(text).to_be_focused()
    looks.at("helper, first card", page)
    for words in ("Gece otobüsü yok", "Park çok karanlık"):
        text.fill(words)
        text.press("Enter")
    expect(page.get_by_role("article")).to_have_count(2)
    looks.at("helper, cards typed off", page)
    page.get_by_role("button", name="Ändern").first.click()
    looks.at("helper, changing a card", page)
    page.keyboard.press("Escape")
    page.get_by_label("Nummer", exact=True).fill("1")
    text.fill("Noch einmal")
    text.press("Enter")
    looks.at("helper, a number twice", page)
    text.fill("")
    moderator.must("topic.create", title="Sprache im Alltag")
    open_type(moderator, "dots")
    expect(page.get_by_label("Bogen Nummer")).to_be_visible()
    looks.at("helper, dots", page)
    page.get_by_role("tab", name="Zusagen").click()
    looks.at("helper, promises", page)
    page.get_by_role("button", name="Zusage eintragen: Sprache im Alltag").click()
    looks.at("helper, a promise", page)
    looks.verdict()


def test_the_mediators_screen(hall: Hall, moderator: Client) -> None:
    looks, page = Looks(), phone_page(hall)
    step = next(step for step in moderator.all("step") if step["status"] == "open")
    page.goto(board_link(hall, "mediate"))
    expect(page.get_by_role("heading", name="Karten ohne deutsche Fassung")).to_be_visible()
    looks.at("mediator, languages", page)
    page.get_by_role("button", name="Türkçe").click()
    page.get_by_role("button", name="العربية").click()
    page.get_by_role("button", name="Fertig").click()
    looks.at("mediator, nothing waits", page)
    for text, lang in (("Gece geç saatte otobüs yok.", "tr"), ("نبحث عن شقة منذ سنتين دون جدوى.", "ar")):
        moderator.must("card.submit", step=step["id"], text=text, lang=lang)
    field = page.get_by_role("textbox", name="Auf Deutsch")
    expect(field).to_be_visible()
    field.press("Enter")
    looks.at("mediator, no version yet", page)
    field.fill("Nachts fährt kein Bus")
    field.press("Enter")
    expect(page.get_by_role("article").filter(has_text="نبحث")).to_be_visible()
    looks.at("mediator, the next card", page)
    page.get_by_role("button", name="Karte für jemanden schreiben").click()
    looks.at("mediator, a card for somebody", page)
    looks.verdict()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pages_for_everybody(hall: Hall, moderator: Client, lang: str) -> None:
    looks, page = Looks(), hall.phone(lang).page
    hall.watch.allow_missing(page.context)
    for path in ("/", "/?code=ABCDEF", "/j/ABCDEF", "/nichts", f"/e/{hall.workshop['code']}"):
        page.goto(f"{hall.server.url}{path}{'&' if '?' in path else '?'}lang={lang}")
        looks.at(f"{lang}, {path}", page)
    looks.verdict()
