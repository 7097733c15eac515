"""The staff's pages in German and English: by the browser, by choice, and never the hall's."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.evening import Evening
from tests.pages.conftest import Enter
from tests.pages.forms import token
from tests.pages.test_join import page_data
from workshop.catalogues import read_catalogue
from workshop.models import Workshop

ENGLISH = {"Accept-Language": "en-GB,en;q=0.8"}


@pytest.fixture
def english(app: Flask):
    """A few English words for the staff, as a reviewer would write them."""
    corrections = app.extensions["miteinander"].corrections
    words = {"Veranstaltungen": ("Workshops",), "Karten": ("Cards",), "Weiter: {title}": ("Next: {title}",)}
    corrections.keep("en", {msgid: text for msgid, text in words.items() if msgid in read_catalogue("en")})
    yield
    corrections.forget("en", set(words))


def choose(browser: FlaskClient, lang: str, back: str = "/plan"):
    """Presses the button in the header."""
    return browser.post("/staff/language", data={"csrf_token": token(browser, "/plan"), "lang": lang, "back": back})


def test_german_is_what_a_browser_without_wishes_reads(planner: FlaskClient) -> None:
    html = planner.get("/plan").text
    assert '<html lang="de"' in html
    assert "Veranstaltungen" in html


@pytest.mark.usefixtures("english")
def test_an_english_browser_reads_english(planner: FlaskClient) -> None:
    html = planner.get("/plan", headers=ENGLISH).text
    assert '<html lang="en"' in html
    assert "<h1>Workshops</h1>" in html


def test_neither_is_asked_for_by_a_third_language(planner: FlaskClient) -> None:
    assert '<html lang="de"' in planner.get("/plan", headers={"Accept-Language": "tr"}).text
    assert '<html lang="en"' in planner.get("/plan", headers={"Accept-Language": "tr, en;q=0.5"}).text


@pytest.mark.usefixtures("english")
def test_the_choice_is_kept_and_wins(planner: FlaskClient) -> None:
    answer = choose(planner, "en")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/plan")
    assert "<h1>Workshops</h1>" in planner.get("/plan", headers={"Accept-Language": "de"}).text
    choose(planner, "de")
    assert '<html lang="de"' in planner.get("/plan", headers=ENGLISH).text


def test_only_german_and_english_can_be_chosen(planner: FlaskClient) -> None:
    choose(planner, "tr")
    assert '<html lang="de"' in planner.get("/plan").text


BACK = ["https://elsewhere.example/plan", "//elsewhere.example", "/\\elsewhere.example", "", "/e/X"]


@pytest.mark.parametrize("back", BACK)
def test_the_choice_leads_back_to_our_own_pages_only(planner: FlaskClient, back: str) -> None:
    assert choose(planner, "en", back).headers["Location"] == "/plan"


def test_it_leads_back_to_the_page_one_was_on(planner: FlaskClient, evening: Evening) -> None:
    path = f"/plan/workshops/{evening.workshop}?a=1"
    assert f'name="back" value="{path}"' in planner.get(path).text
    assert choose(planner, "en", path).headers["Location"] == path


def test_the_board_gets_its_own_words(app: Flask, evening: Evening) -> None:
    board = page_data(app.test_client().get(f"/w/{evening.workshop}/board", headers=ENGLISH).text)
    assert board["lang"] == "en"
    said = [row for row in read_catalogue("en") if row.id and isinstance(row.id, str) and row.string]
    boards = {row.id for row in said if any(place.startswith("static/src/board/") for place, _ in row.locations)}
    assert boards <= set(board["words"])
    phones = {row.id for row in said if all(place.startswith("static/src/phone/") for place, _ in row.locations)}
    assert phones
    assert not phones & set(board["words"])


def test_the_board_follows_the_choice_of_the_pages(app: Flask, planner: FlaskClient, evening: Evening) -> None:
    choose(planner, "en")
    assert page_data(planner.get(f"/w/{evening.workshop}/board").text)["lang"] == "en"


def test_what_the_hall_reads_stays_german(planner: FlaskClient, evening: Evening) -> None:
    choose(planner, "en")
    assert page_data(planner.get(f"/w/{evening.workshop}/stage").text)["lang"] == "de"
    html = planner.get(f"/plan/workshops/{evening.workshop}/print").text
    assert '<html lang="en"' in html
    assert "Code scannen, Sprache wählen, mitmachen." in html
    assert " 2026</p>" in html
    assert not any(f"{day}, " in html for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"))


def test_refusals_to_staff_come_in_their_language(app: Flask, enter: Enter, evening: Evening) -> None:
    text = "Dieser Zugangslink gilt nicht oder nicht mehr. Bitte lassen Sie sich einen neuen geben."
    browser = enter(evening.key("stage"))
    said = browser.get(f"/w/{evening.workshop}/contacts", headers=ENGLISH).text
    assert read_catalogue("en")[text].string in said.replace("&#39;", "'")


def test_dates_have_the_day_first_in_english_too(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(f"/plan/workshops/{evening.workshop}", headers=ENGLISH).text
    with evening.parts.database.read() as db:
        held_on = db.get_one(Workshop, evening.workshop).date
    assert f"{held_on.day} {held_on:%B %Y}" in html
