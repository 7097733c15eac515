"""Dots: half of the items, hidden until the reveal, counted once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hall import Hall, copy_of
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Ballot, Cluster, Dot, Item, Topic


def ballot_of(hall: Hall, clusters: int) -> list[str]:
    """Opens a ballot on so many clusters; returns its items."""
    hall.open_type("cards")
    for number in range(clusters):
        hall.cluster(f"Thema {number}", hall.card(f"Karte {number}", hall.board))
    hall.open_type("dots")
    return [item.id for item in hall.rows(Item)]


@pytest.mark.parametrize(("items", "dots"), [(1, 1), (2, 1), (5, 3), (12, 6), (30, 10)])
def test_half_of_the_items_but_at_most_ten(hall: Hall, items: int, dots: int) -> None:
    ballot_of(hall, items)
    (ballot,) = hall.rows(Ballot)
    assert (ballot.dots, ballot.cumulate) == (dots, min(2, dots))


def test_no_more_than_one_has_and_not_too_many_on_one(hall: Hall) -> None:
    first, second, *_ = ballot_of(hall, 5)
    me = hall.phones[0]
    assert hall.do("dot.set", me, item=first, n=2)["left"] == 1
    with pytest.raises(Refusal, match="limit"):
        hall.do("dot.set", me, item=first, n=3)
    with pytest.raises(Refusal, match="limit"):
        hall.do("dot.set", me, item=second, n=2)
    assert hall.do("dot.set", me, item=first, n=0)["left"] == 3
    assert hall.do("dot.set", me, item=second, n=2)["left"] == 1


def test_counts_are_nowhere_before_the_reveal(hall: Hall) -> None:
    items = ballot_of(hall, 3)
    for person in hall.phones:
        hall.do("dot.set", person, item=items[0], n=1)
    hall.do("dot.count", item=items[1], sheet=7, n=4)
    for audience in (BOARD, STAGE, phone()):
        (ballot,) = hall.see(audience)["ballot"].values()
        assert (ballot["results"], ballot["devices"], ballot["papers"]) == (None, None, None)
    hall.do("step.reveal", step=hall.rows(Ballot)[0].step_id)
    (ballot,) = hall.see(STAGE)["ballot"].values()
    assert (ballot["devices"], ballot["papers"]) == (3, 1)
    assert [(row["dots"], row["paper"], row["rank"]) for row in ballot["results"]] == [(0, 4, 1), (3, 0, 2), (0, 0, 3)]
    with pytest.raises(Refusal, match="closed"):
        hall.do("dot.set", hall.phones[0], item=items[2], n=1)


def test_merging_later_changes_no_result(hall: Hall) -> None:
    items = ballot_of(hall, 3)
    hall.do("dot.set", hall.phones[0], item=items[0], n=1)
    first, second, _ = hall.rows(Cluster)
    hall.do("cluster.merge", cluster=first.id, into=second.id)
    hall.do("step.reveal", step=hall.rows(Ballot)[0].step_id)
    (ballot,) = hall.see(STAGE)["ballot"].values()
    assert [item["title"] for item in ballot["items"]] == ["Thema 0", "Thema 1", "Thema 2"]
    assert ballot["results"][0] == {"item": items[0], "dots": 1, "paper": 0, "rank": 1}


def test_opened_again_a_ballot_keeps_its_dots_but_an_untouched_one_is_made_afresh(hall: Hall) -> None:
    ballot_of(hall, 2)
    step = hall.rows(Ballot)[0].step_id
    hall.cluster("Vergessen", hall.card("Noch eine", hall.board))
    hall.do("step.open", step=step)
    fresh = hall.see(STAGE)["step"][step]["ballot"]
    items = [item for item in hall.rows(Item) if item.ballot_id == fresh]
    assert len(items) == 3
    hall.do("dot.set", hall.phones[0], item=items[0].id, n=1)
    hall.do("step.open", step=step)
    assert hall.see(STAGE)["step"][step]["ballot"] == fresh


def test_a_topic_shows_its_dots_after_the_reveal(hall: Hall) -> None:
    items = ballot_of(hall, 2)
    hall.do("dot.set", hall.phones[0], item=items[1], n=1)
    hall.do("topic.create", origin={"noun": "item", "id": items[1]})
    topic = hall.rows(Topic)[0].id
    assert hall.see(STAGE)["topic"][topic]["dots"] is None
    hall.do("step.reveal", step=hall.rows(Ballot)[0].step_id)
    assert hall.see(STAGE)["topic"][topic]["dots"] == 1


def test_dots_go_to_single_cards_and_not_to_ones_own_where_it_is_so_set(hall: Hall) -> None:
    hall.open_type("cards")
    mine = hall.card("Meine Idee", hall.phones[0])
    theirs = hall.card("Deine Idee", hall.phones[1])
    hall.cluster("Beide", mine, theirs)
    step = hall.rows_of_type("dots")[0]
    hall.do("agenda.change", step=step.id, settings={"of": "cards", "own": False, "dots": 2, "cumulate_max": 2})
    hall.do("step.open", step=step.id)
    items = {item.title: item for item in hall.rows(Item)}
    assert {item.ref_noun for item in items.values()} == {"card"}
    with pytest.raises(Refusal) as caught:
        hall.do("dot.set", hall.phones[0], item=items["Meine Idee"].id, n=1)
    assert (caught.value.code, caught.value.field) == ("not_allowed", "item")
    assert hall.do("dot.set", hall.phones[0], item=items["Meine Idee"].id, n=0)["left"] == 2
    assert hall.do("dot.set", hall.phones[0], item=items["Deine Idee"].id, n=2)["left"] == 0
    assert hall.do("dot.set", hall.phones[1], item=items["Meine Idee"].id, n=2)["left"] == 0


def test_a_setting_of_dots_that_does_not_exist_is_refused(hall: Hall) -> None:
    step = hall.rows_of_type("dots")[0]
    for wrong, name in (({"of": "walls"}, "of"), ({"own": "no"}, "own"), ({"dots": 0}, "dots")):
        with pytest.raises(Refusal) as caught:
            hall.do("agenda.change", step=step.id, settings=wrong)
        assert caught.value.field == name


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(votes=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3), st.integers(0, 4)), max_size=25))
def test_nobody_ever_has_more_dots_than_allowed(migrated, tmp_path_factory, votes) -> None:
    hall = Hall(copy_of(migrated, tmp_path_factory.mktemp("dots") / "data"))
    items = ballot_of(hall, 4)
    wanted: dict[tuple[int, int], int] = {}
    for person, item, n in votes:
        try:
            hall.do("dot.set", hall.phones[person], item=items[item], n=n)
            wanted[person, item] = n
        except Refusal as refusal:
            assert refusal.code == "limit"
    (ballot,) = hall.rows(Ballot)
    stored = {(dot.participant_id, dot.item_id): dot.n for dot in hall.rows(Dot)}
    assert stored == {(hall.phones[p].participant_id, items[i]): n for (p, i), n in wanted.items()}
    for person in hall.phones:
        assert sum(n for (owner, _), n in stored.items() if owner == person.participant_id) <= ballot.dots
    hall.store.database.engine.dispose()
