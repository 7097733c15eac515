"""Clusters, places and opinions."""

import pytest

from tests.hall import Hall
from workshop.access import Actor
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE
from workshop.models import Card, Cluster
from workshop.text import BAR


@pytest.fixture
def wall(hall: Hall) -> Hall:
    hall.open_type("cards")
    for number, author in enumerate(hall.phones):
        hall.card(f"Karte {number}", author)
    return hall


def cards(hall: Hall) -> list[str]:
    return [card.id for card in hall.rows(Card)]


def clusters_seen(hall: Hall) -> dict[str, int]:
    return {thing["title"]: thing["count"] for thing in hall.see(STAGE).get("cluster", {}).values()}


def test_counts_follow_the_cards(wall: Hall) -> None:
    first, second, third = cards(wall)
    feste = wall.cluster("Feste", first, second)
    wege = wall.cluster("Wege", third)
    assert clusters_seen(wall) == {"Feste": 2, "Wege": 1}
    wall.do("card.move", card=first, cluster=wege)
    wall.do("card.hide", card=second, reason="")
    assert clusters_seen(wall) == {"Feste": 0, "Wege": 2}
    wall.do("cluster.merge", cluster=wege, into=feste)
    assert clusters_seen(wall) == {"Feste": 2}
    wall.do("cluster.remove", cluster=feste)
    assert clusters_seen(wall) == {}
    assert [card.cluster_id for card in wall.rows(Card)] == [None, None, None]


def test_a_card_goes_before_another(wall: Hall) -> None:
    first, second, third = cards(wall)
    wall.cluster("Feste", first, second, third)
    cluster = wall.rows(Cluster)[0].id
    wall.do("card.move", card=third, cluster=cluster, before=second)
    assert cards(wall) == [first, third, second]
    wall.do("card.move", card=second, cluster=cluster, before=first)
    assert cards(wall) == [second, first, third]


def test_a_card_whose_neighbour_has_gone_elsewhere_comes_last(wall: Hall) -> None:
    first, second, third = cards(wall)
    feste, wege = wall.cluster("Feste", first, second), wall.cluster("Wege", third)
    wall.do("card.move", card=third, cluster=feste, before=second)
    wall.do("card.move", card=second, cluster=wege)
    wall.do("card.move", card=first, cluster=feste, before=second)
    assert cards(wall) == [third, second, first]


def test_there_is_always_room_between_two_cards(wall: Hall) -> None:
    first, second, third = cards(wall)
    feste = wall.cluster("Feste", first, second, third)
    for number in range(80):
        wall.do("card.move", card=(first, second)[number % 2], cluster=feste, before=third)
        assert cards(wall)[1:] == [(first, second)[number % 2], third]
    wall.do("card.move", card=first, cluster=feste)
    assert cards(wall)[-1] == first


def test_there_is_always_room_between_two_clusters(wall: Hall) -> None:
    first, second, third = (wall.cluster(title) for title in ("Feste", "Wege", "Räume"))
    for number in range(80):
        wall.do("cluster.move", cluster=(first, second)[number % 2], before=third)
        assert [row.id for row in wall.rows(Cluster)][1:] == [(first, second)[number % 2], third]


def test_splitting_takes_only_cards_that_are_there(wall: Hall) -> None:
    first, second, third = cards(wall)
    feste = wall.cluster("Feste", first, second)
    with pytest.raises(Refusal, match="conflict"):
        wall.do("cluster.split", cluster=feste, title="Musik", cards=[third])
    wall.do("cluster.split", cluster=feste, title="Musik", cards=[second])
    assert clusters_seen(wall) == {"Feste": 1, "Musik": 1}


def test_a_copy_hangs_in_two_clusters(wall: Hall) -> None:
    first = cards(wall)[0]
    wall.cluster("Feste", first)
    wege = wall.cluster("Wege")
    copy = wall.do("card.copy", card=first, cluster=wege)["id"]
    assert wall.cards_seen(STAGE)[copy]["origin"] == {"noun": "card", "id": first}
    assert clusters_seen(wall) == {"Feste": 1, "Wege": 1}


def suggest(hall: Hall, actor: Actor, **fields) -> dict:
    step = next(step for step in hall.rows_of_type("cluster"))
    return hall.do("cluster.suggest", actor, step=step.id, **fields)


def test_nobody_is_asked_about_their_own_card_or_twice(wall: Hall) -> None:
    wall.open_type("cluster")
    me = wall.phones[0]
    mine = next(card.id for card in wall.rows(Card) if card.participant_id == me.participant_id)
    seen = []
    answer = suggest(wall, me)
    while answer["card"] is not None:
        seen.append(answer["card"])
        answer = suggest(wall, me, card=answer["card"])
    assert sorted(seen) == sorted(set(cards(wall)) - {mine})
    assert (answer["sorted"], answer["of"]) == (2, 2)


def test_a_card_that_nobody_can_read_is_offered_to_nobody(wall: Hall) -> None:
    wall.open_type("cluster")
    names = wall.card("Eva Öz", wall.phones[0])
    for start, end in ((0, 3), (6, 8)):
        wall.do("card.redact", card=names, start=start, end=end)
    assert wall.row(Card, names).text == f"{BAR} {BAR}"
    *rest, passage = [card for card in wall.rows(Card) if card.id != names]
    for card in rest:
        wall.do("card.redact", card=card.id)
    wall.do("card.redact", card=passage.id, start=0, end=1)
    others = next(phone for phone in wall.phones if phone.participant_id != passage.participant_id)
    offered = suggest(wall, others)["card"]
    assert offered == passage.id
    assert suggest(wall, others, card=offered)["card"] is None


def test_agreement_moves_a_card_and_the_board_overrules(wall: Hall) -> None:
    feste, wege = wall.cluster("Feste"), wall.cluster("Wege")
    step = wall.open_type("cluster")
    wall.do("agenda.change", step=step.id, settings={"agreement": 2})
    card = next(card for card in wall.rows(Card) if card.participant_id == wall.phones[2].participant_id)
    suggest(wall, wall.phones[0], card=card.id, cluster=feste)
    assert wall.row(Card, card.id).cluster_id is None
    suggest(wall, wall.phones[1], card=card.id, cluster=feste)
    assert wall.row(Card, card.id).cluster_id == feste
    wall.do("card.move", card=card.id, cluster=wege)
    suggest(wall, wall.phones[1], card=card.id, cluster=feste)
    assert wall.row(Card, card.id).cluster_id == wege


def test_a_proposed_heading_is_shared_until_the_board_takes_it_up(wall: Hall) -> None:
    wall.open_type("cluster")
    card = next(card for card in wall.rows(Card) if card.participant_id == wall.phones[2].participant_id)
    suggest(wall, wall.phones[0], card=card.id, title="Jugend")
    suggest(wall, wall.phones[1], card=card.id, title="JUGEND")
    (cluster,) = wall.rows(Cluster)
    assert cluster.proposed is True
    wall.do("cluster.rename", cluster=cluster.id, title="Jugend gestaltet mit")
    assert next(iter(wall.see(BOARD)["cluster"].values()))["proposed"] is False
