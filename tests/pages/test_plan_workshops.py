"""Organiser's pages: workshops, links and prints."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from tests.evening import Evening
from tests.pages.conftest import Enter
from tests.pages.forms import filled, send, tags
from workshop.clock import today
from workshop.models import Link, Workshop

NEW = "/plan/workshops/new"
FILLED = {"title": "Zukunft Huchenfeld", "agenda": "zw_3h", "date": "2026-12-01", "languages": ["tr"], "tables": "5"}


def count(evening: Evening, model: type) -> int:
    with evening.parts.database.read() as db:
        return db.scalar(select(func.count()).select_from(model))


def keys_of(evening: Evening, html: str) -> list[Link | None]:
    """The links whose keys a page shows, dead ones as None."""
    urls = [attrs["value"] for tag, attrs in tags(html) if tag == "input" and "link-url" in (attrs.get("class") or "")]
    with evening.parts.database.read() as db:
        return [db.get(Link, evening.parts.keys.link_id(url.partition("#")[2])) for url in urls]


def test_without_a_link_the_page_says_how_to_get_in(app: Flask, evening: Evening) -> None:
    client = app.test_client()
    assert "Zugangslink" in client.get("/plan").text
    for path in (NEW, f"/plan/workshops/{evening.workshop}", f"/plan/municipalities/{evening.municipality}/cards"):
        assert client.get(path).status_code == 403
        assert "Wie wollen wir" not in client.get(path).text


@pytest.mark.parametrize("role", ["moderate", "help", "mediate", "stage"])
def test_other_links_do_not_lead_to_planning(enter: Enter, evening: Evening, role: str) -> None:
    client = enter(evening.key(role))
    assert client.get(f"/plan/workshops/{evening.workshop}").status_code == 403
    assert "Wie wollen wir" not in client.get("/plan").text


def test_a_planner_sees_only_their_municipality(planner: FlaskClient, elsewhere: Evening) -> None:
    assert "Ehingen" not in planner.get("/plan").text
    place = f"/plan/municipalities/{elsewhere.municipality}"
    for path in (
        f"/plan/workshops/{elsewhere.workshop}",
        f"/plan/workshops/{elsewhere.workshop}/print",
        f"{place}/cards",
        f"{place}/topics",
        f"{place}/action-items",
    ):
        answer = planner.get(path)
        assert answer.status_code == 404, path
        assert "Ehingen" not in answer.text


def test_what_is_not_there_leads_back_to_the_workshops(planner: FlaskClient) -> None:
    answer = planner.get("/plan/workshops/nowhere")
    assert answer.status_code == 404
    assert "Ihr Zugangslink führt nicht dorthin" in answer.text
    assert "/plan" in {attrs.get("href") for tag, attrs in tags(answer.text) if tag == "a"}


def test_a_planner_changes_only_their_municipality(planner: FlaskClient, evening: Evening, elsewhere: Evening) -> None:
    home = f"/plan/workshops/{evening.workshop}"
    before = count(evening, Link)
    answer = send(planner, home, f"/plan/workshops/{elsewhere.workshop}/links", role="moderate")
    assert answer.status_code == 404
    assert count(evening, Link) == before
    key = elsewhere.key("stage")
    link_id = evening.parts.keys.link_id(key)
    for workshop in (evening.workshop, elsewhere.workshop):
        assert send(planner, home, f"/plan/workshops/{workshop}/links/{link_id}/revoke").status_code == 404
    with evening.parts.database.read() as db:
        assert db.get(Link, link_id).revoked_at is None


def test_a_planner_of_all_sees_all(enter: Enter, evening: Evening, elsewhere: Evening) -> None:
    html = enter(evening.key("plan")).get("/plan").text
    assert "Pforzheim" in html
    assert "Ehingen (Donau)" in html


def test_links_that_correct_the_programs_words_come_from_who_plans_for_all(
    planner: FlaskClient, enter: Enter, fresh: Evening
) -> None:
    home = f"/plan/workshops/{fresh.workshop}"
    before = count(fresh, Link)
    assert 'value="review"' not in planner.get(home).text
    assert send(planner, home, f"{home}/links", role="review").status_code == 422
    assert count(fresh, Link) == before
    organiser = enter(fresh.key("plan"))
    assert send(organiser, home, f"{home}/links", role="review").status_code == 303
    made = next(link for link in keys_of(fresh, organiser.get(home).text) if link and link.role == "review")
    assert made.id not in {link.id for link in keys_of(fresh, planner.get(home).text) if link}
    assert send(planner, home, f"{home}/links/{made.id}/revoke").status_code == 404


def test_a_new_workshop_comes_with_its_first_links(planner: FlaskClient, evening: Evening) -> None:
    answer = send(planner, NEW, **FILLED, begins="18:00")
    assert answer.status_code == 303
    html = planner.get(answer.location).text
    assert "Zukunft Huchenfeld" in html
    assert {"moderate", "stage"} <= {link.role for link in keys_of(evening, html)}
    with evening.parts.database.read() as db:
        workshop = db.get(Workshop, answer.location.rsplit("/", 1)[1])
        assert (workshop.municipality_id, workshop.languages) == (evening.municipality, ["de", "tr"])
        assert workshop.begins == "18:00"


def test_a_planner_cannot_plan_for_another_municipality(planner: FlaskClient, evening: Evening) -> None:
    answer = send(planner, NEW, **FILLED, municipality="Ehingen (Donau)")
    with evening.parts.database.read() as db:
        workshop = db.get(Workshop, answer.location.rsplit("/", 1)[1])
        assert workshop.municipality_id == evening.municipality


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", " "),
        ("title", "a" * 121),
        ("date", ""),
        ("date", "31.12.2026"),
        ("date", "2026-02-30"),
        ("date", "0026-12-01"),
        ("begins", "abends"),
        ("tables", "-1"),
        ("tables", "viele"),
        ("tables", "61"),
        ("agenda", "nix"),
        ("languages", ["de", "xx"]),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    planner: FlaskClient, evening: Evening, field: str, value: object
) -> None:
    before = count(evening, Workshop)
    answer = send(planner, NEW, **{**FILLED, field: value})
    assert answer.status_code == 422
    assert count(evening, Workshop) == before
    marked = [attrs for _, attrs in tags(answer.text) if attrs.get("aria-invalid") == "true"]
    assert [attrs["aria-describedby"] for attrs in marked] == [f"{field}-problem"]
    assert [attrs["id"] for _, attrs in tags(answer.text) if "error" in (attrs.get("class") or "").split()] == [
        f"{field}-problem"
    ]
    if field != "title":
        assert 'value="Zukunft Huchenfeld"' in answer.text


def test_a_workshop_that_is_put_off_keeps_its_code_and_links(
    planner: FlaskClient, fresh: Evening, elsewhere: Evening
) -> None:
    page = f"/plan/workshops/{fresh.workshop}"
    before = [link.id for link in keys_of(fresh, planner.get(page).text)]
    fields = {"title": "Zukunft Buckenberg", "date": "2027-01-31", "begins": "18.30", "languages": ["ar"]}
    said = {"next_date": "im März", "contact": "Frau Öztürk", "publish_date": ""}
    assert send(planner, f"{page}/edit", **fields, **said).status_code == 303
    with fresh.parts.database.read() as db:
        workshop = db.get(Workshop, fresh.workshop)
        assert (workshop.code, workshop.title, workshop.begins) == (fresh.code, "Zukunft Buckenberg", "18:30")
        assert (workshop.date.isoformat(), workshop.languages) == ("2027-01-31", ["de", "ar"])
        assert (workshop.next_date, workshop.contact, workshop.publish_date) == ("im März", "Frau Öztürk", "")
    html = planner.get(page).text
    assert [link.id for link in keys_of(fresh, html)] == before
    assert "31. Januar 2027, 18:30" in html
    assert 'value="im März"' in planner.get(f"{page}/edit").text
    assert send(planner, f"{page}/edit", f"/plan/workshops/{elsewhere.workshop}/edit", **fields).status_code == 404


@pytest.mark.parametrize(
    ("field", "value"), [("title", " "), ("date", "morgen"), ("begins", "abends"), ("contact", "x" * 201)]
)
def test_a_change_that_cannot_be_says_why_beside_its_field(
    planner: FlaskClient, fresh: Evening, field: str, value: str
) -> None:
    page = f"/plan/workshops/{fresh.workshop}/edit"
    answer = send(planner, page, **{"title": "Neu", "date": "2027-01-31", "contact": "Rathaus", field: value})
    assert answer.status_code == 422
    assert f'id="{field}-problem"' in answer.text
    with fresh.parts.database.read() as db:
        assert db.get(Workshop, fresh.workshop).title == "Wie wollen wir zusammen leben?"


def workshop_now(evening: Evening) -> Workshop:
    with evening.parts.database.read() as db:
        return db.get_one(Workshop, evening.workshop)


def test_what_a_board_says_while_the_form_is_open_stays(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}/edit"
    form = filled(planner.get(page).text)
    fresh.do("workshop.change", next_date="12. Juni", contact="Frau Öztürk")
    assert planner.post(page, data={**form, "title": "Zukunft Buckenberg", "publish_date": "Juli"}).status_code == 303
    now = workshop_now(fresh)
    assert (now.title, now.next_date, now.contact, now.publish_date) == (
        "Zukunft Buckenberg",
        "12. Juni",
        "Frau Öztürk",
        "Juli",
    )
    head = now.head
    assert planner.post(page, data=filled(planner.get(page).text)).status_code == 303
    assert workshop_now(fresh).head == head, "a form sent as it was tells nobody anything"


def test_who_would_write_over_a_boards_words_sees_them_first(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}/edit"
    form = {**filled(planner.get(page).text), "next_date": "13. Juni"}
    fresh.do("workshop.change", next_date="12. Juni")
    answer = planner.post(page, data=form)
    assert (answer.status_code, "12. Juni" in answer.text) == (422, True)
    assert workshop_now(fresh).next_date == "12. Juni"
    again = filled(answer.text)
    assert again["next_date"] == ["13. Juni"]
    assert planner.post(page, data=again).status_code == 303
    assert workshop_now(fresh).next_date == "13. Juni"


def test_a_language_that_the_form_does_not_offer_stays(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}/edit"
    fresh.do("workshop.change", languages=["de", "ku", "tr"])
    form = filled(planner.get(page).text)
    assert form["languages"] == ["tr"], "Kurdish is one of the languages of cards only"
    assert planner.post(page, data={**form, "title": "Neu"}).status_code == 303
    assert workshop_now(fresh).languages == ["de", "ku", "tr"]
    assert planner.post(page, data={**form, "languages": ["ar"]}).status_code == 303
    assert workshop_now(fresh).languages == ["de", "ku", "ar"]


def test_what_the_hall_was_promised_is_corrected_but_not_taken_back(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}/edit"
    fresh.do("workshop.change", next_date="12. Juni", contact="Rathaus", publish_date="Juli")
    fresh.do("workshop.close")
    form = filled(planner.get(page).text)
    answer = planner.post(page, data={**form, "contact": " "})
    assert (answer.status_code, 'id="contact-problem"' in answer.text) == (422, True)
    assert planner.post(page, data={**form, "contact": "Bürgeramt"}).status_code == 303
    assert workshop_now(fresh).contact == "Bürgeramt"


def test_the_public_results_are_a_click_away(planner: FlaskClient, fresh: Evening) -> None:
    html = planner.get(f"/plan/workshops/{fresh.workshop}").text
    assert f"http://192.168.0.10:5000/e/{fresh.code}" in {attrs.get("href") for _, attrs in tags(html)}


def test_a_workshop_that_nobody_closed_is_not_said_to_run_for_ever(planner: FlaskClient, fresh: Evening) -> None:
    fresh.do("step.open", step=fresh.steps["cards", "kritik"])
    page = f"/plan/workshops/{fresh.workshop}"
    for days, runs in ((0, True), (1, True), (30, False), (-21, False)):
        fresh.do("workshop.change", date=(today() - timedelta(days=days)).isoformat())
        assert ("läuft gerade" in planner.get(page).text) is runs
        row = planner.get("/plan").text.partition(f'href="{page}"')[2].partition("</li>")[0]
        assert ("läuft gerade" in row) is runs


def test_a_missing_municipality_is_asked_for(enter: Enter, evening: Evening) -> None:
    answer = send(enter(evening.key("plan")), NEW, **FILLED, municipality="")
    assert answer.status_code == 422
    assert "Welche Kommune lädt ein?" in answer.text


def test_a_link_with_a_name_and_an_end(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}"
    day = (datetime.now(UTC) + timedelta(days=3)).date()
    assert send(planner, page, f"{page}/links", role="help", label="Anna <b>", ends=str(day)).status_code == 303
    html = planner.get(page).text
    link = next(link for link in keys_of(fresh, html) if link.role == "help")
    assert "für Anna &lt;b&gt;" in html
    assert link.ends_at.astimezone().date() in (day, day + timedelta(days=1))
    assert f"gilt bis {day.day}. " in html


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("ends", {"role": "help", "ends": "2020-01-01"}),
        ("ends", {"role": "help", "ends": "bald"}),
        ("ends", {"role": "help", "ends": "9999-12-31"}),
        ("role", {"role": "admin"}),
        ("label", {"role": "help", "label": "x" * 81}),
    ],
)
def test_a_link_that_cannot_be_says_why(planner: FlaskClient, fresh: Evening, field: str, fields: dict) -> None:
    page = f"/plan/workshops/{fresh.workshop}"
    before = count(fresh, Link)
    answer = send(planner, page, f"{page}/links", **fields)
    assert answer.status_code == 422
    assert f'id="{field}-problem"' in answer.text
    assert count(fresh, Link) == before


def test_a_revoked_link_shows_no_key(planner: FlaskClient, fresh: Evening) -> None:
    page = f"/plan/workshops/{fresh.workshop}"
    link_id = fresh.parts.keys.link_id(fresh.key("moderate"))
    assert link_id in [link.id for link in keys_of(fresh, planner.get(page).text)]
    assert send(planner, page, f"{page}/links/{link_id}/revoke").status_code == 303
    html = planner.get(page).text
    assert link_id not in [link.id for link in keys_of(fresh, html)]
    assert "gesperrt am" in html


def test_nobody_learns_a_link_that_leads_further_than_their_own(planner: FlaskClient, evening: Evening) -> None:
    evening.key("plan")
    html = planner.get(f"/plan/workshops/{evening.workshop}").text
    for link in keys_of(evening, html):
        assert link.workshop_id == evening.workshop or link.municipality_id == evening.municipality


def test_prints_have_a_poster_and_a_tent_for_each_table(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(f"/plan/workshops/{evening.workshop}/print").text
    sheets = [attrs["class"] for tag, attrs in tags(html) if tag == "section"]
    assert sheets == ["sheet poster", *["sheet tent-sheet"] * 7]
    code = f"{evening.code[:3]} {evening.code[3:]}"
    assert html.count(code) == 1 + 2 * 7
    assert "192.168.0.10:5000" in html
