"""What the board puts on the stage: only what the hall may see, and only for as long as it may see it."""

from typing import Any

import pytest

from tests.hall import Hall
from workshop.errors import Refusal
from workshop.feed import STAGE
from workshop.models import Ballot, Item, Sheet, Workshop, new_id


def shows(hall: Hall) -> dict[str, Any]:
    """What the stage is asked to show, as the stage is told."""
    return hall.see(STAGE)["workshop"][hall.id]["stage"]


def show(hall: Hall, what: str, thing: str | None = None) -> None:
    """Puts something on the stage."""
    hall.do("workshop.change", stage={"show": what, **({"id": thing} if thing else {})})
    assert shows(hall) == {"show": what, **({"id": thing} if thing else {})}


@pytest.fixture
def card(hall: Hall) -> str:
    hall.open_type("cards")
    return hall.card("Ein Sprachcafé")


@pytest.fixture
def dots(hall: Hall, card: str) -> str:
    """A dots step with two items, still covered."""
    hall.cluster("Sprache", card)
    hall.cluster("Wohnen", hall.card("Mehr Wohnungen"))
    return hall.open_type("dots").id


def test_what_can_be_shown_is_shown_and_taken_back(hall: Hall, card: str) -> None:
    cluster = hall.cluster("Sprache", card)
    for what, thing in (("pause", None), ("qr", None), ("card", card), ("cluster", cluster)):
        show(hall, what, thing)
        hall.do("workshop.change", stage={})
        assert shows(hall) == {}


def test_a_ranking_is_shown_only_once_it_is_revealed(hall: Hall, dots: str) -> None:
    item = hall.rows(Item)[0].id
    hall.do("dot.set", hall.phones[0], item=item, n=1)
    with pytest.raises(Refusal, match="not_allowed"):
        show(hall, "ranking", dots)
    hall.do("step.reveal", step=dots)
    show(hall, "ranking", dots)
    (ballot,) = hall.rows(Ballot)
    with pytest.raises(Refusal, match="invalid"):  # a ballot is not a step
        show(hall, "ranking", ballot.id)
    with pytest.raises(Refusal, match="invalid"):  # a step without dots
        show(hall, "ranking", hall.rows_of_type("cards")[0].id)


def test_the_sheet_of_a_table(hall: Hall) -> None:
    hall.open_type("table_work")
    show(hall, "table", hall.rows(Sheet)[0].id)


@pytest.mark.parametrize(
    "stage",
    [
        {"show": "everything"},
        {"show": "\ud800"},
        {"show": "card"},
        {"show": "card", "id": "x" * 40},
        {"show": "card", "id": new_id()},
        {"show": "pause", "id": new_id()},
        {"id": new_id()},
        {"show": "qr", "text": "Hallo"},
        {"show": {}},
        [],
    ],
)
def test_anything_else_is_refused(hall: Hall, card: str, stage: Any) -> None:
    show(hall, "card", card)
    with pytest.raises(Refusal, match="invalid") as refused:
        hall.do("workshop.change", stage=stage)
    assert refused.value.field in (None, "stage", "stage.show", "stage.id", "stage.text")
    assert shows(hall) == {"show": "card", "id": card}


def test_things_of_another_workshop_do_not_exist_here(hall: Hall, card: str) -> None:
    from tests.evening import begin

    other = begin(hall.store)
    other.do("step.open", step=other.steps["cards", "kritik"])
    made = other.do("card.submit", step=other.steps["cards", "kritik"], text="Nebenan", lang="de")["id"]
    with pytest.raises(Refusal, match="invalid"):
        show(hall, "card", made)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("card.hide", {"reason": "Ton"}),
        ("card.redact", {}),
        ("card.redact", {"start": 0, "end": 3}),
        ("card.merge", {"into": "other"}),
        ("card.withdraw", {}),
    ],
)
def test_what_is_taken_from_the_hall_leaves_the_stage_for_good(
    hall: Hall, card: str, kind: str, fields: dict[str, Any]
) -> None:
    other = hall.card("Ein anderes Sprachcafé")
    show(hall, "card", card)
    by = hall.phones[0] if kind == "card.withdraw" else None
    done = hall.do(kind, by, card=card, **{name: other if name == "into" else value for name, value in fields.items()})
    assert shows(hall) == {}
    with pytest.raises(Refusal):
        show(hall, "card", card)
    if kind in ("card.hide", "card.merge"):
        hall.do("undo", command=done["id"])
        assert shows(hall) == {}, "it comes back to the wall, not into everybody's sight"
        show(hall, "card", card)


def test_a_cluster_that_is_dissolved_leaves_the_stage(hall: Hall, card: str) -> None:
    cluster = hall.cluster("Sprache", card)
    other = hall.cluster("Wohnen")
    show(hall, "cluster", other)
    hall.do("cluster.merge", cluster=cluster, into=other)
    assert shows(hall) == {"show": "cluster", "id": other}, "what is merged into stays"
    hall.do("cluster.remove", cluster=other)
    assert shows(hall) == {}


@pytest.mark.parametrize("what", ["pause", "card"])
def test_opening_a_step_takes_the_hall_along(hall: Hall, card: str, what: str) -> None:
    show(hall, what, card if what == "card" else None)
    hall.open_type("cluster")
    assert shows(hall) == {}


def test_undoing_an_opened_step_leaves_the_stage_alone(hall: Hall, card: str) -> None:
    show(hall, "pause")
    step = hall.rows_of_type("cluster")[0].id
    done = hall.do("step.open", step=step)["id"]
    show(hall, "qr")
    hall.do("undo", command=done)
    assert shows(hall) == {"show": "qr"}


def test_the_end_is_the_last_picture_until_the_board_wants_another(hall: Hall, card: str) -> None:
    show(hall, "card", card)
    hall.close()
    assert shows(hall) == {}
    show(hall, "card", card)


def test_only_the_moderation_controls_the_stage(hall: Hall) -> None:
    for actor in (hall.helper, hall.phones[0]):
        with pytest.raises(Refusal, match="not_allowed"):
            hall.do("workshop.change", actor, stage={"show": "pause"})
    assert hall.row(Workshop, hall.id).stage == {}
