"""A whole evening on the phone with keys alone, all found by role and name: for keyboards, switches, screen readers."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.typist import Typist
from tests.live.people import Client, board, new_id, open_type, phone
from workshop.languages import own_name

WOHNEN, UNTERWEGS = "Wohnen", "Unterwegs"


@pytest.mark.timeout(240)
def test_a_whole_evening_with_keys_alone(hall: Hall) -> None:
    hall.invite()
    moderator, other = board(hall.server.url, hall.workshop), phone(hall.server.url, hall.workshop)
    hands = Typist(hall.device(width=390, height=844, has_touch=True, is_mobile=True), "de", hall.watch)
    joins(hands, hall.workshop["join_url"], moderator)
    says_how_it_is(hands, moderator)
    criticises(hands, moderator, other)
    sorts(hands, moderator)
    weighs(hands, moderator)
    wishes(hands, moderator)
    works_at_a_table(hands, moderator)
    promises(hands, moderator)
    says_goodbye(hands, moderator)
    moderator.close()
    other.close()


def joins(hands: Typist, link: str, moderator: Client) -> None:
    open_type(moderator, "join")
    hands.page.goto(link)
    hands.goes_to(hands.page.get_by_role("button", name=own_name("de"), exact=True))
    hands.presses("Enter")
    hands.reads_heading("Gut zu wissen")
    hands.takes("Mitmachen")
    hands.reads_heading("Schön, dass Sie da sind")
    hands.takes("Tisch {n}", "Space", n=1)
    expect(hands.button("Tisch {n}", n=1)).to_have_attribute("aria-pressed", "true")
    # Another language and back, and the way home from the help.
    hands.presses_first(hands.page.get_by_role("banner").get_by_role("button", name=own_name("de"), exact=True))
    hands.reads_heading("Sprache")
    hands.presses_first(hands.page.get_by_role("main").get_by_role("button", name=own_name("de"), exact=True))
    hands.reads_heading("Schön, dass Sie da sind")
    hands.takes("Hilfe")
    hands.reads_heading("Hilfe")
    hands.takes("Zurück")
    hands.reads_heading("Schön, dass Sie da sind")


def says_how_it_is(hands: Typist, moderator: Client) -> None:
    opens(hands, moderator, "scale")
    hands.chooses(hands.page.get_by_role("radio", name="4"))
    hands.reads("Ihre Antwort ist da. Sie können sie noch ändern.")
    hands.hears("Ihre Antwort ist da.")


def criticises(hands: Typist, moderator: Client, other: Client) -> None:
    step = opens(hands, moderator, "cards")
    # Nothing is on the card yet: it says so, where one writes.
    hands.takes("An die Wand hängen")
    expect(hands.field).to_be_focused()
    expect(hands.field).to_have_accessible_description("Schreiben Sie zuerst etwas auf die Karte.")
    for text in ("Mite zu hoch", "Kein Bus nach acht"):
        hands.writes_in(hands.field, text)
        hands.takes("An die Wand hängen")
        hands.has_arrived(text)
        hands.hears("Ihre Karte hängt an der Wand.")
    hands.presses_first(hands.own_card("Mite").get_by_role("button", name="Mehr zu dieser Karte"))
    hands.takes("Ändern")
    expect(hands.page.get_by_role("textbox", name="Ihre Karte ändern")).to_be_focused()
    hands.presses("Control+a")
    hands.types("Miete zu hoch")
    hands.takes("Änderung speichern")
    hands.has_arrived("Miete zu hoch")
    hands.has_focus(after="saving")
    hands.presses_first(hands.own_card("Kein Bus").get_by_role("button", name="Mehr zu dieser Karte"))
    hands.takes("Zurückziehen")
    expect(hands.own_card("Kein Bus")).to_have_count(0)
    hands.has_focus(after="withdrawing")
    for text in ("Niemand grüßt", "Zu wenig Radwege"):
        other.must("card.submit", step=step["id"], text=text, lang="de")
    hands.takes("Alle Karten")
    hands.reads_heading("Alle Karten")
    expect(hands.page.get_by_role("article").filter(has_text="Niemand grüßt")).to_be_visible()
    asked = hands.page.get_by_role("article").filter(has_text="Niemand").get_by_role("button")
    hands.presses_first(asked)
    expect(asked).to_have_text("Jetzt verstehe ich sie")
    expect(asked).to_be_focused()
    hands.takes("Zurück")
    expect(hands.page.get_by_role("heading", level=1)).to_be_focused()


def sorts(hands: Typist, moderator: Client) -> None:
    step = open_type(moderator, "cluster")
    moderator.must("agenda.change", step=step["id"], settings={"mode": "everyone"})
    moderator.must("cluster.create", wall=step["wall"], title=WOHNEN, cards=[])
    is_at_heading(hands)
    hands.takes("Dorthin legen")
    expect(hands.page.get_by_role("alert")).to_contain_text("Tippen Sie zuerst auf eine Überschrift.")
    hands.chooses(hands.page.get_by_role("radio", name=WOHNEN))
    hands.takes("Dorthin legen")
    hands.reads_heading("Wohin gehört diese Karte?")
    hands.takes("Neue Überschrift")
    expect(hands.page.get_by_role("textbox", name="Neue Überschrift")).to_be_focused()
    hands.types(UNTERWEGS)
    hands.takes("Dorthin legen")
    hands.reads_heading("Danke, alles einsortiert")
    cards = [card["id"] for card in moderator.all("card") if not card["cluster"]]
    moderator.must("cluster.create", wall=step["wall"], title="Nachbarschaft", cards=cards)


def weighs(hands: Typist, moderator: Client) -> None:
    step = opens(hands, moderator, "dots")
    give = hands.button("Einen Punkt zu „{title}“ legen", title="Nachbarschaft")
    hands.presses_first(give)
    expect(give).to_be_focused()
    hands.takes("Einen Punkt von „{title}“ nehmen", title="Nachbarschaft")
    hands.has_focus(after="taking a dot back")
    hands.presses_first(give)
    hands.takes("Ich bin fertig")
    hands.reads_heading("Danke, Ihre Punkte liegen")
    hands.takes("Punkte ändern")
    hands.has_focus(after="going back to the dots")
    moderator.must("step.reveal", step=step["id"])
    expect(hands.page.get_by_role("heading", level=1, name="Das ist Ihnen am wichtigsten")).to_be_visible()
    hands.has_focus(after="the results")


def wishes(hands: Typist, moderator: Client) -> None:
    opens(hands, moderator, "flip")
    hands.presses_first(hands.page.get_by_role("button", name=re.compile("^Eigenen Wunsch schreiben")))
    expect(hands.page.get_by_role("textbox", name="Ihr Wunsch")).to_be_focused()
    hands.types("Alle grüßen sich")
    hands.takes("An die Wand hängen")
    hands.has_arrived("Alle grüßen sich")
    hands.has_focus(after="a wish")
    opens(hands, moderator, "cards")
    hands.writes_in(hands.field, "Eine Bank unter jedem Baum")
    hands.takes("An die Wand hängen")
    hands.has_arrived("Eine Bank unter jedem Baum")


def works_at_a_table(hands: Typist, moderator: Client) -> None:
    opens(hands, moderator, "table_work")
    hands.writes_in(hands.page.get_by_role("textbox", name="Was?"), "Ein Sprachcafé")
    tick = hands.page.get_by_role("checkbox", name="Wir suchen noch jemanden, der das in die Hand nimmt.")
    hands.goes_to(tick)
    hands.presses("Space")
    expect(tick).to_be_checked()
    hands.reads("Gespeichert.")


def promises(hands: Typist, moderator: Client) -> None:
    moderator.must("topic.create", title=WOHNEN)
    opens(hands, moderator, "volunteer")
    hands.presses_first(hands.page.get_by_role("listitem").get_by_role("button", name=re.compile(WOHNEN)))
    hands.reads_heading("Wie möchten Sie dabei sein?")
    hands.chooses(hands.page.get_by_role("radio", name=re.compile("^Unterstützen")))
    hands.writes_in(hands.page.get_by_role("textbox", name="Name (wenn Sie möchten)"), "Olena")
    hands.takes("Ich unterstütze")
    expect(hands.page.get_by_role("alert")).to_contain_text("Setzen Sie hier den Haken")
    hands.goes_to(hands.page.get_by_role("checkbox"))
    hands.presses("Space")
    hands.takes("Ich unterstütze")
    hands.has_promised(WOHNEN, "Sie unterstützen")
    hands.has_focus(after="a promise")


def says_goodbye(hands: Typist, moderator: Client) -> None:
    opens(hands, moderator, "feedback")
    hands.writes_in(hands.page.get_by_role("textbox", name="Ihre Antwort"), "Gute Gespräche")
    hands.takes("Abschicken")
    hands.reads("Ihre Antwort ist da.")
    hands.has_focus(after="an answer")
    promised = {"next_date": "12. Juni", "contact": "Frau Beispiel", "publish_date": "20. Juni"}
    moderator.must("workshop.change", new_id(), **promised)
    moderator.must("workshop.close")
    expect(hands.page.get_by_role("heading", level=1, name="Danke, dass Sie dabei waren.")).to_be_visible()
    hands.goes_to(hands.page.get_by_role("link", name="Ergebnisse ansehen"))
    hands.page.keyboard.press("Enter")
    expect(hands.page.get_by_role("heading", level=2, name="Daran geht es weiter")).to_be_visible()


def opens(hands: Typist, moderator: Client, step_type: str) -> dict[str, Any]:
    """The next step of this type opens in front, and the phone comes to it; where one was is gone."""
    before = hands.page.get_by_role("heading", level=1).inner_text()
    step = open_type(moderator, step_type)
    expect(hands.page.get_by_role("heading", level=1)).not_to_have_text(before)
    is_at_heading(hands)
    return step


def is_at_heading(hands: Typist) -> None:
    """A step has come: one is where it begins, or still at what stands beside every step."""
    hands.has_focus(after="another step")
