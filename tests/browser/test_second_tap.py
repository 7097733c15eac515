"""People who tap twice where once is enough."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.live.people import board, open_type, phone
from workshop.languages import own_name


@pytest.mark.parametrize(("lang", "height"), [("el", 844), ("fr", 844), ("it", 568)])
def test_nobody_agrees_to_what_they_have_not_read(hall: Hall, lang: str, height: int) -> None:
    hall.invite()
    person = hall.phone(lang, width=390 if height > 600 else 320, height=height)
    person.page.goto(f"{hall.workshop['join_url']}?lang=de")
    person.taps_twice(person.page.get_by_role("button", name=own_name(lang), exact=True))
    expect(
        person.page.get_by_text(person.words("E-Mail oder Telefon nur, wenn Sie möchten und zustimmen."))
    ).to_be_visible()
    person.taps_twice(person.button("Mitmachen"))
    expect(person.page.get_by_role("heading", name=person.words("Gleich geht es vorn weiter"))).to_be_visible()


def test_a_second_tap_takes_back_nothing_and_complains_of_nothing(hall: Hall) -> None:
    hall.invite()
    moderator = board(hall.server.url, hall.workshop)
    open_type(moderator, "introduce")
    phone(hall.server.url, hall.workshop).must("engagement.submit", text="Ich koche für alle", lang="de")
    anna = hall.phone("de")
    anna.join(hall.workshop["join_url"])
    anna.fills_in("Was Sie schon tun", "Ich lese vor")
    anna.taps_twice(anna.button("Zeigen, was ich tue"))
    expect(anna.page.get_by_role("heading", name="Das tun Sie schon")).to_be_visible()
    expect(anna.page.get_by_text("Schreiben Sie zuerst etwas auf die Karte.")).to_have_count(0)
    anna.taps_twice(anna.button("Danke sagen"))
    expect(anna.button("Sie haben Danke gesagt")).to_be_visible()
    moderator.wait_for(lambda it: any(each["thanks"] == 1 for each in it.state["engagement"].values()))

    open_type(moderator, "cards")
    in_and_out(anna)
    for title in ("Wohnen", "Sprache", "Feste"):
        moderator.must("topic.create", title=title, wanted=3)
    open_type(moderator, "volunteer")
    anna.taps_twice(anna.page.locator(".goal").nth(1))
    expect(anna.page.get_by_role("radio", name="Mitmachen")).to_be_checked()


def in_and_out(anna: Person) -> None:
    """A screen stays that two taps have opened, and stays away once two have left it."""
    expect(anna.field).to_be_visible()
    anna.taps_twice(anna.button("Alle Karten"))
    anna.is_asked("Alle Karten")
    anna.taps_twice(anna.button("Zurück"))
    expect(anna.field).to_be_visible()
