"""Undo reaches what boards did, and only as long as nobody has built on it."""

from datetime import datetime, timedelta, timezone

import pytest

from tests.hall import Hall
from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.feed import STAGE
from workshop.models import Card, Cluster, Step, Topic, Workshop


@pytest.fixture
def wall(hall: Hall) -> Hall:
    hall.open_type("cards")
    for number, author in enumerate(hall.phones):
        hall.card(f"Karte {number}", author)
    return hall


def picture(hall: Hall) -> dict:
    return hall.see(STAGE)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("card.move", {"card": "$card", "cluster": "$cluster"}),
        ("card.hide", {"card": "$card", "reason": "Ton"}),
        ("card.merge", {"card": "$card", "into": "$other"}),
        ("card.copy", {"card": "$card", "cluster": "$cluster"}),
        ("card.edit", {"card": "$card", "text": "Anders"}),
        ("card.submit", {"step": "$step", "text": "Vom Papier", "lang": "de"}),
        ("cluster.rename", {"cluster": "$cluster", "title": "Anders"}),
        ("cluster.remove", {"cluster": "$cluster"}),
        ("cluster.create", {"wall": "$wall", "title": "Neu", "cards": ["$card"]}),
        ("topic.create", {"origin": {"noun": "cluster", "id": "$cluster"}}),
        ("step.open", {"step": "$next"}),
        ("timer.set", {"left_ms": 300_000}),
        ("timer.set", {}),
        ("step.close", {"step": "$step"}),
        ("workshop.close", {}),
    ],
)
def test_what_a_board_did_can_be_taken_back_and_done_again(wall: Hall, kind: str, fields: dict) -> None:
    cards = [card.id for card in wall.rows(Card)]
    steps = wall.rows(Step)
    opened = next(step for step in steps if step.status == "open")
    names = {
        "$card": cards[0],
        "$other": cards[1],
        "$cluster": wall.cluster("Feste", cards[2]),
        "$wall": opened.wall_id,
        "$step": opened.id,
        "$next": next(step.id for step in steps if step.type == "info" and step.status == "planned"),
    }
    wall.do("workshop.change", next_date="12. Juni", contact="Rathaus", publish_date="20. Juni")

    def named(value):
        if isinstance(value, dict):
            return {key: named(inner) for key, inner in value.items()}
        return [named(inner) for inner in value] if isinstance(value, list) else names.get(value, value)

    before = picture(wall)
    done = wall.do(kind, **named(fields))["id"]
    after = picture(wall)
    assert after != before
    undone = wall.do("undo", command=done)["id"]
    assert picture(wall) == before
    again = wall.do("undo", command=undone)["id"]
    assert picture(wall) == after
    wall.do("undo", command=again)
    assert picture(wall) == before


def test_the_clock_of_a_step_comes_back_with_it_though_it_was_set_meanwhile(wall: Hall) -> None:
    before = picture(wall)
    done = wall.do("step.open", step=wall.rows_of_type("info")[0].id)["id"]
    wall.do("timer.set", left_ms=60_000)
    wall.do("undo", command=done)
    assert picture(wall) == before


def clock(hall: Hall) -> dict:
    return picture(hall)["workshop"][hall.id]["timer"]


def later(minutes: int) -> datetime:
    """A moment as a clock elsewhere might write it."""
    return (utc_now() + timedelta(minutes=minutes)).astimezone(timezone(timedelta(hours=2)))


def test_what_was_done_to_the_clock_is_taken_back_one_by_one(wall: Hall) -> None:
    seen = [clock(wall)]
    done = []
    for fields in ({"ends_at": later(5)}, {"left_ms": 60_000}, {"left_ms": 180_000}, {"ends_at": later(7)}):
        done.append(wall.do("timer.set", **fields)["id"])
        seen.append(clock(wall))
    assert len({str(each) for each in seen}) == len(seen)
    for command, before in zip(reversed(done), reversed(seen[:-1]), strict=True):
        wall.do("undo", command=command)
        assert clock(wall) == before


def test_a_clock_that_was_set_again_is_not_set_back(wall: Hall) -> None:
    first = wall.do("timer.set", left_ms=60_000)["id"]
    second = wall.do("timer.set", left_ms=120_000)["id"]
    with pytest.raises(Refusal, match="conflict"):
        wall.do("undo", command=first)
    undone = wall.do("undo", command=second)["id"]
    wall.do("timer.set", left_ms=90_000)
    with pytest.raises(Refusal, match="conflict"):
        wall.do("undo", command=undone)
    assert clock(wall) == {"left_ms": 90_000}


def test_the_clock_of_the_next_step_is_its_own(wall: Hall) -> None:
    done = wall.do("timer.set", left_ms=60_000)["id"]
    wall.do("step.open", step=wall.rows_of_type("info")[0].id)
    with pytest.raises(Refusal, match="conflict"):
        wall.do("undo", command=done)


def test_undo_is_refused_when_somebody_has_built_on_it(wall: Hall) -> None:
    card = wall.rows(Card)[0].id
    feste, wege = wall.cluster("Feste"), wall.cluster("Wege")
    first = wall.do("card.move", card=card, cluster=feste)["id"]
    wall.do("card.move", wall.helper, card=card, cluster=wege)
    with pytest.raises(Refusal, match="conflict") as caught:
        wall.do("undo", command=first)
    assert caught.value.params["who"]
    assert wall.row(Card, card).cluster_id == wege


def test_twenty_steps_back(wall: Hall) -> None:
    cluster = wall.cluster("Nummer 0")
    done = [wall.do("cluster.rename", cluster=cluster, title=f"Nummer {number}")["id"] for number in range(1, 25)]
    for number, command in zip(range(23, -1, -1), reversed(done), strict=True):
        wall.do("undo", command=command)
        assert wall.row(Cluster, cluster).title == f"Nummer {number}"


def test_what_cannot_be_undone(wall: Hall) -> None:
    card = wall.rows(Card)[0].id
    redacted = wall.do("card.redact", card=card)["id"]
    dots = wall.open_type("dots")
    revealed = wall.do("step.reveal", step=dots.id)["id"]
    for command in (redacted, revealed, card):  # a phone's card goes by its own id
        with pytest.raises(Refusal, match="not_allowed"):
            wall.do("undo", command=command)
    moved = wall.do("card.move", card=card, cluster=None)["id"]
    wall.do("undo", command=moved)
    with pytest.raises(Refusal, match="conflict"):
        wall.do("undo", command=moved)


def test_undoing_a_topic_takes_its_action_item_too(wall: Hall) -> None:
    feste = wall.cluster("Feste", wall.rows(Card)[0].id)
    done = wall.do("topic.create", origin={"noun": "cluster", "id": feste})
    wall.do("undo", command=done["id"])
    assert wall.rows(Topic)[0].removed is True
    assert "action_item" not in wall.see(STAGE)
    assert wall.row(Workshop, wall.id).step_id is not None
