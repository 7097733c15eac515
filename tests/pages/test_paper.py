"""Prints for people without a phone: numbered card sheets and dot sheets."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.evening import Evening, begin, hold
from tests.pages.conftest import Enter
from tests.pages.forms import tags
from workshop.models import Step


@pytest.fixture
def fresh(app: Flask) -> Evening:
    """A workshop in which nothing has happened yet, of a municipality that no other test looks at."""
    return begin(app.extensions["miteinander"], municipality="Lahr")


def print_of(evening: Evening, what: str) -> str:
    return f"/plan/workshops/{evening.workshop}/print/{what}"


def numbers(html: str) -> list[int]:
    return [int(n) for n in re.findall(r'class="paper-number">.*?<bdi dir="ltr">(\d+)</bdi>', html, re.DOTALL)]


def classes(html: str, tag: str) -> list[str]:
    return [attrs.get("class") or "" for name, attrs in tags(html) if name == tag]


def test_cards_are_numbered_in_order_and_as_many_on_a_page_as_asked_for(planner: FlaskClient, evening: Evening) -> None:
    step = evening.steps["cards", "phantasie"]
    html = planner.get(f"{print_of(evening, 'cards')}?step={step}&from=13&to=25&per=6").text
    assert numbers(html) == list(range(13, 26))
    assert classes(html, "section") == ["sheet paper-sheet paper-6"] * 3
    assert {"paper-card phase-phantasie"} == set(classes(html, "article"))
    assert "Seite 3 von 3" in html
    assert html.count(f"{evening.code[:3]} {evening.code[3:]}") == 13


def test_the_question_stands_there_in_each_chosen_language_from_its_own_side(
    planner: FlaskClient, evening: Evening
) -> None:
    step = evening.steps["cards", "kritik"]
    html = planner.get(f"{print_of(evening, 'cards')}?step={step}&from=1&to=1&lang=de&lang=ar").text
    asked = [attrs for name, attrs in tags(html.split("<main")[1]) if name == "p" and "lang" in attrs]
    assert [(attrs["lang"], attrs["dir"]) for attrs in asked] == [("de", "ltr"), ("ar", "rtl")]
    with evening.parts.database.read() as db:
        prompt = db.get(Step, step).prompt
    for tag in ("de", "ar"):
        assert any(part and part in html for part in re.split(r"(?<=[.!?؟])\s+", prompt[tag]))
    alone = planner.get(f"{print_of(evening, 'cards')}?step={step}&from=1&to=1&lang=ar").text
    assert [attrs["dir"] for name, attrs in tags(alone) if name == "article"] == ["rtl"]


@pytest.mark.parametrize(
    "query", ["from=0&to=5", "from=9&to=3", "from=1&to=9999", "from=x&to=2", "from=1&to=", "to=99999"]
)
def test_numbers_that_cannot_be_print_nothing_and_say_so(planner: FlaskClient, evening: Evening, query: str) -> None:
    for what in ("cards", "dots"):
        answer = planner.get(f"{print_of(evening, what)}?{query}")
        assert answer.status_code == 200
        assert numbers(answer.text) == []
        assert 'id="numbers-problem"' in answer.text


def test_dot_sheets_have_the_items_of_the_ballot_and_a_circle_for_each_dot(
    planner: FlaskClient, evening: Evening
) -> None:
    step = evening.steps["dots", "phantasie"]
    html = planner.get(f"{print_of(evening, 'dots')}?step={step}&from=3&to=4").text
    assert numbers(html) == [3, 4]
    with evening.parts.database.read() as db:
        assert db.get(Step, step).ballot_id
    items = html.count("<li>") // 2
    assert items > 3
    assert html.count("<i></i>") == 2 * items * 2  # two sheets, at most two dots on an item
    assert [tag for tag, _ in tags(html) if tag in ("h1", "h2")] == ["h1", "h2", "h2"]  # the page, and each sheet
    assert "steht erst fest" not in html


def test_before_the_ballot_is_fixed_the_sheets_show_what_it_would_be(enter: Enter, fresh: Evening) -> None:
    client = enter(fresh.key("plan", municipality_id=fresh.municipality))
    assert "Noch nichts, worüber abgestimmt wird" in client.get(print_of(fresh, "dots")).text
    hold(fresh)
    html = client.get(
        f"{print_of(fresh, 'dots')}?step={fresh.steps['dots', 'kritik']}&from=1&to=1&lang=de-simple&lang=ar"
    ).text
    assert "steht erst fest" in html
    assert "Sie haben" in html
    assert html.count("<li>") > 3
    with fresh.parts.database.read() as db:
        assert db.get(Step, fresh.steps["dots", "kritik"]).ballot_id is None


def test_hidden_words_are_on_no_sheet(enter: Enter, fresh: Evening) -> None:
    client = enter(fresh.key("plan", municipality_id=fresh.municipality))
    fresh.do("step.open", step=fresh.steps["cards", "kritik"])
    shown, hidden = (
        fresh.do("card.submit", step=fresh.steps["cards", "kritik"], text=text, lang="de")["id"]
        for text in ("Bänke fehlen", "Herr Meier ist schuld")
    )
    fresh.do("step.open", step=fresh.steps["dots", "kritik"])
    fresh.do("card.hide", card=hidden, reason="Name")
    html = client.get(print_of(fresh, "dots")).text
    assert shown
    assert "Bänke fehlen" in html
    assert "Meier" not in html


def test_the_workshops_page_leads_to_the_prints_and_the_tablet(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(f"/plan/workshops/{evening.workshop}").text
    for what in ("cards", "dots"):
        assert print_of(evening, what) in html
    assert f"http://192.168.0.10:5000/j/{evening.code}?kiosk" in html
    assert f"/w/{evening.workshop}/qr.svg?kiosk=" in html


def test_others_print_nothing(enter: Enter, evening: Evening, elsewhere: Evening, planner: FlaskClient) -> None:
    helper = enter(evening.key("help"))
    for what in ("cards", "dots"):
        assert helper.get(print_of(evening, what)).status_code == 403
        assert planner.get(print_of(elsewhere, what)).status_code == 404
