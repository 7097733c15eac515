"""What people already do, from the first word to the directory: told, thanked for, applauded, and taken out again."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Hall
from tests.browser.moderator import Moderator
from tests.browser.person import Person
from tests.browser.stage import Stage

READING, COOKING, LIFTS = "Ich lese dem Kindergarten vor", "Cuma günleri yemek pişiriyorum", "Ich nehme Nachbarn mit"
TOLD, THANKS = "Was Sie schon tun", "Sichtbar machen und würdigen"


def test_what_people_do_is_told_thanked_for_applauded_and_found_in_the_directory(hall: Hall) -> None:
    hall.invite()
    moderator, stage = hall.moderator(), hall.stage()
    anna, emre = hall.phone("de"), hall.phone("tr", width=320, height=568)
    for person in (anna, emre):
        person.join(hall.workshop["join_url"])
    directory = hall.device(width=390, height=844)

    telling(moderator, stage, anna, emre)
    thanking_and_clapping(moderator, stage, anna, emre)
    the_end(hall, moderator, anna, emre, directory)


def telling(moderator: Moderator, stage: Stage, anna: Person, emre: Person) -> None:
    moderator.jumps_to(TOLD)
    stage.asks("Was tun Sie schon für andere?")
    anna.is_asked("Was tun Sie schon für andere?")
    emre.is_asked("Başkaları için şimdiden ne yapıyorsunuz?")
    tells(anna, READING, who="Kinder", place="Nordstadt")
    tells(emre, COOKING, place="Nordstadt", agrees=True)
    stage.shows_card(READING)
    expect(stage.card(READING)).to_contain_text("Kinder")
    expect(stage.card(READING)).to_contain_text("Deutsch")
    expect(stage.card(COOKING)).to_contain_text("Türkçe")

    # Second thoughts: another word, a second language, and now everybody may read it.
    own(anna, READING).get_by_role("button", name="Mehr zu dieser Karte").click()
    anna.tap("Ändern")
    edit = anna.page.locator("form").filter(has=anna.page.get_by_role("button", name="Änderung speichern"))
    edit.get_by_role("button", name="Alle Sprachen").click()
    edit.get_by_role("checkbox", name="Türkçe").check()
    edit.get_by_label(re.compile("^Wo")).fill("Stadtbibliothek")
    anna.tap("Änderung speichern")
    expect(stage.card(READING)).to_contain_text("Stadtbibliothek")
    expect(stage.card(READING)).to_contain_text("Deutsch, Türkçe")
    consent(anna, READING).check()

    tells(anna, LIFTS)
    stage.shows_card(LIFTS)
    own(anna, LIFTS).get_by_role("button", name="Mehr zu dieser Karte").click()
    anna.tap("Zurückziehen")
    expect(own(anna, LIFTS)).to_have_count(0)
    expect(stage.card(LIFTS)).to_have_count(0)


def thanking_and_clapping(moderator: Moderator, stage: Stage, anna: Person, emre: Person) -> None:
    card = emre.page.get_by_role("article").filter(has_text=READING)
    thank = card.get_by_role("button")
    expect(thank).to_have_text(emre.words("Danke sagen"))
    emre.taps(thank)
    expect(thank).to_have_attribute("aria-pressed", "true")
    expect(own(anna, READING)).to_contain_text("1 Dank")
    expect(stage.card(READING)).to_contain_text("1 Dank")
    emre.taps(thank)
    expect(stage.card(READING)).not_to_contain_text("Dank")
    emre.taps(thank)
    emre.comes_back(emre.page.url)
    expect(emre.page.get_by_role("article").filter(has_text=READING).get_by_role("button")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(own(anna, READING).get_by_role("button", name="Danke sagen"), "nobody thanks oneself").to_have_count(0)

    moderator.jumps_to(THANKS)
    expect(own(anna, READING)).to_contain_text("1 Dank")
    expect(stage.card(READING)).to_contain_text("1 Dank")
    stage.shows("Mal Danke in diesem Saal")
    for _ in range(4):
        anna.tap("Applaudieren")
    anna.hears("Ihr Applaus ist vorn zu sehen.")
    emre.button("Applaudieren").press("Enter")
    stage.shows("Mal Applaus")
    expect(stage.picture.locator(".applause p").last).to_contain_text(re.compile("^5"))


def the_end(hall: Hall, moderator: Moderator, anna: Person, emre: Person, directory: Page) -> None:
    moderator.opens("Wie geht es weiter?")
    moderator.closes(next_meeting="12. Juni, 18 Uhr, Rathaus", contact="Frau Beispiel, Rathaus")
    directory.goto(f"{hall.server.url}/e/{hall.workshop['code']}")
    directory.get_by_role("link", name="Was Menschen hier schon tun").click()
    entry = directory.get_by_role("listitem").filter(has_text=READING)
    expect(entry).to_contain_text(re.compile(r"Kinder.*Stadtbibliothek.*Deutsch, Türkçe", re.DOTALL))
    expect(directory.get_by_role("listitem").filter(has_text=COOKING)).to_be_visible()
    directory.get_by_role("combobox", name="Wo?").select_option("Nordstadt")
    expect(entry).to_have_count(0)
    expect(directory.get_by_role("listitem").filter(has_text=COOKING)).to_be_visible()
    directory.get_by_role("link", name="Alle zeigen").click()
    expect(entry).to_be_visible()

    # At home, after the evening.
    emre.is_asked(emre.words("Danke, dass Sie dabei waren."))
    emre.reads("Das tun Sie schon")
    anna.reads("Das tun Sie schon")
    consent(anna, READING).uncheck()
    anna.hears("Geändert.")
    directory.reload()
    expect(directory.get_by_role("listitem").filter(has_text=COOKING)).to_be_visible()
    expect(entry).to_have_count(0)


def tells(person: Person, text: str, *, who: str = "", place: str = "", agrees: bool = False) -> None:
    """Fills in what one does; nothing but the first field is asked for, and nothing is agreed to beforehand."""
    person.page.get_by_role("textbox", name=person.words(TOLD)).fill(text)
    if who:
        person.fills_in("Für wen?", who)
    if place:
        person.fills_in("Wo?", place)
    agreed = person.words("Das Verzeichnis kann jeder im Netz lesen. Sie können das jederzeit ändern.")
    box = person.page.locator("form").get_by_role("checkbox", name=re.compile(re.escape(agreed)))
    expect(box).not_to_be_checked()
    box.set_checked(agrees)
    person.tap("Zeigen, was ich tue")
    expect(own(person, text)).to_be_visible()
    person.hears("Danke, dass Sie das tun.")


def own(person: Person, text: str) -> Locator:
    """One of one's own entries: what else one finds on the phone has no consent of one's own."""
    return person.page.get_by_role("article").filter(has_text=text).filter(has=person.page.get_by_role("checkbox"))


def consent(person: Person, text: str) -> Locator:
    return own(person, text).get_by_role("checkbox")
