"""Planner's pages: cards, topics, action items and the walk back to the first card."""

import re
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.evening import SAMPLE, Evening, begin
from tests.pages.conftest import Enter
from tests.pages.forms import send, tags
from workshop.models import ActionItem, Card, History, Sheet, Step, Topic
from workshop.pages.plan.trail import Result, trail_of, word_of


def place(evening: Evening, path: str = "") -> str:
    return f"/plan/municipalities/{evening.municipality}/{path}"


def texts(html: str) -> int:
    """How many cards a page shows."""
    return sum("card-text" in (attrs.get("class") or "").split() for _, attrs in tags(html))


def expected(**wanted: str) -> list[dict]:
    shown = [card for card in SAMPLE if card["phase"] in ("kritik", "phantasie")]
    return [card for card in shown if all(card[name] == value for name, value in wanted.items())]


@pytest.mark.parametrize("wanted", [{"phase": "kritik"}, {"lang": "tr"}, {"lang": "ar", "phase": "phantasie"}])
def test_cards_by_phase_and_language(planner: FlaskClient, evening: Evening, wanted: dict[str, str]) -> None:
    workshop = {"workshop_id": evening.workshop}
    html = planner.get(f"{place(evening, 'cards')}?{urlencode(wanted | workshop)}").text
    assert texts(html) == min(60, len(expected(**wanted)))


def test_cards_are_found_by_words_in_any_case_also_in_the_german_version(
    planner: FlaskClient, evening: Evening
) -> None:
    card = next(card for card in expected(phase="kritik") if card["de"])
    words = card["de"].upper().rstrip(".")
    html = planner.get(place(evening, "cards"), query_string={"q": words}).text
    assert texts(html) == 1
    assert card["text"][:12] in html
    assert texts(planner.get(place(evening, "cards"), query_string={"q": "gibtesnicht"}).text) == 0


def test_cards_by_cluster_and_without(planner: FlaskClient, evening: Evening) -> None:
    counts = {}
    for cluster in [*evening.clusters.values(), "none"]:
        query = {"cluster": cluster, "workshop_id": evening.workshop}
        counts[cluster] = texts(planner.get(place(evening, "cards"), query_string=query).text)
    assert all(counts.values())
    assert sum(counts.values()) == len(evening.cards)


def test_hostile_cards_are_only_text(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(place(evening, "cards"), query_string={"q": "alert(document.cookie)"}).text
    assert "&lt;script&gt;alert(document.cookie)&lt;/script&gt;" in html
    html = planner.get(place(evening, "cards"), query_string={"q": "7*7"}).text
    assert "{{ 7*7 }} ${7*7}" in html
    assert texts(planner.get(place(evening, "cards"), query_string={"q": "' OR 1=1 --"}).text) == 0


def test_cards_keep_their_own_language_and_direction(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(place(evening, "cards"), query_string={"lang": "ar"}).text
    shown = [attrs for _, attrs in tags(html) if "card-text" in (attrs.get("class") or "").split()]
    assert shown
    assert {(attrs["lang"], attrs["dir"]) for attrs in shown} == {("ar", "rtl")}


def test_a_card_leads_forward_to_what_became_of_it(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(place(evening, "cards"), query_string={"phase": "phantasie"}).text
    links = {attrs["href"] for tag, attrs in tags(html) if tag == "a" and "/action-items/" in (attrs.get("href") or "")}
    assert {link.split("?")[0].rsplit("/", 1)[1] for link in links} >= {evening.action_items[0]}


def test_the_walk_back_ends_at_the_first_card(evening: Evening) -> None:
    with evening.parts.database.read() as db:
        item = db.get(ActionItem, evening.action_items[0])
        topic = db.get(Topic, item.topic_id)
        trail = trail_of(db, item)
        word = word_of(db, item)
    assert [station.noun for station in trail] == ["card", "cluster"]
    assert trail[1].text == topic.title
    assert trail[1].result == Result(dots=12, rank=1)
    cards = [card["text"] for card in expected(phase="phantasie", cluster=topic.title.lower())]
    assert trail[0].text == cards[0]
    assert (word.people, word.contacts) == (5, {evening.workshop: 2})


def test_the_walk_back_goes_through_a_flipped_cluster(fresh: Evening) -> None:
    for phase in ("kritik", "phantasie"):
        fresh.do("step.open", step=fresh.steps["cards", phase])
        if phase == "kritik":
            step = fresh.steps["cards", "kritik"]
            first = fresh.do("card.submit", step=step, text="Der letzte Bus fährt um 20 Uhr.", lang="de")["id"]
            wall = _wall(fresh, step)
            fresh.do("cluster.create", wall=wall, title="Abends mobil", cards=[first])
            fresh.do("step.open", step=fresh.steps["flip", "kritik"])
    wall = _wall(fresh, fresh.steps["cards", "phantasie"])
    flipped = _cards_on(fresh, wall)
    cluster = fresh.do("cluster.create", wall=wall, title="Nachtbus", cards=flipped)["id"]
    made = fresh.do("topic.create", origin={"noun": "cluster", "id": cluster})
    with fresh.parts.database.read() as db:
        trail = trail_of(db, db.get(ActionItem, made["action_item"]))
    assert [(station.noun, station.phase) for station in trail] == [
        ("card", "kritik"),
        ("cluster", "kritik"),
        ("card", "phantasie"),
        ("cluster", "phantasie"),
    ]
    assert trail[0].text == "Der letzte Bus fährt um 20 Uhr."


def test_the_walk_back_goes_through_the_sheet_that_a_table_wrote(fresh: Evening) -> None:
    step = fresh.steps["cards", "phantasie"]
    fresh.do("step.open", step=step)
    card = fresh.do("card.submit", step=step, text="Vorlesen auf dem Markt", lang="de")["id"]
    fresh.do("topic.create", origin={"noun": "card", "id": card})
    fresh.do("step.open", step=fresh.steps["table_work", "verwirklichung"])
    with fresh.parts.database.read() as db:
        sheet = db.scalar(select(Sheet.id).where(Sheet.workshop_id == fresh.workshop, Sheet.removed.is_(False)))
    fresh.do("sheet.change", sheet=sheet, fields={"what": "Ein Leseabend im Juni"})
    made = fresh.do("action_item.create", sheet=sheet, what="Bücher sammeln")["id"]
    with fresh.parts.database.read() as db:
        trail = trail_of(db, db.get(ActionItem, made))
    assert [(station.noun, station.text) for station in trail] == [
        ("card", "Vorlesen auf dem Markt"),
        ("sheet", "Vorlesen auf dem Markt"),
    ]


def test_a_hidden_card_is_not_shown_as_the_origin(fresh: Evening) -> None:
    step = fresh.steps["cards", "kritik"]
    fresh.do("step.open", step=step)
    cards = [fresh.do("card.submit", step=step, text=text, lang="de")["id"] for text in ("Böse", "Gut")]
    cluster = fresh.do("cluster.create", wall=_wall(fresh, step), title="Ton", cards=cards)["id"]
    made = fresh.do("topic.create", origin={"noun": "cluster", "id": cluster})
    fresh.do("card.hide", card=cards[0], reason="Ton")
    with fresh.parts.database.read() as db:
        assert trail_of(db, db.get(ActionItem, made["action_item"]))[0].text == "Gut"


def _wall(evening: Evening, step: str) -> str:
    with evening.parts.database.read() as db:
        return db.get(Step, step).wall_id


def _cards_on(evening: Evening, wall: str) -> list[str]:
    with evening.parts.database.read() as db:
        return list(db.scalars(select(Card.id).where(Card.wall_id == wall)))


def test_topics_say_who_is_found_and_who_is_missing(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(place(evening, "topics"), query_string={"workshop": evening.workshop}).text
    assert "5 von 4" in html
    assert "1 von 4" in html
    assert "Es fehlen noch 3." in html
    assert "4 machen mit" in html


def test_an_action_item_is_changed_as_a_board_would(planner: FlaskClient, fresh: Evening) -> None:
    item = fresh.do("topic.create", title="Sprachcafé")["action_item"]
    page = place(fresh, f"action-items/{item}")
    fields = {
        "what": "Sprachcafé jeden Samstag",
        "who": "Volkshochschule",
        "by_when": "2027-03-01",
        "status": "planned",
    }
    assert send(planner, f"{page}?edit", page, **fields).status_code == 303
    html = planner.get(page).text
    for word in ("Sprachcafé jeden Samstag", "Volkshochschule", "1. März 2027", "Geplant"):
        assert word in html
    assert "Stand: geplant" in html
    assert send(planner, f"{page}?edit", page, by_when="").status_code == 303
    with fresh.parts.database.read() as db:
        assert db.get(ActionItem, item).by_when is None


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("reason", {"status": "paused", "reason": ""}),
        ("what", {"what": ""}),
        ("by_when", {"by_when": "31.12.2026"}),
        ("by_when", {"by_when": "0026-12-31"}),
        ("status", {"status": "vielleicht"}),
    ],
)
def test_what_is_refused_stands_beside_its_field(
    planner: FlaskClient, fresh: Evening, field: str, fields: dict
) -> None:
    item = fresh.do("topic.create", title="Sprachcafé")["action_item"]
    page = place(fresh, f"action-items/{item}")
    answer = send(planner, f"{page}?edit", page, **fields, who="Ada")
    assert answer.status_code == 422
    assert f'id="{field}-problem"' in answer.text
    assert 'value="Ada"' in answer.text


def test_another_municipalitys_action_item_is_out_of_reach(
    planner: FlaskClient, evening: Evening, elsewhere: Evening
) -> None:
    item = elsewhere.do("topic.create", title="Nachtbus")["action_item"]
    for municipality in (evening.municipality, elsewhere.municipality):
        page = f"/plan/municipalities/{municipality}/action-items/{item}"
        assert planner.get(page).status_code == 404
        answer = send(planner, f"/plan/workshops/{evening.workshop}", page, what="Meins")
        assert answer.status_code == 404
    with elsewhere.parts.database.read() as db:
        assert db.get(ActionItem, item).what == "Nachtbus"


def test_action_items_are_grouped_and_filtered(enter: Enter, app: Flask) -> None:
    made = begin(app.extensions["miteinander"], municipality="Laichingen")
    items = [made.do("topic.create", title=f"Thema {n}")["action_item"] for n in range(4)]
    made.do("action_item.change", action_item=items[1], status="running", who="Bauhof", by_when="2020-01-01")
    made.do("action_item.change", action_item=items[2], status="done")
    made.do("action_item.change", action_item=items[3], remove=True)
    client = enter(made.key("plan", municipality_id=made.municipality))
    page = place(made, "action-items")
    html = client.get(page).text
    assert "1 ist über der Zeit." in html
    assert ("Thema 0" in html, "Thema 1" in html, "Thema 2" in html, "Thema 3" in html) == (True, True, False, False)
    assert html.index("Sucht noch Leute") < html.index("Läuft")
    assert "Thema 2" in client.get(f"{page}?status=all").text
    only = client.get(f"{page}?who=Bauhof").text
    assert "Thema 1" in only
    assert "Thema 0" not in only
    assert "Keine Maßnahme passt dazu" in client.get(f"{page}?q=gibtesnicht").text


def test_empty_pages_say_what_comes(enter: Enter, app: Flask) -> None:
    made = begin(app.extensions["miteinander"], municipality="Langenau")
    client = enter(made.key("plan", municipality_id=made.municipality))
    for name, sentence in (
        ("cards", "Noch hängt keine Karte"),
        ("topics", "Noch kein Thema"),
        ("action-items", "Noch keine Maßnahme"),
    ):
        assert sentence in client.get(place(made, name)).text


def test_contacts_for_planners(planner: FlaskClient, evening: Evening) -> None:
    answer = planner.get(f"/plan/workshops/{evening.workshop}/contacts")
    assert answer.headers["Cache-Control"] == "no-store"
    for word in ("Person 0", "person1@example.org", "koordinieren"):
        assert word in answer.text
    assert "Person 2" not in answer.text


def test_contacts_of_others_are_out_of_reach(planner: FlaskClient, enter: Enter, elsewhere: Evening) -> None:
    assert planner.get(f"/plan/workshops/{elsewhere.workshop}/contacts").status_code == 404
    assert enter(elsewhere.key("moderate")).get(f"/plan/workshops/{elsewhere.workshop}/contacts").status_code == 403


def test_two_workshops_of_one_day_stay_apart_in_the_idea_list(enter: Enter, app: Flask) -> None:
    parts = app.extensions["miteinander"]
    for title in ("Erste", "Zweite"):
        one = begin(parts, municipality="Nagold", title=title)
        one.do("step.open", step=one.steps["cards", "kritik"])
        for nth in range(3):
            one.do("card.submit", step=one.steps["cards", "kritik"], text=f"{title} {nth}", lang="de")
    html = enter(one.key("plan", municipality_id=one.municipality)).get(place(one, "cards")).text
    assert re.findall(r"(Erste|Zweite) \d", html) == ["Zweite"] * 3 + ["Erste"] * 3
    assert "ohne Cluster</span> · Mai 2026</span>" in html


def test_from_an_action_item_to_those_who_can_be_written_to(planner: FlaskClient, evening: Evening) -> None:
    html = planner.get(place(evening, f"action-items/{evening.action_items[0]}")).text
    assert f"/plan/workshops/{evening.workshop}/contacts" in {attrs.get("href") for _, attrs in tags(html)}


def test_those_who_gave_their_word_elsewhere_are_found_there(
    planner: FlaskClient, app: Flask, evening: Evening, fresh: Evening
) -> None:
    item = fresh.do("topic.create", title="Sprachcafé")
    for made in (fresh, begin(app.extensions["miteinander"])):
        words = {"name": "Ada", "contact": "ada@example.org", "consent": "1"}
        made.do("commitment.make", action_item=item["action_item"], role="join", **words)
    with fresh.parts.database.write() as db:
        db.get_one(ActionItem, item["action_item"]).workshop_id = None
        db.commit()
    answer = planner.get(place(evening, f"action-items/{item['action_item']}"))
    links = {attrs.get("href") for _, attrs in tags(answer.text)}
    assert {f"/plan/workshops/{one.workshop}/contacts" for one in (fresh, made)} <= links


def test_a_line_of_history_from_another_year_says_so(planner: FlaskClient, evening: Evening) -> None:
    item = evening.action_items[1]
    with evening.parts.database.write() as db:
        db.scalars(select(History).where(History.action_item_id == item)).first().at = datetime(2024, 3, 1, tzinfo=UTC)
        db.commit()
    assert "1. März 2024" in planner.get(place(evening, f"action-items/{item}")).text
