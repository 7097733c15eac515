"""A hall that speaks several languages: mediators, the machine, and readers."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.mediator import Mediator
from tests.live.process import Server
from tests.live.translation_service import TranslationService
from tests.live.workshops import new_link

FIRST, SECOND = "Kurs bitince Almanca konuşacak kimse bulamıyorum.", "Gece geç saatte otobüs yok."
GERMAN = "Nach dem Kurs finde ich niemanden zum Deutschsprechen."
#: A device with a Turkish voice of its own and an Arabic one on somebody's server; Chromium without a screen has none.
VOICES = """
  const said = (window.said = []);
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => [{ lang: "tr-TR", localService: true }, { lang: "ar-SA", localService: false }],
    addEventListener() {}, removeEventListener() {},
    speak(utterance) { this.now = utterance; said.push([utterance.lang, utterance.text]); },
    cancel() { const { now } = this; this.now = null; if (now) now.onend(); },
  } });
"""
STEP = "Kritik: Was stört uns?"


@pytest.fixture
def service() -> Iterator[TranslationService]:
    with TranslationService() as running:
        yield running


@pytest.fixture
def server(service: TranslationService, tmp_path: object) -> Iterator[Server]:
    """A server of one's own for each test: what ails the service would be remembered."""
    server = Server(tmp_path / "data", MITEINANDER_TRANSLATE_URL=service.url).start()  # type: ignore[operator]
    yield server
    server.stop()


def mediator(hall: Hall, *, width: int = 390, height: int = 844) -> Mediator:
    """A device with a mediator's link of its own."""
    key = new_link(hall.server.data, hall.workshop, "mediate")["key"]
    made = Mediator(hall.device(width=width, height=height))
    made.enter(f"{hall.workshop['board_url'].partition('#')[0]}#{key}")
    return made


def begin(hall: Hall) -> None:
    """A cards step is open."""
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(STEP)


def test_two_mediators_one_wall(hall: Hall, service: TranslationService) -> None:
    service.trouble = "busy"
    begin(hall)
    stage, author = hall.stage(), hall.phone("tr")
    author.join(hall.workshop["join_url"])
    author.writes(FIRST)
    author.writes(SECOND)
    one, two = mediator(hall), mediator(hall, width=1280, height=800)
    one.reads("Welche Sprachen sprechen Sie?")
    one.speaks("Türkçe")
    one.has_before_them(FIRST)
    two.speaks("Türkçe", "العربية")
    two.has_before_them(SECOND)
    one.translates(GERMAN)
    stage.shows(GERMAN)
    one.reads("Gerade ist keine Karte frei")
    expect(one.page.get_by_text("Die letzte Karte hat jemand anderes")).to_have_count(0)
    two.tap("Überspringen")
    one.tap("Noch einmal nachsehen")
    one.has_before_them(SECOND)
    one.tap("Fertig")
    one.reads("Sie sprechen: Türkçe")
    one.field.fill("Abends spät fährt kein Bus.")
    one.turn.get_by_role("checkbox").check()
    one.tap("Fassung speichern")
    one.reads("Alle Karten haben eine deutsche Fassung")
    again = two.versions("Bitte gegenlesen")
    expect(again.get_by_role("article")).to_contain_text("Abends spät fährt kein Bus.")
    again.get_by_role("button", name="Stimmt so").click()
    expect(again).to_have_count(0)
    mine = one.versions("Ihre Fassungen").get_by_role("listitem").filter(has_text=FIRST)
    mine.get_by_role("button", name="Ändern").click()
    mine.get_by_role("textbox", name="Auf Deutsch").fill("Nach dem Kurs spricht niemand Deutsch mit mir.")
    mine.get_by_role("textbox", name="Auf Deutsch").press("Enter")
    stage.shows("Nach dem Kurs spricht niemand Deutsch mit mir.")
    one.page.reload()
    expect(one.versions("Ihre Fassungen").get_by_role("article")).to_have_count(2)


def test_a_card_that_somebody_takes_down_leaves_the_mediator(hall: Hall, service: TranslationService) -> None:
    service.trouble = "busy"
    begin(hall)
    author, helper = hall.phone("tr"), mediator(hall)
    author.join(hall.workshop["join_url"])
    author.writes(FIRST)
    helper.speaks("Türkçe")
    helper.has_before_them(FIRST)
    author.writes(SECOND)
    author.withdraws(FIRST)
    helper.has_before_them(SECOND)
    helper.reads("Die letzte Karte hat jemand anderes übersetzt oder abgenommen.")


def test_a_mediator_writes_for_somebody(hall: Hall, service: TranslationService) -> None:
    service.trouble = "busy"
    begin(hall)
    stage, helper = hall.stage(), mediator(hall)
    helper.page.get_by_role("button", name="Karte für jemanden schreiben").click()
    helper.page.get_by_label("Sprache", exact=True).select_option("ar")
    helper.page.get_by_label("Text", exact=True).fill("نبحث عن شقة")
    helper.page.locator(".mediate-card").get_by_label("Auf Deutsch").fill("Wir suchen eine Wohnung")
    helper.page.get_by_role("button", name="An die Wand hängen").click()
    stage.shows("نبحث عن شقة", "Wir suchen eine Wohnung")


def test_a_card_for_somebody_hangs_once_and_outlives_step_and_reload(hall: Hall, service: TranslationService) -> None:
    service.trouble = "busy"
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(STEP)
    helper = mediator(hall)
    write, text = "Karte für jemanden schreiben", helper.page.get_by_label("Text", exact=True)
    helper.page.get_by_role("button", name=write).click()
    text.fill("Zu wenig Bänke")
    helper.page.get_by_role("button", name="An die Wand hängen").dblclick()
    helper.reads("Karte hängt an der Wand")
    expect(text).to_have_value("")
    expect(moderator.card("Zu wenig Bänke")).to_have_count(1)
    text.fill("Der Bus fährt zu selten")
    moderator.jumps_to("Pause")
    helper.page.reload()
    expect(text).to_have_value("Der Bus fährt zu selten")
    helper.page.get_by_role("button", name="An die Wand hängen").click()
    expect(moderator.card("Der Bus fährt zu selten")).to_have_count(1)
    expect(helper.page.get_by_role("button", name=write)).to_have_count(0)
    expect(text).to_have_count(0)


def test_other_words_after_a_lost_answer_are_another_card(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(STEP)
    page = mediator(hall).page
    text = page.get_by_label("Text", exact=True)
    page.get_by_role("button", name="Karte für jemanden schreiben").click()
    text.fill("Zu wenig Bänke")
    before = page.evaluate("() => Object.entries(localStorage)")
    page.get_by_role("button", name="An die Wand hängen").click()
    expect(moderator.card("Zu wenig Bänke")).to_have_count(1)
    expect(text).to_have_value("")
    page.evaluate("(before) => before.forEach((each) => localStorage.setItem(...each))", before)
    page.reload()
    expect(text).to_have_value("Zu wenig Bänke")
    text.fill("Zu wenig Bäume")
    page.get_by_role("button", name="An die Wand hängen").click()
    expect(moderator.card("Zu wenig Bäume")).to_have_count(1)
    expect(moderator.card("Zu wenig Bänke")).to_have_count(1)


def test_words_for_somebody_are_not_lost_at_the_end(hall: Hall) -> None:
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to(STEP)
    page = mediator(hall).page
    text, close = page.get_by_label("Text", exact=True), page.get_by_role("button", name="Schließen")
    page.get_by_role("button", name="Karte für jemanden schreiben").click()
    text.fill("Zu wenig Bänke")
    hall.watch.allow_no_network(page.context)
    page.context.set_offline(True)
    expect(page.get_by_text("Gerade kein Netz")).to_be_visible()
    page.get_by_role("button", name="An die Wand hängen").click()
    expect(close).to_be_disabled()
    moderator.breaks_off()
    page.context.set_offline(False)
    expect(page.get_by_role("heading", name="Die Veranstaltung ist zu Ende")).to_be_visible()
    expect(page.locator(".mediate-card").get_by_role("status")).to_contain_text("Die Veranstaltung ist zu Ende.")
    expect(text).to_have_value("Zu wenig Bänke")
    close.click()
    expect(text).to_have_count(0)
    page.reload()
    expect(page.get_by_role("heading", name="Die Veranstaltung ist zu Ende")).to_be_visible()
    expect(text).to_have_count(0)


def test_the_machine_says_that_it_is_one(hall: Hall) -> None:
    begin(hall)
    stage, author = hall.stage(), hall.phone("tr")
    author.join(hall.workshop["join_url"])
    author.writes(FIRST)
    stage.shows(f"[de] {FIRST}", "maschinell übersetzt")
    helper = mediator(hall)
    helper.speaks("Türkçe")
    helper.has_before_them("maschinell übersetzt")
    expect(helper.field).to_have_value(f"[de] {FIRST}")
    helper.translates(GERMAN)
    helper.reads("Alle Karten haben eine deutsche Fassung")
    expect(helper.page.get_by_text("Die letzte Karte hat jemand anderes")).to_have_count(0)
    stage.shows(GERMAN)
    expect(stage.picture.get_by_text("maschinell übersetzt")).to_have_count(0)


def test_a_reader_asks_for_their_language_and_keeps_the_original(hall: Hall) -> None:
    begin(hall)
    author, reader = hall.phone("tr"), hall.phone("uk")
    for person in (author, reader):
        person.join(hall.workshop["join_url"])
    author.writes(FIRST)
    reader.tap("Alle Karten")
    card = reader.page.get_by_role("article").filter(has_text=FIRST)
    expect(card).to_contain_text(f"[de] {FIRST}")
    card.get_by_role("button", name=reader.words("Übersetzen")).click()
    expect(card).to_contain_text(f"[uk] {FIRST}")
    card.get_by_role("button", name=reader.words("Nur das Original")).click()
    expect(card).not_to_contain_text("[uk]")
    expect(card).to_contain_text(FIRST)
    author.tap("Alle Karten")
    expect(author.page.get_by_role("article").get_by_role("button", name=author.words("Übersetzen"))).to_have_count(0)


def test_an_author_is_asked_in_which_language(hall: Hall) -> None:
    begin(hall)
    author = hall.phone("de")
    author.join(hall.workshop["join_url"])
    author.writes(FIRST)
    author.reads("In welcher Sprache ist diese Karte?")
    author.tap("Türkçe")
    expect(author.page.get_by_text("In welcher Sprache ist diese Karte?")).to_have_count(0)
    expect(author.own_card(FIRST)).to_have_attribute("lang", "tr")


def test_a_card_is_read_aloud_by_the_devices_own_voice(hall: Hall) -> None:
    begin(hall)
    author, other, reader = hall.phone("tr"), hall.phone("ar"), hall.phone("de")
    reader.page.add_init_script(VOICES)
    for person in (author, other, reader):
        person.join(hall.workshop["join_url"])
    author.writes(FIRST)
    other.writes("نبحث عن شقة منذ سنتين")
    reader.tap("Alle Karten")
    card = reader.page.get_by_role("article").filter(has_text=FIRST)
    expect(reader.page.get_by_role("button", name="Vorlesen")).to_have_count(1)
    assert reader.page.evaluate("said") == [], "nothing speaks by itself"
    reader.taps(card.get_by_role("button", name="Vorlesen"))
    assert reader.page.evaluate("said") == [["tr", FIRST]]
    reader.taps(card.get_by_role("button", name="Anhalten"))
    expect(card.get_by_role("button", name="Vorlesen")).to_be_visible()
    assert len(reader.page.evaluate("said")) == 1
