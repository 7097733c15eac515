"""The bridge: criticism becomes a wish."""

import pytest

from tests.hall import Hall
from workshop.commands.wishes import wish_from
from workshop.errors import Refusal
from workshop.feed import BOARD, STAGE, phone
from workshop.models import Card, Item, Operation, Step


@pytest.mark.parametrize(
    ("criticism", "wish"),
    [
        ("Uns fehlen Räume für alle", "Wir wünschen uns Räume für alle"),
        ("uns fehlt eine Bank.", "Wir wünschen uns eine Bank"),
        ("Uns fehlt der Mut", "Wir wünschen uns den Mut"),
        ("Uns fehlt ein Treffpunkt", "Wir wünschen uns: ein Treffpunkt"),
        ("Es fehlt an Zeit", "Wir wünschen uns mehr Zeit"),
        ("Mangel an Wohnungen", "Wir wünschen uns mehr Wohnungen"),
        ("Zu wenig Platz", "Wir wünschen uns mehr Platz"),
        ("Es gibt zu viele Autos", "Wir wünschen uns weniger Autos"),
        ("Keine Busse am Abend", "Wir wünschen uns: Busse am Abend"),
        ("Wir wünschen uns Ruhe", "Wir wünschen uns Ruhe"),
        ("Wohnen", "Wir wünschen uns: Wohnen"),
        ("Keine", "Wir wünschen uns: Keine"),
        ("Fehlt", "Wir wünschen uns: Fehlt"),
    ],
)
def test_a_criticism_is_turned_round_as_far_as_grammar_can_be_known(criticism: str, wish: str) -> None:
    assert wish_from(criticism) == wish


def clusters(hall: Hall) -> dict[str, str]:
    """Three headings of criticism with three, two and one cards."""
    hall.open_type("cards")
    sizes = {"Zu wenig Platz": 1, "Uns fehlen Räume": 3, "Wohnen": 2}
    return {
        title: hall.cluster(title, *(hall.card(f"{title} {n}", hall.board) for n in range(size)))
        for title, size in sizes.items()
    }


def wishes(hall: Hall) -> list[Card]:
    """Those of the flip that hang, in the order in which they are talked about."""
    cards = [row for row in hall.rows(Card) if row.source == "flip" and not row.withdrawn]
    return sorted(cards, key=lambda row: (row.created_at, -row.position))


def test_the_largest_come_first_and_only_as_many_as_the_step_wants(hall: Hall) -> None:
    made = clusters(hall)
    step = hall.rows_of_type("flip")[0]
    hall.do("agenda.change", step=step.id, settings={"count": 2})
    hall.open_type("flip")
    assert [(card.text, card.origin_id) for card in wishes(hall)] == [
        ("Wir wünschen uns Räume", made["Uns fehlen Räume"]),
        ("Wir wünschen uns: Wohnen", made["Wohnen"]),
    ]
    first, second = wishes(hall)
    assert first.position > second.position, "the board shows the highest position first"


def test_dots_decide_where_they_have_been_revealed_and_cards_can_be_turned_round_too(hall: Hall) -> None:
    clusters(hall)
    dots = hall.rows_of_type("dots")[0]
    hall.do("agenda.change", step=dots.id, settings={"of": "cards"})
    hall.open_type("dots")
    chosen = next(item for item in hall.rows(Item) if item.title == "Wohnen 1")
    hall.do("dot.set", hall.phones[0], item=chosen.id, n=2)
    hall.do("step.reveal", step=dots.id)
    hall.open_type("flip")
    assert (wishes(hall)[0].text, wishes(hall)[0].origin_noun) == ("Wir wünschen uns: Wohnen 1", "card")
    assert wishes(hall)[0].origin_id == chosen.ref_id


def test_a_board_adds_a_pair_and_takes_one_away(hall: Hall) -> None:
    made = clusters(hall)
    step = hall.rows_of_type("flip")[0]
    hall.do("agenda.change", step=step.id, settings={"count": 1})
    hall.open_type("flip")
    following = next(step for step in hall.rows_of_type("cards") if step.status == "planned")
    added = hall.do(
        "card.submit", hall.helper, step=following.id, text="", lang="de", source="flip",
        origin={"noun": "cluster", "id": made["Zu wenig Platz"]},
    )["id"]  # fmt: skip
    assert [card.text for card in wishes(hall)] == ["Wir wünschen uns Räume", "Wir wünschen uns mehr Platz"]
    hall.do("card.withdraw", hall.helper, card=added)
    assert [card.text for card in wishes(hall)] == ["Wir wünschen uns Räume"]
    undone = max((row for row in hall.rows(Operation) if row.kind == "card.withdraw"), key=lambda row: row.seq)
    hall.do("undo", hall.helper, command=undone.id)
    assert hall.see(STAGE)["card"][added]["origin"] == {"noun": "cluster", "id": made["Zu wenig Platz"]}


def test_a_board_takes_no_card_of_the_hall_away_for_good(hall: Hall) -> None:
    hall.open_type("cards")
    card = hall.card("Aus dem Saal")
    with pytest.raises(Refusal, match="not_allowed"):
        hall.do("card.withdraw", card=card)
    assert hall.see(BOARD)["card"][card]["text"] == "Aus dem Saal"


def test_a_phone_proposes_a_wish_while_the_criticism_is_turned_round(hall: Hall) -> None:
    made = clusters(hall)
    flip = hall.open_type("flip")
    wall = hall.see(phone())["wall"][hall.row(Step, flip.id).wall_id]
    origin = {"noun": "cluster", "id": made["Wohnen"]}
    card = hall.card_on(wall["step"], "Häuser für alle", origin=origin)
    seen = hall.see(phone(wall["id"]))["card"][card]
    assert (seen["source"], seen["origin"]) == ("phone", origin)
    with pytest.raises(Refusal, match="invalid"):
        hall.card_on(wall["step"], "", origin=origin)
    with pytest.raises(Refusal, match="invalid"):
        hall.card_on(wall["step"], "Anderswo", origin={"noun": "cluster", "id": card})
