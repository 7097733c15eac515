"""One's own, seen again: two taps to the first card, its place on the wall, what happens in front, the receipt."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.tablet import steps_up, tablet, traces
from tests.live.people import board, new_id
from workshop.languages import own_name

BUS = "Der letzte Bus fährt um acht"
NEW, UNDER = "Bei den neuen Karten ansehen", "Unter „{title}“ ansehen"
MINE = "Ihr Beitrag"
_COUNT = "window.taps = 0; for (const sign of ['click', 'keydown']) addEventListener(sign, () => (taps += 1), true)"
_FEEL = "window.felt = []; navigator.vibrate = (pattern) => { window.felt.push(pattern); return true; }"


def comes(hall: Hall, lang: str, *, width: int = 390, height: int = 844) -> Person:
    """Somebody who has joined and sees the field of their first card."""
    person = hall.phone(lang, width=width, height=height)
    person.page.add_init_script(_FEEL)
    person.join(hall.workshop["join_url"])
    expect(person.field).to_be_visible()
    return person


def is_in_sight(thing: Locator) -> bool:
    """All of it is on the screen, above what stands at its lower edge."""
    within = """thing => {
        const { top, bottom } = thing.getBoundingClientRect();
        const lowest = document.elementFromPoint(innerWidth / 2, bottom - 4);
        return top >= 0 && bottom <= innerHeight && thing.contains(lowest);
    }"""
    return thing.evaluate(within)


@pytest.mark.parametrize(("lang", "width", "height"), [("de", 320, 568), ("ar", 320, 568), ("el", 390, 844)])
def test_two_taps_from_the_code_to_the_first_card(
    hall: Hall, moderator: Moderator, lang: str, width: int, height: int
) -> None:
    person = hall.phone(lang, width=width, height=height)
    person.page.add_init_script(_COUNT)
    person.page.goto(hall.workshop["join_url"])
    first = person.page.get_by_role("button").first
    expect(first).to_have_text(own_name(lang))
    assert is_in_sight(first)
    first.tap()
    notice = person.page.get_by_text(person.words("E-Mail oder Telefon nur, wenn Sie möchten und zustimmen."))
    expect(notice).to_be_visible()
    # Nothing can be written before one has seen what happens with it.
    expect(person.page.get_by_role("textbox")).to_have_count(0)
    assert is_in_sight(person.button("Mitmachen"))
    person.button("Mitmachen").tap()
    expect(person.field).to_be_visible()
    assert is_in_sight(person.field)
    assert is_in_sight(person.button("An die Wand hängen"))
    assert person.page.evaluate("taps") == 2


def test_ones_card_is_on_the_wall_and_one_finds_it_there(hall: Hall, moderator: Moderator) -> None:
    anna, emre = comes(hall, "de", width=320, height=568), comes(hall, "tr")
    for number in range(12):
        emre.writes(f"Kart {number}") if number < 3 else moderator.types_off(f"Papier {number}", table=1, number=number)
    anna.writes(BUS)
    expect(anna.page.locator("form").get_by_text("Ihre Karte hängt an der Wand.")).to_be_visible()
    anna.own_card(BUS).get_by_role("button", name=NEW).click()
    is_marked(anna, BUS)
    anna.tap("Zurück")
    expect(anna.field).to_be_visible()

    moderator.drags(BUS, moderator.new_cluster)
    moderator.names("Bus und Bahn")
    anna.hears("Eine Ihrer Karten hängt jetzt unter einer Überschrift.")
    anna.own_card(BUS).get_by_role("button", name=anna.words(UNDER, title="Bus und Bahn")).click()
    is_marked(anna, BUS)


def is_marked(person: Person, text: str) -> None:
    """The looked-for card is in the middle of the wall, and the reader goes on from it."""
    card = person.page.get_by_role("article").filter(has_text=text)
    expect(card).to_be_focused()
    expect(card).to_contain_text(person.words("Ihre Karte"))
    assert is_in_sight(card)
    assert card.evaluate("card => getComputedStyle(card).outlineStyle") == "solid"


def test_a_merged_card_leads_to_the_one_it_hangs_with(hall: Hall, moderator: Moderator) -> None:
    anna, emre = comes(hall, "de"), comes(hall, "tr")
    emre.writes("Akşam otobüs yok")
    anna.writes(BUS)
    moderator.card(BUS).click()
    moderator.chooses("Mit gleicher Karte zusammenlegen …")
    moderator.page.get_by_role("radio", name="Akşam otobüs yok").check()
    moderator.tap("Zusammenlegen")
    anna.own_card(BUS).get_by_role("button", name="An der Wand ansehen").click()
    expect(anna.page.get_by_role("article").filter(has_text="Akşam otobüs yok")).to_be_focused()


def test_waiting_one_knows_what_happens_in_front_and_what_comes(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de")
    anna.writes(BUS)
    moderator.page.get_by_role("heading", level=1).click()
    moderator.page.keyboard.press("b")
    anna.hears("Vorn ist gerade Pause.")
    anna.reads("Vorn ist gerade Pause.")
    expect(anna.field).to_be_visible()
    moderator.page.keyboard.press("b")
    expect(anna.page.locator("#app").get_by_text("Vorn ist gerade Pause.")).to_have_count(0)
    moderator.tap("Beenden")
    anna.is_asked("Gleich geht es vorn weiter")
    screen = anna.page.locator("#step")
    coming = moderator.page.get_by_role("button", name="Weiter: ").inner_text().partition("Weiter: ")[2]
    expect(screen.get_by_text("Als Nächstes:")).to_be_visible()
    expect(screen).to_contain_text(coming)
    anna.sees_on_the_wall(BUS)


def test_what_arrives_is_felt_and_what_is_refused_otherwise(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de")
    anna.writes(BUS)
    anna.page.wait_for_function("felt.length === 1")
    calm = hall.phone("de")
    calm.page.emulate_media(reduced_motion="reduce")
    calm.page.add_init_script(_FEEL)
    calm.join(hall.workshop["join_url"])
    calm.writes("Zu wenig Bänke")
    assert calm.page.evaluate("felt") == []


def test_what_one_can_do_with_a_card_comes_into_sight(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de", width=320, height=568)
    anna.writes(BUS)
    more = anna.own_card(BUS).get_by_role("button", name="Mehr zu dieser Karte")
    more.evaluate("button => button.scrollIntoView(false)")
    anna.taps(more)
    for deed in ("Ändern", "Zurückziehen"):
        expect(anna.button(deed)).to_be_visible()
        assert is_in_sight(anna.button(deed))


@pytest.mark.timeout(240)
def test_the_receipt_of_what_one_has_given(hall: Hall, moderator: Moderator, tmp_path: Path) -> None:
    rana, anna = comes(hall, "ar"), comes(hall, "de")
    expect(rana.button(MINE)).to_have_count(0)
    rana.writes("لا حافلات بعد الثامنة")
    anna.writes(BUS)
    moderator.writes_gloss("لا حافلات بعد الثامنة", "Keine Busse nach acht")
    moderator.jumps_to("Gewichten")
    rana.gives_dot("Keine Busse nach acht")
    rana.tap(MINE)
    receipt = rana.page.get_by_role("main")
    one_dot = rana.words.n("{n} Punkt von Ihnen", "{n} Punkte von Ihnen", 1)
    for words in ("لا حافلات بعد الثامنة", "Keine Busse nach acht", one_dot):
        expect(receipt.get_by_text(words).first).to_be_visible()
    expect(receipt).not_to_contain_text(BUS)
    page = taken(rana, tmp_path)
    assert '<html lang="ar" dir="rtl">' in page
    assert "لا حافلات بعد الثامنة" in page
    assert "Keine Busse nach acht" in page
    assert BUS not in page
    assert hall.workshop["code"] in page
    # A device that shares has its own way.
    rana.page.evaluate("navigator.share = (what) => { window.shared = what; return Promise.resolve(); }")
    rana.tap("Mitnehmen")
    rana.page.wait_for_function("window.shared")
    assert "لا حافلات بعد الثامنة" in rana.page.evaluate("shared.text")

    moderator.breaks_off()
    for text in ("لا حافلات بعد الثامنة", "Keine Busse nach acht"):
        expect(rana.page.get_by_role("main").get_by_text(text).first).to_be_visible()
    rana.comes_back(hall.workshop["join_url"])
    expect(rana.page.get_by_role("heading", name=rana.words(MINE), exact=True)).to_be_visible()
    assert "لا حافلات بعد الثامنة" in taken(rana, tmp_path)
    rana.page.emulate_media(media="print")
    expect(rana.button("Mitnehmen")).to_have_count(0)
    expect(rana.page.get_by_role("main").get_by_text("لا حافلات بعد الثامنة").first).to_be_visible()


BEST = {"de": "Was hilft zuerst?", "ar": "ما الذي يساعد أولًا؟"}
OPTIONS = [{"de": "Mehr Bäume", "ar": "مزيد من الأشجار"}, {"de": "Mehr Bänke", "ar": "مزيد من المقاعد"}]
MOOD = {
    "de": "Wie gut leben wir heute hier zusammen? 1 = schlecht, 5 = sehr gut",
    "ar": "كيف هو عيشنا المشترك هنا اليوم؟ 1 = سيئ، 5 = جيد جدًا",
}


def test_the_receipt_tells_what_one_chose_with_the_question(hall: Hall, moderator: Moderator, tmp_path: Path) -> None:
    client = board(hall.server.url, hall.workshop)
    poll = {"type": "poll", "minutes": 3, "title": BEST, "prompt": {"de": ""}, "settings": {"options": OPTIONS}}
    step = new_id()
    client.must("agenda.change", step, add=poll)
    rana, anna = comes(hall, "ar"), comes(hall, "de")
    moderator.jumps_to("Stimmungsbild")
    rana.answers(4)
    anna.answers(2)
    client.must("step.open", step=step)
    rana.page.get_by_role("radio", name=OPTIONS[1]["ar"]).check()
    rana.reads("Ihre Antwort ist da. Sie können sie noch ändern.")
    client.must("step.close", step=step)
    told = [f"{MOOD['ar']}\n{rana.words('{n} von {all}', n=4, all=5)}", f"{BEST['ar']}\n{OPTIONS[1]['ar']}"]
    tells(rana, told)
    page = taken(rana, tmp_path)
    for words in "\n".join(told).split("\n"):
        assert f">{words}</p>" in page
    # Whoever begins anew on the same device, or reads another language, has their answers all the same.
    rana.comes_back(hall.workshop["join_url"])
    tells(rana, told)
    rana.tap("Zurück")
    rana.switches_to("de")
    tells(rana, [f"{MOOD['de']}\n4 von 5", f"{BEST['de']}\n{OPTIONS[1]['de']}"])
    tells(anna, [f"{MOOD['de']}\n2 von 5"])


def tells(person: Person, answers: list[str]) -> None:
    """The receipt has these answers, each below its question."""
    person.tap(MINE)
    given = person.page.get_by_role("heading", name=person.words("Ihre Antworten")).locator("..").locator(".given")
    expect(given).to_have_text(answers, use_inner_text=True)


def taken(person: Person, folder: Path) -> str:
    """The file that one takes along."""
    with person.page.expect_download() as coming:
        person.tap("Mitnehmen")
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    assert path.suffix == ".html"
    return path.read_text()


def test_on_a_tablet_for_all_there_is_only_ones_own_and_nothing_stays(hall: Hall, moderator: Moderator) -> None:
    anna = steps_up(tablet(hall), "de")
    anna.writes(BUS)
    anna.tap(MINE)
    receipt = anna.page.get_by_role("main")
    expect(receipt).to_contain_text(BUS)
    expect(receipt).to_contain_text("Auf diesem Tablet bleibt davon nichts.")
    # A file or a print of hers would stay here for the next.
    expect(anna.button("Mitnehmen")).to_have_count(0)
    expect(anna.button("Drucken")).to_have_count(0)
    anna.tap("Fertig")
    ben = steps_up(anna, "de")
    assert BUS not in traces(ben)
    expect(ben.button(MINE)).to_have_count(0)
    ben.writes("Zu wenig Bänke")
    ben.tap(MINE)
    expect(ben.page.get_by_role("main")).to_contain_text("Zu wenig Bänke")
    expect(ben.page.get_by_role("main")).not_to_contain_text(BUS)


def test_back_leads_from_the_wall_to_the_receipt_and_from_there_to_the_step(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de")
    anna.writes(BUS)
    for back in (anna.page.go_back, lambda: anna.tap("Zurück")):
        anna.tap(MINE)
        anna.tap(NEW)
        anna.is_asked("Alle Karten")
        back()
        anna.is_asked(MINE)
        back()
        expect(anna.field).to_be_visible()


def test_who_looks_at_their_own_is_called_by_a_new_step_and_by_the_end_alone(hall: Hall, moderator: Moderator) -> None:
    anna = comes(hall, "de")
    anna.writes(BUS)
    anna.tap(MINE)
    moderator.tap("Beenden")
    anna.hears("Gleich geht es vorn weiter")
    anna.is_asked(MINE)
    moderator.jumps_to("Gewichten")
    anna.hears("Gewichten")
    expect(anna.page.get_by_role("heading", name=MINE)).to_have_count(0)
    anna.tap(MINE)
    moderator.breaks_off()
    anna.hears("Danke, dass Sie dabei waren.")
    anna.is_asked("Danke, dass Sie dabei waren.")
