"""Proposals over HTTP: who gets them, of which cards, and by which words."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.evening import Evening
from tests.pages.conftest import Enter
from workshop.models import Step
from workshop.sorting.helper import SortingHelper


@pytest.fixture(scope="module", autouse=True)
def helper(app: Flask) -> Iterator[SortingHelper]:
    """The app's own; it ends with these tests."""
    made = app.extensions["miteinander"].sorting
    yield made
    made.end()


def path(evening: Evening, phase: str = "kritik") -> str:
    return f"/w/{evening.workshop}/walls/{evening.walls[phase]}/sorting"


@pytest.mark.parametrize(
    ("role", "status"), [("moderate", 200), ("help", 200), ("mediate", 403), ("stage", 403), ("plan", 403)]
)
def test_only_those_who_sort_get_it(enter: Enter, evening: Evening, role: str, status: int) -> None:
    answer = enter(evening.key(role, municipality_id=evening.municipality)).get(path(evening))
    assert answer.status_code == status


def test_without_a_link_there_is_nothing(app: Flask, evening: Evening) -> None:
    assert app.test_client().get(path(evening)).status_code == 403


def test_no_link_to_another_workshop_helps_nor_another_workshops_wall(
    enter: Enter, evening: Evening, elsewhere: Evening
) -> None:
    stranger = enter(elsewhere.key("moderate"))
    assert stranger.get(path(evening)).status_code == 403
    wall = evening.walls["kritik"]
    assert stranger.get(f"/w/{elsewhere.workshop}/walls/{wall}/sorting").status_code == 400
    assert stranger.get(f"/w/{elsewhere.workshop}/walls/nix/sorting").status_code == 400


def test_it_names_cards_and_clusters_of_this_wall_and_keeps_nothing(enter: Enter, evening: Evening) -> None:
    answer = enter(evening.key("moderate")).get(path(evening))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json.keys() == {"duplicates", "headings", "groups"}
    assert answer.json["headings"]
    own = {f"kritik/{name.split('/')[1]}" for name in evening.clusters}
    clusters = {evening.clusters[name] for name in own if name in evening.clusters}
    assert {cluster for found in answer.json["headings"].values() for cluster in found} <= clusters
    assert answer.json["headings"].keys() <= set(evening.cards.values())


def written(evening: Evening, *cards: tuple[str, str, str | None]) -> list[str]:
    step = evening.steps["cards", "kritik"]
    evening.do("step.open", step=step)
    made = []
    for text, lang, gloss in cards:
        made.append(evening.do("card.submit", step=step, text=text, lang=lang, **({"gloss": gloss} if gloss else {})))
    return [each["id"] for each in made]


def duplicates(enter: Enter, evening: Evening) -> list[set[str]]:
    board = enter(evening.key("moderate"))
    state = board.get(f"/w/{evening.workshop}/walls/{_wall(evening)}/sorting").json
    return [set(each["cards"]) for each in state["duplicates"]]


def _wall(evening: Evening) -> str:
    with evening.parts.database.read() as db:
        return db.get_one(Step, evening.steps["cards", "kritik"]).wall_id


def test_what_counts_is_the_german_version_and_the_cards_as_they_hang_now(enter: Enter, fresh: Evening) -> None:
    text = "Der letzte Bus fährt um acht Uhr"
    gloss = "Der letzte Bus fährt um acht"
    german, turkish = written(fresh, (text, "de", None), ("Son otobüs saat sekizde", "tr", gloss))
    assert duplicates(enter, fresh) == [{german, turkish}]
    fresh.do("card.hide", card=turkish, reason="Ton")
    assert duplicates(enter, fresh) == []
    fresh.do("card.show", card=turkish)
    fresh.do("card.merge", card=turkish, into=german)
    assert duplicates(enter, fresh) == []


def test_a_wall_without_cards(enter: Enter, fresh: Evening) -> None:
    fresh.do("step.open", step=fresh.steps["cards", "kritik"])
    answer = enter(fresh.key("help")).get(f"/w/{fresh.workshop}/walls/{_wall(fresh)}/sorting")
    assert answer.json == {"duplicates": [], "headings": {}, "groups": []}
