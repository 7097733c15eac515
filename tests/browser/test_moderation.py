"""Before the wall: cards that wait, what authors are told, quiet questions, and doubts that are kept for later."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person

CRITICISM = "Kritik: Was stört uns?"
DREAMING = "Phantasie: Es ist das Jahr 2035 …"
WAITS = "Ihre Karte ist da. Sie hängt gleich an der Wand."
PARKED = "Gute Frage. Wir heben sie für die Verwirklichung auf."
ASK = "Ich verstehe diese Karte nicht"
DOUBT = "Schön, aber wer soll das bezahlen?"


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """The board of an evening that has just begun."""
    hall.invite()
    return hall.moderator()


def comes(hall: Hall, lang: str) -> Person:
    person = hall.phone(lang)
    person.join(hall.workshop["join_url"])
    expect(person.field).to_be_visible()
    return person


def queue(moderator: Moderator, title: str) -> Locator:
    return moderator.page.get_by_role("region", name=title)


def line(person: Person, text: str, german: str) -> Locator:
    """A sentence below an own card about what has become of it."""
    return fate(person, text, person.words(german))


def fate(person: Person, text: str, sentence: str) -> Locator:
    return person.own_card(text).locator(".card-state").filter(has_text=sentence)


def beside_another(person: Person, text: str) -> Locator:
    """The sentence that says that one other card says the same."""
    one = "Ihre Karte hängt mit einer gleichen zusammen."
    return fate(person, text, person.words.n(one, "Ihre Karte hängt mit {n} gleichen zusammen.", 1))


def reads_from_the_right(sentence: Locator) -> bool:
    return sentence.evaluate("line => getComputedStyle(line).direction") == "rtl"


@pytest.mark.timeout(240)
def test_cards_hang_once_somebody_has_read_them(hall: Hall, moderator: Moderator) -> None:
    moderator.jumps_to(CRITICISM)
    switch = moderator.open_step(CRITICISM).get_by_role("checkbox", name="Karten erst freigeben")
    switch.check()
    stage, anna, rana = hall.stage(), comes(hall, "de"), comes(hall, "ar")
    anna.hands_in("Der letzte Bus fährt um acht")
    anna.hears(WAITS)
    expect(line(anna, "Der letzte Bus", WAITS)).to_be_visible()
    rana.hands_in("لا أحد يستمع إلينا")
    waiting = queue(moderator, "Wartet auf Freigabe")
    expect(waiting.get_by_role("article")).to_have_count(2)
    expect(stage.picture.get_by_role("article")).to_have_count(0)
    expect(line(rana, "لا أحد", WAITS)).to_be_visible()

    moderator.tap("Alle freigeben")
    for text in ("Der letzte Bus", "لا أحد"):
        stage.shows_card(text)
    anna.has_arrived("Der letzte Bus")
    moderator.tap("Rückgängig")
    expect(stage.picture.get_by_role("article")).to_have_count(0)

    first, second = (waiting.get_by_role("listitem").filter(has_text=text) for text in ("Der letzte Bus", "لا أحد"))
    second.get_by_role("button", name="Ausblenden").click()
    moderator.chooses("Ton")
    first.get_by_role("button", name="Freigeben").click()
    stage.shows_card("Der letzte Bus")
    told = line(rana, "لا أحد", "Die Moderation hat diese Karte von der Wand genommen.")
    expect(told).to_contain_text(rana.words("Der Ton könnte jemanden verletzen."))
    assert reads_from_the_right(told)
    anna_told = line(anna, "Der letzte Bus", "Die Moderation hat")
    expect(anna_told).to_have_count(0)

    switch.uncheck()
    rana.tap("Anders schreiben")
    rana.page.get_by_role("textbox", name=rana.words("Ihre Karte ändern"), exact=True).fill("نريد أن يُستمع إلينا")
    rana.tap("Änderung speichern")
    expect(line(rana, "نريد", WAITS)).to_be_visible()
    expect(waiting).to_contain_text("Neue Karten hängen sofort. Diese hier warten noch.")
    waiting.get_by_role("button", name="Freigeben").click()
    rana.has_arrived("نريد")


def test_merged_and_redacted_cards_say_so_kindly(hall: Hall, moderator: Moderator) -> None:
    moderator.jumps_to(CRITICISM)
    anna, rana = comes(hall, "de"), comes(hall, "ar")
    anna.writes("Mehr Busse")
    rana.writes("مزيد من الحافلات")
    moderator.card("مزيد").click()
    moderator.chooses("Mit gleicher Karte zusammenlegen …")
    moderator.page.get_by_role("radio", name="Mehr Busse").check()
    moderator.tap("Zusammenlegen")
    for person, text in ((anna, "Mehr Busse"), (rana, "مزيد")):
        expect(beside_another(person, text)).to_be_visible()
    assert reads_from_the_right(beside_another(rana, "مزيد"))
    # It is no longer hers to change; the one button leads to where it hangs now.
    expect(rana.own_card("مزيد").get_by_role("button")).to_have_text(rana.words("An der Wand ansehen"))


def test_who_does_not_understand_a_card_says_so_quietly(hall: Hall, moderator: Moderator) -> None:
    moderator.jumps_to(CRITICISM)
    stage, anna, ben = hall.stage(), comes(hall, "de"), comes(hall, "de")
    anna.writes("Der KSD muss endlich liefern")
    ben.tap("Alle Karten")
    ben.tap(ASK)
    ben.reads("Die Moderation erklärt diese Karte. Niemand erfährt, wer gefragt hat.")
    questions = queue(moderator, "Verständnisfragen")
    expect(questions).to_contain_text("1 Person versteht diese Karte nicht")
    anna.tap("Alle Karten")
    expect(anna.button(ASK)).to_have_count(0)
    for page in (anna.page, stage.page):
        expect(page.get_by_text("versteht")).to_have_count(0)
    questions.get_by_role("button", name="Erklärt").click()
    expect(questions).to_have_count(0)
    ben.reads("Die Moderation hat diese Karte erklärt.")
    expect(ben.button(ASK)).to_be_visible()


def test_a_doubt_is_kept_and_comes_back(hall: Hall, moderator: Moderator) -> None:
    moderator.jumps_to(DREAMING)
    stage, anna, rana = hall.stage(), comes(hall, "de"), comes(hall, "ar")
    anna.hands_in(DOUBT)
    anna.has_arrived(DOUBT)
    expect(line(anna, DOUBT, PARKED)).to_be_visible()
    stage.shows_card(DOUBT)
    rana.hands_in("هذا مستحيل")
    expect(line(rana, "هذا", PARKED)).to_be_visible()
    assert reads_from_the_right(line(rana, "هذا", PARKED))
    expect(stage.page.get_by_text("geparkt")).to_have_count(0)
    moderator.page.get_by_role("button", name="Geparkt 2 Einwände für Phase 3").click()
    dialog = moderator.page.get_by_role("dialog", name="Geparkte Einwände")
    arabic = dialog.get_by_role("listitem").filter(has_text="هذا")
    arabic.get_by_role("button", name="Beiseitelegen").click()
    expect(dialog.get_by_role("article")).to_have_count(1)
    moderator.page.keyboard.press("Escape")

    moderator.jumps_to("Wer macht weiter?")
    anna.reads("Ihre Frage von vorhin ist jetzt dran.")
    expect(rana.page.get_by_text(rana.words("Ihre Frage von vorhin ist jetzt dran."))).to_have_count(0)
    notice = moderator.page.get_by_text("1 geparkter Einwand aus der Phantasie ist jetzt dran.")
    expect(notice).to_be_visible()
    moderator.tap("Ansehen")
    dialog.get_by_role("button", name="Zum Thema machen").click()
    expect(dialog).to_contain_text("ist jetzt ein Thema")
    moderator.page.keyboard.press("Escape")
    expect(notice).to_have_count(0)
    expect(moderator.topic(DOUBT)).to_be_visible()
