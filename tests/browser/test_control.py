"""The board puts things in front of the hall and takes them back; the small picture beside it shows the same."""

import re

import pytest
from playwright.sync_api import FrameLocator, Locator, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.stage import Stage
from tests.live.workshops import new_link

QUESTION = "Was stört Sie am Zusammenleben hier?"
CARDS = ("Der letzte Bus fährt um acht", "Anna Beispiel hat die Nummer 0711 1234", "Mehr Bänke vor dem Rathaus")


@pytest.fixture
def moderator(hall: Hall) -> Moderator:
    """A board in the first cards step, with three cards typed off paper."""
    hall.invite()
    moderator = hall.moderator()
    moderator.jumps_to("Kritik: Was stört uns?")
    for number, text in enumerate(CARDS, 1):
        moderator.types_off(text, table=1, number=number)
    return moderator


def preview(moderator: Moderator) -> FrameLocator:
    """The stage in small."""
    return moderator.page.frame_locator(".stage-frame iframe")


def panel(moderator: Moderator) -> Locator:
    """The part of the board below the agenda."""
    return moderator.page.get_by_role("region", name="Leinwand", exact=True)


def both_show(moderator: Moderator, stage: Stage, heading: str | re.Pattern[str]) -> None:
    """The hall's picture has this heading, and the small picture is word for word the same."""
    expect(stage.picture.get_by_role("heading", level=1, name=heading)).to_be_visible()
    picture = preview(moderator).get_by_role("main").locator("> :not([aria-hidden])")
    expect(picture).to_have_text(stage.picture.inner_text(), use_inner_text=True)


def cluster(moderator: Moderator, text: str, heading: str) -> None:
    """A cluster with this card, made without a mouse."""
    moderator.card(text).press("Enter")
    moderator.chooses("Verschieben nach …", "Neuer Cluster")
    moderator.names(heading)


def from_menu(moderator: Moderator, opener: Locator) -> None:
    """Opens a menu, and what it is of goes on the stage."""
    opener.click()
    moderator.chooses("An die Leinwand")


def finds(moderator: Moderator, words: str, label: str) -> None:
    """Looks for something in the list of what can be shown, and shows it."""
    moderator.tap("Anderes zeigen")
    dialog = moderator.page.get_by_role("dialog", name="Auf der Leinwand zeigen")
    expect(dialog.get_by_label("Karte oder Cluster suchen")).to_be_focused()
    moderator.page.keyboard.type(words)  # the keys of the stage are letters here
    dialog.get_by_role("button", name=label).click()
    expect(dialog).to_have_count(0)


def test_things_come_large_and_go_back(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    cluster(moderator, CARDS[0], "Unterwegs")
    both_show(moderator, stage, QUESTION)

    from_menu(moderator, moderator.card(CARDS[0]))
    expect(stage.picture.locator(".card-one")).to_contain_text(CARDS[0])
    # The picture may be changing: asked until the words that stand there are large.
    stage.page.wait_for_function(
        "least => parseFloat(getComputedStyle(document.querySelector('.card-one .card-text')).fontSize) >= least",
        arg=0.08 * 1080,
    )
    both_show(moderator, stage, "Unterwegs")
    moderator.tap("Zurück zum Schritt")
    both_show(moderator, stage, QUESTION)

    from_menu(moderator, moderator.page.get_by_role("button", name="Mehr zu Unterwegs"))
    both_show(moderator, stage, "Unterwegs")
    stage.shows_card(CARDS[0])
    expect(stage.card(CARDS[2])).to_have_count(0)
    moderator.page.get_by_role("button", name="Mehr zu Unterwegs").click()
    moderator.chooses("Von der Leinwand nehmen")
    both_show(moderator, stage, QUESTION)

    finds(moderator, "rathaus bänke", CARDS[2])
    expect(stage.picture.locator(".card-one")).to_contain_text(CARDS[2])
    moderator.opens("Ordnen")
    both_show(moderator, stage, re.compile("Was gehört zusammen"))
    expect(panel(moderator).get_by_text("live")).to_be_visible()


def turns_letters(moderator: Moderator, *, on: bool) -> None:
    """Whether keys of a single character do anything on this device."""
    moderator.tap("Mehr")
    moderator.chooses("Tasten …")
    dialog = moderator.page.get_by_role("dialog", name="Tasten")
    dialog.get_by_role("checkbox").set_checked(on)
    moderator.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_keys_of_presenters(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    press = moderator.page.keyboard.press
    press("b")  # still in the field of the card that was typed last
    moderator.page.get_by_role("heading", level=1).click()
    both_show(moderator, stage, QUESTION)
    for key in ("b", "."):
        press(key)
        both_show(moderator, stage, "Pause")
        press(key)
        both_show(moderator, stage, QUESTION)
    press("q")
    both_show(moderator, stage, "Machen Sie mit")
    code = stage.page.get_by_role("img", name="QR-Code zum Mitmachen")
    assert code.evaluate("node => node.offsetHeight") >= 0.8 * 1080
    press("Escape")
    both_show(moderator, stage, QUESTION)

    zoom = moderator.page.get_by_role("group", name="Ansicht").get_by_role("status")
    moderator.card(CARDS[0]).press("+")
    expect(zoom).to_have_text("Groß")
    turns_letters(moderator, on=False)
    for key in ("b", "-", "n", "?"):
        moderator.card(CARDS[0]).press(key)
    moderator.page.get_by_label("Text", exact=True).press("q")
    moderator.tap("Anderes zeigen")
    expect(moderator.page.get_by_role("button", name="Pause", exact=True)).to_have_attribute("aria-pressed", "false")
    press("Escape")
    expect(zoom).to_have_text("Groß")
    expect(moderator.open_step("Kritik: Was stört uns?")).to_be_visible()
    turns_letters(moderator, on=True)
    moderator.page.get_by_label("Text", exact=True).press("b")
    stage.asks(QUESTION)


def test_what_is_taken_from_the_hall_leaves_the_stage_and_does_not_come_back(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    secret = CARDS[1]
    from_menu(moderator, moderator.card(secret))
    expect(stage.picture.locator(".card-one")).to_contain_text(secret)
    moderator.hides(secret, "nennt eine Person")
    both_show(moderator, stage, QUESTION)
    moderator.card(secret).click()
    expect(moderator.page.get_by_role("menuitem", name="An die Leinwand")).to_have_count(0)
    moderator.chooses("Wieder zeigen")
    stage.shows_card(secret)
    expect(stage.picture.locator(".card-one")).to_have_count(0)
    moderator.hides(secret, "nennt eine Person")
    expect(stage.card(secret)).to_have_count(0)

    page = hall.device(width=1280, height=720)
    heard: list[str] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: heard.append(str(frame))))
    late = Stage(page)
    late.enter(hall.workshop["stage_url"])
    late.shows_card(CARDS[2])
    assert any("Rathaus" in frame for frame in heard), "the frames are read"
    assert not [frame for frame in heard if "Anna Beispiel" in frame or "0711" in frame]


def test_results_and_sheets(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    cluster(moderator, CARDS[0], "Unterwegs")
    cluster(moderator, CARDS[2], "Plätze")
    moderator.jumps_to("Gewichten")
    moderator.counts_paper_dots("Plätze")
    moderator.turns_to("Punkte")
    expect(moderator.page.get_by_role("button", name="An die Leinwand")).to_have_count(0)
    moderator.reveals("Gewichten")
    moderator.jumps_to("Phantasie: Es ist das Jahr 2035 …")
    moderator.turns_to("Punkte")
    moderator.tap("An die Leinwand")
    both_show(moderator, stage, "Themenspeicher")
    first = stage.picture.get_by_role("row").nth(1)
    expect(first).to_have_text(re.compile(r"Plätze\s*1\s*1\s*1"))
    moderator.tap("Von der Leinwand nehmen")
    moderator.jumps_to("Verwirklichung: Tischarbeit")
    sheet = moderator.table(1).get_by_role("article")
    sheet.get_by_label("Erster Schritt").fill("Mit dem Busunternehmen sprechen")
    sheet.get_by_label("Erster Schritt").press("Enter")
    sheet.get_by_role("button", name="An die Leinwand").click()
    both_show(moderator, stage, "Tisch 1")
    stage.shows("Mit dem Busunternehmen sprechen")


def test_whoever_only_helps_sees_the_stage_and_has_no_control(hall: Hall, moderator: Moderator) -> None:
    stage = hall.stage()
    helper = Moderator(hall.device(width=1440, height=900))
    key = new_link(hall.server.data, hall.workshop, "help")["key"]
    helper.page.goto(f"{hall.server.url}/w/{hall.workshop['id']}/board#{key}")
    helper.tap("Pinnwand")  # helpers begin where paper cards are typed off
    both_show(helper, stage, QUESTION)
    expect(panel(helper).get_by_role("button", name=re.compile("Anhalten|Anderes"))).to_have_count(0)
    helper.page.keyboard.press("b")
    moderator.tap("Anhalten")
    both_show(helper, stage, "Pause")
    helper.page.keyboard.press("Escape")
    stage.asks("Pause")


def test_the_small_picture_only_runs_while_it_is_looked_at(hall: Hall, moderator: Moderator) -> None:
    frames = moderator.page.frames
    assert len(frames) == 2
    panel(moderator).get_by_role("button", name="Leinwand", exact=True).click()
    expect(moderator.page.locator("iframe")).to_have_count(0)
    expect(panel(moderator).get_by_text(QUESTION)).to_be_visible()
    panel(moderator).get_by_role("button", name="Leinwand", exact=True).click()
    expect(preview(moderator).get_by_role("heading", level=1, name=QUESTION)).to_be_visible()
    frame = moderator.page.locator("iframe")
    expect(frame).to_have_attribute("tabindex", "-1")
    expect(moderator.page.locator(".stage-frame")).to_have_attribute("aria-hidden", "true")
