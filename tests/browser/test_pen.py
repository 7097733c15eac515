"""What happens to words under somebody's pen: their step closes, they look at something else, they think again."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.browser.test_own import is_in_sight
from tests.live.people import Client, board, new_id, open_type

STARTED = "Sie hatten noch etwas angefangen"
FLAT, FESTIVAL = "Eine Wohnung für alle", "Ein Fest im Juni"
NAME, CONTACT = "Anna Muster", "anna@example.org"


@pytest.fixture
def moderator(hall: Hall) -> Client:
    """Whoever opens and closes the steps."""
    hall.invite()
    return board(hall.server.url, hall.workshop)


#: A phone that draws what is new, but paints it a good while later.
_PAINTS_LATE = """() => {
    const later = window.setTimeout;
    window.setTimeout = (done, ms, ...rest) => later(done, ms + 1500, ...rest);
    window.requestAnimationFrame = (draw) => later(draw, 1500);
}"""


def comes(hall: Hall, lang: str = "de") -> Person:
    """Somebody with a small phone."""
    person = hall.phone(lang, width=320, height=568)
    person.join(hall.workshop["join_url"])
    return person


def left_over(person: Person) -> Locator:
    """What had been begun."""
    return person.page.locator("section.late")


def test_what_one_does_can_still_be_told_when_its_step_is_over(hall: Hall, moderator: Client) -> None:
    open_type(moderator, "introduce")
    emre = comes(hall, "tr")
    emre.fills_in("Was Sie schon tun", "Komşularıma yardım ediyorum")
    emre.fills_in("Für wen?", "komşular")
    open_type(moderator, "cards")
    emre.reads(STARTED)
    expect(left_over(emre)).to_contain_text("Komşularıma yardım ediyorum")
    emre.tap("Zeigen, was ich tue")
    told = moderator.wait_for(lambda it: list(it.state["engagement"].values()))[0]
    assert (told["text"], told["for_whom"], told["lang"]) == ("Komşularıma yardım ediyorum", "komşular", "tr")
    assert told["languages"] == ["tr"]
    emre.reads("Danke, dass Sie das tun.")
    expect(left_over(emre)).to_have_count(0)


def test_a_card_that_is_being_changed_when_its_step_closes(hall: Hall, moderator: Client) -> None:
    step = open_type(moderator, "cards")
    anna = comes(hall)
    anna.writes("Zu wenig Bänke")
    anna.opens_menu_of("Zu wenig Bänke")
    anna.tap("Ändern")
    anna.page.get_by_role("textbox", name="Ihre Karte ändern").fill("Zu wenig Bänke im Schatten")
    moderator.must("step.close", step=step["id"])
    anna.reads(STARTED)
    assert is_in_sight(anna.button("Noch an die Wand hängen"))
    anna.page.reload()
    expect(left_over(anna)).to_contain_text("Zu wenig Bänke im Schatten")
    anna.tap("Noch an die Wand hängen")
    anna.reads("Ihre Karte hängt an der Wand.")
    texts = moderator.wait_for(lambda it: len(it.all("card")) == 2 and sorted(card["text"] for card in it.all("card")))
    assert texts == ["Zu wenig Bänke", "Zu wenig Bänke im Schatten"]


def test_a_change_that_is_begun_goes_on_after_a_look_at_something_else(hall: Hall, moderator: Client) -> None:
    open_type(moderator, "cards")
    emre = comes(hall, "tr")
    emre.writes("Az bank")
    emre.opens_menu_of("Az bank")
    emre.tap("Ändern")
    field = emre.page.get_by_role("textbox", name=emre.words("Ihre Karte ändern"), exact=True)
    field.fill("Gölgede az bank")
    emre.tap("Alle Karten")
    emre.tap("Zurück")
    expect(field).to_have_value("Gölgede az bank")
    emre.tap("Änderung speichern")
    emre.has_arrived("Gölgede az bank")


def test_a_change_of_what_one_does_goes_on_after_a_look_at_something_else(hall: Hall, moderator: Client) -> None:
    open_type(moderator, "introduce")
    anna = comes(hall)
    anna.tells_what_they_do("Ich lese vor")
    own = anna.page.locator(".own")
    own.get_by_role("button", name="Mehr zu dieser Karte").click()
    anna.tap("Ändern")
    own.get_by_role("textbox", name="Wo?").fill("Bücherei")
    anna.looks_for_help()
    expect(own.get_by_role("textbox", name="Wo?")).to_have_value("Bücherei")
    anna.tap("Änderung speichern")
    expect(own).to_contain_text("Bücherei")
    anna.looks_for_help()
    expect(own.get_by_role("textbox")).to_have_count(0)


def test_a_wish_that_is_begun_goes_on_and_one_that_is_given_up_is_gone(hall: Hall, moderator: Client) -> None:
    kritik = open_type(moderator, "cards")
    card = new_id()
    moderator.must("card.submit", card, step=kritik["id"], text="Miete zu hoch", lang="de")
    moderator.must("cluster.create", wall=kritik["wall"], title="Wohnen", cards=[card])
    open_type(moderator, "dots")
    flip = open_type(moderator, "flip")
    anna = comes(hall)
    field = anna.page.get_by_role("textbox", name="Ihr Wunsch")
    anna.taps(anna.page.get_by_role("button", name="Eigenen Wunsch schreiben"))
    field.fill("Wohnungen für alle")
    anna.looks_for_help()
    expect(field).to_have_value("Wohnungen für alle")
    anna.tap("Abbrechen")
    expect(field).to_have_count(0)
    moderator.must("step.close", step=flip["id"])
    anna.is_asked("Gleich geht es vorn weiter")
    expect(left_over(anna)).to_have_count(0)


def test_a_change_that_is_begun_ends_when_the_board_blacks_the_card_out(hall: Hall, moderator: Client) -> None:
    step = open_type(moderator, "cards")
    anna = comes(hall)
    anna.writes("Herr Maier parkt falsch")
    anna.opens_menu_of("Herr Maier parkt falsch")
    anna.tap("Ändern")
    field = anna.page.get_by_role("textbox", name="Ihre Karte ändern")
    field.fill("Herr Maier parkt immer falsch")
    card = moderator.wait_for(lambda it: it.all("card"))[0]
    moderator.must("card.redact", card=card["id"], start=0, end=10)
    expect(field).to_have_count(0)
    moderator.must("step.close", step=step["id"])
    expect(left_over(anna)).to_contain_text("Herr Maier parkt immer falsch")
    anna.reads("Ihr Text bleibt hier bei Ihnen.")
    expect(anna.button("Noch an die Wand hängen")).to_have_count(0)


def test_an_answer_that_comes_too_late_stays_to_be_read(hall: Hall, moderator: Client) -> None:
    step = open_type(moderator, "feedback")
    anna = comes(hall)
    anna.page.get_by_role("textbox", name="Ihre Antwort").fill("Ich nehme Mut mit")
    moderator.must("step.close", step=step["id"])
    expect(left_over(anna)).to_contain_text("Ich nehme Mut mit")
    anna.reads("Ihr Text bleibt hier bei Ihnen.")
    anna.tap("Verwerfen")
    expect(left_over(anna)).to_have_count(0)


def test_the_phones_back_button_leads_from_a_topic_to_the_others_and_nothing_typed_is_lost(
    hall: Hall, moderator: Client
) -> None:
    for title in (FLAT, FESTIVAL):
        moderator.must("topic.create", title=title, wanted=4)
    open_type(moderator, "volunteer")
    anna = comes(hall)
    anna.turns_to_topic(FLAT)
    anna.chooses_role("Koordinieren")
    anna.fills_in("Name", NAME)
    anna.fills_in("E-Mail oder Telefon", CONTACT)
    anna.page.get_by_role("checkbox").check()
    anna.page.go_back()
    anna.turns_to_topic(FESTIVAL)
    expect(anna.page.get_by_role("textbox", name="Name (wenn Sie möchten)")).to_have_value("")
    anna.tap("Hilfe")
    anna.tap("Zurück")
    anna.tap("Alle Themen")
    anna.turns_to_topic(FLAT)
    expect(anna.page.get_by_role("radio", name="Koordinieren")).to_be_checked()
    expect(anna.page.get_by_role("textbox", name="Name (wenn Sie möchten)")).to_have_value(NAME)
    expect(anna.page.get_by_role("checkbox")).not_to_be_checked()
    anna.page.get_by_role("checkbox").check()
    anna.tap("Ich koordiniere")
    anna.has_promised(FLAT, "Sie koordinieren")


def test_a_contact_that_was_never_sent_is_gone_with_the_evening(hall: Hall, moderator: Client) -> None:
    moderator.must("topic.create", title=FLAT, wanted=4)
    open_type(moderator, "volunteer")
    anna = comes(hall)
    anna.turns_to_topic(FLAT)
    anna.fills_in("E-Mail oder Telefon", CONTACT)
    kept = "JSON.stringify({...localStorage})"
    assert CONTACT in anna.page.evaluate(kept)
    promised = {"next_date": "12. Juni", "contact": "Frau Beispiel", "publish_date": "20. Juni"}
    moderator.must("workshop.change", **promised)
    moderator.must("workshop.close")
    anna.reads("Danke, dass Sie dabei waren.")
    assert CONTACT not in anna.page.evaluate(kept)


def test_who_changes_their_role_keeps_the_way_to_be_reached(hall: Hall, moderator: Client) -> None:
    moderator.must("topic.create", title=FLAT, wanted=4)
    open_type(moderator, "volunteer")
    anna = comes(hall)
    anna.turns_to_topic(FLAT)
    anna.fills_in("E-Mail oder Telefon", CONTACT)
    anna.page.get_by_role("checkbox").check()
    anna.tap("Ich mache mit")
    anna.has_promised(FLAT, "Sie machen mit")
    anna.turns_to_topic(FLAT)
    anna.chooses_role("Koordinieren")
    expect(anna.page.get_by_label("E-Mail oder Telefon")).to_have_value(CONTACT)
    expect(anna.page.get_by_role("checkbox")).not_to_be_checked()
    anna.page.get_by_role("checkbox").check()
    anna.tap("Ich koordiniere")
    anna.has_promised(FLAT, "Sie koordinieren")
    anna.tap("Ihr Beitrag")
    expect(anna.page.get_by_text(CONTACT)).to_be_visible()


def test_a_slow_phone_keeps_what_was_tapped_when_a_step_had_just_closed(hall: Hall, moderator: Client) -> None:
    step = open_type(moderator, "cards")
    anna = comes(hall)
    anna.writes("Zu wenig Bänke")
    anna.page.wait_for_timeout(1000)
    anna.page.evaluate(_PAINTS_LATE)
    moderator.must("step.close", step=step["id"])
    anna.is_asked("Gleich geht es vorn weiter")
    anna.button("Ihr Beitrag").dispatch_event("click")
    anna.is_asked("Ihr Beitrag")
    anna.page.wait_for_timeout(3500)
    anna.is_asked("Ihr Beitrag")
