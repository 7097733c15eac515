"""Cards in somebody's hand: others leave them alone, for a while."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from tests.hall import Hall
from workshop.clock import utc_now
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Card, Hold, Operation


@pytest.fixture
def wall(hall: Hall) -> Hall:
    hall.open_type("cards")
    for number, author in enumerate(hall.phones):
        hall.card(f"Karte {number}", author)
    return hall


def held(hall: Hall) -> dict[str, str]:
    """Seats by card, as a board sees them."""
    return {hold["id"]: hold["seat"] for hold in hall.see(BOARD).get("hold", {}).values()}


def test_one_hand_holds_one_card_and_lets_it_go(wall: Hall) -> None:
    first, second, _ = (card.id for card in wall.rows(Card))
    wall.do("card.hold", wall.seats[0], card=first)
    wall.do("card.hold", wall.seats[0], card=second)
    assert held(wall) == {second: "left"}
    assert wall.see(BOARD)["hold"][second]["by"] == "Meryem"
    wall.do("card.hold", wall.seats[0], card=None)
    assert held(wall) == {}
    wall.do("card.hold", wall.seats[0], card=second)
    assert held(wall) == {second: "left"}


def test_only_one_of_two_who_came_by_the_same_link_holds_a_card(wall: Hall) -> None:
    card = wall.rows(Card)[0].id
    wall.do("card.hold", wall.seats[0], card=card)
    with pytest.raises(Refusal, match="conflict") as caught:
        wall.do("card.hold", wall.seats[1], card=card)
    assert caught.value.params["who"] == "Meryem"
    wall.do("card.hold", wall.seats[1], card=None)
    assert held(wall) == {card: "left"}, "one hand does not open the other"


def test_who_has_gone_silent_holds_nothing(wall: Hall) -> None:
    card = wall.rows(Card)[0].id
    wall.do("card.hold", wall.seats[0], card=card)
    with wall.store.database.write() as session:
        session.execute(update(Hold).values(since=utc_now() - timedelta(seconds=21)))
        session.commit()
    wall.do("card.hold", wall.seats[1], card=card)
    assert held(wall) == {card: "right"}


def test_a_held_card_can_be_moved_and_holding_is_nothing_to_undo(wall: Hall) -> None:
    card, feste = wall.rows(Card)[0].id, wall.cluster("Feste")
    moved = wall.do("card.move", card=card, cluster=feste)["id"]
    wall.do("card.hold", wall.seats[0], card=card)
    wall.do("undo", command=moved)
    assert wall.row(Card, card).cluster_id is None
    assert [row.changes for row in wall.rows(Operation) if row.kind == "card.hold"] == [None]


def test_neither_stage_nor_phones_hear_of_it(wall: Hall) -> None:
    before = wall.head
    wall.do("card.hold", wall.seats[0], card=wall.rows(Card)[0].id)
    for audience in (STAGE, phone(), phone(wall.rows(Card)[0].wall_id)):
        frame = wall.frame(audience, before)
        assert (frame["put"], frame["drop"]) == ({}, {})
