"""Before somebody has said yes to the privacy notice: the phone connects meanwhile, and says and keeps nothing."""

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import expect
from sqlalchemy import func, select

from tests.browser.conftest import Hall
from tests.browser.person import Person
from tests.browser.wire import Wire
from tests.live.workshops import opened
from workshop.languages import own_name
from workshop.models import Participant

DREAMING = "Phantasie: Es ist das Jahr 2035 …"


@pytest.fixture
def evening(hall: Hall) -> Hall:
    """A hall in which people write down their dreams."""
    hall.invite()
    hall.moderator().jumps_to(DREAMING)
    return hall


def reads_the_notice(hall: Hall, person: Person) -> Wire:
    """Opens the link and picks the language. Then the notice is there, and the connection."""
    wire = Wire(person.page)
    person.page.goto(hall.workshop["join_url"])
    person.page.get_by_role("button", name=own_name(person.lang), exact=True).click()
    expect(person.button("Mitmachen")).to_be_visible()
    wire.is_up()
    return wire


def people_in(hall: Hall) -> int | None:
    """How many have joined, as the database has it."""
    with opened(hall.server.data) as store, store.database.read() as session:
        return session.scalar(select(func.count()).where(Participant.workshop_id == hall.workshop["id"]))


def test_nothing_is_said_and_nobody_is_noted_before_the_yes(evening: Hall) -> None:
    emre = evening.phone("tr")
    wire = reads_the_notice(evening, emre)
    assert wire.said == ["40/live,"]
    assert "token" not in emre.page.evaluate("Object.keys(localStorage).join() + document.cookie")
    assert people_in(evening) == 0
    emre.tap("Mitmachen")
    expect(emre.field).to_be_visible()
    assert people_in(evening) == wire.connections == 1


def test_a_connection_that_died_while_the_phone_slept_is_let_go(evening: Hall) -> None:
    emre = evening.phone("tr")
    emre.page.clock.install()
    wire = reads_the_notice(evening, emre)
    wire.dies()
    # The timers of a device sleep as well, so none of them has told the page.
    emre.page.clock.set_system_time(datetime.now() + timedelta(hours=1))
    emre.tap("Mitmachen")
    expect(emre.field).to_be_visible(timeout=5000)
    assert wire.connections == 2


def test_a_connection_that_breaks_meanwhile_comes_back(evening: Hall) -> None:
    emre = evening.phone("tr")
    wire = reads_the_notice(evening, emre)
    wire.breaks()
    emre.tap("Mitmachen")
    emre.writes("Bänke")
    assert wire.connections == 2


def test_a_connection_that_is_coming_back_is_not_begun_once_more(evening: Hall) -> None:
    emre = evening.phone("tr")
    emre.page.clock.install()
    wire = reads_the_notice(evening, emre)
    wire.slows()
    wire.breaks()
    wire.has_begun(2)
    # The last word over the one before is long ago.
    emre.page.clock.set_system_time(datetime.now() + timedelta(hours=1))
    emre.tap("Mitmachen")
    wire.comes()
    expect(emre.field).to_be_visible()
    assert wire.connections == 2
