"""History, contact data and downloads: who gets them, and that the download is what the command line writes."""

import csv
import io
import json

import pytest
from openpyxl import load_workbook

from tests.evening import Evening
from tests.pages.conftest import Enter
from tests.pages.forms import send, tags
from workshop.access import Actor

ALLOWED = {
    "history": {"moderate", "help"},
    "contacts": {"moderate", "plan"},
    "export.csv": {"moderate", "plan"},
}


@pytest.mark.parametrize("what", sorted(ALLOWED))
@pytest.mark.parametrize("role", ["moderate", "help", "mediate", "stage", "plan"])
def test_only_those_who_need_it_get_it(enter: Enter, evening: Evening, what: str, role: str) -> None:
    client = enter(evening.key(role, municipality_id=evening.municipality))
    expected = 200 if role in ALLOWED[what] else 403
    assert client.get(f"/w/{evening.workshop}/{what}").status_code == expected


@pytest.mark.parametrize("what", ["history", "contacts", "export.json", "export.xlsx"])
def test_no_link_to_another_workshop_or_municipality_helps(
    enter: Enter, evening: Evening, elsewhere: Evening, what: str
) -> None:
    for role in ("moderate", "plan"):
        client = enter(elsewhere.key(role, municipality_id=elsewhere.municipality))
        assert client.get(f"/w/{evening.workshop}/{what}").status_code == 403


def test_contacts(enter: Enter, evening: Evening) -> None:
    answer = enter(evening.key("moderate")).get(f"/w/{evening.workshop}/contacts")
    assert answer.headers["Cache-Control"] == "no-store"
    rows = answer.json["contacts"]
    assert [(row["role"], row["name"], row["contact"]) for row in rows] == [
        ("coordinate", "Person 0", "person0@example.org"),
        ("join", "Person 1", "person1@example.org"),
    ]
    assert rows[0]["consent"] == "2026-01"


def test_withdrawn_commitments_take_their_contact_along(enter: Enter, fresh: Evening) -> None:
    topic = fresh.do("topic.create", title="Sprachcafé")["id"]
    made = fresh.do("commitment.make", topic=topic, role="join", name="Ada", contact="ada@example.org", consent="1")
    client = enter(fresh.key("moderate"))
    assert len(client.get(f"/w/{fresh.workshop}/contacts").json["contacts"]) == 1
    fresh.do("commitment.withdraw", commitment=made["id"])
    assert client.get(f"/w/{fresh.workshop}/contacts").json["contacts"] == []


def test_a_planner_deletes_one_contact_for_somebody_who_asks(enter: Enter, fresh: Evening, elsewhere: Evening) -> None:
    topic = fresh.do("topic.create", title="Sprachcafé")["id"]
    for name in ("Ada", "Bo"):
        words = {"name": name, "contact": f"{name}@example.org", "consent": "1"}
        fresh.do("commitment.make", topic=topic, role="join", **words)
    page = f"/plan/workshops/{fresh.workshop}/contacts"
    planner = enter(fresh.key("plan", municipality_id=fresh.municipality))
    forget = next(
        attrs["action"] for _, attrs in tags(planner.get(page).text) if "forget" in (attrs.get("action") or "")
    )
    stranger = enter(elsewhere.key("plan", municipality_id=elsewhere.municipality))
    assert send(stranger, "/plan/workshops/new", forget).status_code == 404
    asks = planner.get(page).text.split("<details")[1].partition("</details>")[0]
    assert forget in asks.partition("</summary>")[2], "one tap only asks"
    assert "Ada@example.org" in planner.get(page).text
    answer = send(planner, page, forget)
    assert answer.status_code == 303
    assert "Ada@example.org" not in planner.get(page).text
    assert "Bo@example.org" in planner.get(page).text
    assert "Ada" not in planner.get(f"/w/{fresh.workshop}/export.json?contacts=1").text


def test_history_is_newest_first_and_knows_what_was_undone(enter: Enter, fresh: Evening) -> None:
    first = fresh.do("topic.create", title="Sprachcafé")["id"]
    fresh.do("topic.change", topic=first, title="Sprachcafé am Samstag")
    rows = enter(fresh.key("help")).get(f"/w/{fresh.workshop}/history").json["operations"]
    assert [row["kind"] for row in rows] == ["topic.change", "topic.create"]
    assert {row["undone"] for row in rows} == {False}
    fresh.do("undo", command=rows[0]["id"])
    rows = enter(fresh.key("help")).get(f"/w/{fresh.workshop}/history").json["operations"]
    assert {row["id"]: row["undone"] for row in rows if row["kind"] == "topic.change"} == {rows[-2]["id"]: True}


def test_history_says_who_did_what_and_who_took_it_back(enter: Enter, fresh: Evening) -> None:
    meryem, jonas = fresh.link("moderate", "Meryem"), fresh.link("help", "Jonas")
    step = fresh.steps["cards", "kritik"]
    fresh.do("step.open", by=meryem, step=step)
    card = fresh.do("card.submit", by=meryem, step=step, text="Der letzte Bus fährt um acht", lang="de")["id"]
    hidden = fresh.do("card.hide", by=meryem, card=card, reason="Ton")["id"]
    fresh.do("undo", by=jonas, command=hidden)
    fresh.do("card.submit", by=Actor.participant(fresh.people[0]), step=step, text="Vom Handy", lang="de")
    client = enter(fresh.key_of(jonas))
    rows = client.get(f"/w/{fresh.workshop}/history").json["operations"]
    assert [row["kind"] for row in rows] == ["undo", "card.hide", "card.submit", "step.open"], "no phone's deeds"
    undo, hide, _, opened = rows
    assert undo["who"] == {"label": "Jonas", "role": "help", "here": True}
    assert (undo["of"], undo["what"]["title"]) == ("card.hide", "Der letzte Bus fährt um acht")
    assert hide["who"] == {"label": "Meryem", "role": "moderate", "here": False}
    assert hide["undone_by"] == {**undo["who"], "at": undo["at"]}
    assert opened["what"] == {"noun": "step", "title": "Kritik: Was stört uns?"}


def test_history_never_tells_what_was_redacted_or_withdrawn(enter: Enter, fresh: Evening) -> None:
    step = fresh.steps["cards", "kritik"]
    fresh.do("step.open", step=step)
    author = Actor.participant(fresh.people[0])
    written = {"step": step, "text": "Frau Geheimrat nervt", "lang": "de"}
    kept, gone = (fresh.do("card.submit", by=author, **written)["id"] for _ in range(2))
    for card in (kept, gone):
        fresh.do("card.edit", card=card, text="Frau Geheimrat nervt sehr")
        fresh.do("card.hide", card=card, reason="Ton")
        fresh.do("card.show", card=card)
    client = enter(fresh.key("moderate"))
    assert "Geheimrat" in client.get(f"/w/{fresh.workshop}/history").text
    fresh.do("card.redact", card=kept, start=5, end=14)
    fresh.do("card.withdraw", by=author, card=gone)
    answer = client.get(f"/w/{fresh.workshop}/history")
    assert "Geheimrat" not in answer.text
    redacted, *others = answer.json["operations"]
    assert (redacted["kind"], redacted["undoable"], redacted["what"]) == ("card.redact", False, None)
    shown = [row for row in others if row["kind"] == "card.show"]
    assert sorted(str(row["what"]) for row in shown) == [
        "None",
        str({"noun": "card", "title": "Frau █████ nervt sehr"}),
    ]


def test_history_comes_in_pages(enter: Enter, fresh: Evening) -> None:
    topic = fresh.do("topic.create", title="Sprachcafé")["id"]
    for n in range(6):
        fresh.do("topic.change", topic=topic, title=f"Sprachcafé {n}")
    client = enter(fresh.key("moderate"))
    first = client.get(f"/w/{fresh.workshop}/history?most=4").json
    assert (len(first["operations"]), first["more"]) == (4, True)
    rest = client.get(f"/w/{fresh.workshop}/history?most=4&before={first['operations'][-1]['seq']}").json
    assert (len(rest["operations"]), rest["more"]) == (3, False)
    assert rest["operations"][-1]["kind"] == "topic.create"


def test_downloads_come_from_a_process_of_their_own(enter: Enter, evening: Evening) -> None:
    client = enter(evening.key("moderate"))
    answer = client.get(f"/w/{evening.workshop}/export.json")
    assert answer.headers["Cache-Control"] == "no-store"
    assert len(json.loads(answer.data)["cards"]) == len(evening.cards)
    answer = client.get(f"/w/{evening.workshop}/export.csv?table=topics")
    assert answer.headers["Content-Disposition"] == (
        'attachment; filename="2026-05-21_wie-wollen-wir-zusammen-leben_themen.csv"'
    )
    assert len(list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig")), delimiter=";"))) == 4
    answer = client.get(f"/w/{evening.workshop}/export.xlsx?contacts=1")
    book = load_workbook(io.BytesIO(answer.data))
    assert book["Kontakte"]["C2"].value == "Person 0"


@pytest.mark.parametrize("path", ["export.pdf", "export.csv?table=contacts", "export.csv?table=--help", "export.x;ls"])
def test_what_cannot_be_downloaded_is_not_found(enter: Enter, evening: Evening, path: str) -> None:
    assert enter(evening.key("moderate")).get(f"/w/{evening.workshop}/{path}").status_code == 404


def test_all_workshops_of_a_municipality_in_one_file(enter: Enter, evening: Evening, elsewhere: Evening) -> None:
    path = f"/plan/municipalities/{evening.municipality}/export.xlsx"
    answer = enter(evening.key("plan", municipality_id=evening.municipality)).get(path)
    assert "_pforzheim.xlsx" in answer.headers["Content-Disposition"]
    book = load_workbook(io.BytesIO(answer.data))
    titles = {row[2] for row in book["Maßnahmen"].iter_rows(values_only=True, min_row=2)}
    assert len(titles) >= len(evening.action_items)
    assert "Kontakte" not in book.sheetnames
    for role in ("moderate", "plan"):
        stranger = enter(elsewhere.key(role, municipality_id=elsewhere.municipality))
        assert stranger.get(path).status_code in (403, 404)
